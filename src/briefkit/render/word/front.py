"""The first lines of the document: what it is, what it is called, how far it is, for whom."""

from __future__ import annotations

from collections.abc import Sequence

from briefkit.brief.blocks import Brief, Fact
from briefkit.messages import say
from briefkit.render.word import blocks, tables, widths
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.tables import Columns

MOST_COLUMNS = 3
"""Columns, where one row has no room for all facts."""


def front(sheet: Sheet, brief: Brief) -> str:
    """Return the title block."""
    sheet.section = brief.kind
    note = say(brief.language, "doc-sample-note") if brief.sample else ""
    state, below = brief.status, note
    if brief.compact and note:
        state, below = f"{state} · {note}" if state else note, ""
    lines = (("BriefKicker", brief.kind), ("Title", brief.title), ("Subtitle", state))
    written = [sheet.words(style, text) for style, text in lines if text]
    if brief.header:
        written.append(_grids(sheet, brief.header))
        sheet.after_table = not below
    if below:
        written.append(sheet.words("Caption", below))
    return "".join(written)


def _grids(sheet: Sheet, facts: Sequence[Fact]) -> str:
    """Return the facts about the brief, each under its label, a few side by side."""
    needed = sum([_needed(sheet, fact) for fact in facts])
    rows = 1 if needed <= sheet.master.width else -(-len(facts) // MOST_COLUMNS)
    columns = -(-len(facts) // rows)
    gap = sheet.paragraph("TableGap", "")  # Word joins tables that nothing keeps apart.
    return gap.join(
        [_grid(sheet, facts[start : start + columns]) for start in range(0, len(facts), columns)]
    )


def _needed(sheet: Sheet, fact: Fact) -> int:
    """Return how wide the column of a fact must be for its words, and for a short text."""
    texts = (fact.label, *map(widths.text_of, fact.value))
    short = min(max(map(len, texts)), widths.SHORT_TEXTS[-1])
    return widths.width(max(widths.longest_word(texts), short), sheet.letter)


def _grid(sheet: Sheet, facts: Sequence[Fact]) -> str:
    names, values = [fact.label for fact in facts], [fact.value for fact in facts]
    columns = Columns(widths.fitting(sheet.master.width, sheet.letter, names, (values,)))
    labels = [sheet.words("GridLabel", fact.label, sheet.mark(fact.anchor)) for fact in facts]
    cells = [
        sheet.paragraphs("TableText", fact.value) + blocks.doubt(sheet, fact.assumed)
        for fact in facts
    ]
    rows = (tables.row(columns, labels, header=True), tables.row(columns, cells))
    return tables.table(sheet, "BriefGrid", columns, rows, tables.FIRST_ROW)
