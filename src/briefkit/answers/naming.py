"""What a row of records is called."""

from __future__ import annotations

from briefkit import kinds
from briefkit.model import Field, Plain


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
