"""One thing to ask, as a value: all that a prompter needs to know and nothing about how."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from briefkit.model import Field, Plain, Question, Section


@frozen
class Place:
    """Where in the interview a question stands; `number` counts from 1 and follows conditions."""

    section: Section
    number: int
    total: int


@frozen
class Ask:
    """One prompt.

    Attributes:
        path: of the answer, such as `goal.0.target`.
        question: the question it belongs to, with its reason and example.
        field: what is asked; never of kind `record` or `records`.
        value: the earlier answer or half-typed text, canonical; None means none.
        row: the name of the row it is about; empty outside `records`.
        number, rows: which row of how many, from 1; 0 outside `records`.
        naming: asks for the names of all rows of a `records` question at once.
        choosing: asks which row is the one marked by a `unique` field.
        aside: not an answer but a question about the answer (why it does not apply, who knows).
        about: the field that an aside is about; None outside asides.
        place: None for asides and for the header.
    """

    path: str
    question: Question
    field: Field
    value: Plain | None = None
    row: str = ""
    number: int = 0
    rows: int = 0
    naming: bool = False
    choosing: bool = False
    aside: bool = False
    about: Field | None = None
    place: Place | None = None


def field_at(question: Question, keys: list[str]) -> Field:
    """Return the field at the path `keys`, which begins with the question; rows are passed over."""
    field: Field = question
    for key in keys[1:]:
        field = field.field(key) or field
    return field


class Control(Enum):
    """What a person does instead of answering."""

    back = "back"
    leave = "leave"


Reply = str | list[str] | Control
"""What a prompter returns: text as typed, ids or entries, or a control. Empty is no answer."""
