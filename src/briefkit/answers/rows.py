"""The rows of records: which there are, and what each is called."""

from __future__ import annotations

from briefkit import kinds
from briefkit.model import Field, Plain


def rows_of(field: Field, data: Plain | None) -> list[dict[str, Plain]]:
    """Return the rows in `data`, and those that `field` comes with and nobody has rated yet."""
    rows = [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []
    if not field.presets:
        return rows
    name = field.fields[0].id
    known = [row.get(name) for row in rows]
    return rows + [{name: preset.id} for preset in field.presets if preset.id not in known]


def row_name(field: Field, row: dict[str, Plain], number: int, language: str = "en") -> str:
    """Return what a row of `field` is called: its first answer in words, or its number from 1."""
    first = field.fields[0] if field.fields else None
    said = row.get(first.id) if first else None
    value = said.strip() if isinstance(said, str) else ""
    if not first or not value:
        return str(number + 1)
    if not (first.choices or first.codes):
        return value.split("\n")[0]
    try:
        return kinds.show(first, kinds.read(first, value), language)
    except kinds.Refused:
        return value.split("\n")[0]
