"""The first lines of the document: what it is, what it is called, how far it is, for whom."""

from __future__ import annotations

from collections.abc import Sequence

from briefkit.brief.blocks import Brief, Fact
from briefkit.messages import say
from briefkit.render.word import blocks, tables, widths
from briefkit.render.word.sheet import Sheet

MOST_COLUMNS, READABLE = 3, 14
"""Columns where one row has no room for all; characters that stand side by side at least."""


def front(sheet: Sheet, brief: Brief) -> str:
    """Return the title block."""
    lines = (("BriefKicker", brief.kind), ("Title", brief.title), ("Subtitle", brief.status))
    written = [sheet.paragraph(style, sheet.text(text)) for style, text in lines if text]
    sheet.section = brief.kind
    if brief.header:
        written.append(_grids(sheet, brief.header))
        sheet.after_table = not brief.sample
    if brief.sample:
        note = say(brief.language, "doc-sample-note")
        written.append(sheet.paragraph("Caption", sheet.text(note)))
    return "".join(written)


def _grids(sheet: Sheet, facts: Sequence[Fact]) -> str:
    """Return the facts about the brief, each under its label, a few side by side."""
    least = [_least(sheet, fact) for fact in facts]
    rows = 1 if sum(least) <= sheet.master.width else -(-len(facts) // MOST_COLUMNS)
    columns = -(-len(facts) // rows)
    gap = sheet.paragraph("TableGap", "")  # Word joins tables that nothing keeps apart.
    return gap.join(
        [
            _grid(sheet, facts[start : start + columns], least[start : start + columns])
            for start in range(0, len(facts), columns)
        ]
    )


def _least(sheet: Sheet, fact: Fact) -> int:
    """Return how wide a column must be for every word of a fact, and for most of its text."""
    texts = [fact.label, *map(widths.text_of, fact.value)]
    word = max(map(widths.longest_word, texts))
    return widths.width(max(word, min(max(map(len, texts)), READABLE)), sheet.letter)


def _grid(sheet: Sheet, facts: Sequence[Fact], least: Sequence[int]) -> str:
    room = sheet.master.width - sum(least)
    weights = [each + room / len(facts) for each in least] if room > 0 else least
    columns = widths.shares(sheet.master.width, weights)
    labels = [
        sheet.paragraph("GridLabel", sheet.mark(fact.anchor) + sheet.text(fact.label))
        for fact in facts
    ]
    values = [
        sheet.paragraphs("TableText", fact.value) + blocks.doubt(sheet, fact.assumed)
        for fact in facts
    ]
    rows = (tables.row(columns, labels, header=True), tables.row(columns, values))
    return tables.table(sheet, "BriefGrid", columns, rows, tables.FIRST_ROW)
