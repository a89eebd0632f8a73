"""Names of months and weekdays, in the language of the interview, English and Italian."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from briefkit.kinds.babel_locales import locale
from briefkit.kinds.wording import fold

_ALWAYS_UNDERSTOOD = ("en", "it")
_SHORTEST = 3
_FORMS = (
    ("format", "wide"),
    ("stand-alone", "wide"),
    ("format", "abbreviated"),
    ("stand-alone", "abbreviated"),
)


def month_number(word: str, language: str) -> int | None:
    """Return 1 to 12 for the name of a month, or its start; None for any other word."""
    return _number("months", word, language)


def weekday_number(word: str, language: str) -> int | None:
    """Return 0 (Monday) to 6 for the name of a weekday, or its start; None for any other word."""
    return _number("days", word, language)


def weekday_name(number: int, language: str) -> str:
    """Return the name of a weekday, 0 being Monday."""
    return str(locale(language).days["format"]["wide"][number])


def _number(names: str, word: str, language: str) -> int | None:
    wanted = fold(word)
    for one in (language, *_ALWAYS_UNDERSTOOD):
        known = _names(names, one)
        if wanted in known:
            return known[wanted]
        begun = {number for name, number in known.items() if name.startswith(wanted)}
        if len(wanted) >= _SHORTEST and len(begun) == 1:
            return begun.pop()
    return None


@lru_cache(maxsize=32)
def _names(names: str, language: str) -> Mapping[str, int]:
    found = locale(language).months if names == "months" else locale(language).days
    forms = [found[context][width] for context, width in _FORMS]
    return {fold(name).rstrip("."): number for form in forms for number, name in form.items()}
