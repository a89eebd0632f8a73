"""A brief as templates see it: dictionaries, lists and text, with nothing to call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefkit.brief.blocks import (
    Block,
    Brief,
    Callout,
    Checklist,
    CopyText,
    Facts,
    Items,
    Lines,
    Pair,
    Paragraph,
    Part,
    Scorecard,
    SignOff,
    Span,
    Table,
)

Tree = dict[str, Any]

_BEGINS = {
    "facts": "bullets",
    "items": "bullets",
    "checklist": "bullets",
    "ordered": "numbers",
    "callout": "quotation",
}
"""What a block looks like where it begins; alike and one below the other, two run together."""

_ENDS = {**_BEGINS, "pair": "bullets"}


def plain(brief: Brief) -> Tree:
    """Return the tree of `brief`.

    A block has a `form` besides its fields, and is `apart` if something must stand before it so
    that it does not run together with the one above. An anchor stands where it is named first.
    """
    seen = {""}
    return {
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
        "header": [{"label": label, "value": value} for label, value in brief.header],
        "sections": [_section(part, seen) for part in brief.sections],
        "sample": brief.sample,
    }


def _section(part: Part, seen: set[str]) -> Tree:
    section: Tree = {"title": part.title, "anchor": _first(part.anchor, seen), "blocks": []}
    above = ""
    for block in part.blocks:
        tree = _block(block, seen)
        loose = not tree["title"] and not tree["anchor"]
        tree["apart"] = loose and above != "" and above == _BEGINS.get(_look(tree))
        section["blocks"].append(tree)
        above = _ENDS.get(_look(tree), "")
    return section


def _look(tree: Tree) -> str:
    return "ordered" if tree.get("ordered") else str(tree["form"])


def _block(block: Block, seen: set[str]) -> Tree:
    form, fields = _FORMS[type(block)]
    tree: Tree = {"form": form, "title": block.title, "anchor": _first(block.anchor, seen)}
    tree.update(fields(block, seen))
    return tree


def _first(anchor: str, seen: set[str]) -> str:
    """Return `anchor`, or nothing if it stands further up already."""
    if anchor in seen:
        return ""
    seen.add(anchor)
    return anchor


def _lines(lines: Lines) -> list[list[Tree]]:
    found: list[list[Tree]] = []
    for line in lines:
        if len(line) == 1:  # Most lines; a comprehension would take twice as long.
            found.append([_span(line[0])])
        else:
            found.append([_span(span) for span in line])
    return found


def _span(span: Span) -> Tree:
    return {"text": span.text, "link": span.link, "strong": span.strong, "language": span.language}


def _facts(block: Facts, seen: set[str]) -> Tree:
    rows = [
        {
            "label": fact.label,
            "value": _lines(fact.value),
            "anchor": _first(fact.anchor, seen),
            "assumed": fact.assumed,
        }
        for fact in block.rows
    ]
    return {"rows": rows}


def _table(block: Table, _: set[str]) -> Tree:
    rows = [[_lines(cell) for cell in row] for row in block.rows]
    return {"header": list(block.header), "rows": rows}


def _items(block: Items, _: set[str]) -> Tree:
    return {"items": _lines(block.items), "ordered": block.ordered}


def _checklist(block: Checklist, _: set[str]) -> Tree:
    return {"items": _lines(block.items)}


def _pair(block: Pair, _: set[str]) -> Tree:
    return {
        "left_title": block.left_title,
        "left": _lines(block.left),
        "right_title": block.right_title,
        "right": _lines(block.right),
    }


def _running(block: Paragraph | Callout, _: set[str]) -> Tree:
    return {"lines": _lines(block.lines)}


def _copy(block: CopyText, _: set[str]) -> Tree:
    return {"label": block.label, "lines": _lines(block.lines)}


def _scorecard(block: Scorecard, _: set[str]) -> Tree:
    return {"rows": [list(row) for row in block.rows], "total": block.total}


def _sign_off(block: SignOff, _: set[str]) -> Tree:
    return {"header": list(block.header), "rows": [[*point, "", ""] for point in block.points]}


_FORMS: dict[type, tuple[str, Callable[[Any, set[str]], Tree]]] = {
    Facts: ("facts", _facts),
    Table: ("table", _table),
    Items: ("items", _items),
    Checklist: ("checklist", _checklist),
    Pair: ("pair", _pair),
    Paragraph: ("paragraph", _running),
    CopyText: ("copy", _copy),
    Callout: ("callout", _running),
    Scorecard: ("scorecard", _scorecard),
    SignOff: ("sign_off", _sign_off),
}
