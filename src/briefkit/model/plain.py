"""Canonical text: the one shape in which answers are kept, whatever they were given as."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from typing import Any

Plain = str | list["Plain"] | dict[str, "Plain"]
"""Text, or lists and mappings of it: what a response file holds."""


def plain(value: Any) -> Plain:
    """Return `value` as canonical text, deeply copied.

    Booleans become `true` and `false`, numbers their shortest digits, dates ISO 8601; moments are
    kept to the minute with their zone. Entries that are None are left out.

    Raises:
        TypeError: for anything that has no canonical text.
    """
    if isinstance(value, str):
        return str.__str__(value) if type(value) is str else str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return [plain(item) for item in value if item is not None]
    return _scalar(value)


def _scalar(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() | Decimal() if isfinite(value):
            return number_text(Decimal(str(value)))
        case datetime():
            return moment_text(value)
        case date() | time():
            return value.isoformat()
    raise TypeError(f"an answer cannot be a {type(value).__name__}: {value!r}")


def number_text(number: Decimal) -> str:
    """Return `number` without an exponent and without needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def moment_text(moment: datetime) -> str:
    """Return `2027-01-19 09:00 Europe/Berlin`, or the offset where the zone has no name."""
    precision = "seconds" if moment.second else "minutes"
    said = moment.replace(tzinfo=None).isoformat(" ", precision)
    zone = getattr(moment.tzinfo, "key", None) or moment.isoformat(" ", "seconds")[19:]
    return f"{said} {zone}".rstrip()
