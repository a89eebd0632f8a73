"""The questionnaire as a document to send before a call: questions, reasons, room to answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from briefkit.brief.blocks import (
    Block,
    Brief,
    Callout,
    Fact,
    Facts,
    Line,
    Lines,
    Paragraph,
    Part,
    Span,
    Table,
)
from briefkit.messages import say
from briefkit.model import Field, Question, Questionnaire

BLANK = "questions"
"""The layout of a document to be filled in."""

_TO_FILL_IN = ("client", "project", "who", "back")
_EMPTY_ROWS = 3

_BOX, _APART = Span("☐"), Span("\u2003 ")
"""A box stays beside its label; between two of them there is room."""


def build_blank(questionnaire: Questionnaire) -> Brief:
    """Return a document with every question of `questionnaire` and room for the answers."""
    language = questionnaire.language
    numbers = count(1)
    parts = [
        Part(
            section.title,
            tuple(b for q in section.questions for b in _blocks(q, next(numbers), language)),
            section.id,
        )
        for section in questionnaire.sections
    ]
    return Brief(
        title=questionnaire.title,
        kind=say(language, "blank-kind"),
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        layout=BLANK,
        language=language,
        text_language=language,
        header=tuple(Fact(say(language, f"blank-{name}"), ()) for name in _TO_FILL_IN),
        sections=(_opening(language), *parts, _closing(language)),
    )


def _opening(language: str) -> Part:
    """Return how to answer: what helps, and that no answer is one too."""
    lines = tuple((Span(say(language, f"blank-how-{n}")),) for n in (1, 2, 3))
    return Part("", (Callout(lines),), "how")


def _closing(language: str) -> Part:
    room = Facts((Fact(say(language, "blank-answer"), ()),))
    return Part(say(language, "blank-more"), (room,), "more")


def _blocks(question: Question, number: int, language: str) -> Iterator[Block]:
    yield Paragraph(_reasons(question, language), f"{number}. {question.ask}", question.id)
    yield _room(question, language)


def _reasons(question: Question, language: str) -> Lines:
    """Return why it is asked and how it may be answered."""
    said: list[Line] = []
    if question.when is not None:
        said.append((Span(say(language, "blank-sometimes"), strong=True),))
    said += [(Span(text),) for text in (question.why, question.help) if text]
    said += [_offered(one) for one in _columns(question) if one.choices]
    if question.example:
        lead = Span(say(language, "blank-example"), strong=True)
        said.append((lead, Span(f" {question.example.good}")))
    return tuple(said)


def _room(field: Field, language: str) -> Block:
    match field.kind:
        case "select" | "multiselect" | "confirm":
            return Paragraph((_boxes(field, language),))
        case "record":
            return Facts(tuple(_line(one, language) for one in field.fields))
        case "records":
            return _empty_table(field)
        case _:
            return Facts((Fact(say(language, "blank-answer"), ()),))


def _line(field: Field, language: str) -> Fact:
    boxes = _boxes(field, language)
    return Fact(field.ask, (boxes,) if boxes else ())


def _offered(field: Field) -> Line:
    """Return what a column of a table offers: its cells have no room for boxes."""
    labels = ", ".join(choice.label for choice in field.choices)
    return (Span(f"{field.name}:", strong=True), Span(f" {labels}"))


def _columns(field: Field) -> list[Field]:
    """Return the fields that are filled in row by row."""
    return [one for one in field.fields if not one.unique] if field.kind == "records" else []


def _empty_table(field: Field) -> Table:
    """Return a table with rows to fill in, or with the rows that are given."""
    asked = _columns(field)
    room: tuple[Lines, ...] = tuple(() for _ in asked)
    given = tuple((((Span(preset.label),),), *room[1:]) for preset in field.presets)
    return Table(tuple(inner.name for inner in asked), given or (room,) * _EMPTY_ROWS)


def _boxes(field: Field, language: str) -> Line:
    """Return what may be ticked, one beside the other; nothing where an answer is written."""
    labels = _labels(field, language)
    spelt = [Span("\u00a0" + label.replace(" ", "\u00a0")) for label in labels]
    return tuple(span for label in spelt for span in (_APART, _BOX, label))[1:]


def _labels(field: Field, language: str) -> list[str]:
    labels = [choice.label for choice in field.choices]
    if field.kind == "confirm":
        labels = [say(language, "blank-yes"), say(language, "blank-no")]
    return [*labels, say(language, "blank-other")] if field.other else labels
