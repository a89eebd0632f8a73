"""File names made from titles."""

from __future__ import annotations

import os
import re
from unicodedata import category, normalize

LONGEST = 80
"""Most bytes of a name, so that endings and longer copies still fit into 255."""

LONGEST_FILE_NAME = 255
"""Bytes, on every common file system."""

_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9¹²³]")
"""Names that Windows keeps for devices, with any ending."""


def safe_name(title: str) -> str:
    """Return the stem of a file name for `title`: letters and digits of any script, and hyphens."""
    lowered = _writable(normalize("NFC", normalize("NFC", title[:400]).lower()))
    kept = "".join(one if _belongs(one) else " " for one in lowered)
    name = _shortened("-".join(kept.split()), LONGEST).strip("-")
    if _RESERVED.fullmatch(name):
        return f"{name}-brief"
    return name or "brief"


def beside(name: str, number: int) -> str:
    """Return the name under which our version is kept where `name` was changed by somebody else.

    `x.brief.yaml` becomes `x.mine-1.brief.yaml`.
    """
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    if stem.endswith(".brief") and stem != ".brief":
        stem, ending = stem.removesuffix(".brief"), f"brief.{ending}"
    mark = f".mine-{number}{dot}{ending}"
    return _shortened(stem, LONGEST_FILE_NAME - len(mark.encode("utf-8", "surrogateescape"))) + mark


def _writable(name: str) -> str:
    """Return `name` without the accents that the names of files cannot have on this system."""
    try:
        os.fsencode(name)
    except UnicodeEncodeError:
        return normalize("NFKD", name).encode("ascii", "ignore").decode()
    return name


def _belongs(character: str) -> bool:
    return character.isalnum() or category(character)[0] == "M"


def _shortened(name: str, most: int) -> str:
    """Cut `name` to `most` bytes, keeping a letter and its accents together."""
    data = name.encode("utf-8", "surrogateescape")
    if len(data) <= most:
        return name
    cut = len(data[: max(most, 0)].decode("utf-8", "ignore"))
    while cut and category(name[cut])[0] == "M":
        cut -= 1
    return name[:cut]
