"""Where layouts find answers: what a questionnaire says about a path, worked out once.

Layouts name the same few paths in every brief, so what does not depend on a response is kept with
the questionnaire.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from briefkit.brief.blocks import Lines
from briefkit.brief.paths import split
from briefkit.brief.values import Writer, spans_of, writer
from briefkit.model import Field, Question, Questionnaire


@frozen
class Source:
    """What a path leads to.

    Attributes:
        path: `question` or `question.field`.
        question: the question it begins with.
        field: the field, or the question itself where no field is named or known.
        inner: id of the field named; empty means the whole question.
        many: the question has rows.
        running: an answer may be too long for its place.
        prose: an answer is in the language of the document and shown as it is.
        write: makes paragraphs of an answer.
        choices: those paragraphs for each choice, ready; empty for other kinds.
    """

    path: str
    question: Question
    field: Field
    inner: str
    many: bool
    running: bool
    prose: bool
    write: Writer
    choices: dict[str, Lines]


class Sources(dict[str, Source]):
    """The sources of a questionnaire by their paths; each is made when it is first asked for.

    `plans` holds, by facts and blocks of layouts, what else was worked out about them.
    """

    def __init__(self, questions: dict[str, Question]) -> None:
        super().__init__()
        self.questions = questions
        self.plans: dict[Any, Any] = {}

    def __missing__(self, path: str) -> Source:
        id, inner = split(path)
        question = self.questions[id]
        field = (question.field(inner) or question) if inner else question
        running = field.kind in ("paragraph", "text")
        made = self[path] = Source(
            path=path,
            question=question,
            field=field,
            inner=inner,
            many=question.kind == "records",
            running=running,
            prose=running and not field.codes and not field.in_text_language,
            write=writer(field),
            choices=_choices(field),
        )
        return made

    def __reduce__(self) -> tuple[type[Sources], tuple[dict[str, Question]]]:
        """Leave what can be made again out of a pickle."""
        return Sources, (self.questions,)


def _choices(field: Field) -> dict[str, Lines]:
    if field.kind != "select" or field.in_text_language:
        return {}
    return {choice.id: (spans_of(choice.label, None),) for choice in reversed(field.choices)}


def sources_of(questionnaire: Questionnaire) -> Sources:
    """Return the sources of `questionnaire`, which are kept with it."""
    kept: Sources | None = questionnaire.memo.get(__name__)
    if kept is None:
        kept = questionnaire.memo[__name__] = Sources(questionnaire.by_id)
    return kept
