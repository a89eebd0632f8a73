"""Several paragraphs one after the other, and lists among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from briefkit.brief.blocks import Line, Lines, Points

if TYPE_CHECKING:
    from briefkit.render.word.sheet import Sheet

KEEP = "<w:keepNext/>"
"""Keeps a paragraph on the page of the next one."""

BOXES = {"Callout", "CopyText"}
"""Styles of text on a ground of its own."""

_CLOSE = 60
"""Twentieths of a point between paragraphs that belong together."""

_IN_CELL = '<w:ind w:left="283" w:right="170" w:hanging="283"/>'
_IN_BOX = '<w:ind w:left="567" w:hanging="340"/>'
_LISTS = {
    "TableText": ("TableBullet", "TableNumber", _IN_CELL),
    "Callout": ("CalloutBullet", "CalloutNumber", _IN_BOX),
    "CopyText": ("CopyBullet", "CopyNumber", _IN_BOX),
}
"""Styles of lists within text of a style, and the indents of those with numbers."""


class Entry(NamedTuple):
    """A paragraph, or an entry of a list.

    Attributes:
        keep: what keeps it with the next one.
        listed, indent: what makes it an entry of a list; empty where its style does.
    """

    style: str
    line: Line
    keep: str = ""
    listed: str = ""
    indent: str = ""


def flow(sheet: Sheet, style: str, lines: Lines, mark: str, keep: str) -> str:
    """Return paragraphs; the first carries the mark, and `keep` keeps all with what follows."""
    entries = [each for place in range(len(lines)) for each in _entries(sheet, style, lines, place)]
    written = []
    for place, each in enumerate(entries):
        room = _room(style, each, place, len(entries) - 1)
        more = (keep or each.keep) + each.listed
        content = mark + sheet.runs(each.line)
        written.append(sheet.paragraph(each.style, content, more, after=room + each.indent))
        mark = ""
    return "".join(written) or sheet.paragraph(style, mark, keep)


def _entries(sheet: Sheet, style: str, lines: Lines, place: int) -> Iterator[Entry]:
    line, following = lines[place], lines[place + 1 : place + 2]
    if isinstance(line, Points):
        yield from _list(sheet, style, line)
    else:
        introduces = any(isinstance(each, Points) for each in following)
        yield Entry(style, line, KEEP if introduces else "")


def _list(sheet: Sheet, style: str, points: Points) -> Iterator[Entry]:
    """Yield the entries of a list; the first two and the last two stay on one page."""
    bullet, number, indent = _LISTS.get(style, ("ListBullet", "ListNumber", ""))
    last = len(points.items) - 1
    listed = "" if style in _LISTS else sheet.master.bullets
    if points.ordered and points.items:
        listed = sheet.numbered()
    for place, line in enumerate(points.items):
        keep = KEEP if place < last and place in {0, last - 1} else ""
        if points.ordered:
            yield Entry(number, line, keep, listed, indent)
        else:
            yield Entry(bullet, line, keep, listed)


def _room(style: str, entry: Entry, place: int, last: int) -> str:
    """Return how much room differs from that of the style: less within a box, or above a list."""
    before = ' w:before="0"' if style in BOXES and place else ""
    close = (style in BOXES and place < last) or (style == entry.style == "Normal" and entry.keep)
    after = f' w:after="{_CLOSE}"' if close else ""
    return f"<w:spacing{before}{after}/>" if before or after else ""
