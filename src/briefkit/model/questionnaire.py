"""What is asked: a questionnaire of sections of questions, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from briefkit.model.condition import Condition
    from briefkit.model.layout import Layout


KINDS = (
    "text",
    "paragraph",
    "select",
    "multiselect",
    "confirm",
    "number",
    "scale",
    "date",
    "url",
    "list",
    "record",
    "records",
)
"""Every kind of question, simplest first."""


class Depth(IntEnum):
    """How far an interview goes; each depth includes the ones before it."""

    essential = 1
    standard = 2
    deep = 3


@frozen
class Choice:
    """One of the answers offered. `id` is what is stored and never changes with the language.

    Attributes:
        phrase: how it stands inside a sentence, such as `an article`; empty means as its label.
    """

    id: str
    label: str
    phrase: str = ""


@frozen
class Example:
    """A good and a weak answer to the same question, from invented companies."""

    good: str
    weak: str


@frozen(kw_only=True, slots=False)
class Field:
    """The smallest thing asked: a question without a reason, or one value of a record.

    Attributes:
        kind: one of `KINDS`.
        ask: the question as it is put.
        label: the short name used in documents and overviews.
        required: must be settled (answered, not known yet, or not applicable) for a complete brief.
        depth: None means the depth of the question it belongs to.
        when: None means always.
        choices: for `select` and `multiselect`.
        other: an answer of one's own is allowed beside the choices.
        fields: for `record` and `records`. The first field of `records` names the row.
        presets: the values of the first field for `records` whose rows are given.
        min, max: bounds of a number or scale, of the characters of a text, of the entries of a
            list or of `records`; None means no bound (a scale goes from 1 to 5).
        unit: what a number counts, as shown to people.
        limit: the channel field whose counter applies, such as `linkedin-post.hook`.
        codes: `country` or `language`: names typed are stored as codes and shown as names.
        file: the answer is the path of a file, from the folder of the brief.
        in_text_language: the answer is in the language of the text to be written.
        unique: a `confirm` that is true in one row at most.
        default: canonical text that conditions see where nothing was said; it is not printed.
        open_point: what is answered here is itself an open question of the brief.
    """

    id: str
    kind: str
    ask: str
    label: str = ""
    help: str | None = None
    required: bool = False
    depth: Depth | None = None
    when: Condition | None = None
    choices: tuple[Choice, ...] = ()
    other: bool = False
    fields: tuple[Field, ...] = ()
    presets: tuple[Choice, ...] = ()
    min: str | None = None
    max: str | None = None
    unit: str | None = None
    limit: str | None = None
    codes: str | None = None
    file: bool = False
    in_text_language: bool = False
    unique: bool = False
    default: str | None = None
    open_point: bool = False

    @property
    def name(self) -> str:
        """The label, or the question itself where no label was given."""
        return self.label or self.ask

    def field(self, id: str) -> Field | None:
        """Return the field called `id`, or None."""
        return self.fields_by_id.get(id)

    def choice(self, id: str) -> Choice | None:
        """Return the choice called `id`, or None."""
        return self._choices_by_id.get(id)

    @cached_property
    def fields_by_id(self) -> dict[str, Field]:
        """The fields by their ids; where two share one, the first has it."""
        return {one.id: one for one in reversed(self.fields)}

    @cached_property
    def _choices_by_id(self) -> dict[str, Choice]:
        return {one.id: one for one in reversed(self.choices)}


@frozen(kw_only=True, slots=False)
class Question(Field):
    """A field that stands on its own, with the reason for asking and what good looks like.

    Attributes:
        each_brief: the answer is another one in each brief: it is asked anew, with the last one
            offered, where a brief starts from an earlier one.
    """

    required: bool = True
    why: str | None = None
    example: Example | None = None
    each_brief: bool = False

    @cached_property
    def all_fields(self) -> tuple[Field, ...]:
        """Its fields and those inside them, in order."""
        return tuple(one for field in self.fields for one in (field, *field.fields))


@frozen
class Section:
    """A group of questions under one title."""

    id: str
    title: str
    questions: tuple[Question, ...]


@frozen(slots=False)
class Questionnaire:
    """A versioned list of sections, worded in one language.

    Attributes:
        layouts: how a brief may be arranged; empty means that it follows the sections.
        untranslated: dotted paths whose wording fell back to the source language.
        source: the file it was read from, as text; empty where it was built in Python.
    """

    id: str
    title: str
    sections: tuple[Section, ...]
    version: int = 1
    language: str = "en"
    layouts: tuple[Layout, ...] = ()
    untranslated: tuple[str, ...] = ()
    source: str = field(default="", eq=False)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in order."""
        return tuple(question for section in self.sections for question in section.questions)

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """Every question by its id."""
        return {question.id: question for question in self.questions}

    def section_of(self, question: str) -> Section | None:
        """Return the section that holds the question called `question`, or None."""
        return self._sections_by_question.get(question)

    @cached_property
    def _sections_by_question(self) -> dict[str, Section]:
        return {q.id: section for section in self.sections for q in section.questions}

    @cached_property
    def memo(self) -> dict[str, Any]:
        """What others work out from it once, by the name of their module; no part of what it is."""
        return {}

    def at_depth(self, depth: Depth | str) -> Questionnaire:
        """Return the questionnaire with only what is asked at `depth`, empty sections left out."""
        limit = Depth[depth] if isinstance(depth, str) else depth
        sections = (evolve(s, questions=tuple(_within(s.questions, limit))) for s in self.sections)
        return evolve(self, sections=tuple(s for s in sections if s.questions))


def _within(questions: tuple[Question, ...], limit: Depth) -> Iterator[Question]:
    for question in questions:
        own = question.depth or Depth.essential
        if own <= limit:
            fields = tuple(f for f in question.fields if (f.depth or own) <= limit)
            yield evolve(question, fields=fields)
