"""A list that is longer than its place: what of it is seen, and how much more there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from prompt_toolkit.data_structures import Point
from prompt_toolkit.formatted_text import StyleAndTextTuples, to_formatted_text
from prompt_toolkit.formatted_text.utils import split_lines
from prompt_toolkit.layout import UIContent, UIControl
from questionary.prompts.common import InquirerControl, Separator

from briefkit.messages import say

_MARGIN = 3
"""Columns of the pointer before an entry."""

_SIGNED = 4
"""Rows from which the signs for more above and below are worth their place."""


class Quiet(Separator):
    """A line in the place of entries."""


def seen(heights: Sequence[int], at: int, first: int, room: int) -> tuple[int, int]:
    """Return which parts of a list are seen, from the one and up to before the other.

    Args:
        heights: how many lines each part takes.
        at: the part under the cursor, which is always among those seen.
        first: the first part seen before: as little as possible moves.
        room: lines there are, those for the signs included.
    """
    if sum(heights) <= room:
        return 0, len(heights)
    first = min(first, at)
    while _end(heights, first, room) <= at and first < at:
        first += 1
    while first and _end(heights, first - 1, room) == len(heights):
        first -= 1
    return first, max(_end(heights, first, room), at + 1)


def _end(heights: Sequence[int], first: int, room: int) -> int:
    """Return the part before which the list must end if it begins with `first`."""
    signed = room >= _SIGNED
    end = _fitting(heights, first, room - (signed and first > 0))
    if end == len(heights) or not signed:
        return end
    return _fitting(heights, first, room - (first > 0) - 1)


def _fitting(heights: Sequence[int], first: int, room: int) -> int:
    """Return the part before which parts from `first` on fill `room` lines."""
    end = first
    while end < len(heights) and heights[end] <= room:
        room -= heights[end]
        end += 1
    return end


class Scrolling(UIControl):
    """Shows as much of the list `inner` as has room, with a sign where there is more of it."""

    def __init__(self, inner: InquirerControl, language: str) -> None:
        self._inner = inner
        self._language = language
        self._first = 0
        self.room = 1

    def reset(self) -> None:
        """Begin at the top again."""
        self._first = 0

    @property
    def height(self) -> int:
        """How many lines the whole list takes."""
        return sum(self._heights())

    def preferred_height(self, _: int, max_available_height: int, *__: Any) -> int:
        """Return how many lines the whole list takes."""
        return min(self.height, max_available_height)

    def create_content(self, _: int, height: int | None) -> UIContent:
        """Return the lines that are seen in `height` rows."""
        heights, at = self._heights(), self._inner.pointed_at
        self.room = height or sum(heights)
        # A title is seen together with the entry below it, where one comes from below.
        top = at - 1 if at and self._is_title(at - 1) else at
        first, end = seen(heights, at, min(self._first, top), self.room)
        self._first = first
        start, cursor = sum(heights[:first]), sum(heights[:at])
        lines = [*self._lines()[start : start + sum(heights[first:end])]]
        above, below = self._entries(0, first), self._entries(end, len(heights))
        signed = self.room >= _SIGNED
        if signed and first:
            lines.insert(0, self._sign("list-above", above))
        if signed and end < len(heights):
            lines[self.room - 1 :] = [self._sign("list-below", below)]
        y = cursor - start + bool(signed and first)
        return _content(lines[: self.room], y)

    def _heights(self) -> list[int]:
        return [_text(one.title).count("\n") + 1 for one in self._inner.choices]

    def _entries(self, start: int, end: int) -> int:
        """Return how many entries there are in a part of the list."""
        return sum(not self._is_title(number) for number in range(start, end))

    def _is_title(self, number: int) -> bool:
        return isinstance(self._inner.choices[number], Separator)

    def _sign(self, key: str, n: int) -> StyleAndTextTuples:
        return [("class:more", f"   {say(self._language, key, n=n)}" if n else "")]

    def _lines(self) -> list[StyleAndTextTuples]:
        """Return all lines as questionary draws them, titles further left than entries."""
        lines = list(split_lines(to_formatted_text(self._inner.text)))
        numbers = [n for n, height in enumerate(self._heights()) for _ in range(height)]
        return [self._styled(line, n) for line, n in zip(lines, numbers, strict=True)]

    def _styled(self, line: StyleAndTextTuples, number: int) -> StyleAndTextTuples:
        if isinstance(one := self._inner.choices[number], Quiet):
            return [("class:more", f"   {one.title}")]
        if self._is_title(number):
            return [(style, text.lstrip(" ")) for style, text, *_ in line]
        if number == self._inner.pointed_at:
            return [(f"{style} class:highlighted", text) for style, text, *_ in line]
        return line


def _text(title: Any) -> str:
    """Return the text of what questionary calls a title, which may have several styles."""
    return title if isinstance(title, str) else "".join(text for _, text, *_ in title)


def _content(lines: list[StyleAndTextTuples], y: int) -> UIContent:
    line: Callable[[int], StyleAndTextTuples] = lines.__getitem__
    at = Point(_MARGIN, max(0, min(y, len(lines) - 1)))
    return UIContent(line, len(lines), cursor_position=at, show_cursor=True)
