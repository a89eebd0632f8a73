"""From a response to typed answers: conditions and states applied, mistakes gathered."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from briefkit import kinds
from briefkit.answers.answers import Answers, OpenPoint, Row, Typed
from briefkit.answers.applies import Applies
from briefkit.answers.rows import row_name, rows_of
from briefkit.errors import Fault
from briefkit.messages import Message
from briefkit.model import Depth, Field, Plain, Question, Questionnaire, Response

_Naming = Callable[[], str]
"""Says what a row is called, once somebody has to be told; `str` where there is no name."""


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
        self._settled = response.unknown.keys() | response.not_applicable.keys()
        self._above_settled = _above(self._settled)
        self.reported: list[Fault | OpenPoint] = []
        self.orphans: list[str] = []

    def answers(self) -> Answers:
        values: dict[str, Typed] = {}
        for question in self.questionnaire.questions:
            if self.applies.question(question):
                typed = self._question(question)
                if typed is not None:
                    values[question.id] = typed
        self._strays(self.response.answers, self.questionnaire.by_id, "")
        self.orphans.extend(path for path in self._stated if not self._leads_somewhere(path))
        return Answers(
            self.questionnaire,
            self.response,
            values,
            tuple(one for one in self.reported if isinstance(one, Fault)),
            tuple(dict.fromkeys(self.orphans)),
            tuple(one for one in self.reported if isinstance(one, OpenPoint)),
        )

    def _question(self, question: Question) -> Typed | None:
        if self._is_settled(question.id, question):
            return None
        before = len(self.reported)
        typed = self._value(question, self.response.answers.get(question.id), question.id, question)
        silent = typed is None and len(self.reported) == before
        if silent and self._wanted(question, question) and not self._begun(question, question.id):
            self.reported.append(OpenPoint(question.id, question))
        return typed

    def _value(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> Typed | None:
        if field.kind == "record":
            return self._record(field, data, path, question)
        if field.kind == "records":
            return self._records(field, data, path, question)
        if not data:
            return None
        try:
            return kinds.read(field, data)
        except kinds.Refused as refused:
            self._fault(path, refused.message)
            return None

    def _record(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> Row | None:
        if not data and not self._begun(field, path):
            return None
        data = data or {}
        if not isinstance(data, dict):
            self._fault(path, Message("expected-fields", {"fields": [f.id for f in field.fields]}))
            return None
        row = self._row(field, data, path, question)
        return row if _says_something(field, data) else None

    def _records(
        self, field: Field, data: Plain | None, path: str, question: Question
    ) -> tuple[Row, ...] | None:
        if not data and not self._begun(field, path):
            return None
        data = data or []
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
        naming = partial(row_name, field, item, number, self.questionnaire.language)
        if self._is_settled(path, question, naming=naming):
            return {}
        row = self._row(field, item, path, question, naming)
        return row if _says_something(field, item) else {}

    def _row(
        self,
        field: Field,
        data: dict[str, Plain],
        path: str,
        question: Question,
        naming: _Naming = str,
    ) -> Row:
        row: Row = {}
        reported, settled = self.reported, self._settled
        for inner in field.fields:
            here = f"{path}.{inner.id}"
            if inner.when is not None and not self.applies.field(inner, data, path, field):
                continue
            if here in settled and self._is_settled(here, question, inner, naming):
                continue
            before = len(reported)
            typed = self._value(inner, data.get(inner.id), here, question)
            if typed is not None:
                row[inner.id] = typed
                if inner.open_point:
                    self._still_open(here, question, inner, naming(), str(typed))
            elif self._wanted(inner, question) and len(reported) == before:
                reported.append(OpenPoint(here, question, inner, naming()))
        self._strays(data, field.fields_by_id, path)
        return row

    def _wanted(self, field: Field, question: Question) -> bool:
        if not field.required or field.default is not None:
            return False
        return (field.depth or question.depth or Depth.essential) <= self.depth

    def _still_open(self, path: str, question: Question, field: Field, row: str, text: str) -> None:
        point = OpenPoint(path, question, field, row, expected=True, text=text)
        self.reported.append(point)

    def _begun(self, field: Field, path: str) -> bool:
        """Return whether fields that are there in any case were said to be unknown or needless."""
        return path in self._above_settled and (field.kind == "record" or bool(field.presets))

    def _leads_somewhere(self, path: str) -> bool:
        """Return whether the questionnaire knows the question and the fields of `path`."""
        name, *rest = path.split(".")
        found: Field | None = self.questionnaire.by_id.get(name)
        for key in rest:
            if found is not None and not (found.kind == "records" and key.isdecimal()):
                found = found.field(key)
        return found is not None

    def _is_settled(
        self, path: str, question: Question, field: Field | None = None, naming: _Naming = str
    ) -> bool:
        """Return whether it was said that the answer does not apply, or is not known yet: open."""
        if path not in self._settled:
            return False
        if path in self.response.not_applicable:
            return True
        said = self.response.unknown[path]
        details = said if isinstance(said, dict) else {"who": str(said)}
        who, by = str(details.get("who", "")), str(details.get("by", ""))
        point = OpenPoint(path, question, field, naming(), who, by, expected=True)
        self.reported.append(point)
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
                self.reported.append(OpenPoint(here, question, inner))

    def _undecided(self, field: Field, path: str, question: Question) -> bool:
        """Return whether nobody said which row comes first, or that this is not known yet."""
        if self._is_settled(path, question, field):
            return False
        return (field.depth or question.depth or Depth.essential) <= self.depth

    def _strays(self, data: dict[str, Plain], known: Mapping[str, Field], path: str) -> None:
        if data.keys() <= known.keys():
            return
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
        self.reported.append(Fault(file, line, column, f"answers.{path}", message))


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
    for inner in said:  # noqa: SIM110 (in every row, and a generator takes three times as long)
        if data.get(inner.id):
            return True
    return False
