"""What is understood of an answer while it is typed: a date, a figure, an address, a code."""

from __future__ import annotations

from briefkit import kinds
from briefkit.messages import say
from briefkit.model import Field
from briefkit.text import clean

_KINDS = ("date", "number", "scale", "url")
_CODES = ("country", "language")
_FEW = {"date": 4, "url": 4, "country": 3, "language": 3}
"""What is long to type, and up to how many characters it is too early to say that it is none;
for anything else a refusal says it soon enough."""

_SAMPLES = {"date": "2 May 2027", "number": "1", "country": "Italia", "language": "italiano"}
"""What takes long the first time, as names and figures of a language have to be loaded."""


def is_live(field: Field) -> bool:
    """Return whether what is understood of `field` may differ from what is typed."""
    return field.kind in _KINDS or is_coded(field)


def is_coded(field: Field) -> bool:
    """Return whether `field` holds countries or languages, typed by name and kept as codes."""
    return field.codes in _CODES


def named(field: Field, text: str, language: str) -> str | None:
    """Return the name of the country or language that `text` means; None where nobody knows it."""
    from briefkit.kinds import codes

    kind = field.codes or ""
    code = codes.code(kind, text, language)
    return None if code is None else codes.name(kind, code, language)


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
    """Return what `text` is understood as, in words; empty where it says so itself.

    What country or language it is, is always said, as one that nobody knows is taken too.
    """
    typed = clean(text, one_line=True).text.strip()
    if not typed:
        return ""
    try:
        words = kinds.show(field, kinds.read(field, kinds.parse(field, typed, language)), language)
    except kinds.Refused:
        return _refused(field, typed, f"live-no-{field.kind}", language)
    if not is_coded(field):
        return "" if words == typed else _heard(words)
    if named(field, typed, language) is None:
        return _refused(field, typed, f"live-unknown-{field.codes}", language)
    return _heard(words)


def _heard(words: str) -> str:
    return f"= {clean(words, one_line=True).text}"


def _refused(field: Field, typed: str, key: str, language: str) -> str:
    """Return the sentence called `key`; empty while it is too early to say it."""
    few = _FEW.get(topic(field))
    return "" if few is None or len(typed) <= few else say(language, key)
