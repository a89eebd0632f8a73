"""The signs that are no answers: what a line of plain input may say instead."""

from __future__ import annotations

BACK = "<"
SKIP = ">"
REVIEW = "*"
MORE = "?"
NOTE = "!"
"""Alone, or with words after it."""

NOTHING = "-"
"""No answer; only where an answer begins."""

ADD = "+"
"""Alone or with a name after it; only in an overview of rows."""

_LITERAL = "\\"


def is_command(line: str) -> bool:
    """Return whether `line` does something wherever in an answer it stands."""
    word = line.strip()
    return word in (BACK, SKIP, REVIEW, MORE) or word.startswith(NOTE)


def literal(line: str) -> str:
    r"""Return `line` as an answer: without the backslash that made it one.

    >>> [literal(line) for line in (r"\<", r"\! Go", "\\", r"\\server", "< 5")]
    ['<', '! Go', '', '\\\\server', '< 5']
    """
    before, mark, rest = line.partition(_LITERAL)
    meant = rest.strip().lstrip(_LITERAL)
    if before.strip() or not mark:
        return line
    sign = not meant or meant in (NOTHING, ADD) or is_command(meant)
    return before + rest if sign else line
