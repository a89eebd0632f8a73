"""The sections of a brief, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefkit.brief.blocks import Block, Part, SignOff
from briefkit.render.word import blocks
from briefkit.render.word.lists import KEEP
from briefkit.render.word.sheet import Sheet

_NEW_PAGE = "<w:pageBreakBefore/>"
_LOOSE = re.compile(f'(<w:pStyle w:val="[^"]*"/>)(?!{KEEP})')
_ROW, _PARAGRAPH = "<w:tr>", "<w:p>"
_ROWS_KEPT = 2
"""How much of a table goes to the next page with what must not stand there alone."""


def body(sheet: Sheet, parts: Iterable[Part]) -> str:
    """Return all sections. What has to be signed is never alone on its page."""
    written: list[str] = []
    for part in parts:
        if written and part.blocks and isinstance(part.blocks[0], SignOff):
            written[-1] = _kept_with_next(written[-1])
        written += _section(sheet, part)
    return "".join(written)


def _section(sheet: Sheet, part: Part) -> list[str]:
    """Return the heading of a section and its blocks. Without one, blocks rise to its level."""
    sheet.section = part.title
    more = _NEW_PAGE if part.annex else ""
    written, style = [], "Heading1"
    if part.title.strip():
        mark = sheet.mark(part.anchor)
        written.append(sheet.paragraph("Heading1", mark + sheet.text(part.title), more))
        more, style, sheet.after_table = "", "Heading2", False
    elif part.anchor or more:
        written.append(sheet.paragraph("TableGap", sheet.mark(part.anchor), more))
    for content in part.blocks:
        written.append(_block(sheet, content, style))
        sheet.after_table = blocks.is_table(content)
    return written


def _block(sheet: Sheet, content: Block, style: str) -> str:
    if content.title and content.title.strip():
        return blocks.titled(sheet, content, style)
    gap = sheet.paragraph("TableGap", "") if sheet.after_table else ""
    return gap + blocks.block(sheet, content)  # Word joins tables that nothing keeps apart.


def _kept_with_next(written: str) -> str:
    """Return a block whose end stays on the page of what follows."""
    start = written.rfind(_PARAGRAPH)
    if written.endswith("</w:tbl>"):
        for _ in range(_ROWS_KEPT):
            start = max(written.rfind(_ROW, 0, start), 0)
    return written[:start] + _LOOSE.sub(rf"\1{KEEP}", written[start:])
