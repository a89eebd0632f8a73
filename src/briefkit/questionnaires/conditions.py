"""Conditions as they stand in a questionnaire file."""

from __future__ import annotations

from briefkit.model import All, Answered, Any, Condition, Includes, Is, Not
from briefkit.yamlfile import Cursor, Mapping, Sequence

_WORDS = frozenset(("all", "any", "not", "answered", "includes"))


def read_condition(cursor: Cursor) -> Condition | None:
    """Return the condition at `cursor`; several keys must all hold. None if it is faulty."""
    if not isinstance(cursor.node, Mapping) or not cursor.node:
        cursor.fault("expected-condition")
        return None
    children = cursor.keys(tuple(cursor.node))
    parts = [part for key, child in children.items() if (part := _part(key, child))]
    if len(parts) < len(children):
        return None
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _part(key: str, cursor: Cursor) -> Condition | None:
    match key:
        case "all" | "any":
            return _joined(All if key == "all" else Any, cursor)
        case "not":
            part = read_condition(cursor)
            return Not(part) if part else None
        case "answered":
            path = cursor.text()
            return Answered(path) if path else None
        case "includes":
            return _includes(cursor)
    values = _values(cursor)
    return Is(key, values) if values else None


def _joined(join: type[All | Any], cursor: Cursor) -> Condition | None:
    rows = cursor.items()
    if not rows and isinstance(cursor.node, Sequence):
        cursor.fault("expected-condition")
    parts = [read_condition(row) for row in rows]
    known = tuple(part for part in parts if part)
    return join(known) if known and len(known) == len(parts) else None


def _includes(cursor: Cursor) -> Condition | None:
    if not isinstance(cursor.node, Mapping) or not cursor.node:
        cursor.fault("expected-condition")
        return None
    parts: list[Condition] = []
    for path, child in cursor.keys(tuple(cursor.node)).items():
        values = _values(child)
        if not values:
            return None
        parts.append(Includes(path, values))
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _values(cursor: Cursor) -> tuple[str, ...]:
    rows = cursor.items() if isinstance(cursor.node, Sequence) else [cursor]
    if not rows:
        cursor.fault("expected-values")
    values = tuple(row.text() for row in rows)
    return tuple(value for value in values if value is not None)
