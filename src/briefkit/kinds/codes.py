"""Countries and languages: typed by name or code, kept as codes, shown as names.

Codes are ISO 3166 (`DE`) and BCP 47 (`en-GB`). A name is understood in the language of the
interview, in English, in Italian and as its own people write it; what is not understood is kept as
typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from briefkit.kinds.babel_locales import locale
from briefkit.kinds.wording import fold

_ALWAYS_UNDERSTOOD = ("en", "it")
_NOT_COUNTRIES = frozenset({"XA", "XB", "ZZ", "QO"})
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?")
_LANGUAGE_OF_COUNTRY = re.compile(r"([^(,]{2,60}?) ?[(,] ?([^(),]{2,60})\)?")


def code(codes: str, text: str, language: str) -> str | None:
    """Return the code of the `country` or `language` that `text` names, or None."""
    if len(text) > 100:
        return None
    if codes == "country":
        return _country_code(text, language)
    return _language_code(text, language)


def name(codes: str, code: str, language: str) -> str | None:
    """Return the name in `language` of a code, or None where it is not a known one."""
    if codes == "country":
        return _countries(language).get(code.upper())
    tag = _as_tag(code)
    return _tag_name(tag, language) if tag else None


def _country_code(text: str, language: str) -> str | None:
    if text.upper() in _countries("en"):
        return text.upper()
    return _find(text, "country", language)


def _language_code(text: str, language: str) -> str | None:
    tag = _as_tag(text) or _find(text, "language", language)
    if tag or not (parts := _LANGUAGE_OF_COUNTRY.fullmatch(text)):
        return tag
    tongue = _find(parts[1], "language", language)
    region = _country_code(parts[2], language) or _find(parts[2], "region", language)
    return f"{tongue}-{region}" if tongue and region and "-" not in tongue else None


def _find(text: str, codes: str, language: str) -> str | None:
    wanted = fold(text)
    tables = (_by_name(codes, one) for one in (language, *_ALWAYS_UNDERSTOOD))
    found = (table[wanted] for table in tables if wanted in table)
    return next(found, None) or _other_names(codes).get(wanted)


def _names(codes: str, language: str) -> dict[str, str]:
    """Return the names in `language` of every `country`, `language`, or `region` of the world."""
    if codes == "country":
        return _countries(language)
    return _languages(language) if codes == "language" else dict(locale(language).territories)


@lru_cache(maxsize=32)
def _by_name(codes: str, language: str) -> dict[str, str]:
    return {fold(known): code for code, known in _names(codes, language).items()}


@lru_cache(maxsize=3)
def _other_names(codes: str) -> dict[str, str]:
    return {} if codes == "region" else {fold(known): code for code, known in _listed(codes)}


def _listed(codes: str) -> Iterator[tuple[str, str]]:
    text = Path(__file__).with_name(f"{codes}_names.txt").read_text(encoding="utf-8")
    for row in text.splitlines():
        code, _, names = row.partition(": ")
        yield from ((code, known) for known in names.split("; ") if not row.startswith("#"))


@lru_cache(maxsize=32)
def _countries(language: str) -> dict[str, str]:
    known = locale(language).territories
    return {c: n for c, n in known.items() if len(c) == 2 and c not in _NOT_COUNTRIES}


@lru_cache(maxsize=32)
def _languages(language: str) -> dict[str, str]:
    return {code.replace("_", "-"): n for code, n in locale(language).languages.items()}


def _as_tag(text: str) -> str | None:
    """Return `text` in the customary case if it is a tag of a known language, or None."""
    if not (parts := _TAG.fullmatch(text)):
        return None
    tongue, script, region = parts.groups()
    known = locale("en")
    if tongue.lower() not in known.languages:
        return None
    if script and script.title() not in known.scripts:
        return None
    if region and region.upper() not in known.territories:
        return None
    cased = (tongue.lower(), script and script.title(), region and region.upper())
    return "-".join(part for part in cased if part)


def _tag_name(tag: str, language: str) -> str:
    names = _languages(language)
    if tag in names:
        return names[tag]
    known = locale(language)
    tongue, *rest = tag.split("-")
    details = [known.scripts.get(part) or known.territories.get(part) or part for part in rest]
    first = names.get(tongue, tongue)
    return f"{first} ({', '.join(details)})" if details else first
