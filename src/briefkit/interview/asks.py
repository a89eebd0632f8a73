"""The prompts of one question, in order, given what was answered so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from briefkit.answers import Applies, row_name
from briefkit.interview.ask import Ask
from briefkit.model import Choice, Field, Plain, Question, Response


def asks_for(question: Question, response: Response, applies: Applies) -> Iterator[Ask]:
    """Yield every prompt of `question` that applies now."""
    yield from _asks(question, question, question.id, response.answers.get(question.id), applies)


def _asks(
    question: Question, field: Field, path: str, data: Plain | None, applies: Applies
) -> Iterator[Ask]:
    if field.kind == "record":
        row = data if isinstance(data, dict) else {}
        yield from _row_asks(question, field, path, row, applies)
    elif field.kind == "records":
        yield from _records_asks(question, field, path, data, applies)
    else:
        yield Ask(path, question, field, data)


def _row_asks(
    question: Question, among: Field, path: str, row: Mapping[str, Plain], applies: Applies
) -> Iterator[Ask]:
    for field in among.fields:
        if applies.field(field, row, path, among):
            yield from _asks(question, field, f"{path}.{field.id}", row.get(field.id), applies)


def _records_asks(
    question: Question, field: Field, path: str, data: Plain | None, applies: Applies
) -> Iterator[Ask]:
    rows = preset_rows(field) if field.presets and not data else rows_of(data)
    if not field.presets:
        yield Ask(path, question, _naming(field), _names(field, rows), naming=True)
    for number, row in enumerate(rows):
        if applies.settled_empty(f"{path}.{number}"):
            continue
        name = row_name(field, row, number, applies.language)
        rest = evolve(field, fields=tuple(f for f in field.fields[1:] if not f.unique))
        for ask in _row_asks(question, rest, f"{path}.{number}", row, applies):
            yield evolve(ask, row=name, number=number + 1, rows=len(rows))
    yield from _choosing(question, field, path, rows, applies.language)


def rows_of(data: Plain | None) -> list[dict[str, Plain]]:
    """Return the rows in `data`, none where there are none."""
    return [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []


def preset_rows(field: Field) -> list[dict[str, Plain]]:
    """Return the rows that `field` comes with, each holding only its name."""
    return [{field.fields[0].id: preset.id} for preset in field.presets]


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
            names = tuple(Choice(str(n + 1), row_name(field, row, n, language)) for n, row in enumerate(rows))
            marked = [str(n + 1) for n, row in enumerate(rows) if row.get(inner.id) == "true"]
            choice = evolve(inner, kind="select", choices=names, unique=False, default=None)
            value = marked[0] if marked else None
            yield Ask(f"{path}.{inner.id}", question, choice, value, choosing=True)
