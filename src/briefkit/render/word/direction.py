"""Which parts of a text are read from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.render.word.xmltext import RIGHTWARD

_LEFTWARD = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u02b8\u0370-\u058f\u0900-\u1fff\u2c00-\ufb1c"
# What stands between two letters of one direction goes with them.
_HEBREW = re.compile(f"[{RIGHTWARD}](?:[^{_LEFTWARD}]*[{RIGHTWARD}])?")
_LATIN = re.compile(f"[{_LEFTWARD}](?:[^{RIGHTWARD}]*[{_LEFTWARD}0-9])?")


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
