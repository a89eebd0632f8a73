"""Tables: widths from the words, rows that stay whole, a header that is repeated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import add

from briefkit.render.word.flow import KEEP
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.widths import shares
from briefkit.render.word.xmltext import attribute

WHOLE = 4
"""Rows of a table that is not divided between pages."""

LONG_CELL = 2500
"""Characters of XML; a longer row may break across pages, or it would leave half a page empty."""

RUN = 110
"""Characters of XML that a run costs beside its text."""

# Which parts of a table's style hold, as the bits of `w:tblLook`.
FIRST_ROW, LAST_ROW, FIRST_COLUMN, NO_STRIPES = 0x20, 0x40, 0x80, 0x600


class Columns:
    """The columns of a table: their widths, and how a cell in each begins."""

    def __init__(self, widths: Iterable[int]) -> None:
        each = list(widths)
        self.width = sum(each)
        self.grid = "".join([f'<w:gridCol w:w="{width}"/>' for width in each])
        self.openings = [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>' for width in each
        ]


@lru_cache(maxsize=32)
def shared(total: int, *weights: int) -> Columns:
    """Return columns that share the width of the text; most documents have the same."""
    return Columns(shares(total, weights))


def table(
    sheet: Sheet,
    style: str,
    columns: Columns,
    rows: Iterable[str],
    look: int,
    title: str | None = None,
) -> str:
    """Return a table.

    Args:
        look: which of its parts stand out.
        title: what screen readers call it; that of the section where it has none.
    """
    name = attribute(title or sheet.section)
    caption = f'<w:tblCaption w:val="{name}"/>' if name else ""
    turned = "<w:bidiVisual/>" if sheet.rtl else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{sheet.master.id(style)}"/>{turned}'
        f'<w:tblW w:w="{columns.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{_look(look)}{caption}</w:tblPr><w:tblGrid>{columns.grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


@lru_cache(maxsize=16)
def _look(look: int) -> str:
    look |= NO_STRIPES
    flags = (
        ("firstRow", FIRST_ROW),
        ("lastRow", LAST_ROW),
        ("firstColumn", FIRST_COLUMN),
        ("lastColumn", 0x100),
        ("noHBand", 0x200),
        ("noVBand", 0x400),
    )
    said = "".join([f' w:{name}="{int(bool(look & bit))}"' for name, bit in flags])
    return f'<w:tblLook w:val="{look:04X}"{said}/>'


def row(columns: Columns, cells: Sequence[str], *, header: bool = False, least: int = 0) -> str:
    """Return a row of cells, each of which holds its paragraphs; `least` is its least height."""
    inside = f"{'</w:tc>'.join(map(add, columns.openings, cells))}</w:tc>"
    if not header and not least:
        whole = "" if len(inside) > LONG_CELL and _long(cells) else "<w:cantSplit/>"
        return f"<w:tr><w:trPr>{whole}</w:trPr>{inside}</w:tr>"
    height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    repeated = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{repeated}</w:trPr>{inside}</w:tr>"


def keeping(count: int) -> list[str]:
    """Return what keeps each row with the next one, so that no page has a single one of many."""
    last = count - 1
    kept = set(range(last)) if count <= WHOLE else {0, last - 1}
    return [KEEP if place in kept else "" for place in range(count)]


def _long(cells: Sequence[str]) -> bool:
    """Tell whether a row may be longer than what should stay on one page."""
    return max([len(cell) - RUN * cell.count("<w:r>") for cell in cells]) >= LONG_CELL


def header(sheet: Sheet, columns: Columns, names: Sequence[str], mark: str = "") -> str:
    """Return the row that names the columns."""
    cells = [sheet.words("TableHeading", name) for name in names]
    cells[0] = sheet.words("TableHeading", names[0], mark)
    return row(columns, cells, header=True)
