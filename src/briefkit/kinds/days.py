"""Days and times of day that exist, and one sentence for each that does not."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time

from briefkit.kinds.refused import Refused
from briefkit.kinds.wording import short


def day_of(year: str, month: str, day: str, text: str) -> date:
    """Return the day; `text` is what was typed, quoted where there is no such day."""
    y, m, d = int(year), int(month), int(day)
    if y < 1000:
        raise Refused("date-year", got=short(text))
    if not 1 <= m <= 12:
        raise Refused("date-month", got=short(text), month=m)
    try:
        return date(y, m, d)
    except (ValueError, OverflowError):
        days = monthrange(y, m)[1]
        raise Refused("date-impossible", got=short(text), days=days) from None


def time_of(hour: str, minute: str | None, second: str | None, text: str) -> time:
    """Return the time of day; `text` is what was typed, quoted where there is no such time."""
    h, m, s = int(hour), int(minute or 0), int(second or 0)
    if h > 23 or m > 59 or s > 59:
        raise Refused("date-time", got=short(text))
    return time(h, m, s)
