"""Language tags as Word wants them: a language with its country; and who writes leftwards."""

from __future__ import annotations

import re
from functools import lru_cache

_TAG = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRIES = {
    "ar": "SA",
    "cs": "CZ",
    "da": "DK",
    "de": "DE",
    "el": "GR",
    "en": "GB",
    "es": "ES",
    "fa": "IR",
    "fi": "FI",
    "fr": "FR",
    "he": "IL",
    "hu": "HU",
    "it": "IT",
    "ja": "JP",
    "ko": "KR",
    "nb": "NO",
    "nl": "NL",
    "pl": "PL",
    "pt": "PT",
    "ro": "RO",
    "sv": "SE",
    "tr": "TR",
    "ur": "PK",
    "zh": "CN",
}
_RTL = {
    *("ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn"),
    *("nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"),
}
"""Languages that are written from right to left where no script is named."""

_RTL_SCRIPTS = {"adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"}
_EAST_ASIAN = {"ja", "ko", "zh"}
_LANGUAGE = re.compile("<w:lang [^>]*?/>")
_VALUE = re.compile('(w:val=")[^"]*')
_LEFTWARD_VALUE = re.compile(' w:bidi="[^"]*"')


def tag(language: str) -> str:
    """Return a tag that spelling checkers know; empty means that `language` is not one."""
    if not _TAG.fullmatch(language):
        return ""
    country = _COUNTRIES.get(language.lower())
    return f"{language.lower()}-{country}" if country else language


@lru_cache(maxsize=64)
def right_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left; the script in its tag decides."""
    short, *more = language.lower().split("-")
    scripts = [each for each in more[:2] if len(each) == 4 and each.isalpha()]
    return scripts[0] in _RTL_SCRIPTS if scripts else short in _RTL


@lru_cache(maxsize=64)
def spoken(language: str) -> str:
    """Return the run property that says in which language a text is; empty for no language."""
    known, short = tag(language), language.split("-")[0].lower()
    if not known:
        return ""
    if right_to_left(language):
        return f'<w:lang w:bidi="{known}"/>'
    also = f' w:eastAsia="{known}"' if short in _EAST_ASIAN else ""
    return f'<w:lang w:val="{known}"{also}/>'


def of_document(styles: str, language: str) -> str:
    """Return the part with the styles, in the language of the document.

    The first language in it holds for everything; an unknown one leaves it as it is.
    """
    if not language:
        return styles
    if right_to_left(language):
        return _LANGUAGE.sub(lambda found: _leftward(found[0], language), styles, count=1)
    return _LANGUAGE.sub(lambda found: _VALUE.sub(rf"\g<1>{language}", found[0]), styles, count=1)


def _leftward(element: str, language: str) -> str:
    return f'{_LEFTWARD_VALUE.sub("", element).removesuffix("/>")} w:bidi="{language}"/>'
