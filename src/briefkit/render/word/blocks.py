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
    Lead,
    Line,
    Pair,
    Paragraph,
    Scorecard,
    SignOff,
    Table,
)
from briefkit.messages import say
from briefkit.render.word import lists, tables, widths
from briefkit.render.word.flow import KEEP
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.tables import Columns

RIGHT = '<w:jc w:val="right"/>'
SIGNING_HEIGHT = 624
"""Twentieths of a point: 1.1 cm, room for a signature."""

WRITING_HEIGHT = 567
"""Twentieths of a point: 1 cm, room for an answer in a questionnaire to be filled in."""

_SIGNED = (34, 30, 14, 22)
"""Shares of the point, who agrees, when, and the signature."""


def block(sheet: Sheet, content: Block) -> str:
    """Return a block, without its title."""
    return WRITERS[type(content)](sheet, content, sheet.mark(content.anchor))


def titled(sheet: Sheet, content: Block, style: str, more: str = "") -> str:
    """Return a block under its title, which is a heading of that style."""
    mark = sheet.mark(content.anchor)
    heading = sheet.words(style, content.title or "", mark, more)
    return heading + WRITERS[type(content)](sheet, content, "")


def is_table(content: Block) -> bool:
    """Tell whether a block is a table, which needs room before the next block."""
    return isinstance(content, Facts | Table | Pair | Scorecard | SignOff)


def facts(sheet: Sheet, content: Facts, mark: str) -> str:
    """Return labels in a column of their own, and what was decided beside them."""
    columns = tables.shared(sheet.master.width, sheet.labels, sheet.master.width - sheet.labels)
    keeps = tables.keeping(len(content.rows))
    rows = [
        _fact(sheet, columns, fact, "" if place else mark, keep)
        for place, (fact, keep) in enumerate(zip(content.rows, keeps, strict=True))
    ]
    if not rows:
        return sheet.paragraph("Normal", mark)
    return tables.table(sheet, "BriefFacts", columns, rows, tables.FIRST_COLUMN, content.title)


def _fact(sheet: Sheet, columns: Columns, fact: Fact, mark: str, keep: str) -> str:
    mark += sheet.mark(fact.anchor)
    label = sheet.words("TableLabel", fact.label, mark, keep)
    value = sheet.paragraphs("TableText", fact.value, "", keep)
    least = WRITING_HEIGHT if sheet.blank and not fact.value else 0
    return tables.row(columns, (label, value + doubt(sheet, fact.assumed, keep)), least=least)


def doubt(sheet: Sheet, assumed: str | None, keep: str = "") -> str:
    """Return the line that says what is not certain yet; empty where all is."""
    if assumed is None:
        return ""
    key = "doc-to-confirm-why" if assumed else "doc-to-confirm"
    return sheet.words("ToConfirm", say(sheet.language, key, reason=assumed), "", keep)


def table(sheet: Sheet, content: Table, mark: str) -> str:
    """Return facts of the same shape, under a header that every page repeats."""
    columns = Columns(
        widths.fitting(sheet.master.width, sheet.letter, content.header, content.rows)
    )
    rows = [tables.header(sheet, columns, content.header, mark)]
    least = WRITING_HEIGHT if sheet.blank else 0
    rows += [
        tables.row(
            columns, [sheet.paragraphs("TableText", cell, "", keep) for cell in cells], least=least
        )
        for cells, keep in zip(content.rows, tables.keeping(len(content.rows)), strict=True)
    ]
    return tables.table(sheet, "BriefTable", columns, rows, tables.FIRST_ROW, content.title)


def pair(sheet: Sheet, content: Pair, mark: str) -> str:
    """Return two short lists side by side."""
    columns = tables.shared(sheet.master.width, 1, 1)
    cells = [_pair_list(sheet, lines) for lines in (content.left, content.right)]
    heads = (
        sheet.words("PairThis", content.left_title, mark),
        sheet.words("PairNot", content.right_title),
    )
    rows = (tables.row(columns, heads, header=True), tables.row(columns, cells))
    return tables.table(sheet, "BriefPair", columns, rows, tables.FIRST_ROW, content.title)


def _pair_list(sheet: Sheet, lines: tuple[Line, ...]) -> str:
    written = [sheet.paragraph("TableBullet", sheet.runs(line)) for line in lines]
    return "".join(written) or sheet.paragraph("TableText", "")


def paragraph(sheet: Sheet, content: Paragraph, mark: str) -> str:
    """Return running text."""
    return sheet.paragraphs("Normal", content.lines, mark)


def copy_text(sheet: Sheet, content: CopyText, mark: str) -> str:
    """Return words to be copied, each in a paragraph of its own under what they are."""
    note = say(sheet.language, "doc-copy-note")
    label = f"{content.label} · {note}" if content.label else note
    heading = sheet.words("BriefLabel", label, mark)
    return heading + sheet.paragraphs("CopyText", content.lines)


def lead(sheet: Sheet, content: Lead, mark: str) -> str:
    """Return the sentence that matters most."""
    if not content.label:
        return sheet.paragraph("Lead", mark + sheet.runs(content.line))
    label = sheet.words("LeadLabel", content.label, mark)
    return label + sheet.paragraph("Lead", sheet.runs(content.line))


def callout(sheet: Sheet, content: Callout, mark: str) -> str:
    """Return something that must not be overlooked."""
    return sheet.paragraphs("Callout", content.lines, mark)


def scorecard(sheet: Sheet, content: Scorecard, mark: str) -> str:
    """Return ratings, and what they come to."""
    statement, points, most, total = (
        say(sheet.language, f"doc-{name}") for name in ("statement", "points", "out-of", "total")
    )
    columns = tables.shared(sheet.master.width, 70, 15, 15)
    names = _score(sheet, (statement, points, most), "TableHeading", mark)
    rows = [tables.row(columns, names, header=True)]
    rows += [
        tables.row(columns, _score(sheet, cells))
        for cells in (*content.rows, (total, content.total, ""))
    ]
    look = tables.FIRST_ROW | tables.LAST_ROW
    return tables.table(sheet, "BriefTable", columns, rows, look, content.title)


def _score(
    sheet: Sheet, cells: tuple[str, str, str], style: str = "TableText", mark: str = ""
) -> list[str]:
    """Return a statement, and its points under one another."""
    statement, *points = cells
    return [
        sheet.words(style, statement, mark),
        *[sheet.words(style, each, after=RIGHT) for each in points],
    ]


def sign_off(sheet: Sheet, content: SignOff, mark: str) -> str:
    """Return what is agreed, and room to sign it, or rows to be filled in; all on one page."""
    named = any(map(any, content.points))
    weights = _SIGNED if named else tuple(len(name) + 6 for name in content.header)
    columns = tables.shared(sheet.master.width, *weights)
    rows = [tables.header(sheet, columns, content.header, mark)]
    rows += [
        tables.row(columns, _to_sign(sheet, (*point, "", ""), last), least=SIGNING_HEIGHT)
        for place, point in enumerate(content.points, 1)
        for last in [place == len(content.points)]
    ]
    return tables.table(sheet, "BriefTable", columns, rows, tables.FIRST_ROW, content.title)


def _to_sign(sheet: Sheet, cells: tuple[str, ...], last: bool) -> list[str]:
    """Return the cells of one point; all but the last stay on the page of the next."""
    keep = "" if last else KEEP
    return [sheet.words("TableText", cell, "", keep) for cell in cells]


WRITERS: dict[type[Block], Callable[[Sheet, Any, str], str]] = {
    Facts: facts,
    Table: table,
    Items: lists.items,
    Checklist: lists.checklist,
    Pair: pair,
    Paragraph: paragraph,
    CopyText: copy_text,
    Lead: lead,
    Callout: callout,
    Scorecard: scorecard,
    SignOff: sign_off,
}
"""How each block is written; a test proves that none is missing."""
