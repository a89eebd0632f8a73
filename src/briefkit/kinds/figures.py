"""Digits written in the way of a language, and read from it.

`1.300` is one thousand three hundred in Italian and one and three tenths in English: where both
readings are possible the language decides. Where only one is (`1.5`, `1.300,50`), it is understood
in either language. Blanks and apostrophes group digits everywhere.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from briefkit.kinds.babel_locales import locale

DIGITS = 15
"""Digits before and after the decimal mark: nobody counts further in a brief."""

_PLAIN = re.compile("[0-9]{1,15}")
_GROUPS = {"en": ",", "it": "."}
"""Marks between groups of three. Most figures are whole numbers in one of these languages; what
Babel needs for all others takes a while to load."""

_MINUS = ("-", "\u2212", "\u2013")
_BLANK = "[ \u00a0\u2009\u202f'\u2019]"


def number(text: str, language: str) -> Decimal | None:
    """Return the number that `text` is in `language`, or None."""
    if len(text) > 4 * DIGITS:
        return None
    sign = -1 if text.startswith(_MINUS) else 1
    digits = text.removeprefix("+") if sign > 0 else text[1:].lstrip()
    size = _size(digits, language)
    return None if size is None else size * sign if size else size


def _size(digits: str, language: str) -> Decimal | None:
    point = decimal_mark(language)
    for mark in (point, "," if point == "." else "."):
        if parts := _reading(mark).fullmatch(digits):
            whole = re.sub("[^0-9]", "", parts[1])
            return Decimal(f"{whole}.{parts[2] or 0}")
    return None


@lru_cache(maxsize=2)
def _reading(point: str) -> re.Pattern[str]:
    mark = "[.]" if point == "," else ","
    groups = rf"[1-9][0-9]{{0,2}}(?:(?:{mark}[0-9]{{3}}){{1,4}}|(?:{_BLANK}[0-9]{{3}}){{1,4}})"
    return re.compile(rf"([0-9]{{1,{DIGITS}}}|{groups})(?:[{point}]([0-9]{{1,{DIGITS}}}))?")


def decimal_mark(language: str) -> str:
    """Return the mark before decimals in `language`: a point or a comma."""
    symbols = locale(language).number_symbols
    return "," if symbols.get("latn", symbols).get("decimal") == "," else "."


def figures(number: Decimal, language: str) -> str:
    """Return `number` with the marks of `language`, every digit kept."""
    return _marked(str(number), language)


@lru_cache(maxsize=1024)
def _marked(number: str, language: str) -> str:
    if _PLAIN.fullmatch(number) and (mark := _GROUPS.get(language)):
        return f"{int(number):,}".replace(",", mark)
    from babel.numbers import format_decimal

    return format_decimal(
        Decimal(number),
        locale=locale(language),
        decimal_quantization=False,
        numbering_system="latn",
    )


def with_unit(figures: str, unit: str | None, language: str) -> str:
    """Return `figures` and their unit where `language` puts it: `1.300 €`, `€1,300`, `20%`."""
    if not unit:
        return figures
    if unit in ("%", "€", "$", "£", "¥"):
        return _symbol(figures, unit, language)
    return f"{figures} {unit}"


def _symbol(figures: str, unit: str, language: str) -> str:
    known = locale(language)
    formats = known.percent_formats if unit == "%" else known.currency_formats
    pattern = formats[None if unit == "%" else "standard"].pattern.replace("\u00a0", " ")
    if pattern.startswith("\u00a4"):
        sign = "-" if figures.startswith("-") else ""
        return f"{sign}{unit}{figures.removeprefix('-')}"
    return f"{figures} {unit}" if " " in pattern else f"{figures}{unit}"


def without_unit(text: str, unit: str | None) -> str:
    """Return `text` without the unit before or after its digits."""
    if not unit:
        return text
    bare, unit = text.casefold(), unit.casefold()
    if bare.startswith(_MINUS):
        return bare[0] + without_unit(bare[1:].lstrip(), unit)
    if bare.startswith(unit):
        return bare.removeprefix(unit).lstrip()
    return bare.removesuffix(unit).rstrip()
