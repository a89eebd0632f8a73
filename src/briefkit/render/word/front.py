"""The first lines of the document: what it is, what it is called, how far it is, for whom."""

from __future__ import annotations

from briefkit.brief.blocks import Brief
from briefkit.messages import say
from briefkit.render.word import tables
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.xmltext import run

MOST_COLUMNS = 4


def front(sheet: Sheet, brief: Brief) -> str:
    """Return the title block."""
    lines = (("BriefKicker", brief.kind), ("Title", brief.title), ("Subtitle", brief.status))
    written = [sheet.paragraph(style, run(text)) for style, text in lines if text]
    if brief.header:
        written.append(_grid(sheet, brief.header))
    if brief.sample:
        written.append(sheet.paragraph("Caption", run(say(brief.language, "doc-sample-note"))))
    return "".join(written)


def _grid(sheet: Sheet, pairs: tuple[tuple[str, str], ...]) -> str:
    """Return the header line as a grid, each label over its value."""
    columns = _columns(len(pairs))
    widths = tables.shares(sheet.master.width, [1] * columns)
    cells = [_cell(sheet, *pair) for pair in pairs]
    cells += [sheet.paragraph("TableText", "")] * (-len(cells) % columns)
    rows = [
        tables.row(widths, cells[start : start + columns])
        for start in range(0, len(cells), columns)
    ]
    return tables.table(sheet, "BriefGrid", widths, rows, 0)


def _columns(pairs: int) -> int:
    """Return the number of columns that leaves the fewest places empty, four or three first."""
    if pairs <= MOST_COLUMNS:
        return pairs
    return min((MOST_COLUMNS, MOST_COLUMNS - 1), key=lambda columns: -pairs % columns)


def _cell(sheet: Sheet, label: str, value: str) -> str:
    return sheet.paragraph("BriefLabel", run(label)) + sheet.paragraph("TableText", run(value))
