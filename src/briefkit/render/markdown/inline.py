"""Runs of text as Markdown: plain, strong, linked, in as many lines as they have."""

from __future__ import annotations

from collections.abc import Sequence
from string import punctuation
from typing import Any

from briefkit.render.addresses import may_be_linked
from briefkit.render.jinja.text import tidy
from briefkit.render.markdown.escape import BREAK, cross_link, escape, joined, link, piece

Line = str | dict[str, Any]
"""A line of the plain tree: plain text, or spans with what they are besides text."""


_Run = tuple[str, str | None, str | None, bool]
"""Text that looks the same, the address it leads to, or the place, and whether it is strong."""

_APART = frozenset(f" \n{punctuation}")


def line(value: Line, line_break: str = BREAK) -> str:
    """Return a line as Markdown."""
    if type(value) is dict:
        return _written(_runs(value["spans"]), line_break)
    return escape(value, line_break)  # type: ignore[arg-type]


def _written(runs: list[_Run], line_break: str) -> str:
    final = len(runs) - 1
    whole = ""
    for place, (text, address, to, strong) in enumerate(runs):
        if address is not None:
            added = link(text, address, line_break)
        elif to is not None:
            added = cross_link(text, to, line_break)
        else:
            added = piece(text, line_break, strong or place == 0, strong or place == final)
        if strong:
            added = _strong(added, whole, runs[place + 1] if place < final else None)
        whole = joined(whole, added)
    return whole


def _runs(spans: Sequence[dict[str, Any]]) -> list[_Run]:
    """Return what is written in `spans`, those that look the same in one.

    Blanks around strong text are not strong: asterisks would not be understood beside them.
    """
    runs: list[_Run] = []
    for span in spans:
        text, address, to = tidy(span["text"]), span["link"], span["to"]
        strong = bool(span["strong"] or span["chip"] or span["doubt"])
        if address is not None and not may_be_linked(address):
            address = None
        if strong and address is to is None:
            core = text.strip()
            before, _, after = text.partition(core) if core else (text, "", "")
            _add(runs, (before, None, None, False))
            _add(runs, (core, None, None, True))
            _add(runs, (after, None, None, False))
        else:
            _add(runs, (text, address, to, strong))
    return runs


def _add(runs: list[_Run], run: _Run) -> None:
    if runs and runs[-1][1:] == run[1:]:
        runs[-1] = (runs[-1][0] + run[0], *run[1:])
    elif run[0]:
        runs.append(run)


def _strong(text: str, before: str, behind: _Run | None) -> str:
    """Return `text` set off; with tags where asterisks would not be understood.

    They are not where letters touch them on one side and none on the other, or other asterisks.
    """
    opens = text[0].isalnum() or not before or before[-1] in _APART
    linked = behind and behind[1:3] != (None, None)
    closes = text[-1].isalnum() or not behind or linked or behind[0][0] in _APART
    if opens and closes and not before.endswith("**"):
        return f"**{text}**"
    return f"<strong>{text}</strong>"
