"""What a response is once it is bound: typed answers, open points, faults."""

from __future__ import annotations

from attrs import field, frozen

from briefkit import kinds
from briefkit.errors import Fault
from briefkit.model import Field, Question, Questionnaire, Response

Row = dict[str, "Typed"]
Typed = kinds.Value | Row | tuple[Row, ...]
"""A typed answer: a simple value, the fields of a record, or the rows of records.

Rows keep their place: one that says nothing, or does not apply, is empty.
"""


@frozen
class OpenPoint:
    """Something a writer would have to ask about.

    Attributes:
        path: of the answer, such as `goal.0.target`.
        question, field: field is None where the whole question is open.
        row: the name of the row it is in; empty outside `records`.
        who, by: who finds out and by when, ISO 8601 or free text; empty where nobody said.
        expected: somebody said that it is not known yet; otherwise it was left open.
        text: the open question itself, where it was typed as an answer; empty otherwise.
    """

    path: str
    question: Question
    field: Field | None = None
    row: str = ""
    who: str = ""
    by: str = ""
    expected: bool = False
    text: str = ""


@frozen
class Answers:
    """A response seen through its questionnaire.

    Attributes:
        values: by question id, only what applies and was answered.
        faults: answers that are not what the questionnaire expects.
        orphans: paths of answers that the questionnaire does not know; kept, never printed.
        open: what is not known yet or was left open, in the order of the questionnaire.
    """

    questionnaire: Questionnaire
    response: Response
    values: dict[str, Typed] = field(factory=dict)
    faults: tuple[Fault, ...] = ()
    orphans: tuple[str, ...] = ()
    open: tuple[OpenPoint, ...] = ()

    def assumed(self, path: str) -> str | None:
        """Return what is still to be confirmed about the answer at `path`; None if nothing."""
        while path:
            if path in self.response.assumed:
                return str(self.response.assumed[path])
            path = path.rpartition(".")[0]
        return None
