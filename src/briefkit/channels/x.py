"""X: a weight for each character, one for each emoji, and one for each address."""

from __future__ import annotations

import re
from functools import cache

from briefkit.channels.emoji import emoji_sequence
from briefkit.channels.links import links

_LINK = 23
"""Of any address: X replaces it by one of its own."""

_EMOJI = 2


@cache
def _heavy() -> re.Pattern[str]:
    """Return what finds characters that weigh 2; those of most alphabets weigh 1."""
    return re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")


def weighted(text: str) -> int:
    """Return the weight of `text`."""
    text = text.replace("\r\n", "\n")
    weight = at = 0
    for link in links(text):
        weight += _weight(text[at : link.start]) + _LINK
        at = link.end
    return weight + _weight(text[at:])


def _weight(text: str) -> int:
    """Return the weight of a text without addresses."""
    if text.isascii():
        return len(text)
    rest, emoji = emoji_sequence().subn("", text)
    return len(rest) + len(_heavy().findall(rest)) + _EMOJI * emoji
