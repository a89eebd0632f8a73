"""How each kind of answer is parsed from what a person typed, read, checked and shown.

Three functions for ten simple kinds; `record` and `records` are made of these and walked by
whoever holds their fields. What is typed may be sloppy and depends on the language; what is read
from a file is canonical and does not.

>>> from briefkit.model import Field
>>> due = Field(id="due", kind="date", ask="By when?")
>>> parse(due, "31 marzo 2027", "it")
'2027-03-31'
>>> show(due, read(due, "2027-03-31"), "en")
'Wednesday 31 March 2027'
"""

from __future__ import annotations

from importlib import import_module

from briefkit.kinds.kind import Kind, Value
from briefkit.kinds.refused import Refused
from briefkit.messages import LANGUAGES, say
from briefkit.model import Field, Plain

__all__ = ["SIMPLE", "Refused", "Value", "day", "listed", "parse", "read", "show"]

_MODULES = {
    "text": "texts",
    "paragraph": "texts",
    "select": "selects",
    "multiselect": "multiselects",
    "confirm": "confirms",
    "number": "numbers",
    "scale": "scales",
    "date": "dates",
    "url": "urls",
    "list": "lists",
}

SIMPLE = tuple(_MODULES)
"""The kinds that hold one value; the others hold fields."""

_imported: dict[str, Kind] = {}
"""The kinds that were needed so far."""


def parse(field: Field, text: str, language: str) -> Plain:
    """Return what a person typed in `language` as canonical text.

    Raises:
        Refused: with a sentence that says what is expected.
        TypeError: for `record` and `records`, which are parsed field by field.
    """
    known = _imported.get(field.kind) or _import(field)
    return known.parse(field, text, language)


def read(field: Field, data: Plain) -> Value:
    """Return canonical text as a typed value, checked.

    Raises:
        Refused: with a sentence that says what is expected.
        TypeError: for `record` and `records`, which are read field by field.
    """
    known = _imported.get(field.kind) or _import(field)
    return known.read(field, data)


def show(field: Field, value: Value, language: str) -> str:
    """Return `value`, as `read` gives it, in words of `language`."""
    known = _imported.get(field.kind) or _import(field)
    return known.show(field, value, language)


def day(text: str, language: str) -> str:
    """Return the day kept as `text` (ISO 8601) in words, without its weekday."""
    from briefkit.kinds import dates

    return dates.day(text, language)


def listed(words: list[str], language: str) -> str:
    """Return `words` as `language` joins them: `a, b and c`."""
    if language in LANGUAGES:
        return say(language, "list-and", first=", ".join(words[:-1]), last=words[-1])
    from babel.lists import format_list

    from briefkit.kinds.babel_locales import locale

    return format_list(words, locale=locale(language))


def _import(field: Field) -> Kind:
    """Return what is known of the kind of `field`, whose module is imported the first time."""
    if field.kind not in _MODULES:
        raise TypeError(f"{field.id!r} is of kind {field.kind!r}: expected one of {SIMPLE}")
    known: dict[str, Kind] = import_module(f"{__name__}.{_MODULES[field.kind]}").KINDS
    _imported.update(known)
    return known[field.kind]
