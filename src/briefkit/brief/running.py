"""Running text as somebody typed it: paragraphs, and simple lists among them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from briefkit.brief.blocks import Line, Lines, Points

_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_ITEM = re.compile(r"[^\S\n]*(?:(?P<bullet>[-*•])|(?P<number>[0-9]{1,2})[.)])[^\S\n]+(?=\S)")
_LISTED = re.compile(r"^[^\S\n]*(?:[-*•]|[0-9]{1,2}[.)])[^\S\n]+\S", re.MULTILINE)


def paragraphs(text: str, spans: Callable[[str], Line]) -> Lines:
    """Return `text` as paragraphs and lists; `spans` makes the line of a piece of it.

    Empty lines part paragraphs. Two or more lines that begin with a hyphen, an asterisk or a bullet
    are a list, and so are lines numbered from one on; a single such line is just text.
    """
    if "\n" not in text:
        return (spans(text),)
    parts = [part for part in _EMPTY_LINE.split(text) if part.strip()]
    if not _LISTED.search(text):
        return tuple(spans(part) for part in parts)
    return tuple(found for part in parts for found in _part(part, spans))


def _part(text: str, spans: Callable[[str], Line]) -> Iterator[Line | Points]:
    """Yield what stands between two empty lines: lines of text in one, lists apart."""
    for ordered, lines in _runs(text.split("\n")):
        if ordered is None:
            yield spans("\n".join(lines))
        else:
            yield Points(tuple(spans(_ITEM.sub("", line, count=1)) for line in lines), ordered)


def _runs(lines: list[str]) -> list[tuple[bool | None, list[str]]]:
    """Return the lines in groups: with bullets (False), with numbers (True), or plain (None)."""
    runs: list[tuple[bool | None, list[str]]] = []
    for line in lines:
        _add(runs, _sort(line, runs), line)
    together: list[tuple[bool | None, list[str]]] = []
    for sort, group in runs:  # One item is no list, and belongs to the text beside it.
        for line in group:
            _add(together, sort if len(group) > 1 else None, line)
    return together


def _add(runs: list[tuple[bool | None, list[str]]], sort: bool | None, line: str) -> None:
    if runs and runs[-1][0] is sort:
        runs[-1][1].append(line)
    else:
        runs.append((sort, [line]))


def _sort(line: str, runs: list[tuple[bool | None, list[str]]]) -> bool | None:
    """Return what `line` is after `runs`: numbers must go on from one."""
    found = _ITEM.match(line)
    if not found:
        return None
    if found["bullet"]:
        return False
    before = len(runs[-1][1]) if runs and runs[-1][0] is True else 0
    return True if int(found["number"]) == before + 1 else None
