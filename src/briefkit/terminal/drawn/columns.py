"""Entries of a list broken into lines, or in columns: what it is, what is said, how far it is."""

from __future__ import annotations

from collections.abc import Iterable

from briefkit.terminal.drawn.entries import Entry
from briefkit.terminal.width import cells, shortened, wrapped

Fragments = list[tuple[str, str]]

_BETWEEN = " · "
_GAP = 2
_LEAST = 6
"""Columns below which the beginning of a text says nothing."""


def column(entries: Iterable[Entry], width: int) -> int:
    """Return how wide the labels are that have something beside them."""
    labels, beside = 0, 0
    for entry in entries:
        if entry.text or entry.state:
            labels = max(labels, cells(entry.label))
            both = _BETWEEN if entry.text and entry.state else ""
            beside = max(beside, cells(f"{entry.text}{both}{entry.state}"))
    return min(labels, max(width * 2 // 5, width - _GAP - beside, 1))


def drawn(entry: Entry, width: int, column: int, indent: int) -> str | Fragments:
    """Return `entry` for a list of `width` columns, which begins at `indent`."""
    if not entry.text and not entry.state:
        return ("\n" + " " * indent).join(wrapped(entry.label, width))
    label = shortened(entry.label, column)
    room = width - column - _GAP
    if room < _LEAST:
        return shortened(entry.label, max(width, 1))
    pad = " " * (column - cells(label) + _GAP)
    text, state = _shared(entry.text, entry.state, room)
    between = _BETWEEN if text and state else ""
    return [("", f"{label}{pad}{text}{between}"), ("class:state", state)]


def _shared(text: str, state: str, room: int) -> tuple[str, str]:
    """Return the beginnings of both that fit into `room`, the state whole as far as it can be."""
    if not text or not state:
        return shortened(text, room) if text else "", shortened(state, room) if state else ""
    beside = room - cells(_BETWEEN)
    word = cells(state.partition(":")[0]) + 1
    for_state = min(cells(state), max(word, beside // 2, beside - cells(text)))
    if beside - for_state < _LEAST:
        return "", shortened(state, room)
    return shortened(text, beside - for_state), shortened(state, for_state)
