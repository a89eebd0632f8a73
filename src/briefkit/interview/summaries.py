"""The rows of `records` at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from briefkit import kinds
from briefkit.answers import row_name
from briefkit.interview.ask import Ask, RowSummary, field_at
from briefkit.interview.openness import is_open
from briefkit.model import Plain, Response


def row_summaries(
    naming: Ask, asks: Iterable[Ask], response: Response, language: str
) -> tuple[RowSummary, ...]:
    """Return the rows that `naming` names, of whose prompts `asks` holds at least all."""
    names = naming.value if isinstance(naming.value, list) else []
    field = field_at(naming.question, naming.path.split("."))
    by_row: dict[int, list[Ask]] = {number: [] for number in range(len(names))}
    for ask in asks:
        if ask.number - 1 in by_row:
            by_row[ask.number - 1].append(ask)
    return tuple(
        RowSummary(
            row_name(field, {field.fields[0].id: name}, number, language),
            " · ".join(filter(None, (in_words(ask, language) for ask in by_row[number]))),
            sum(is_open(ask, response) for ask in by_row[number]),
        )
        for number, name in enumerate(names)
    )


def in_words(ask: Ask, language: str) -> str:
    """Return the earlier answer to `ask` on one line; empty where none is, or none that can be."""
    value: Plain = ask.value or ""
    try:
        shown = kinds.show(ask.field, kinds.read(ask.field, value), language) if value else ""
    except kinds.Refused:
        return ""
    return " ".join(shown.split())
