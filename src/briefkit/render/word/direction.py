"""Which parts of a text are read from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.render.word.xmltext import RIGHTWARD

_LEFTWARD = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u02b8\u0370-\u058f\u0900-\u1fff\u2c00-\ufb1c"
_ENDING = r"(?<=[\w/#=&+%~])[/#=&+%~_]+(?=[\s.,;:!?)\]»”]|$)"
"""Signs at the end of an address, or of a word such as `C++`, which go with it."""

# What stands between two letters of one direction goes with them.
_HEBREW = re.compile(f"[{RIGHTWARD}](?:[^{_LEFTWARD}]*[{RIGHTWARD}])?")
_LATIN = re.compile(f"[{_LEFTWARD}](?:[^{RIGHTWARD}]*[{_LEFTWARD}0-9])?(?:{_ENDING})?")
_ANY_HEBREW = re.compile(f"[{RIGHTWARD}]")
_ANY_LATIN = re.compile(f"[{_LEFTWARD}]")


def pieces(text: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Yield the parts of `text`, each with whether it is read from right to left.

    `rtl` is the direction of what belongs to no script: digits, blanks, signs.
    """
    start = 0
    for found in (_LATIN if rtl else _HEBREW).finditer(text):
        if found.start() > start:
            yield text[start : found.start()], rtl
        yield found[0], not rtl
        start = found.end()
    if start < len(text) or not text:
        yield text[start:], rtl


def is_rightward(text: str) -> bool:
    """Tell whether `text` has words, all of them read from left to right."""
    return _ANY_LATIN.search(text) is not None and _ANY_HEBREW.search(text) is None
