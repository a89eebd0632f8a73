"""Time zones: `Europe/Berlin`, `+01:00`, and what people call them."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from briefkit.kinds import wording
from briefkit.kinds.babel_locales import locale
from briefkit.kinds.refused import Refused

_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])([0-9]{1,2})(?::?([0-9]{2}))?", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][A-Za-z0-9_+-]{0,40}(?:/[A-Z][A-Za-z0-9_+-]{0,40}){0,2}")
_UTC = frozenset({"z", "utc", "gmt"})


def stored(text: str) -> tzinfo | None:
    """Return the zone called `text` in a file, or None where there is no such zone."""
    if text == "Z":
        return UTC
    return _offset(text) if text[:1] in ("+", "-") else _named(text)


def typed(text: str, language: str) -> tzinfo:
    """Return the zone that a person called `text`: by name, city or offset.

    Raises:
        Refused: where there is no such zone.
    """
    zone = _named(text) or _utc(text) or _offset(text) or _called(text, language)
    if zone is None:
        near = wording.nearest(text, available_timezones())
        key = "date-zone-near" if near else "date-zone"
        raise Refused(key, got=wording.short(text), near=near)
    return zone


def _utc(text: str) -> tzinfo | None:
    return (_named("UTC") or UTC) if text.lower() in _UTC else None


def _offset(text: str) -> tzinfo | None:
    if not (parts := _OFFSET.fullmatch(text)):
        return None
    hours, minutes = int(parts[2]), int(parts[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    size = timedelta(hours=hours, minutes=minutes)
    return timezone(-size if parts[1] == "-" else size)


def _named(text: str) -> tzinfo | None:
    """Return the zone of that exact name; upper case is checked, as not every disk does."""
    if not _NAME.fullmatch(text) or ("/" in text and text.isupper()):
        return None
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _called(text: str, language: str) -> tzinfo | None:
    wanted = wording.fold(text.replace("_", " "))
    name = _cities(language).get(wanted) or _names().get(wanted)
    return _named(name) if name else None


@cache
def _names() -> dict[str, str]:
    """Return every zone by its folded name, and by its city where only one zone has it."""
    names = sorted(available_timezones())
    cities: dict[str, list[str]] = {}
    for name in names:
        cities.setdefault(_folded(name.rpartition("/")[2]), []).append(name)
    alone = {city: found[0] for city, found in cities.items() if len(found) == 1}
    return alone | {_folded(name): name for name in names}


@lru_cache(maxsize=16)
def _cities(language: str) -> dict[str, str]:
    """Return zones by the name that `language` or English gives to their city."""
    known: dict[str, str] = {}
    for one in ("en", language):
        zones = locale(one).time_zones.items()
        known |= {wording.fold(zone["city"]): name for name, zone in zones if "city" in zone}
    return known


def _folded(name: str) -> str:
    return wording.fold(name.replace("_", " "))
