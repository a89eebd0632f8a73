"""The blocks of a brief, one function each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefkit.brief.blocks import (
    Block,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Line,
    Pair,
    Paragraph,
    Scorecard,
    SignOff,
    Span,
    Table,
)
from briefkit.messages import say
from briefkit.render.word import tables
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.xmltext import run

BOX = '<w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" \
w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t>☐</w:t></w:r><w:r><w:tab/></w:r>'
RIGHT = '<w:jc w:val="right"/>'
KEEP = "<w:keepNext/>"
SIGNING_HEIGHT = 624
"""Twentieths of a point: 1.1 cm, room for a signature."""


def block(sheet: Sheet, content: Block) -> str:
    """Return a block under its title."""
    mark = sheet.mark(content.anchor)
    write = WRITERS[type(content)]
    if not content.title:
        return write(sheet, content, mark)
    heading = sheet.paragraph("Heading2", mark + run(content.title))
    return heading + write(sheet, content, "")


def is_table(content: Block) -> bool:
    """Tell whether a block ends with a table, which needs room before the next block."""
    return isinstance(content, Facts | Table | Pair | Scorecard | SignOff)


def facts(sheet: Sheet, content: Facts, mark: str) -> str:
    """Return labels in a column of their own, and what was decided beside them."""
    widths = [sheet.labels, sheet.master.width - sheet.labels]
    rows = [
        _fact(sheet, widths, fact, "" if place else mark) for place, fact in enumerate(content.rows)
    ]
    if not rows:
        return sheet.paragraph("Normal", mark)
    return tables.table(sheet, "BriefFacts", widths, rows, tables.FIRST_COLUMN, content.title or "")


def _fact(sheet: Sheet, widths: list[int], fact: Fact, mark: str) -> str:
    label = sheet.paragraph("TableLabel", mark + sheet.mark(fact.anchor) + run(fact.label))
    value = sheet.paragraphs("TableText", fact.value)
    return tables.row(widths, (label, value + _doubt(sheet, fact.assumed)))


def _doubt(sheet: Sheet, assumed: str | None) -> str:
    """Return the line that says what is not certain yet; empty where all is."""
    if assumed is None:
        return ""
    key = "doc-to-confirm-why" if assumed else "doc-to-confirm"
    return sheet.paragraph("ToConfirm", run(say(sheet.language, key, reason=assumed)))


def table(sheet: Sheet, content: Table, mark: str) -> str:
    """Return facts of the same shape, under a header that every page repeats."""
    widths = tables.fitting(sheet.master.width, content.header, content.rows)
    rows = [_header(sheet, widths, content.header, mark)]
    rows += [
        tables.row(widths, [sheet.paragraphs("TableText", cell) for cell in cells])
        for cells in content.rows
    ]
    return tables.table(sheet, "BriefTable", widths, rows, tables.FIRST_ROW, content.title or "")


def _header(sheet: Sheet, widths: list[int], names: tuple[str, ...], mark: str = "") -> str:
    cells = [sheet.paragraph("TableHeading", run(name)) for name in names]
    cells[0] = sheet.paragraph("TableHeading", mark + run(names[0]))
    return tables.row(widths, cells, header=True)


def items(sheet: Sheet, content: Items, mark: str) -> str:
    """Return a list, with numbers or with bullets."""
    if content.ordered:
        return _list(sheet, "ListNumber", content.items, mark, sheet.numbered())
    return _list(sheet, "ListBullet", content.items, mark, sheet.master.bullets)


def _list(sheet: Sheet, style: str, lines: tuple[Line, ...], mark: str, more: str) -> str:
    """Return the entries of a list; the first two and the last two stay on one page."""
    if not lines:
        return sheet.paragraph("Normal", mark)
    written = [sheet.runs(line) for line in lines]
    written[0] = mark + written[0]
    keep = {0, len(written) - 2} if len(written) > 1 else set()
    return "".join(
        [
            sheet.paragraph(style, content, KEEP + more if place in keep else more)
            for place, content in enumerate(written)
        ]
    )


def checklist(sheet: Sheet, content: Checklist, mark: str) -> str:
    """Return things to tick off on paper."""
    if not content.items:
        return sheet.paragraph("Normal", mark)
    written = [BOX + sheet.runs(line) for line in content.items]
    written[0] = mark + written[0]
    return "".join([sheet.paragraph("Checklist", each) for each in written])


def pair(sheet: Sheet, content: Pair, mark: str) -> str:
    """Return two short lists side by side."""
    widths = tables.shares(sheet.master.width, (1, 1))
    cells = [_pair_list(sheet, lines) for lines in (content.left, content.right)]
    heads = (
        sheet.paragraph("PairThis", mark + run(content.left_title)),
        sheet.paragraph("PairNot", run(content.right_title)),
    )
    rows = (tables.row(widths, heads, header=True), tables.row(widths, cells))
    return tables.table(sheet, "BriefPair", widths, rows, tables.FIRST_ROW, content.title or "")


def _pair_list(sheet: Sheet, lines: tuple[Line, ...]) -> str:
    if not lines:
        return sheet.paragraph("TableText", "")
    return "".join([sheet.paragraph("TableBullet", sheet.runs(line)) for line in lines])


def paragraph(sheet: Sheet, content: Paragraph, mark: str) -> str:
    """Return running text."""
    return sheet.paragraphs("Normal", content.lines, mark)


def copy_text(sheet: Sheet, content: CopyText, mark: str) -> str:
    """Return words to be copied, each in a paragraph of its own under what they are."""
    note = say(sheet.language, "doc-copy-note")
    label = f"{content.label} · {note}" if content.label else note
    return sheet.paragraph("BriefLabel", mark + run(label)) + sheet.paragraphs(
        "CopyText", content.lines
    )


def callout(sheet: Sheet, content: Callout, mark: str) -> str:
    """Return something that must not be overlooked."""
    return sheet.paragraphs("Callout", content.lines, mark)


def scorecard(sheet: Sheet, content: Scorecard, mark: str) -> str:
    """Return ratings, and what they come to."""
    statement, points, most, total = (
        say(sheet.language, f"doc-{name}") for name in ("statement", "points", "out-of", "total")
    )
    widths = tables.shares(sheet.master.width, (70, 15, 15))
    names = _score(sheet, (statement, points, most), "TableHeading", mark)
    rows = [tables.row(widths, names, header=True)]
    rows += [
        tables.row(widths, _score(sheet, cells))
        for cells in (*content.rows, (total, content.total, ""))
    ]
    look = tables.FIRST_ROW | tables.LAST_ROW
    return tables.table(sheet, "BriefTable", widths, rows, look, content.title or "")


def _score(
    sheet: Sheet, cells: tuple[str, str, str], style: str = "TableText", mark: str = ""
) -> list[str]:
    """Return a statement, and its points under one another."""
    statement, *points = cells
    return [
        sheet.paragraph(style, mark + run(statement)),
        *[sheet.paragraph(style, run(each), RIGHT) for each in points],
    ]


def sign_off(sheet: Sheet, content: SignOff, mark: str) -> str:
    """Return what is agreed, and room to sign it."""
    widths = tables.shares(sheet.master.width, (36, 28, 14, 22))
    rows = [_header(sheet, widths, content.header, mark)]
    rows += [
        tables.row(widths, _to_sign(sheet, (*point, "", ""), last), least=SIGNING_HEIGHT)
        for place, point in enumerate(content.points, 1)
        for last in [place == len(content.points)]
    ]
    return tables.table(sheet, "BriefTable", widths, rows, tables.FIRST_ROW, content.title or "")


def _to_sign(sheet: Sheet, cells: tuple[str, ...], last: bool) -> list[str]:
    """Return the cells of one point; all but the last stay on the page of the next."""
    more = "" if last else KEEP
    return [sheet.paragraph("TableText", sheet.runs((Span(cell),)), more) for cell in cells]


WRITERS: dict[type[Block], Callable[[Sheet, Any, str], str]] = {
    Facts: facts,
    Table: table,
    Items: items,
    Checklist: checklist,
    Pair: pair,
    Paragraph: paragraph,
    CopyText: copy_text,
    Callout: callout,
    Scorecard: scorecard,
    SignOff: sign_off,
}
"""How each block is written; a test proves that none is missing."""
