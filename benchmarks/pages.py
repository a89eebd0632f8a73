"""A brief as what other tools need to put the same words on a page: styled lines and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefkit import Brief
from briefkit.brief import blocks as b


class Written(NamedTuple):
    """A paragraph, by the name of its style."""

    style: str
    text: str


class Grid(NamedTuple):
    """A table, by the name of its style; all rows are of one length."""

    style: str
    rows: list[list[str]]


Piece = Written | Grid


def pieces(brief: Brief) -> list[Piece]:
    """Return all that stands in `brief`, in order."""
    found: list[Piece] = [
        Written("Brief Kicker", brief.kind),
        Written("Title", brief.title),
        Written("Subtitle", brief.status),
        Grid(
            "Brief Grid",
            [[fact.label for fact in brief.header], [_texts(fact.value) for fact in brief.header]],
        ),
    ]
    for part in brief.sections:
        if part.title:
            found.append(Written("Heading 1", part.title))
        for block in part.blocks:
            if block.title:
                found.append(Written("Heading 2", block.title))
            found.extend(_block(block))
    return found


def _block(block: b.Block) -> Iterator[Piece]:
    match block:
        case b.Facts(rows=facts):
            if facts:
                yield Grid("Brief Facts", [[fact.label, _texts(fact.value)] for fact in facts])
        case b.Table(header=header, rows=rows):
            yield Grid("Brief Table", [list(header), *([_texts(c) for c in row] for row in rows)])
        case b.Items(items=lines) | b.Checklist(items=lines):
            style = "Checklist" if isinstance(block, b.Checklist) else "List Bullet"
            yield from (Written(style, _text(line)) for line in lines)
        case b.Pair():
            sides = [_texts(block.left), _texts(block.right)]
            yield Grid("Brief Pair", [[block.left_title, block.right_title], sides])
        case b.Lead():
            yield Written("Lead", _text(block.line))
        case b.Paragraph(lines=lines) | b.Callout(lines=lines) | b.CopyText(lines=lines):
            style = {b.Callout: "Callout", b.CopyText: "Copy Text"}.get(type(block), "Normal")
            yield from (Written(style, _text(line)) for line in lines)
        case b.Scorecard():
            yield Grid("Brief Table", [*(list(row) for row in block.rows), ["", block.total, ""]])
        case b.SignOff():
            points = [[*point, "", ""] for point in block.points]
            yield Grid("Brief Table", [list(block.header), *points])


def _texts(lines: b.Lines) -> str:
    return "\n".join(map(_text, lines))


def _text(line: b.Line | b.Points) -> str:
    if isinstance(line, b.Points):
        return "\n".join(f"- {_text(item)}" for item in line.items)
    return "".join(span.text for span in line)
