"""Styles set tightly, for a brief that must fit one page.

Large type shrinks more than small type, so that the document keeps its order and can still be
read; it works on the bundled styles and on a stranger's alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable

LETTER, TIGHT_LETTER = 99, 90
"""Width of a letter in tables, in twentieths of a point."""

STRANGER = 12
"""How much wider it is in the fonts of a stranger's template, most of which are."""

_LEAST, _MIDDLE, _SHARE = 16, 20, 0.4
"""Sizes in half points: none becomes less than 8 pt; 10 pt becomes 9 pt, and 28 pt 16 pt."""

_ROOM, _LINES = 0.3, 0.15
"""What is left of the room around paragraphs, and of what lines have beyond single spacing."""


def tightened(styles: str) -> str:
    """Return the part with the styles, smaller and closer."""
    styles = re.sub(r'(<w:szC?s? w:val=")(\d+)', _to(_size), styles)
    styles = re.sub(r'( w:(?:before|after)=")(\d+)', _to(_room), styles)
    styles = re.sub(r'(<w:(?:top|bottom) w:w=")(\d+)', _to(_room), styles)  # Cells of tables.
    styles = re.sub(r'( w:line=")(\d+)(?=" w:lineRule="auto")', _to(_line), styles)
    return re.sub(r'( w:line=")(\d+)(?=" w:lineRule="exact")', _to(_room), styles)


def _to(change: Callable[[int], int]) -> Callable[[re.Match[str]], str]:
    return lambda found: f"{found[1]}{change(int(found[2]))}"


def _size(halves: int) -> int:
    return min(halves, max(_LEAST, round(_MIDDLE - 2 + (halves - _MIDDLE) * _SHARE)))


def _room(twentieths: int) -> int:
    return round(twentieths * _ROOM)


def _line(height: int) -> int:
    return round(240 + (height - 240) * _LINES) if height > 240 else height
