"""Paragraphs and lists as Markdown, one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from briefkit.render.jinja.text import Safe, tidy
from briefkit.render.markdown.escape import BREAK, LINE_BREAK, escape
from briefkit.render.markdown.inline import Line, line

Value = str | dict[str, Any] | list[Any] | None
"""Text, a line, a list within text, or several of these; None counts as empty."""

LONG = 160
"""Characters; where a line is longer, lines are paragraphs, with room between them."""

APART = "<!-- -->"
"""What stands between two lists, so that they are not read as one."""

_LATER_LINES = re.compile(r"\n(?!\n)")


def parts(value: Value) -> list[Any]:
    """Return the paragraphs and lists of `value`."""
    if type(value) is list:
        return value
    return [] if value is None else [value]


def on_one_line(value: Value) -> str:
    """Return `value` without paragraphs, as in a heading or a table cell."""
    return BREAK.join([text for part in parts(value) for text in _in_cell(part)])


def _in_cell(part: Any) -> list[str]:
    if type(part) is dict and "points" in part:
        return [f"{mark} {line(each, BREAK)}" for mark, each in _marked(part, "•")]
    return [_text(part, BREAK)]


def flowing(value: Value) -> str:
    """Return `value` as paragraphs and lists, with room between them."""
    written: list[str] = []
    list_above = False
    for part in parts(value):
        listed = is_list(part)
        if listed and list_above:
            written.append(APART)
        written.append(listing(part) if listed else _text(part, LINE_BREAK))
        list_above = listed
    return "\n\n".join(written)


def in_item(value: Value) -> str:
    """Return `value` as it stands in a list item: close together, if nothing is long."""
    every = parts(value)
    if len(every) == 1 and not is_list(every[0]):
        return _text(every[0], LINE_BREAK)
    lists = [is_list(part) for part in every]
    begins = "\n" if lists[:1] == [True] else ""
    if any(lists[:-1]):
        return begins + flowing(value)
    written = [_text(part, LINE_BREAK) for part in every[: len(every) - sum(lists)]]
    joint = "\n\n" if max(map(len, written), default=0) > LONG else LINE_BREAK
    text = joint.join(written)
    return f"{text}\n{listing(every[-1])}" if any(lists) else text


def is_list(part: Any) -> bool:
    """Tell whether `part` is a list within text."""
    return type(part) is dict and "points" in part


def listing(points: dict[str, Any]) -> str:
    """Return a list, whose items are lines."""
    return items(points["points"], points["ordered"])


def items(lines: Iterable[Value], ordered: bool = False, before: str = "") -> str:
    """Return each of `lines` as an item of a list; `before` stands before its text."""
    written = []
    for number, each in enumerate(lines, start=1):
        mark = f"{number}. " if ordered else "- "
        text = escape(each, LINE_BREAK) if type(each) is str else in_item(each)
        written.append(f"{mark}{before}{indented(text, len(mark))}")
    return "\n".join(written)


def indented(text: str, columns: int) -> str:
    """Return `text`, its later lines under its first one."""
    return _LATER_LINES.sub(f"\n{' ' * columns}", text) if "\n" in text else text


def plainly(value: Value) -> str:
    """Return `value` as it is copied: nothing in it is escaped."""
    return "\n".join([text for part in parts(value) for text in _copied(part)])


def _copied(part: Any) -> list[str]:
    if is_list(part):
        return [f"{mark} {_words(each)}" for mark, each in _marked(part, "-")]
    return [_words(part)]


def _words(value: Line) -> str:
    if type(value) is dict:
        value = "".join([span["text"] for span in value["spans"]])
    return tidy(str(value))


def _marked(points: dict[str, Any], bullet: str) -> list[tuple[str, Any]]:
    """Return the items of a list, each with what stands before it."""
    return [
        (f"{number}." if points["ordered"] else bullet, each)
        for number, each in enumerate(points["points"], start=1)
    ]


def _text(part: Any, line_break: str) -> str:
    kind = type(part)
    if kind is str or kind is dict:
        return line(part, line_break)
    return part if kind is Safe else escape(str(part), line_break)
