"""How results are shown: Markdown tables, each ratio beside what it should be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

NOT_HERE = "not here"
"""Stands for a figure that this machine cannot give: a terminal on Windows, a missing program."""


class Table(NamedTuple):
    """One measurement: its name, its columns and its rows, as text."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""

    def shown(self) -> str:
        """Return the table as Markdown, its columns wide enough to read as it stands."""
        every = [self.header, *self.rows]
        widths = [max(len(row[n]) for row in every) for n in range(len(self.header))]
        lines = [_line(row, widths) for row in every]
        lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
        return "\n".join([f"### {self.title}", "", *lines, *(["", self.note] if self.note else [])])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
    return f"| {' | '.join(cells)} |"


def times(ratio: float) -> str:
    """Return a ratio as people read it."""
    return f"{ratio:.2f}x" if ratio < 10 else f"{ratio:.0f}x"


def milliseconds(seconds: float) -> str:
    """Return seconds as milliseconds, with as many digits as mean something."""
    figure = seconds * 1000
    return f"{figure:.0f} ms" if figure >= 100 else f"{figure:.3g} ms"


def microseconds(seconds: float) -> str:
    """Return seconds as whole microseconds."""
    return f"{seconds * 1e6:.0f} µs"


def goal(figure: float, most: float, unit: str = "x") -> str:
    """Return what should be reached, and whether it was."""
    return f"≤ {most:g}{unit} {'reached' if figure <= most else 'MISSED'}"
