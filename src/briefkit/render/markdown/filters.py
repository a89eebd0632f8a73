"""What templates may do with a value: one filter per place it can stand in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, cast

from briefkit.render.jinja.text import Safe, anchor_name, tidy
from briefkit.render.markdown import flow
from briefkit.render.markdown.escape import LINE_BREAK, escape
from briefkit.render.markdown.flow import Value

WIDEST = 100
"""Columns up to which the cells of a table are lined up; wider ones would only wrap."""

_FENCES = re.compile("`{3,}")
_json = json.JSONEncoder(ensure_ascii=False).encode
_UNFIT_IN_YAML = re.compile("[\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]")


def markdown(value: Any) -> str:
    """Return what a template puts out: Markdown as it is, all else escaped."""
    kind = type(value)
    if kind is list:
        if len(value) == 1 and type(value[0]) is str:
            return escape(value[0])
        return flow.on_one_line(value)
    if kind is str:
        return escape(value)
    if kind is Safe:
        return cast(Safe, value)
    if kind is dict and value.keys() & {"spans", "points"}:
        return flow.on_one_line(value)
    return "" if value is None else escape(str(value))


def inline(value: Value) -> Safe:
    """Return `value` in one line, as in a heading or a table cell."""
    return Safe(markdown(value))


def paragraphs(value: Value) -> Safe:
    """Return `value` as paragraphs and lists."""
    return Safe(flow.flowing(value))


def item(value: Value, indent: int = 2, note: str = "") -> Safe:
    """Return `value` as the text of a list item, whose later lines stand under the first.

    `note` stands behind it, on a line of its own where a list ends it.
    """
    return Safe(flow.indented(_in_item(value, markdown(note)), indent))


def _in_item(value: Value, note: str) -> str:
    """Return `value` as the text of a list item, before its lines are set under each other."""
    if type(value) is list and len(value) == 1 and type(value[0]) is str:
        text = escape(value[0], LINE_BREAK)
    else:
        text = flow.in_item(value)
    if not note:
        return text
    listed = type(value) is list and value and flow.is_list(value[-1])
    return f"{text}\n\n{note}" if listed else f"{text} {note}"


def facts(rows: Iterable[dict[str, Any]], note: Callable[[str], str]) -> Safe:
    """Return facts as a list; `note` makes of what is not certain what stands behind the value."""
    written = []
    for row in rows:
        why = row["assumed"]
        value = _in_item(row["value"], "" if why is None else note(why))
        written.append(f"- {anchor(row['anchor'])}{label(row['label'])} {flow.indented(value, 2)}")
    return Safe("\n".join(written))


def bullets(value: Iterable[Value]) -> Safe:
    """Return lines as a list."""
    return Safe(flow.items(value))


def numbers(value: Iterable[Value]) -> Safe:
    """Return lines as a numbered list."""
    return Safe(flow.items(value, ordered=True))


def tasks(value: Iterable[Value]) -> Safe:
    """Return lines as a list to be ticked off."""
    return Safe(flow.items(value, before="[ ] "))


_name = lru_cache(maxsize=1024)(escape)
"""Columns have the same names in every brief."""


@lru_cache(maxsize=1024)
def label(text: str) -> Safe:
    """Return `text` as it stands before what it names, in bold and with a colon if it needs one."""
    colon = "" if text[-1:] in "?!:;,.…" else ":"
    return Safe(f"**{escape(text)}{colon}**" if text else "")


def quote(value: Value, before: str = "") -> Safe:
    """Return `value` as a quotation; `before` stands before its first words."""
    lines = f"{markdown(before)}{' ' if before else ''}{flow.flowing(value)}".split("\n")
    return Safe("\n".join([f"> {each}" if each else ">" for each in lines]))


def verbatim(value: Value) -> Safe:
    """Return lines as a block of code: nothing is escaped in it, so it can be copied as it is."""
    text = flow.plainly(value)
    fence = "`" * max([3, *(len(found) + 1 for found in _FENCES.findall(text))])
    return Safe(f"{fence}text\n{text}\n{fence}")


def table(rows: Iterable[Iterable[Value]], header: Iterable[str]) -> Safe:
    """Return a table; its columns are lined up if it is narrow."""
    cells = [[_name(text) for text in header], *[[markdown(cell) for cell in row] for row in rows]]
    widths = [max(3, *map(len, column)) for column in zip(*cells, strict=True)]
    narrow = sum(widths) + 3 * len(widths) < WIDEST
    cells.insert(1, ["-" * (width if narrow else 3) for width in widths])
    write = _row_in_columns if narrow else _row
    return Safe("\n".join([write(row, widths) for row in cells]))


def _row(cells: list[str], _: list[int]) -> str:
    return "|" + "".join([f" {cell} |" if cell else " |" for cell in cells])


def _row_in_columns(cells: list[str], widths: list[int]) -> str:
    return f"| {' | '.join(map(str.ljust, cells, widths))} |"


@lru_cache(maxsize=1024)
def anchor(name: str) -> Safe:
    """Return a place that an address can lead to; empty for an empty name."""
    return Safe(f'<a id="{anchor_name(name)}"></a>' if name else "")


def yaml(value: object) -> Safe:
    """Return a value of the front matter: a number, true or false, or text in quotes."""
    if not isinstance(value, str):
        return Safe(_json(value))
    quoted = _json(tidy(value))
    if quoted.isprintable():
        return Safe(quoted)
    return Safe(_UNFIT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted))


FILTERS: dict[str, Callable[..., str]] = {
    "anchor": anchor,
    "bullets": bullets,
    "facts": facts,
    "inline": inline,
    "item": item,
    "label": label,
    "markdown": markdown,
    "numbers": numbers,
    "paragraphs": paragraphs,
    "quote": quote,
    "table": table,
    "tasks": tasks,
    "verbatim": verbatim,
    "yaml": yaml,
}
"""Filters of the templates by name."""
