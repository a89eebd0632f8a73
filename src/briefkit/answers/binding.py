"""From a response to typed answers: conditions and states applied, mistakes gathered."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from attrs import evolve

from briefkit import kinds
from briefkit.answers.answers import Answers, OpenPoint, Row, Typed
from briefkit.answers.applies import Applies
from briefkit.answers.rows import row_name, rows_of
from briefkit.errors import Fault
from briefkit.messages import Message
from briefkit.model import Depth, Field, Plain, Question, Questionnaire, Response

_NOTHING: tuple[Plain | None, ...] = (None, "", [], {})
"""What is as good as no answer."""


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
        states = (response.unknown, response.not_applicable, response.assumed, response.notes)
        self._stated = [path for state in states for path in state]
        self._settled = _above((*response.unknown, *response.not_applicable))
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
        self.orphans.extend(path for path in self._stated if not self._leads_somewhere(path))
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
        before = self._reported()
        typed = self._value(question, self.response.answers.get(question.id), question.id, question)
        silent = typed is None and self._reported() == before
        if silent and self._wanted(question, question) and not self._begun(question, question.id):
            self.open.append(OpenPoint(question.id, question))
        return typed

    def _value(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> Typed | None:
        if field.kind == "record":
            return self._record(field, data, path, question)
        if field.kind == "records":
            return self._records(field, data, path, question)
        if data is None or data in _NOTHING:
            return None
        try:
            return kinds.read(field, data)
        except kinds.Refused as refused:
            self._fault(path, refused.message)
            return None

    def _record(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> Row | None:
        if data in _NOTHING and not self._begun(field, path):
            return None
        data = {} if data in _NOTHING else data
        if not isinstance(data, dict):
            self._fault(path, Message("expected-fields", {"fields": [f.id for f in field.fields]}))
            return None
        row = self._row(field, data, path, question, "")
        return row if _says_something(field, data) else None

    def _records(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> tuple[Row, ...] | None:
        if data in _NOTHING and not self._begun(field, path):
            return None
        data = [] if data in _NOTHING else data
        if not isinstance(data, list):
            self._fault(path, Message("expected-rows"))
            return None
        if field.presets and all(isinstance(item, dict) for item in data):
            data = [*rows_of(field, data)]
        rows = [self._item(field, item, f"{path}.{n}", question, n) for n, item in enumerate(data)]
        self._check_count(field, len(data), path)
        self._check_unique(field, rows, path, question)
        return tuple(rows) if any(rows) else None

    def _item(self, field: Field, item: Plain, path: str, question: Question, number: int) -> Row:
        """Return a row of `records`, empty where it says nothing or does not apply."""
        if not isinstance(item, dict):
            self._fault(path, Message("expected-fields", {"fields": [f.id for f in field.fields]}))
            return {}
        name = row_name(field, item, number, self.questionnaire.language)
        if path in self.response.not_applicable or self._unknown(path, question, row=name):
            return {}
        row = self._row(field, item, path, question, name)
        return row if _says_something(field, item) else {}

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
            before = self._reported()
            typed = self._value(inner, data.get(inner.id), here, question)
            if typed is not None:
                row[inner.id] = typed
                if inner.open_point:
                    self._still_open(OpenPoint(here, question, inner, name), str(typed))
            elif self._wanted(inner, question) and self._reported() == before:
                self.open.append(OpenPoint(here, question, inner, name))
        self._strays(data, [inner.id for inner in field.fields], path)
        return row

    def _wanted(self, field: Field, question: Question) -> bool:
        depth = field.depth or question.depth or Depth.essential
        return field.required and field.default is None and depth <= self.depth

    def _reported(self) -> int:
        """Return how much was found open or faulty so far."""
        return len(self.open) + len(self.faults)

    def _still_open(self, point: OpenPoint, text: str) -> None:
        self.open.append(evolve(point, expected=True, text=text))

    def _begun(self, field: Field, path: str) -> bool:
        """Return whether fields that are there in any case were said to be unknown or needless."""
        return path in self._settled and (field.kind == "record" or bool(field.presets))

    def _leads_somewhere(self, path: str) -> bool:
        """Return whether the questionnaire knows the question and the fields of `path`."""
        name, *rest = path.split(".")
        found: Field | None = self.questionnaire.by_id.get(name)
        for key in rest:
            if found is not None and not (found.kind == "records" and key.isdecimal()):
                found = found.field(key)
        return found is not None

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
        if field.min is not None and 0 < count < int(field.min):
            self._fault(path, Message("too-few-rows", {"min": field.min, "got": count}))

    def _check_unique(self, field: Field, rows: list[Row], path: str, question: Question) -> None:
        for inner in field.fields:
            if not inner.unique:
                continue
            here = f"{path}.{inner.id}"
            marked = [number for number, row in enumerate(rows) if row.get(inner.id) is True]
            full = [row for row in rows if row]
            if len(marked) > 1:
                self._fault(f"{path}.{marked[1]}.{inner.id}", Message("unique-repeated"))
            elif len(full) == 1:
                full[0][inner.id] = True
            elif full and not marked and self._undecided(inner, here, question):
                self.open.append(OpenPoint(here, question, inner))

    def _undecided(self, field: Field, path: str, question: Question) -> bool:
        """Return whether nobody said which row comes first, or that this is not known yet."""
        if path in self.response.not_applicable or self._unknown(path, question, field):
            return False
        return (field.depth or question.depth or Depth.essential) <= self.depth

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


def _above(paths: Iterable[str]) -> set[str]:
    """Return every path that something in `paths` lies below."""
    parts = (path.split(".") for path in paths)
    return {".".join(part[:end]) for part in parts for end in range(1, len(part))}


def _says_something(field: Field, data: dict[str, Plain]) -> bool:
    """Return whether a row holds more than what holds by itself: defaults, given names."""
    said = field.fields[1:] if field.presets else field.fields
    return any(data.get(inner.id) not in _NOTHING for inner in said)
