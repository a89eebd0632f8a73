"""`date`: a day, or a moment with its zone.

A moment without a zone is kept as one: it holds wherever the reader is, because nobody said more.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from briefkit.kinds import wording
from briefkit.kinds.babel_locales import locale
from briefkit.kinds.days import day_of, time_of
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.messages import say
from briefkit.model import Field, Plain, moment_text, plain

if TYPE_CHECKING:
    from babel import Locale

_STORED = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[ T]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.0{1,6})?)? ?([A-Za-z+-].{0,80})?)?"
)


def _parse(field: Field, text: str, language: str) -> Plain:
    """Return the day or moment in `text`; with `other`, words such as "next week" stay words."""
    from briefkit.kinds import typed_dates

    typed = wording.line(text)
    try:
        return plain(_stored(typed) or typed_dates.parse(typed, language))
    except Refused:
        if field.other:
            return typed
        raise


def _read(_field: Field, data: Plain) -> date:
    text = wording.text_of(data)
    if found := _stored(text):
        return found
    unknown_zone = _STORED.fullmatch(text)
    raise Refused("date-zone" if unknown_zone else "date-expected", got=wording.short(text))


def _stored(text: str) -> date | None:
    """Return the day or moment kept as `text`, or None where the form or the zone is unknown."""
    if not (parts := _STORED.fullmatch(text)):
        return None
    day = day_of(parts[1], parts[2], parts[3], text)
    if parts[4] is None:
        return day
    clock = time_of(parts[4], parts[5], parts[6], text)
    if parts[7] is None:
        return datetime.combine(day, clock)
    from briefkit.kinds import zones

    zone = zones.stored(parts[7])
    return datetime.combine(day, clock, zone) if zone else None


def _show(_field: Field, value: date, language: str) -> str:
    day = _day(value, language)
    if not isinstance(value, datetime):
        return day
    _, clock, *zone = moment_text(value).split(" ", 2)
    key = "date-moment-zone" if zone else "date-moment"
    return say(language, key, day=day, time=clock, zone=" ".join(zone))


def day(text: str, language: str) -> str:
    """Return the day kept as `text` in words, without its weekday."""
    return _in_words(date.fromisoformat(text).toordinal(), language, weekday=False)


def _day(value: date, language: str) -> str:
    return _in_words(value.toordinal(), language, weekday=True)


@lru_cache(maxsize=1024)
def _in_words(ordinal: int, language: str, *, weekday: bool) -> str:
    """Return a day in words; plain English puts the day first, as Europe writes it.

    Days are kept by number: moments that are the same in two zones may be of different days.
    """
    day, known = date.fromordinal(ordinal), locale(language)
    if str(known) in ("it", "it_IT") or (known.language == "en" and known.territory != "US"):
        return _day_first(day, known, weekday)
    from babel.dates import format_date

    return format_date(day, "full" if weekday else "long", locale=known)


def _day_first(day: date, known: Locale, weekday: bool) -> str:
    """Return weekday, day, month and year one after the other.

    Their names are there already; what Babel needs to put them together any other way takes as
    long to load as the rest of it.
    """
    month = known.months["format"]["wide"][day.month]
    said = f"{day.day} {month} {day.year}"
    return f"{known.days['format']['wide'][day.weekday()]} {said}" if weekday else said


KINDS = {"date": Kind(_parse, _read, _show)}
