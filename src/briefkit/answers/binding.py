"""From a response to typed answers: conditions and states applied, mistakes gathered."""

from __future__ import annotations

import difflib

from attrs import field, frozen

from briefkit import kinds
from briefkit.answers.applies import Applies
from briefkit.errors import Fault
from briefkit.messages import Message
from briefkit.model import Depth, Field, Plain, Question, Questionnaire, Response

Row = dict[str, "Typed"]
Typed = kinds.Value | Row | tuple[Row, ...]
"""A typed answer: a simple value, the fields of a record, or the rows of records."""


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


def bind(questionnaire: Questionnaire, response: Response) -> Answers:
    """Type the answers of `response`, leaving out what does not apply.

    Nothing is refused: what cannot be typed is reported in `Answers.faults` with its place.
    """
    return _Binding(questionnaire, response).answers()


class _Binding:
    """One pass over a questionnaire and a response."""

    def __init__(self, questionnaire: Questionnaire, response: Response) -> None:
        self.questionnaire = questionnaire
        self.response = response
        self.applies = Applies(questionnaire, response)
        self.depth = Depth.__members__.get(response.depth, Depth.deep)
        self.faults: list[Fault] = []
        self.orphans: list[str] = []
        self.open: list[OpenPoint] = []

    def answers(self) -> Answers:
        values: dict[str, Typed] = {}
        for question in self.questionnaire.questions:
            if self.applies.question(question):
                typed = self._question(question)
                if typed is not None:
                    values[question.id] = typed
        self._strays(self.response.answers, list(self.questionnaire.by_id), "")
        for path in (*self.response.unknown, *self.response.not_applicable, *self.response.assumed):
            if path.split(".")[0] not in self.questionnaire.by_id:
                self.orphans.append(path)
        return Answers(
            self.questionnaire,
            self.response,
            values,
            tuple(self.faults),
            tuple(dict.fromkeys(self.orphans)),
            tuple(self.open),
        )

    def _question(self, question: Question) -> Typed | None:
        if question.id in self.response.not_applicable:
            return None
        if self._unknown(question.id, question):
            return None
        typed = self._value(question, self.response.answers.get(question.id), question.id, question)
        asked = (question.depth or Depth.essential) <= self.depth
        if typed is None and question.required and asked and not self._is_open(question.id):
            self.open.append(OpenPoint(question.id, question))
        return typed

    def _value(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> Typed | None:
        if field.kind == "record":
            return self._record(field, data, path, question)
        if field.kind == "records":
            return self._records(field, data, path, question)
        if data is None or data in ("", []):
            data = field.default
        if data is None:
            return None
        try:
            return kinds.read(field, data)
        except kinds.Refused as refused:
            self._fault(path, refused.message)
            return None

    def _record(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> Row | None:
        if data is None:
            return None
        if not isinstance(data, dict):
            self._fault(path, Message("expected-fields", {"fields": [f.id for f in field.fields]}))
            return None
        return self._row(field, data, path, question, "") or None

    def _records(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> tuple[Row, ...] | None:
        if data is None:
            return None
        if not isinstance(data, list):
            self._fault(path, Message("expected-rows"))
            return None
        rows = []
        for number, item in enumerate(data):
            here = f"{path}.{number}"
            if isinstance(item, dict):
                name = row_name(field, item, number, self.questionnaire.language)
                rows.append(self._row(field, item, here, question, name))
            else:
                self._fault(
                    here, Message("expected-fields", {"fields": [f.id for f in field.fields]})
                )
        self._check_count(field, len(rows), path)
        self._check_unique(field, rows, path)
        return tuple(rows) or None

    def _row(
        self, field: Field, data: dict[str, Plain], path: str, question: Question, name: str
    ) -> Row:
        row: Row = {}
        for inner in field.fields:
            here = f"{path}.{inner.id}"
            if not self.applies.field(inner, data, path, field):
                continue
            if here in self.response.not_applicable or self._unknown(here, question, inner, name):
                continue
            typed = self._value(inner, data.get(inner.id), here, question)
            if typed is not None:
                row[inner.id] = typed
                if inner.open_point:
                    said = str(typed)
                    self.open.append(
                        OpenPoint(here, question, inner, name, expected=True, text=said)
                    )
            elif self._wanted(inner, question) and not self._is_open(here):
                self.open.append(OpenPoint(here, question, inner, name))
        self._strays(data, [inner.id for inner in field.fields], path)
        return row

    def _wanted(self, field: Field, question: Question) -> bool:
        depth = field.depth or question.depth or Depth.essential
        return field.required and depth <= self.depth

    def _is_open(self, path: str) -> bool:
        """Return whether something at or below `path` was already reported."""
        inside = path + "."
        return any(
            point.path == path or point.path.startswith(inside) for point in self.open[-20:]
        ) or any(fault.path.endswith(path) for fault in self.faults[-20:])

    def _unknown(
        self, path: str, question: Question, field: Field | None = None, row: str = ""
    ) -> bool:
        said = self.response.unknown.get(path)
        if said is None:
            return False
        details = said if isinstance(said, dict) else {"who": str(said)}
        who, by = str(details.get("who", "")), str(details.get("by", ""))
        self.open.append(OpenPoint(path, question, field, row, who, by, expected=True))
        return True

    def _check_count(self, field: Field, count: int, path: str) -> None:
        if field.max is not None and count > int(field.max):
            self._fault(path, Message("too-many-rows", {"max": field.max, "got": count}))

    def _check_unique(self, field: Field, rows: list[Row], path: str) -> None:
        for inner in field.fields:
            if not inner.unique:
                continue
            marked = [number for number, row in enumerate(rows) if row.get(inner.id) is True]
            if len(marked) > 1:
                self._fault(f"{path}.{marked[1]}.{inner.id}", Message("unique-repeated"))
            elif len(rows) == 1:
                rows[0][inner.id] = True

    def _strays(self, data: dict[str, Plain], known: list[str], path: str) -> None:
        for id in data:
            if id in known:
                continue
            here = f"{path}.{id}".strip(".")
            near = difflib.get_close_matches(id, [k for k in known if k not in data], 1, 0.75)
            if near and self.response.version == self.questionnaire.version:
                self._fault(here, Message("unknown-key-near", {"key": id, "near": near[0]}))
            else:
                self.orphans.append(here)

    def _fault(self, path: str, message: Message) -> None:
        source = self.response.source
        file = source.file if source else ""
        line, column = _place(source.places if source else {}, path)
        self.faults.append(Fault(file, line, column, f"answers.{path}", message))


def _place(places: dict[str, tuple[int, int]], path: str) -> tuple[int, int]:
    while path and path not in places:
        path = path.rpartition(".")[0]
    return places.get(path, (0, 0))


def row_name(field: Field, row: dict[str, Plain], number: int, language: str = "en") -> str:
    """Return what a row of `field` is called: its first answer in words, or its number from 1."""
    first = field.fields[0] if field.fields else None
    value = row.get(first.id) if first else None
    if not first or not isinstance(value, str) or not value.strip():
        return str(number + 1)
    if not (first.choices or first.codes):
        return value.splitlines()[0]
    try:
        return kinds.show(first, kinds.read(first, value), language)
    except kinds.Refused:
        return value.splitlines()[0]
