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
            labels = [choice.label for choice in field.choices] or [
                say(language, "blank-yes"),
                say(language, "blank-no"),
            ]
            if field.other:
                labels.append(say(language, "blank-other"))
            yield Checklist(tuple((Span(label),) for label in labels))
        case "record":
            yield Facts(tuple(Fact(inner.name, _choices(inner)) for inner in field.fields))
        case "records":
            asked = [inner for inner in field.fields if not inner.unique]
            empty = tuple(() for _ in asked)
            yield Table(tuple(inner.name for inner in asked), (empty,) * _EMPTY_ROWS)
        case _:
            yield Facts((Fact(say(language, "blank-answer"), ()),))


def _choices(field: Field) -> tuple[tuple[Span, ...], ...]:
    return tuple((Span(f"☐ {choice.label}"),) for choice in field.choices)
