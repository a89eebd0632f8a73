"""Lists, and things to tick off."""

from __future__ import annotations

from briefkit.brief.blocks import Checklist, Items, Line
from briefkit.render.word.flow import KEEP
from briefkit.render.word.sheet import Sheet

FIRST_BOX = 1_170_000_000
"""Ids of boxes begin here, far from those that a letterhead may use."""

_SIGN = (
    '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"'
    ' w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r>'
)
_STATES = "".join(
    f'<w14:{name} w14:val="{code}" w14:font="MS Gothic"/>'
    for name, code in (("checkedState", "2612"), ("uncheckedState", "2610"))
)


def items(sheet: Sheet, content: Items, mark: str) -> str:
    """Return a list, with numbers or with bullets; the first two and the last two stay together."""
    style = "ListNumber" if content.ordered else "ListBullet"
    if not content.items:
        return sheet.paragraph("Normal", mark)
    more = sheet.numbered() if content.ordered else sheet.master.bullets
    written = _runs(sheet, content.items, mark)
    keep = {0, len(written) - 2} if len(written) > 1 else set()
    return "".join(
        [
            sheet.paragraph(style, each, KEEP + more if place in keep else more)
            for place, each in enumerate(written)
        ]
    )


def checklist(sheet: Sheet, content: Checklist, mark: str) -> str:
    """Return things to tick off, on paper or with a click."""
    if not content.items:
        return sheet.paragraph("Normal", mark)
    return "".join(
        [
            sheet.paragraph("Checklist", each, sign=_box(sheet))
            for each in _runs(sheet, content.items, mark)
        ]
    )


def _runs(sheet: Sheet, lines: tuple[Line, ...], mark: str) -> list[str]:
    written = [sheet.runs(line) for line in lines]
    written[0] = mark + written[0]
    return written


def _box(sheet: Sheet) -> str:
    """Return a box that Word and LibreOffice tick when it is clicked."""
    sheet.boxes += 1
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{FIRST_BOX + sheet.boxes}"/><w14:checkbox>'
        f'<w14:checked w14:val="0"/>{_STATES}</w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{_SIGN}</w:sdtContent></w:sdt><w:r><w:tab/></w:r>"
    )
