"""Tables: widths from the words, rows that stay whole, a header that is repeated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefkit.brief.blocks import Line, Lines
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.xmltext import attribute

LONG_CELL = 2500
"""Characters of XML; a longer row may break across pages, or it would leave half a page empty."""

CHARACTER, PADDING, WIDEST, LONGEST_WORD = 108, 240, 5200, 16
"""Widths in twentieths of a point; longer words than that many characters are broken."""

# Which parts of a table's style hold, as the bits of `w:tblLook`.
FIRST_ROW, LAST_ROW, FIRST_COLUMN, NO_STRIPES = 0x20, 0x40, 0x80, 0x600


def table(
    sheet: Sheet, style: str, widths: Sequence[int], rows: Iterable[str], look: int, title: str = ""
) -> str:
    """Return a table; `look` says which of its parts stand out, `title` is for screen readers."""
    caption = f'<w:tblCaption w:val="{attribute(title)}"/>' if title else ""
    grid = "".join([f'<w:gridCol w:w="{width}"/>' for width in widths])
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{sheet.master.id(style)}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{_look(look)}{caption}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


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
    whole = header or max(map(len, cells)) < LONG_CELL
    properties = "<w:cantSplit/>" if whole else ""
    properties += f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    properties += "<w:tblHeader/>" if header else ""
    inside = "".join(
        [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, cells, strict=True)
        ]
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def shares(total: int, weights: Sequence[float]) -> list[int]:
    """Return widths that add up to `total`."""
    whole = sum(weights)
    widths = [int(total * weight / whole) for weight in weights]
    widths[-1] += total - sum(widths)
    return widths


def fitting(total: int, header: Sequence[str], rows: Sequence[Sequence[Lines]]) -> list[int]:
    """Return the widths of columns: room for the longest word, then more where there is more."""
    columns = [
        [name, *["\n".join([_text(line) for line in cells[place]]) for cells in rows]]
        for place, name in enumerate(header)
    ]
    least = [_width(min(max(map(_longest_word, texts)), LONGEST_WORD)) for texts in columns]
    most = [min(_width(max(map(len, texts))), WIDEST) for texts in columns]
    room = total - sum(least)
    if room <= 0:
        return shares(total, least)
    extra = [wanted - needed + 1 for needed, wanted in zip(least, most, strict=True)]
    return shares(total, [a + room * b / sum(extra) for a, b in zip(least, extra, strict=True)])


def labels(total: int, words: Iterable[str]) -> int:
    """Return the width of a column of labels: between a fifth and a third of the text."""
    wanted = _width(max(map(len, words), default=0))
    return int(min(max(wanted, total * 0.2), total * 0.32))


def _text(line: Line) -> str:
    return "".join([span.text for span in line])


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=1)


def _width(characters: int) -> int:
    return characters * CHARACTER + PADDING
