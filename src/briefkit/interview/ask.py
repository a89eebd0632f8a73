"""One thing to ask, as a value: all that a prompter needs to know and nothing about how.

Small values are named tuples: classes of attrs take three times as long to make, and all of this is
loaded before the first question stands on the screen.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from attrs import frozen

from briefkit.model import Field, Plain, Question, Section


class Place(NamedTuple):
    """Where in the interview a question stands; `number` counts from 1 and follows conditions."""

    section: Section
    number: int
    total: int


class RowSummary(NamedTuple):
    """One row of `records`, as an overview shows it.

    Attributes:
        name: its first answer in words, or its number.
        text: the other answers in words, on one line; empty where there are none.
        open: how many required prompts of the row have no answer yet.
    """

    name: str
    text: str
    open: int


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
        overview: the rows there are, where `naming` rows that exist already; empty otherwise.
        choosing: asks which row is the one marked by a `unique` field.
        aside: not an answer but a question about the answer (why it does not apply, who knows).
        about: the field that an aside is about; None outside asides.
        place: None for asides and for the header.
        note: what was noted about the question before it was answered; empty where nothing was.
    """

    path: str
    question: Question
    field: Field
    value: Plain | None = None
    row: str = ""
    number: int = 0
    rows: int = 0
    naming: bool = False
    overview: tuple[RowSummary, ...] = ()
    choosing: bool = False
    aside: bool = False
    about: Field | None = None
    place: Place | None = None
    note: str = ""

    @property
    def row_path(self) -> str | None:
        """The path of the row this is about; None outside rows."""
        return f"{self.question.id}.{self.number - 1}" if self.number else None

    @property
    def header(self) -> bool:
        """Whether this asks for the title, the client or the like, and not for an answer."""
        return self.path.startswith("#")


def field_at(question: Question, keys: list[str]) -> Field:
    """Return the field at the path `keys`, which begins with the question; rows are passed over."""
    field: Field = question
    for key in keys[1:]:
        field = field.field(key) or field
    return field


class Control(Enum):
    """What a person does instead of answering."""

    back = "back"
    """Go to the prompt before."""
    skip = "skip"
    """Leave the rest of this question for later."""
    review = "review"
    """Look at all answers."""
    go_on = "go-on"
    """Leave the review and go on with what is open."""
    finish = "finish"
    """Stop asking: the brief is to be handed over as it is."""
    leave = "leave"
    """End the input."""


class Noted(NamedTuple):
    """A reply: words that are no answer yet, to be kept as a note while the answer stays open.

    Attributes:
        whole: the rest of the row, or of the question, is left for later too, not only this prompt.
    """

    text: str
    whole: bool = False


class Rows(NamedTuple):
    """A reply to an overview: which of the old rows stay, by number from 0, in their new order."""

    order: tuple[int, ...]


class ChangeRow(NamedTuple):
    """A reply to an overview: ask everything about this row again, by number from 0."""

    row: int


Reply = str | list[str] | Control | Noted | Rows | ChangeRow
"""What a prompter returns: text as typed, ids or entries, or what a person does instead of
answering. Empty is no answer."""
