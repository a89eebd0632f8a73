"""Days and moments the way people type them: in figures or words, the day before the month.

`3/4/2027` is the third of April in every language, English included: one rule that can be said in a
sentence, and the date is shown back in words. Two digits are a year of this century.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, tzinfo
from functools import cache

from briefkit.kinds import zones
from briefkit.kinds.date_names import month_number, weekday_name, weekday_number
from briefkit.kinds.days import day_of, time_of
from briefkit.kinds.refused import Refused
from briefkit.kinds.wording import fold, short
from briefkit.messages import LANGUAGES, say

_LONGEST = 100
_LETTERS = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"([0-9]{1,4}) ?([/.-]) ?([0-9]{1,2}) ?(?:\2 ?([0-9]{1,4}))?")
_HALVES = {"am": 0, "pm": 12}


def parse(text: str, language: str) -> date:
    """Return the day or the moment that `text` names.

    Raises:
        Refused: where it names none, or one that does not exist.
    """
    if len(text) > _LONGEST:
        raise Refused("date-unreadable", got=short(text))
    if not (parts := _moment().fullmatch(text)):
        return _day(text, language)
    day = _day(parts["day"], language)
    clock = _time(parts, text)
    return datetime.combine(day, clock, _zone(parts["zone"], language))


@cache
def _moment() -> re.Pattern[str]:
    """Return the pattern of a day with a time: `DAY at 9`, `DAY 9:00 (Europe/Rome)`, `DAY 9 pm`."""
    at = "|".join(sorted(map(re.escape, _said("date-words-at"))))
    return re.compile(
        rf"""(?P<day>.*?[0-9]) (?: [\s,]* \b(?P<at>(?:(?:{at})\.?\s*){{1,2}}) | T | [\s,]+ )
        (?P<hour>[0-9]{{1,2}}) (?: [:.h](?P<minute>[0-9]{{2}}) (?:[:.](?P<second>[0-9]{{2}}))?
            | (?=\s*[ap]\.?m\b) | (?(at)|(?!)) )
        \s* (?P<half>[ap]\.?m\b\.?)?
        (?: \s* \(? (?P<zone>[A-Za-z+-][^()]*) \)? )?""",
        re.VERBOSE | re.IGNORECASE,
    )


def _time(parts: re.Match[str], text: str) -> time:
    hour = int(parts["hour"])
    half = (parts["half"] or "").replace(".", "").lower()
    if half and not 1 <= hour <= 12:
        raise Refused("date-time", got=short(text))
    hour = hour % 12 + _HALVES[half] if half else hour
    return time_of(str(hour), parts["minute"], parts["second"], text)


def _zone(text: str | None, language: str) -> tzinfo | None:
    if text is None:
        return None
    words = [word for word in text.split() if fold(word) not in _said("date-words-zone")]
    return zones.typed(" ".join(words) or text, language)


def _day(text: str, language: str) -> date:
    words = [t for t in _LETTERS.findall(text) if fold(t) not in _said("date-words-skipped")]
    month, weekday = _named(words, text, language)
    if month is None:
        found = _in_figures(_LETTERS.sub("", text).strip(" ,.()"), text)
    else:
        found = _in_words(month, re.findall("[0-9]+", text), text)
    if weekday not in (None, found.weekday()):
        name = weekday_name(found.weekday(), language)
        raise Refused("date-weekday", got=short(text), weekday=name)
    return found


def _named(words: list[str], text: str, language: str) -> tuple[int | None, int | None]:
    """Return the month and the weekday that `words` name: one of them, both or neither."""
    months = [month_number(word, language) for word in words[:2]]
    weekdays = [weekday_number(word, language) for word in words[:2]]
    match len(words):
        case 0:
            return None, None
        case 1 if months[0] or weekdays[0] is not None:
            return months[0], None if months[0] else weekdays[0]
        case 2 if months[1] and weekdays[0] is not None:
            return months[1], weekdays[0]
        case 2 if months[0] and weekdays[1] is not None:
            return months[0], weekdays[1]
    raise Refused("date-unreadable", got=short(text))


def _in_words(month: int, numbers: list[str], text: str) -> date:
    """Return the day of `month` where `numbers` are its day and its year, in either order."""
    match numbers:
        case [year] if len(year) == 4:
            raise Refused("date-no-day", got=short(text))
        case [_]:
            raise Refused("date-no-year", got=short(text))
        case [year, day] if len(year) == 4:
            return day_of(year, str(month), day, text)
        case [day, year]:
            return day_of(_year(year, text), str(month), day, text)
    raise Refused("date-unreadable", got=short(text))


def _in_figures(rest: str, text: str) -> date:
    parts = _FIGURES.fullmatch(rest)
    if parts is None:
        raise Refused("date-unreadable", got=short(text))
    first, _, second, third = parts.groups()
    if len(first) == 4:
        return day_of(first, second, _needed(third, "date-no-day", text), text)
    year = _year(_needed(third, "date-no-year", text), text)
    if int(first) <= 12 < int(second) <= 31:
        raise Refused("date-day-first", got=short(text), swapped=f"{second}/{first}/{year}")
    return day_of(year, second, first, text)


def _needed(part: str | None, key: str, text: str) -> str:
    if part is None:
        raise Refused(key, got=short(text))
    return part


def _year(digits: str, text: str) -> str:
    if len(digits) not in (2, 4):
        raise Refused("date-year", got=short(text))
    return digits if len(digits) == 4 else f"20{digits}"


@cache
def _said(key: str) -> frozenset[str]:
    """Return the words kept under `key` in every language of the interface."""
    return frozenset(word for one in LANGUAGES for word in say(one, key).split())
