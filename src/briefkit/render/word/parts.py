"""The sections of a brief, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefkit.brief.blocks import Block, Part, SignOff
from briefkit.render.word import blocks
from briefkit.render.word.flow import KEEP
from briefkit.render.word.sheet import Sheet

_NEW_PAGE = "<w:pageBreakBefore/>"
_LOOSE = re.compile(f'(<w:pStyle w:val="[^"]*"/>)(?!{KEEP})')
_ROW, _PARAGRAPH = "<w:tr>", "<w:p>"
_ROWS_KEPT, _LINES_KEPT = 2, 3
"""How much of a table or of a text goes with what must not stand alone on the next page."""


def body(sheet: Sheet, parts: Iterable[Part]) -> list[str]:
    """Return all sections, one after the other, in pieces."""
    written: list[str] = []
    for part in parts:
        _section(sheet, part, written)
    return written


def _section(sheet: Sheet, part: Part, written: list[str]) -> None:
    """Write a section. Without a title, its blocks rise to the level of sections."""
    sheet.section = part.title
    before = len(written)
    style = _heading(sheet, part, written)
    for content in part.blocks:
        if isinstance(content, SignOff) and before:  # It must not be alone on its page.
            written[before - 1] = _kept_with_next(written[before - 1])
        written.append(_block(sheet, content, style))
        if sheet.blank and content.title:  # A question stays beside the room for its answer.
            written[-1] = _LOOSE.sub(rf"\1{KEEP}", written[-1])
        sheet.after_table = blocks.is_table(content)
        before = len(written)


def _heading(sheet: Sheet, part: Part, written: list[str]) -> str:
    """Write the heading of a section; return the style of those below it."""
    more = _NEW_PAGE if part.annex else ""
    if part.title.strip():
        mark = sheet.mark(part.anchor)
        written.append(sheet.words("Heading1", part.title, mark, more))
        sheet.after_table = False
        return "Heading2"
    if part.anchor or more:
        written.append(sheet.paragraph("TableGap", sheet.mark(part.anchor), more))
        sheet.after_table = False
    return "Heading1"


def _block(sheet: Sheet, content: Block, style: str) -> str:
    if content.title and content.title.strip():
        return blocks.titled(sheet, content, style)
    gap = sheet.paragraph("TableGap", "") if sheet.after_table else ""
    return gap + blocks.block(sheet, content)  # Word joins tables that nothing keeps apart.


def _kept_with_next(written: str) -> str:
    """Return a block whose end stays on the page of what follows."""
    unit, count = (_ROW, _ROWS_KEPT) if written.endswith("</w:tbl>") else (_PARAGRAPH, _LINES_KEPT)
    start = len(written)
    for _ in range(count):
        start = max(written.rfind(unit, 0, start), 0)
    return written[:start] + _LOOSE.sub(rf"\1{KEEP}", written[start:])
