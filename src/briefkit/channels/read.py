"""From the nodes of a file of channel facts to values; a user's own file changes the bundled ones.

Faults are noted on the way; whoever reads raises them, and what was read is then of no use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

from attrs import evolve

from briefkit.channels.counting import UNITS
from briefkit.channels.facts import (
    CONFIDENCES,
    ChannelField,
    Channels,
    Hashtags,
    Links,
    Part,
    Wording,
)
from briefkit.messages import Message
from briefkit.yamlfile import Cursor, nearest, quoted
from briefkit.yamlfile import Mapping as Keys

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NO_LIMIT = "none"
"""Written in place of a number, takes away the one that is known so far."""

_NEW_FIELD = ("name", "channel", "unit", "confidence")
_NEW_PART = ("name",)


def read_channels(cursor: Cursor, known: Channels) -> Channels:
    """Return `known` changed and completed by the fields that stand below `cursor`."""
    fields = dict(known.by_id)
    seen: dict[str, Cursor] = {}
    keys = cursor.keys(("fields",), required=("fields",))
    for entry in keys["fields"].items() if keys else ():
        found = _field(entry, fields, seen)
        if found is not None:
            fields[found.id] = found
    return Channels(tuple(fields.values()))


def _field(
    cursor: Cursor, known: Mapping[str, ChannelField], seen: dict[str, Cursor]
) -> ChannelField | None:
    # A fact without a source and a day is a rumour: who changes one says both.
    keys = cursor.keys(("id", *_FIELD, "parts"), required=("id", "source", "checked"))
    named, parts = keys.pop("id", None), keys.pop("parts", None)
    id = _id(named, seen)
    given = {key: _FIELD[key](one) for key, one in keys.items()}
    if id in known:
        found = evolve(known[id], **given)
    elif named and id and _is_new(cursor, named, keys, known, _NEW_FIELD):
        undated = {"source": (), "checked": date.min}  # already a fault
        found = ChannelField(id=id, **{**undated, **given})
    else:
        return None
    return evolve(found, parts=_parts(parts, found)) if parts else found


def _parts(cursor: Cursor, field: ChannelField) -> tuple[Part, ...]:
    """Return the parts of `field`, changed and completed by those listed at `cursor`."""
    parts = {part.id.removeprefix(f"{field.id}."): part for part in field.parts}
    seen: dict[str, Cursor] = {}
    for entry in cursor.items():
        keys = entry.keys(("id", *_PART), required=("id",))
        named = keys.pop("id", None)
        id = _id(named, seen)
        given = {key: _PART[key](one) for key, one in keys.items()}
        if id in parts:
            parts[id] = evolve(parts[id], **given)
        elif named and id and _is_new(entry, named, keys, parts, _NEW_PART):
            inherited = {"unit": field.unit, "confidence": field.confidence}
            parts[id] = Part(id=f"{field.id}.{id}", **{**inherited, **given})
    return tuple(parts.values())


def _is_new(
    cursor: Cursor,
    named: Cursor,
    keys: Mapping[str, Cursor],
    known: Collection[str],
    needed: tuple[str, ...],
) -> bool:
    """Return whether this is something new, with all it needs; what is missing is a fault.

    Without a name it was probably meant to be one of those that are known.
    """
    missing = [key for key in needed if key not in keys]
    id = str(named.node)
    meant = nearest(id, known) if needed[0] in missing else None
    if meant:
        named.fault("file-word-near", near=meant, got=quoted(id))
    else:
        for key in missing:
            cursor.fault("file-missing-key", wanted=key)
    return not missing


def _id(cursor: Cursor | None, seen: dict[str, Cursor]) -> str:
    """Return an id, or "" where it is faulty or was there before."""
    found = cursor.text() if cursor else None
    if cursor is None or found is None:
        return ""
    if not _ID.fullmatch(found):
        cursor.fault("expected-slug", got=quoted(found))
    elif seen.setdefault(found, cursor) is not cursor:
        cursor.fault("duplicate", id=found, line=seen[found].node.line)
    else:
        return found
    return ""


def _number(cursor: Cursor) -> int | None:
    return None if cursor.node == _NO_LIMIT else cursor.whole(least=0)


def _text(cursor: Cursor) -> str:
    found = cursor.text()
    if found is not None and not found.strip():
        cursor.fault("file-text", got=Message("file-got-nothing"))
    return found or ""


def _wording(cursor: Cursor) -> Wording:
    """Return a text, or texts by the code of their language."""
    if isinstance(cursor.node, Keys):
        return Wording({code: _text(one) for code, one in cursor.children().items()})
    return Wording({"": _text(cursor)})


def _texts(cursor: Cursor) -> tuple[str, ...]:
    """Return one text or several."""
    several = [cursor] if isinstance(cursor.node, str) else cursor.items()
    return tuple(_text(one) for one in several)


def _day(cursor: Cursor) -> date:
    found = cursor.text()
    if found is not None and _DAY.fullmatch(found):
        with suppress(ValueError):  # the 31st of February
            return date.fromisoformat(found)
    if found is not None:
        cursor.fault("expected-day", got=quoted(found))
    return date.min


def _hashtags(cursor: Cursor) -> Hashtags:
    return Hashtags(**{key: _HASHTAGS[key](one) for key, one in cursor.keys(_HASHTAGS).items()})


def _links(cursor: Cursor) -> Links:
    return Links(**{key: _LINKS[key](one) for key, one in cursor.keys(_LINKS).items()})


_confidence = partial(Cursor.word, options=CONFIDENCES)

_PART: dict[str, Callable[[Cursor], Any]] = {
    "name": _wording,
    "unit": partial(Cursor.word, options=tuple(UNITS)),
    "most": _number,
    "bytes": _number,
    "practical": _number,
    "note": _wording,
    "confidence": _confidence,
}
_FIELD: dict[str, Callable[[Cursor], Any]] = {
    **_PART,
    "channel": _text,
    "source": _texts,
    "checked": _day,
    "hashtags": _hashtags,
    "links": _links,
    "media": _wording,
}
_HASHTAGS: dict[str, Callable[[Cursor], Any]] = {
    "most": _number,
    "practical": _number,
    "confidence": _confidence,
    "note": _wording,
}
_LINKS: dict[str, Callable[[Cursor], Any]] = {
    "clickable": Cursor.flag,
    "most": _number,
    "note": _wording,
}
