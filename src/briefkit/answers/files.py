"""Files that answers refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefkit.answers.answers import Answers, Typed
from briefkit.model import Field


def files_named(answers: Answers) -> tuple[str, ...]:
    """Return the paths that answers name, from the folder of the brief, in order."""
    values = answers.values
    questions = (one for one in answers.questionnaire.questions if one.id in values)
    found = (path for one in questions for path in _files(one, values[one.id]))
    return tuple(dict.fromkeys(found))


def _files(field: Field, value: Typed) -> Iterator[str]:
    if field.file:
        yield str(value)
    elif isinstance(value, dict):
        yield from _inside(field.fields, value)
    elif isinstance(value, tuple):
        for row in value:
            yield from _inside(field.fields, row) if isinstance(row, dict) else ()


def _inside(fields: Iterable[Field], row: dict[str, Typed]) -> Iterator[str]:
    for field in fields:
        if field.id in row:
            yield from _files(field, row[field.id])
