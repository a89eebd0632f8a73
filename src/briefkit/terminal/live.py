"""What is understood of an answer while it is typed: a date, a figure, an address, a code."""

from __future__ import annotations

from briefkit import kinds
from briefkit.messages import say
from briefkit.model import Field
from briefkit.text import clean

_KINDS = ("date", "number", "scale", "url")
_CODES = ("country", "language")
_UNFINISHED = ("date", "url")
"""Kinds that are long to type; for the others a refusal says it soon enough."""

_FEW = 4
"""Characters up to which it is too early to say that something is no date yet."""

_SAMPLES = {"date": "2 May 2027", "number": "1", "country": "Italia", "language": "italiano"}
"""What takes long the first time, as names and figures of a language have to be loaded."""


def is_live(field: Field) -> bool:
    """Return whether what is understood of `field` may differ from what is typed."""
    return field.kind in _KINDS or field.codes in _CODES


def topic(field: Field) -> str:
    """Return what has to be known to understand `field`; `load` makes it known."""
    return field.codes or field.kind


def load(topic: str, language: str) -> None:
    """Load what `topic` needs, so that no key has to wait for it."""
    if topic in _SAMPLES:
        codes = topic if topic in _CODES else None
        field = Field(id="", kind="text" if codes else topic, ask="", codes=codes)
        live(field, _SAMPLES[topic], language)


def live(field: Field, text: str, language: str) -> str:
    """Return what `text` is understood as, in words; empty where it says so itself."""
    typed = clean(text, one_line=True).text.strip()
    if not typed:
        return ""
    try:
        words = kinds.show(field, kinds.read(field, kinds.parse(field, typed, language)), language)
    except kinds.Refused:
        unfinished = field.kind in _UNFINISHED and len(typed) > _FEW
        return say(language, f"live-no-{field.kind}") if unfinished else ""
    return "" if words == typed else f"= {clean(words, one_line=True).text}"
