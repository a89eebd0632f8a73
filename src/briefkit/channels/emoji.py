"""Emoji sequences: what is drawn as one picture, however many code points it is made of."""

from __future__ import annotations

import re
from functools import cache

_PICTURES = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2934\u2935\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001faff"
)
"""Blocks with emoji in them, instead of a list: so the emoji of next year are known already.

The copyright sign is among them: X draws it as a picture, and counts it as one.
"""

_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_KEYCAP = "[#*0-9]\ufe0f?\u20e3"
_PICTURE = f"[{_PICTURES}](?:\ufe0f|[\U0001f3fb-\U0001f3ff])?[\U000e0020-\U000e007f]*+"


@cache
def emoji_sequence() -> re.Pattern[str]:
    """Return what finds an emoji with its colours and joined parts, a flag, or a keycap."""
    return re.compile(f"{_FLAG}|{_KEYCAP}|{_PICTURE}(?:\u200d{_PICTURE})*+")
