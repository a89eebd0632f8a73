"""The language of a piece of text as HTML says it, and which way it is written."""

from __future__ import annotations

import re
from functools import lru_cache

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")

_LEFTWARDS = frozenset("ar arc ckb dv fa he iw ji ks nqo pnb ps sd syr ug ur yi".split())
_LEFTWARD_SCRIPTS = frozenset("arab hebr syrc thaa nkoo adlm rohg".split())


@lru_cache(maxsize=64)
def spoken(tag: str | None) -> str:
    """Return the attributes of an element whose text is in language `tag`; empty for none."""
    if not tag or not _TAG.fullmatch(tag):
        return ""
    return f' lang="{tag}" dir="{direction(tag)}"'


def direction(tag: str) -> str:
    """Return `rtl` for languages written from right to left, else `ltr`."""
    first, *rest = tag.lower().split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    leftwards = scripts[0] in _LEFTWARD_SCRIPTS if scripts else first in _LEFTWARDS
    return "rtl" if leftwards else "ltr"
