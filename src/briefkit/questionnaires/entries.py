"""The smallest things in a questionnaire file: ids, texts, words and rows of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from briefkit.messages import Message
from briefkit.yamlfile import Cursor, Sequence, quoted

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_RETYPED = frozenset(("yes", "no", "on", "off", "true", "false", "null", "y", "n"))
"""Ids that other YAML readers would turn into something that is not text."""

_T = TypeVar("_T")


def rows(
    cursor: Cursor | None, read: Callable[[Cursor], _T | None], empty: str = "expected-entries"
) -> tuple[_T, ...]:
    """Return what `read` makes of each entry; without any, `empty` is the fault."""
    found = cursor.items() if cursor else []
    if cursor and not found and isinstance(cursor.node, Sequence):
        cursor.fault(empty)
    return tuple(one for one in map(read, found) if one is not None)


def slug(cursor: Cursor | None) -> str:
    """Return an id."""
    found = cursor.text() if cursor else None
    if found is None or cursor is None:
        return ""
    if not _ID.fullmatch(found):
        cursor.fault("expected-slug", got=quoted(found))
    elif found in _RETYPED or found.isdecimal():
        cursor.fault("retyped-id", id=found)
    return found


def repeated(cursor: Cursor | None, id: str, seen: dict[str, Cursor], prefix: str = "") -> bool:
    """Return whether `id` was seen before, which is a fault."""
    if cursor is None or not id:
        return False
    first = seen.setdefault(prefix + id, cursor)
    if first is cursor:
        return False
    cursor.fault("duplicate", id=id, line=first.node.line)
    return True


def text(cursor: Cursor | None) -> str:
    """Return a text that must not be empty."""
    found = cursor.text() if cursor else None
    if cursor is not None and found is not None and not found.strip():
        cursor.fault("file-text", got=Message("file-got-nothing"))
    return found or ""


def optional(cursor: Cursor | None) -> str | None:
    """Return a text, or None where there is none."""
    return cursor.text() if cursor else None


def flag(cursor: Cursor | None, otherwise: bool) -> bool:
    """Return whether it is true, or `otherwise` where nothing is said."""
    found = cursor.flag() if cursor else None
    return otherwise if found is None else found


def word(cursor: Cursor | None, options: tuple[str, ...]) -> str | None:
    """Return one of `options`, or None where there is none."""
    return cursor.word(options) if cursor else None
