"""Whether the keys of a question go with its kind, and their values with one another."""

from __future__ import annotations

import re
from decimal import Decimal

from briefkit import kinds
from briefkit.model import Field
from briefkit.yamlfile import Cursor, quoted

_CHOOSING = ("select", "multiselect")
_COUNTED = ("text", "paragraph", "multiselect", "number", "scale", "list", "records")
_KINDS_OF = {
    "choices": _CHOOSING,
    "other": _CHOOSING,
    "fields": ("record", "records"),
    "presets": ("records",),
    "unit": ("number",),
    "codes": ("text",),
    "file": ("text",),
    "in": ("text", "paragraph", "list"),
    "open-point": ("text", "paragraph"),
    "min": _COUNTED,
    "max": _COUNTED,
    "default": tuple(kind for kind in kinds.SIMPLE if kind not in ("list", "multiselect")),
}
"""Keys that only some kinds understand."""

_NEEDED = ("choices", "fields")
_NAMES_ROWS = ("text", "paragraph", "select", "number", "scale", "date", "url")
"""Kinds whose answer fits on one line, by which a row is known."""

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_WHOLE = re.compile(r"-?[0-9]{1,9}")


def fitting(keys: dict[str, Cursor], kind: str) -> dict[str, Cursor]:
    """Return those of `keys` that a question of `kind` understands; the others are faults."""
    strange = [key for key in keys if key in _KINDS_OF and kind not in _KINDS_OF[key]]
    for key in strange:
        keys[key].fault("key-not-for-kind", key=key, kind=kind)
    for key in _NEEDED:
        if kind in _KINDS_OF[key] and key not in keys:
            keys["kind"].fault("kind-needs", kind=kind, key=key)
    return {key: keys[key] for key in keys if key not in strange} if strange else keys


def bounds(keys: dict[str, Cursor], kind: str) -> dict[str, str | None]:
    """Return `min` and `max`, which must leave something between them."""
    named = [key for key in ("min", "max") if key in keys]
    found: dict[str, str | None] = {key: _bound(keys[key], kind) for key in named}
    ends = ("1", "5") if kind == "scale" else (None, None)
    least, most = found.get("min") or ends[0], found.get("max") or ends[1]
    if least and most and Decimal(least) > Decimal(most):
        keys["max" if "max" in keys else "min"].fault("bounds-crossed", min=least, max=most)
    return found


def _bound(cursor: Cursor, kind: str) -> str | None:
    found = cursor.text()
    shape = _NUMBER if kind == "number" else _WHOLE
    if found is not None and not shape.fullmatch(found):
        cursor.fault("expected-number" if kind == "number" else "expected-whole", got=quoted(found))
        return None
    return found


def check_default(cursor: Cursor | None, field: Field) -> None:
    """Report a default that is no answer to `field`."""
    if cursor is None or field.default is None:
        return
    try:
        kinds.read(field, field.default)
    except kinds.Refused as refused:
        cursor.fault("default-refused", reason=refused.message)


def check_names(cursor: Cursor | None, fields: tuple[Field, ...]) -> None:
    """Report a first field of `records` by which rows cannot be known."""
    if cursor is None or not fields:
        return
    first = fields[0]
    if first.kind not in _NAMES_ROWS or first.when is not None:
        cursor.fault("cannot-name-rows", field=first.id)
