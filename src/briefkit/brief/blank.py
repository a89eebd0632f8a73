"""The questionnaire as a document to send before a call: questions, reasons, room to answer."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.brief.blocks import (
    Block,
    Brief,
    Checklist,
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

_EMPTY_ROWS = 3


def build_blank(questionnaire: Questionnaire) -> Brief:
    """Return a document with every question of `questionnaire` and room for the answers."""
    return Brief(
        title=questionnaire.title,
        kind=say(questionnaire.language, "blank-kind"),
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        layout="questions",
        language=questionnaire.language,
        text_language=questionnaire.language,
        sections=tuple(
            Part(
                section.title,
                tuple(b for q in section.questions for b in _blocks(q, questionnaire.language)),
                section.id,
            )
            for section in questionnaire.sections
        ),
    )


def _blocks(question: Question, language: str) -> Iterator[Block]:
    reasons: list[Line] = [(Span(question.why),)] if question.why else []
    if question.example:
        lead = say(language, "blank-example")
        reasons.append((Span(lead, strong=True), Span(f" {question.example.good}")))
    yield Paragraph(tuple(reasons), question.ask, question.id)
    yield from _room(question, language)


def _room(field: Field, language: str) -> Iterator[Block]:
    match field.kind:
        case "select" | "multiselect" | "confirm":
            yield Checklist(tuple((Span(label),) for label in _labels(field, language)))
        case "record":
            yield Facts(tuple(Fact(one.name, _boxes(one, language)) for one in field.fields))
        case "records":
            yield _empty_table(field)
        case _:
            yield Facts((Fact(say(language, "blank-answer"), ()),))


def _empty_table(field: Field) -> Table:
    """Return a table with rows to fill in, or with the rows that are given."""
    asked = [inner for inner in field.fields if not inner.unique]
    room: tuple[Lines, ...] = tuple(() for _ in asked)
    given = tuple((((Span(preset.label),),), *room[1:]) for preset in field.presets)
    return Table(tuple(inner.name for inner in asked), given or (room,) * _EMPTY_ROWS)


def _boxes(field: Field, language: str) -> Lines:
    return tuple((Span(f"☐ {label}"),) for label in _labels(field, language))


def _labels(field: Field, language: str) -> list[str]:
    """Return what may be ticked; nothing where an answer is written."""
    labels = [choice.label for choice in field.choices]
    if field.kind == "confirm":
        labels = [say(language, "blank-yes"), say(language, "blank-no")]
    return [*labels, say(language, "blank-other")] if field.other else labels
