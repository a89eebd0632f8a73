"""Language tags as Word wants them: a language with its country."""

from __future__ import annotations

import re

_TAG = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRIES = {
    "cs": "CZ",
    "da": "DK",
    "de": "DE",
    "el": "GR",
    "en": "GB",
    "es": "ES",
    "fi": "FI",
    "fr": "FR",
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
    "zh": "CN",
}
_RIGHT_TO_LEFT = {"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_EAST_ASIAN = {"ja", "ko", "zh"}


def tag(language: str) -> str:
    """Return a tag that spelling checkers know; empty means that `language` is not one."""
    if not _TAG.fullmatch(language):
        return ""
    country = _COUNTRIES.get(language.lower())
    return f"{language.lower()}-{country}" if country else language


def spoken(language: str) -> str:
    """Return the run properties of text in `language`, in the order of the schema."""
    known, short = tag(language), language.split("-")[0].lower()
    if not known:
        return ""
    if short in _RIGHT_TO_LEFT:
        return f'<w:rtl/><w:lang w:bidi="{known}"/>'
    also = f' w:eastAsia="{known}"' if short in _EAST_ASIAN else ""
    return f'<w:lang w:val="{known}"{also}/>'
