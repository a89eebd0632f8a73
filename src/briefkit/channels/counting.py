"""How long a text is to a platform: seven ways of counting, each in time that grows with the text.

>>> count("perché…", "weighted"), count("perché…", "utf16"), count("perché…", "byte")
(8, 7, 10)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from unicodedata import normalize

from briefkit.channels.emoji import emoji_sequence
from briefkit.channels.links import links
from briefkit.channels.x import weighted

_MASTODON_LINK = 23

_MOST_MARKS = 64
"""Accents composed at a time: sorting a heap of them takes quadratic time."""


def count(text: str, unit: str) -> int:
    """Return how long `text` is, counted in `unit`, one of `UNITS`.

    Composed and decomposed accents count the same.
    """
    return UNITS[unit](text if text.isascii() else _composed(text))


def hashtags(text: str) -> int:
    """Return how many hashtags `text` has; those in addresses do not count, nor do numbers."""
    if "#" not in text and "\uff03" not in text:
        return 0
    return len(_hashtag().findall(_replacing_links(text, " ")))


def _codepoints(text: str) -> int:
    """Count code points."""
    return len(text)


def _utf16(text: str) -> int:
    """Count units of UTF-16, as programs in JavaScript do: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _graphemes(text: str) -> int:
    """Count what a reader sees as one character."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    from wcwidth import iter_graphemes

    return sum(1 for _ in iter_graphemes(text))


def _mastodon(text: str) -> int:
    """Count graphemes; every address is 23, and the server in a mention counts nothing."""
    same_length = _replacing_links(text, "." * _MASTODON_LINK, bare=False)
    return _graphemes(_mention_elsewhere().sub(r"\1", same_length))


def _threads(text: str) -> int:
    """Count code points, but an emoji is as long as its bytes."""
    if text.isascii():
        return len(text)
    found = emoji_sequence().findall(text)
    return len(text) + sum(_bytes(emoji) - len(emoji) for emoji in found)


UNITS: dict[str, Callable[[str], int]] = {
    "weighted": weighted,
    "grapheme": _graphemes,
    "codepoint": _codepoints,
    "utf16": _utf16,
    "byte": _bytes,
    "mastodon": _mastodon,
    "threads": _threads,
}
"""The ways of counting by name."""


@cache
def _heap() -> re.Pattern[str]:
    """Return what finds heaps of accents, as no language has them (heaps of emoji do no harm)."""
    return re.compile(rf"([^\w\s\x00-\x7f]{{{_MOST_MARKS}}})")


@cache
def _hashtag() -> re.Pattern[str]:
    """Return what finds a hashtag: a word that is not only digits."""
    return re.compile(r"(?<![\w&])[#\uff03](?=\w*[^\W\d_])\w++")


@cache
def _mention_elsewhere() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/])(@[A-Za-z0-9_.-]++)@[A-Za-z0-9.-]++")


def _composed(text: str) -> str:
    """Return `text` in NFC."""
    return "".join(normalize("NFC", piece) for piece in _heap().split(text))


def _replacing_links(text: str, by: str, bare: bool = True) -> str:
    """Return `text` with `by` in place of every address."""
    pieces, at = [], 0
    for link in links(text, bare):
        pieces += [text[at : link.start], by]
        at = link.end
    return "".join([*pieces, text[at:]])
