"""The gate: every text passes here once, whether it was typed, pasted, loaded or imported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category, combining, is_normalized, normalize

from briefkit.messages import Message

LIMIT = 100_000
"""Longest text in characters: a book chapter, and still checked in milliseconds."""

# Patterns: plain text, which is most of all there is, needs none of them compiled.
_SEQUENCES = r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"
"""Colours, cursor movements and titles meant for a terminal; they hide among pasted text."""

_BREAKS = "\r\n|[\r\x0b\x0c\x85\u2028\u2029]"
_CONTROLS = "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufeff\ufffe\uffff]"
"""Among them the two that turn letters round: `gpj.exe` would be seen as `exe.jpg`. No language
needs these; Arabic and Hebrew are written with other marks, which stay."""
_SURROGATE = "[\ud800-\udfff]"
_UNDECODED = "[\udc80-\udcff]+"
"""Bytes that Python could not decode, as it hands them over (`surrogateescape`)."""

_SHORTEST_HEAP = 64
_MAYBE_HEAPS = rf"[^\w\s\x00-\x7f]{{{_SHORTEST_HEAP},}}"
_MOST_MARKS = 30
"""On one letter: the bound of Unicode's stream-safe text. Sorting more takes quadratic time."""

_JOINER = "\u200d"
_FARTHEST = 64
"""How far a cut moves back to leave a character whole."""


class Cleaned(NamedTuple):
    """A text fit for files and documents, and what was changed for it, in words for a person.

    `changes` leaves out what nobody can see: the kind of line break, the composition of accents.
    """

    text: str
    changes: tuple[Message, ...]


def clean(text: str, one_line: bool = False, limit: int = LIMIT) -> Cleaned:
    """Return `text` without what files, terminals and Word cannot hold.

    Args:
        one_line: line breaks become spaces.
        limit: most characters kept; a letter with its accents or an emoji is not cut in two.
    """
    if len(text) <= limit and is_clean(text, one_line):
        return Cleaned(text, ())
    changes: list[Message] = []
    text, repaired, lost = _without_surrogates(text)
    text, removed = _without_controls(text)
    if repaired:
        changes.append(Message("text-repaired"))
    if lost + removed:
        changes.append(Message("text-removed", {"n": lost + removed}))
    text = _without_heaps(normalize("NFC", _without_heaps(text)))
    if one_line and "\n" in text:
        text = " ".join(part for line in text.split("\n") if (part := line.strip(" \t")))
        changes.append(Message("text-joined"))
    if len(text) > limit:
        text = text[: _boundary(text, limit)]
        changes.append(Message("text-shortened", {"most": limit}))
    return Cleaned(text, tuple(changes))


def is_clean(text: str, one_line: bool = False) -> bool:
    """Return whether `text` is seen at once to be clean, as nearly every text is.

    What the patterns above take away is not printable; of what is not, line breaks may stay.
    """
    if not (text if one_line else text.replace("\n", " ")).isprintable():
        return False
    return text.isascii() or (not _may_be_heaped(text) and is_normalized("NFC", text))


def _may_be_heaped(text: str) -> bool:
    most = len(text.encode()) - len(text)  # of its characters are beyond ASCII
    return most >= _SHORTEST_HEAP and re.search(_MAYBE_HEAPS, text) is not None


def _without_surrogates(text: str) -> tuple[str, bool, int]:
    """Join pairs, read undecoded bytes, drop the rest; say whether and how many."""
    if not re.search(_SURROGATE, text):
        return text, False, 0
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    read = re.sub(_UNDECODED, _read, joined)
    kept, lost = re.subn(_SURROGATE, "", read)
    return kept, read != text, lost


def _read(found: re.Match[str]) -> str:
    """Read bytes as UTF-8, and those that are none as Western European characters."""
    data = found[0].encode("utf-8", "surrogateescape")
    return re.sub(_UNDECODED, _read_western, data.decode("utf-8", "surrogateescape"))


def _read_western(found: re.Match[str]) -> str:
    return found[0].encode("utf-8", "surrogateescape").decode("cp1252", "ignore")


def _without_controls(text: str) -> tuple[str, int]:
    text, sequences = re.subn(_SEQUENCES, "", text)
    text, controls = re.subn(_CONTROLS, "", re.sub(_BREAKS, "\n", text))
    return text, sequences + controls


def _without_heaps(text: str) -> str:
    """Keep at most 30 accents on a letter, as no language has more."""
    return re.sub(_MAYBE_HEAPS, lambda found: "".join(_thinned(found[0])), text)


def _thinned(text: str) -> Iterator[str]:
    heap = 0
    for character in text:
        heap = heap + 1 if combining(character) else 0
        if heap <= _MOST_MARKS:
            yield character


def _boundary(text: str, limit: int) -> int:
    """Return where to cut `text`: at `limit`, or before the character that lies across it."""
    nearest = max(limit - _FARTHEST, 0)
    return next((at for at in range(limit, nearest, -1) if not _across(text, at)), limit)


def _across(text: str, at: int) -> bool:
    """Return whether the characters on both sides of `at` are seen as one."""
    before, after = text[at - 1], text[at]
    return (
        category(after)[0] == "M"
        or _JOINER in (before, after)
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # skin colours
        or "\U000e0020" <= after <= "\U000e007f"  # tags: the flags of England, Scotland, Wales
        or "\u1160" <= after <= "\u11ff"  # the later parts of a Korean syllable
        or (_is_flag(before) and _is_flag(after) and _flags_before(text, at) % 2 == 1)
    )


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, at: int) -> int:
    start = at
    while start and _is_flag(text[start - 1]):
        start -= 1
    return at - start
