"""How an answer was understood, said after it where that is not plain from what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefkit.interview import Ask, understood
from briefkit.messages import say
from briefkit.terminal.answers import current, in_words
from briefkit.terminal.live import is_coded, named
from briefkit.terminal.plain.words import SEVERAL
from briefkit.text import clean


def understood_lines(ask: Ask, reply: str | list[str], language: str) -> Iterator[str]:
    """Yield how `reply` was understood, unless it changes nothing; countries are always named."""
    words = in_words(ask, reply, language)
    if words == current(ask, language):
        return
    if is_coded(ask.field):
        yield from _named_lines(ask, reply, language)
    elif ask.field.kind not in SEVERAL and words != reply:
        yield say(language, "plain-understood", text=words)


def unknown_lines(ask: Ask, reply: str | list[str], language: str) -> Iterator[str]:
    """Yield which new countries or languages in `reply` nobody knows."""
    before = ask.value if isinstance(ask.value, list) else []
    entries = _entries(ask, reply, language) if is_coded(ask.field) else []
    for entry in entries:
        if entry not in before and named(ask.field, entry, language) is None:
            yield say(language, f"plain-unknown-{ask.field.codes}", text=clean(entry).text)


def _named_lines(ask: Ask, reply: str | list[str], language: str) -> Iterator[str]:
    names = _names(ask, _entries(ask, reply, language), language)
    if text := ", ".join(names):
        yield say(language, "plain-understood", text=text)
    yield from unknown_lines(ask, reply, language)


def _names(ask: Ask, entries: Iterable[str], language: str) -> Iterator[str]:
    found = (named(ask.field, entry, language) for entry in entries)
    return (clean(name).text for name in found if name is not None)


def _entries(ask: Ask, reply: str | list[str], language: str) -> list[str]:
    data = understood(ask, reply, language)
    return [str(entry) for entry in data] if isinstance(data, list) else [str(data)]
