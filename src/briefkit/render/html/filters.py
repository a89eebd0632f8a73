"""What templates may do with a value: one filter per place it can stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from briefkit.render.html.escape import escape
from briefkit.render.html.inline import line
from briefkit.render.html.languages import spoken
from briefkit.render.jinja.text import Safe, anchor_name, tidy

Value = str | dict[str, Any] | list[Any] | None
"""Text, a line, a list within text, or several of these; None counts as empty."""


def html(value: object) -> str:
    """Return what a template puts out: HTML as it is, all else escaped."""
    kind = type(value)
    if kind is str:
        return escape(value)  # type: ignore[arg-type]
    if kind is Safe:
        return value  # type: ignore[return-value]
    if kind is list or (kind is dict and _is_text(value)):
        return inline(value)  # type: ignore[arg-type]
    return "" if value is None else escape(str(value))


def inline(value: Value) -> Safe:
    """Return `value` in one line, as in a heading."""
    return Safe("<br>".join([text for part in _parts(value) for text in _in_line(part)]))


def flow(value: Value) -> Safe:
    """Return `value` as what stands in a cell or an item: paragraphs where there are several."""
    if type(value) is list and len(value) == 1 and not _is_list(value[0]):
        return Safe(_line(value[0]))
    parts = _parts(value)
    return (
        Safe(_line(parts[0])) if len(parts) == 1 and not _is_list(parts[0]) else paragraphs(value)
    )


def paragraphs(value: Value) -> Safe:
    """Return `value` as paragraphs and lists."""
    return Safe("".join([_block(part) for part in _parts(value)]))


def entries(value: Iterable[Value]) -> Safe:
    """Return lines as the items of a list."""
    return Safe("\n".join([f"<li>{flow(each)}</li>" for each in value]))


def boxes(value: Iterable[Value]) -> Safe:
    """Return lines as the items of a list, each with a box that is there to be seen."""
    box = '<input type="checkbox" disabled>'
    return Safe(
        "\n".join([f"<li><label>{box} <span>{inline(each)}</span></label></li>" for each in value])
    )


def verbatim(value: Value) -> Safe:
    """Return lines to be copied, for an element that keeps them apart."""
    return Safe("\n".join([text for part in _parts(value) for text in _in_line(part, "-")]))


def cells(row: Iterable[Value], header: Iterable[str]) -> Safe:
    """Return the cells of a row, the first of which names it; each knows its column."""
    written: list[str] = []
    for value, column in zip(row, header, strict=True):
        text = flow(value)
        named = _named(column)
        if not written and text:
            written.append(f'<th scope="row"{named}>{text}</th>')
        else:
            written.append(f"<td{named}>{text}</td>")
    return Safe("".join(written))


@lru_cache(maxsize=1024)
def _named(column: str) -> str:
    return f' data-column="{escape(column)}"'


@lru_cache(maxsize=1024)
def id(name: str) -> Safe:
    """Return the attribute that makes an element a place for links; empty for an empty name."""
    return Safe(f' id="{anchor_name(name)}"' if name else "")


def language(tag: str | None) -> Safe:
    """Return the attributes that say in which language an element is, and which way it runs."""
    return Safe(spoken(tag))


def css(text: str) -> Safe:
    """Return `text` as a string within a style sheet."""
    safe = "".join(each if each.isalnum() else f"\\{ord(each):x} " for each in tidy(str(text)))
    return Safe(f'"{safe}"')


def _parts(value: Value) -> list[Any]:
    if type(value) is list:
        return value
    return [] if value is None else [value]


def _is_list(part: object) -> bool:
    return type(part) is dict and "points" in part


def _is_text(part: object) -> bool:
    return type(part) is dict and ("points" in part or "spans" in part)


def _line(part: Any) -> str:
    if type(part) is Safe:
        return part
    return line(part if type(part) is dict else str(part))


def _block(part: Any) -> str:
    if not _is_list(part):
        return f"<p>{_line(part)}</p>"
    kind = "ol" if part["ordered"] else "ul"
    return f"<{kind}>{''.join([f'<li>{_line(each)}</li>' for each in part['points']])}</{kind}>"


def _in_line(part: Any, bullet: str = "•") -> list[str]:
    if not _is_list(part):
        return [_line(part)]
    numbered = enumerate(part["points"], start=1)
    return [f"{f'{n}.' if part['ordered'] else bullet} {_line(each)}" for n, each in numbered]


FILTERS: dict[str, Callable[..., str]] = {
    "boxes": boxes,
    "cells": cells,
    "css": css,
    "flow": flow,
    "html": html,
    "id": id,
    "inline": inline,
    "entries": entries,
    "language": language,
    "paragraphs": paragraphs,
    "verbatim": verbatim,
}
"""Filters of the templates by name."""
