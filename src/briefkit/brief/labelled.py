"""Every answer with the label of its question: what templates and programs get as well."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from attrs import frozen

from briefkit.answers import Answers, Typed, applicable
from briefkit.brief.blocks import Lines
from briefkit.brief.values import Speaking, lines_of
from briefkit.model import Question, moment_text

Data = str | bool | int | float | list["Data"] | dict[str, "Data"] | None
"""What JSON can hold."""


@frozen
class Labelled:
    """One question and what was said.

    Attributes:
        id, label, kind: of the question; `section` is the title it stands under.
        lines: the answer in words, as documents show it; empty where there is none.
        data: the answer as data: ids of choices, numbers, true or false, days in ISO 8601, lists,
            and mappings of fields; None where there is none.
        state: `answered`, `assumed` (to be confirmed), `unknown`, `not-applicable` or `open`.
        note: why it is assumed or does not apply, or who finds out and by when.
    """

    id: str
    label: str
    section: str
    kind: str
    lines: Lines
    data: Data
    state: str
    note: str = ""


def labelled(answers: Answers) -> tuple[Labelled, ...]:
    """Return every question that applies, in order."""
    questionnaire = answers.questionnaire
    applies = {one.id for one in applicable(questionnaire, answers.response)}
    speaking = Speaking.about(questionnaire, answers.response)
    return tuple(
        _labelled(question, section.title, answers, speaking)
        for section in questionnaire.sections
        for question in section.questions
        if question.id in applies
    )


def _labelled(question: Question, section: str, answers: Answers, speaking: Speaking) -> Labelled:
    value = answers.values.get(question.id)
    state, note = _state(question.id, answers)
    return Labelled(
        id=question.id,
        label=question.name,
        section=section,
        kind=question.kind,
        lines=() if value is None else lines_of(question, value, speaking),
        data=None if value is None else plain_data(value),
        state=state,
        note=note,
    )


def _state(id: str, answers: Answers) -> tuple[str, str]:
    response = answers.response
    if id in response.not_applicable:
        return "not-applicable", str(response.not_applicable[id])
    if id in response.unknown:
        found = next((point for point in answers.open if point.path == id), None)
        said = (found.who, found.by) if found else ()
        return "unknown", ", ".join(one for one in said if one)
    if id not in answers.values:
        return "open", ""
    why = answers.assumed(id)
    return ("answered", "") if why is None else ("assumed", why)


def plain_data(value: Typed) -> Data:
    """Return a typed answer as data."""
    match value:
        case bool():
            return value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime():
            return moment_text(value)
        case date():
            return value.isoformat()
        case tuple():
            return [plain_data(one) for one in value]
        case dict():
            return {key: plain_data(one) for key, one in value.items()}
    return str(value)
