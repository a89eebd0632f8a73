"""What templates may do with a value: one filter per place it can stand in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from briefkit.render.markdown.escape import BREAK, LINE_BREAK, Safe, escape, tidy
from briefkit.render.markdown.inline import line

Value = str | list[Any] | None
"""Text, a line (a list of spans) or lines; None counts as empty."""

WIDEST = 100
"""Columns up to which the cells of a table are lined up; wider ones would only wrap."""

LONG = 160
"""Characters; where a line is longer, lines are paragraphs, with room between them."""

_UNFIT_IN_ANCHOR = re.compile(r"[^A-Za-z0-9._-]+")
_FENCES = re.compile("`{3,}")
_json = json.JSONEncoder(ensure_ascii=False).encode
_UNFIT_IN_YAML = re.compile("[\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]")


def markdown(value: object) -> str:
    """Return what a template puts out: Markdown as it is, all else escaped."""
    kind = type(value)
    if kind is str:
        return escape(cast(str, value))
    if kind is list:
        return BREAK.join(lines(cast(list[Any], value), BREAK))
    if kind is Safe:
        return cast(Safe, value)
    return "" if value is None else escape(str(value))


def lines(value: Value, line_break: str) -> list[str]:
    """Return the paragraphs of `value` as Markdown."""
    if type(value) is list:
        if not value:
            return []
        if type(value[0]) is dict:
            return [line(value, line_break)]
        if len(value) == 1:
            return [line(value[0], line_break)]
        return [line(spans, line_break) for spans in value]
    if value is None:
        return []
    return [value if type(value) is Safe else escape(str(value), line_break)]


def inline(value: Value) -> Safe:
    """Return `value` in one line, as in a heading or a table cell."""
    return Safe(BREAK.join(lines(value, BREAK)))


def paragraphs(value: Value) -> Safe:
    """Return `value` as paragraphs."""
    return Safe("\n\n".join(lines(value, LINE_BREAK)))


def item(value: Value, indent: int = 2) -> Safe:
    """Return `value` as the text of a list item, whose later lines stand under the first."""
    each = lines(value, LINE_BREAK)
    if len(each) == 1:
        text = each[0]
    else:
        text = ("\n\n" if max(map(len, each), default=0) > LONG else LINE_BREAK).join(each)
    return Safe(re.sub(r"\n(?!\n)", f"\n{' ' * indent}", text) if "\n" in text else text)


@lru_cache(maxsize=1024)
def label(text: str) -> Safe:
    """Return `text` as it stands before what it names, in bold and with a colon if it needs one."""
    colon = "" if text[-1:] in "?!:;,.…" else ":"
    return Safe(f"**{escape(text)}{colon}**")


def quote(value: Value) -> Safe:
    """Return `value` as a quotation."""
    text = "\n\n".join(lines(value, LINE_BREAK))
    return Safe("\n".join(f"> {each}" if each else ">" for each in text.split("\n")))


def verbatim(value: Sequence[Sequence[Mapping[str, Any]]]) -> Safe:
    """Return lines as a block of code: nothing is escaped in it, so it can be copied as it is."""
    text = "\n".join(tidy("".join(span["text"] for span in spans)) for spans in value)
    fence = "`" * max([3, *(len(found) + 1 for found in _FENCES.findall(text))])
    return Safe(f"{fence}text\n{text}\n{fence}")


def table(rows: Iterable[Iterable[Value]], header: Iterable[str]) -> Safe:
    """Return a table; its columns are lined up if it is narrow."""
    cells = [[markdown(cell) for cell in row] for row in (header, *rows)]
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
    name = _UNFIT_IN_ANCHOR.sub("-", name)
    return Safe(f'<a id="{name}"></a>' if name else "")


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
    "inline": inline,
    "item": item,
    "label": label,
    "markdown": markdown,
    "paragraphs": paragraphs,
    "quote": quote,
    "safe": Safe,
    "table": table,
    "verbatim": verbatim,
    "yaml": yaml,
}
"""Filters of the templates by name."""
