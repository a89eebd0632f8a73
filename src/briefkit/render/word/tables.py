"""Tables: widths from the words, rows that stay whole, a header that is repeated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from briefkit.render.word.sheet import Sheet
from briefkit.render.word.xmltext import attribute

LONG_CELL = 2500
"""Characters of XML; a longer row may break across pages, or it would leave half a page empty."""

RUN = 110
"""Characters of XML that a run costs beside its text."""

# Which parts of a table's style hold, as the bits of `w:tblLook`.
FIRST_ROW, LAST_ROW, FIRST_COLUMN, NO_STRIPES = 0x20, 0x40, 0x80, 0x600


def table(
    sheet: Sheet,
    style: str,
    widths: Sequence[int],
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
    grid = "".join([f'<w:gridCol w:w="{width}"/>' for width in widths])
    turned = "<w:bidiVisual/>" if sheet.rtl else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{sheet.master.id(style)}"/>{turned}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{_look(look)}{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
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


def row(
    widths: Sequence[int], cells: Sequence[str], *, header: bool = False, least: int = 0
) -> str:
    """Return a row of cells, each of which holds its paragraphs; `least` is its least height."""
    properties = "<w:cantSplit/>" if header or not _long(cells) else ""
    properties += f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    properties += "<w:tblHeader/>" if header else ""
    inside = "".join(
        [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, cells, strict=True)
        ]
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def _long(cells: Sequence[str]) -> bool:
    """Tell whether a row may be longer than what should stay on one page."""
    if max(map(len, cells)) < LONG_CELL:
        return False
    return max(len(cell) - RUN * cell.count("<w:r>") for cell in cells) >= LONG_CELL


def header(sheet: Sheet, widths: Sequence[int], names: Sequence[str], mark: str = "") -> str:
    """Return the row that names the columns."""
    cells = [sheet.paragraph("TableHeading", sheet.text(name)) for name in names]
    cells[0] = sheet.paragraph("TableHeading", mark + sheet.text(names[0]))
    return row(widths, cells, header=True)
