"""Bookmarks: the places of a document that can be linked to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefkit.brief.blocks import Brief, Facts

_NOT_NAME = re.compile("[^A-Za-z0-9_]")
LONGEST_NAME = 40
"""Characters of a bookmark's name in Word."""


class Marks:
    """The bookmarks of one document.

    Every anchor has its name before anything is written, so that links can lead forward.
    """

    def __init__(self, first: int, anchors: Iterable[str]) -> None:
        self._first = first
        self._count = 0
        self._taken: set[str] = set()
        self._names: dict[str, str] = {}
        for anchor in anchors:
            if anchor and anchor not in self._names:
                self._names[anchor] = self._free_name(anchor)
        self._waiting = dict(self._names)

    def name(self, anchor: str) -> str | None:
        """Return the name of the bookmark at an anchor; None where the document has none."""
        return self._names.get(anchor)

    def mark(self, anchor: str) -> str:
        """Return a bookmark; empty where there is nothing to mark."""
        if not anchor:
            return ""
        name = self._waiting.pop(anchor, "") or self._free_name(anchor)
        id = self._first + self._count
        self._count += 1
        return f'<w:bookmarkStart w:id="{id}" w:name="{name}"/><w:bookmarkEnd w:id="{id}"/>'

    def _free_name(self, anchor: str) -> str:
        plain = anchor.replace("-", "_")
        if not (plain.isidentifier() and plain.isascii() and len(plain) <= LONGEST_NAME):
            plain = _NOT_NAME.sub("_", plain)[:LONGEST_NAME]
        if not plain[0].isalpha():
            plain = f"q_{plain}"[:LONGEST_NAME]
        name, count = plain, 1
        while name.lower() in self._taken:  # Word does not tell cases apart.
            count += 1
            name = f"{plain[: LONGEST_NAME - len(str(count)) - 1]}_{count}"
        self._taken.add(name.lower())
        return name


def anchors(brief: Brief) -> Iterator[str]:
    """Yield every anchor of a brief, in the order in which they are written."""
    yield from [fact.anchor for fact in brief.header]
    for part in brief.sections:
        yield part.anchor
        for block in part.blocks:
            yield block.anchor
            if block.__class__ is Facts:
                yield from [fact.anchor for fact in block.rows]
