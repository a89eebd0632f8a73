"""Lists, and things to tick off."""

from __future__ import annotations

from briefkit.brief.blocks import Checklist, Items, Line
from briefkit.render.word.flow import KEEP
from briefkit.render.word.sheet import Sheet


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
            sheet.paragraph("Checklist", each, sign=f"{sheet.box()}<w:r><w:tab/></w:r>")
            for each in _runs(sheet, content.items, mark)
        ]
    )


def _runs(sheet: Sheet, lines: tuple[Line, ...], mark: str) -> list[str]:
    written = [sheet.runs(line) for line in lines]
    written[0] = mark + written[0]
    return written
