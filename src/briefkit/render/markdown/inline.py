"""Runs of text as Markdown: plain, strong, linked, in as many lines as they have."""

from __future__ import annotations

from collections.abc import Sequence
from string import punctuation
from typing import Any

from briefkit.render.markdown.escape import BREAK, escape, joined, link, piece, tidy
from briefkit.render.markdown.links import may_be_linked

Spans = Sequence[dict[str, Any]]
"""A line of the plain tree: its spans, each with `text`, `link`, `strong` and `language`."""

_Run = tuple[str, str | None, bool]
"""Text, the address it leads to, and whether it is strong."""

_APART = frozenset(f" \n{punctuation}")


def line(spans: Spans, line_break: str = BREAK) -> str:
    """Return a line as Markdown."""
    if len(spans) == 1:
        span = spans[0]
        if span["link"] is None and not span["strong"]:
            return escape(span["text"], line_break)
    for span in spans:
        if span["link"] is not None or span["strong"]:
            return _written(_runs(spans), line_break)
    return escape("".join([span["text"] for span in spans]), line_break)


def _written(runs: list[_Run], line_break: str) -> str:
    final = len(runs) - 1
    whole = ""
    for place, (text, address, strong) in enumerate(runs):
        if address is not None:
            added = link(text, address, line_break)
        else:
            added = piece(text, line_break, strong or place == 0, strong or place == final)
        if strong:
            added = _strong(added, whole, runs[place + 1] if place < final else None)
        whole = joined(whole, added)
    return whole


def _runs(spans: Spans) -> list[_Run]:
    """Return what is written in `spans`, those that look the same in one.

    Blanks around strong text are not strong: asterisks would not be understood beside them.
    """
    runs: list[_Run] = []
    for span in spans:
        text, address, strong = tidy(span["text"]), span["link"], span["strong"]
        if address is not None and not may_be_linked(address):
            address = None
        if strong and address is None:
            core = text.strip()
            before, _, after = text.partition(core) if core else (text, "", "")
            _add(runs, before, None, False)
            _add(runs, core, None, True)
            _add(runs, after, None, False)
        else:
            _add(runs, text, address, strong)
    return runs


def _add(runs: list[_Run], text: str, address: str | None, strong: bool) -> None:
    if runs and runs[-1][1] == address and runs[-1][2] == strong:
        runs[-1] = (runs[-1][0] + text, address, strong)
    elif text:
        runs.append((text, address, strong))


def _strong(text: str, before: str, behind: _Run | None) -> str:
    """Return `text` set off; with tags where asterisks would not be understood.

    They are not where letters touch them on one side and none on the other, or other asterisks.
    """
    opens = text[0].isalnum() or not before or before[-1] in _APART
    closes = text[-1].isalnum() or not behind or behind[1] is not None or behind[0][0] in _APART
    if opens and closes and not before.endswith("**"):
        return f"**{text}**"
    return f"<strong>{text}</strong>"
