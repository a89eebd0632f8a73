"""The first question, shown before there is anything to answer it with."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefkit.terminal.lines import Line

if TYPE_CHECKING:
    from prompt_toolkit.output import Output

Draw = Callable[[int, int], tuple[Line, ...]]
"""Returns the lines to draw in a width and at most a number of rows."""

_BOLD = {"ask": "\x1b[1m", "place": "\x1b[36m"}
_PLAIN = "\x1b[0m"


class Preview:
    """The first prompt, painted with nothing but `print` while questionary is being loaded.

    questionary takes ten times as long to load as Python itself: time to read the question.
    """

    def __init__(self) -> None:
        self._height = 0

    @staticmethod
    def size() -> tuple[int, int]:
        """Return columns and rows of the terminal, one column less than it has."""
        try:
            size = os.get_terminal_size(sys.stdout.fileno())
        except (OSError, ValueError):
            return 79, 24
        return max(size.columns - 1, 1), size.lines

    def paint(self, lines: tuple[Line, ...]) -> None:
        """Paint `lines`."""
        for line in lines:
            sys.stdout.write(_styled(line) + "\n")
        sys.stdout.flush()
        self._height += len(lines)

    def withdraw(self) -> None:
        """Take away what was painted: something else is to be said in its place."""
        if self._height and _takes_codes():
            sys.stdout.write(f"\x1b[{self._height}A\x1b[J")
            sys.stdout.flush()
        self._height = 0

    def remove(self, output: Output) -> None:
        """Take away what was painted: the prompt comes in its place."""
        if self._height:
            output.write_raw("\r")  # keys that were pressed meanwhile stand behind it
            output.cursor_up(self._height)
            output.erase_down()
            output.flush()
        self._height = 0


def _styled(line: Line) -> str:
    """Return `line` with its colour, where the terminal knows what that is."""
    sequence = _BOLD.get(line.style, "")
    if not sequence or not _takes_codes() or os.environ.get("NO_COLOR"):
        return line.text
    return f"{sequence}{line.text}{_PLAIN}"


def _takes_codes() -> bool:
    """Return whether the terminal surely knows what escape codes are."""
    return sys.platform != "win32"
