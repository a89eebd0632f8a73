"""The prompts of a question, in order, given what was answered so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from briefkit.answers import Applies, row_name, rows_of
from briefkit.interview.ask import Ask
from briefkit.model import Choice, Depth, Field, Plain, Question, Response


class Asks:
    """The prompts of the questions asked at one depth.

    Fields that are asked only at a greater depth are passed over, but conditions still see them:
    somebody may have answered them, and they may have a default.
    """

    def __init__(self, response: Response, applies: Applies) -> None:
        self._answers = response.answers
        self._applies = applies
        self._depth = Depth[response.depth]

    def of(self, question: Question) -> Iterator[Ask]:
        """Yield every prompt of `question` that applies now."""
        yield from self._of(question, question, question.id, self._answers.get(question.id))

    def of_row(self, question: Question, number: int) -> Iterator[Ask]:
        """Yield every prompt of one row of `question`, its name among them."""
        rows = rows_of(question, self._answers.get(question.id))
        if number >= len(rows):
            return
        row, path = rows[number], f"{question.id}.{number}"
        fields = [field for field in question.fields if not field.unique]
        # All rows were named by one question, which would sound odd of this one alone.
        named = evolve(fields[0], ask=fields[0].name, help=None)
        asked = fields[1:] if question.presets else [named, *fields[1:]]
        for ask in self._row(question, question, asked, path, row):
            yield self._in_row(ask, question, rows, number)

    def _of(self, question: Question, field: Field, path: str, data: Plain | None) -> Iterator[Ask]:
        if field.kind == "record":
            row = data if isinstance(data, dict) else {}
            yield from self._row(question, field, field.fields, path, row)
        elif field.kind == "records":
            yield from self._records(question, field, path, data)
        else:
            yield Ask(path, question, field, data)

    def _row(
        self,
        question: Question,
        among: Field,
        fields: Iterable[Field],
        path: str,
        row: Mapping[str, Plain],
    ) -> Iterator[Ask]:
        own = question.depth or Depth.essential
        limit = max(own, self._depth)  # one question asked alone may lie deeper than the rest
        for field in fields:
            asked = (field.depth or own) <= limit
            if asked and self._applies.field(field, row, path, among):
                yield from self._of(question, field, f"{path}.{field.id}", row.get(field.id))

    def _records(
        self, question: Question, field: Field, path: str, data: Plain | None
    ) -> Iterator[Ask]:
        rows = rows_of(field, data)
        if not field.presets:
            yield Ask(path, question, _naming(field), _names(field, rows), naming=True)
        rest = [inner for inner in field.fields[1:] if not inner.unique]
        for number, row in enumerate(rows):
            if self._applies.settled_empty(f"{path}.{number}"):
                continue
            for ask in self._row(question, field, rest, f"{path}.{number}", row):
                yield self._in_row(ask, field, rows, number)
        yield from _choosing(question, field, path, rows, self._applies.language)

    def _in_row(self, ask: Ask, field: Field, rows: list[dict[str, Plain]], number: int) -> Ask:
        name = row_name(field, rows[number], number, self._applies.language)
        return evolve(ask, row=name, number=number + 1, rows=len(rows))


def _naming(field: Field) -> Field:
    """Return the field that asks for all rows at once: the first one, many times."""
    first = field.fields[0]
    kind = "multiselect" if first.kind == "select" else "list"
    return evolve(first, kind=kind, required=field.required, min=field.min, max=field.max)


def _names(field: Field, rows: list[dict[str, Plain]]) -> Plain | None:
    names = [row.get(field.fields[0].id, "") for row in rows]
    return [name for name in names if isinstance(name, str)] or None


def _choosing(
    question: Question, field: Field, path: str, rows: list[dict[str, Plain]], language: str
) -> Iterator[Ask]:
    for inner in field.fields:
        if inner.unique and len(rows) > 1:
            names = tuple(
                Choice(str(n + 1), row_name(field, row, n, language)) for n, row in enumerate(rows)
            )
            marked = [str(n + 1) for n, row in enumerate(rows) if row.get(inner.id) == "true"]
            choice = evolve(inner, kind="select", choices=names, unique=False, default=None)
            value = marked[0] if marked else None
            yield Ask(f"{path}.{inner.id}", question, choice, value, choosing=True)
