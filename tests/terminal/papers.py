"""Something to draw on that can be read afterwards."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pyte
from prompt_toolkit.data_structures import Size
from prompt_toolkit.output.vt100 import Vt100_Output

_SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


def on_paper(columns: int, rows: int) -> tuple[Vt100_Output, Callable[[], str]]:
    """Return an output that keeps what is drawn on it, and a function that reads it."""
    paper = io.StringIO()
    output = Vt100_Output(paper, lambda: Size(rows=rows, columns=columns), term="xterm")
    return output, lambda: " ".join(_SEQUENCE.sub("", paper.getvalue()).split())


def on_screen(columns: int, rows: int) -> tuple[Vt100_Output, Callable[[], list[str]]]:
    """Return an output that is a screen, and a function that returns the lines seen on it."""
    paper = io.StringIO()
    output = Vt100_Output(paper, lambda: Size(rows=rows, columns=columns), term="xterm")

    def lines() -> list[str]:
        screen = pyte.Screen(columns, rows)
        pyte.Stream(screen).feed(paper.getvalue())
        return [line.rstrip() for line in screen.display]

    return output, lines
