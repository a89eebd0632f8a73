"""Answers on their way to a terminal: to be edited, and to be read."""

from __future__ import annotations

from attrs import evolve

from briefkit import kinds
from briefkit.interview import Ask, Noted, Reply, understood
from briefkit.model import Field, Plain
from briefkit.text import clean


def editable(ask: Ask, language: str) -> str:
    """Return the earlier answer or half-typed text as it would be typed; empty where none is.

    What has a code is typed by name; anything else as it is kept, where that can be typed at all.
    """
    kept = as_text(ask.value)
    if isinstance(ask.value, list) and ask.field.codes:
        return _shown(ask, ask.value, language).replace(", ", "\n")
    if not kept or ask.field.kind in ("list", "paragraph"):
        return kept
    shown = _shown(ask, ask.value, language)
    candidates = (shown, kept) if ask.field.codes else (kept, shown)
    return next((text for text in candidates if _stands_for(ask, text, language)), kept)


def as_text(value: Plain | None) -> str:
    """Return canonical text as lines, harmless to a terminal."""
    entries = value if isinstance(value, list) else [value or ""]
    return clean("\n".join(str(entry) for entry in entries)).text


def in_words(ask: Ask, reply: Reply, language: str) -> str:
    """Return `reply` as it was understood; as it was typed where it was not."""
    if isinstance(reply, Noted):
        return clean(reply.text).text
    typed = "\n".join(reply) if isinstance(reply, list) else str(reply)
    try:
        data = understood(ask, reply, language)
    except kinds.Refused:
        return clean(typed).text
    return _shown(ask, data, language) or clean(typed).text


def current(ask: Ask, language: str) -> str:
    """Return the earlier answer in words; empty where none is."""
    return _shown(ask, ask.value, language) or as_text(ask.value)


def _shown(ask: Ask, data: Plain | None, language: str) -> str:
    """Return canonical `data` in words; empty where it is none, such as half-typed text."""
    if isinstance(data, list) and ask.field.codes:
        one = evolve(ask.field, kind="text", min=None, max=None)
        return ", ".join(_said(one, entry, language) or str(entry) for entry in data)
    return _said(ask.field, data or "", language)


def _said(field: Field, data: Plain, language: str) -> str:
    try:
        return clean(kinds.show(field, kinds.read(field, data), language)).text
    except kinds.Refused:
        return ""


def _stands_for(ask: Ask, text: str, language: str) -> bool:
    try:
        return bool(text) and kinds.parse(ask.field, text, language) == ask.value
    except kinds.Refused:
        return False
