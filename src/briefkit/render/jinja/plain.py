"""A brief as templates and programs see it: dictionaries, lists and text, with nothing to call.

A line of plain text is a text. A line of anything else is `{"spans": [...]}`, a list within text is
`{"points": [...], "ordered": ...}`, and several of these, one below the other, are a list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from briefkit.brief.blocks import (
    Block,
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Lead,
    Line,
    Lines,
    Pair,
    Paragraph,
    Part,
    Points,
    Scorecard,
    SignOff,
    Span,
    Table,
)

Tree = dict[str, Any]
PlainLine = str | Tree

_LOOKS = {
    "facts": "bullets",
    "items": "bullets",
    "checklist": "bullets",
    "callout": "quotation",
    "lead": "quotation",
}
"""What a block looks like; alike and one below the other, two run together."""

_ORDINARY = (None, False, None, None, None, False)
"""What a span of plain text has behind its text."""


class _Places(NamedTuple):
    """The anchors that stand somewhere, and the spans that lead to one."""

    seen: set[str]
    leading: list[Tree]


def plain(brief: Brief, answers: bool = False) -> Tree:
    """Return the tree of `brief`; with its `answers`, where they are wanted.

    A block has a `form` besides its fields, and is `apart` if something must stand before it so
    that it does not run together with the one above. An anchor stands where it is named first, and
    what leads to an anchor that does not stand anywhere leads nowhere.
    """
    places = _Places({""}, [])
    tree = {
        "title": brief.title,
        "kind": brief.kind,
        "questionnaire": brief.questionnaire,
        "version": brief.version,
        "layout": brief.layout,
        "language": brief.language,
        "text_language": brief.text_language,
        "client": brief.client,
        "revision": brief.revision,
        "date": brief.date,
        "status": brief.status,
        "sample": brief.sample,
        "compact": brief.compact,
        "header": _rows(brief.header, places),
        "sections": _sections(brief.sections, places),
    }
    if answers:
        tree["answers"] = {each["id"]: each for each in labelled_answers(brief)}
    for span in places.leading:
        if span["to"] not in places.seen:
            span["to"] = None
    return tree


def labelled_answers(brief: Brief) -> Iterator[Tree]:
    """Yield each answer with the words of its question and its state."""
    for one in brief.answers:
        yield {
            "id": one.id,
            "label": one.label,
            "section": one.section,
            "kind": one.kind,
            "state": one.state,
            "note": one.note,
            "lines": plain_lines(one.lines),
            "data": one.data,
        }


def _sections(parts: Iterable[Part], places: _Places) -> list[Tree]:
    sections = []
    above = ""
    for part in parts:
        anchor = _first(part.anchor, places)
        above = "" if part.title or anchor else above
        blocks = [_block(block, places) for block in part.blocks]
        for tree in blocks:
            loose = not tree["title"] and not tree["anchor"]
            tree["apart"] = loose and above != "" and above == _look(tree, 0)
            above = _look(tree, -1)
        sections.append(
            {"title": part.title, "anchor": anchor, "annex": part.annex, "blocks": blocks}
        )
    return sections


def _look(tree: Tree, place: int) -> str:
    """Return what a block looks like where it begins (0) or ends (-1)."""
    form = tree["form"]
    if form == "paragraph":
        tree = tree["lines"][place] if tree["lines"] else tree
        listed = type(tree) is dict and "points" in tree
    else:
        listed = form == "items" or (form == "pair" and place == -1)
    if listed:
        return "numbers" if tree.get("ordered") else "bullets"
    return _LOOKS.get(form, "")


def _block(block: Block, places: _Places) -> Tree:
    form, fields = _FORMS[type(block)]
    tree: Tree = {"form": form, "title": block.title, "anchor": _first(block.anchor, places)}
    tree.update(fields(block, places))
    return tree


def _first(anchor: str, places: _Places) -> str:
    """Return `anchor`, or nothing if it stands further up already."""
    if anchor in places.seen:
        return ""
    places.seen.add(anchor)
    return anchor


def plain_lines(lines: Lines, places: _Places | None = None) -> list[PlainLine]:
    """Return lines as plain data."""
    found: list[PlainLine] = []
    for line in lines:
        # Most lines are one span of plain text, and there are hundreds.
        if type(line) is tuple and len(line) == 1 and line[0][1:] == _ORDINARY:
            found.append(line[0][0])
        elif type(line) is Points:
            found.append({"points": plain_lines(line.items, places), "ordered": line.ordered})
        else:
            found.append(_line(line, places))  # type: ignore[arg-type]
    return found


def _line(line: Line, places: _Places | None) -> PlainLine:
    for span in line:
        if span[1:] != _ORDINARY:
            spans = [_span(span) for span in line]
            if places:
                places.leading.extend([span for span in spans if span["to"] is not None])
            return {"spans": spans}
    return "".join([span.text for span in line])


def _span(span: Span) -> Tree:
    """Return a span; made in one go, since there are many."""
    text, link, strong, language, to, chip, doubt = span
    return {
        "text": text,
        "link": link,
        "strong": strong,
        "language": language,
        "to": to,
        "chip": chip,
        "doubt": doubt,
    }


def _facts(block: Facts, places: _Places) -> Tree:
    return {"rows": _rows(block.rows, places)}


def _rows(facts: Iterable[Fact], places: _Places) -> list[Tree]:
    return [
        {
            "label": fact.label,
            "value": plain_lines(fact.value, places),
            "anchor": fact.anchor and _first(fact.anchor, places),
            "assumed": fact.assumed,
        }
        for fact in facts
    ]


def _table(block: Table, places: _Places) -> Tree:
    rows = [[plain_lines(cell, places) for cell in row] for row in block.rows]
    return {"header": list(block.header), "rows": rows}


def _items(block: Items, places: _Places) -> Tree:
    return {"items": plain_lines(block.items, places), "ordered": block.ordered}


def _checklist(block: Checklist, places: _Places) -> Tree:
    return {"items": plain_lines(block.items, places)}


def _pair(block: Pair, places: _Places) -> Tree:
    return {
        "left_title": block.left_title,
        "left": plain_lines(block.left, places),
        "right_title": block.right_title,
        "right": plain_lines(block.right, places),
    }


def _running(block: Paragraph | Callout, places: _Places) -> Tree:
    return {"lines": plain_lines(block.lines, places)}


def _copy(block: CopyText, places: _Places) -> Tree:
    return {"label": block.label, "lines": plain_lines(block.lines, places)}


def _lead(block: Lead, places: _Places) -> Tree:
    return {"label": block.label, "line": _line(block.line, places)}


def _scorecard(block: Scorecard, _: _Places) -> Tree:
    return {"rows": [list(row) for row in block.rows], "total": block.total}


def _sign_off(block: SignOff, _: _Places) -> Tree:
    return {"header": list(block.header), "rows": [[*point, "", ""] for point in block.points]}


_FORMS: dict[type, tuple[str, Callable[[Any, _Places], Tree]]] = {
    Facts: ("facts", _facts),
    Table: ("table", _table),
    Items: ("items", _items),
    Checklist: ("checklist", _checklist),
    Pair: ("pair", _pair),
    Paragraph: ("paragraph", _running),
    CopyText: ("copy", _copy),
    Lead: ("lead", _lead),
    Callout: ("callout", _running),
    Scorecard: ("scorecard", _scorecard),
    SignOff: ("sign_off", _sign_off),
}
