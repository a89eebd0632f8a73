"""Runs of text as Markdown: plain, strong, linked, in as many lines as they have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from string import punctuation
from typing import Any, NamedTuple

from briefkit.render.markdown.escape import BREAK, escape, link, piece, tidy

Spans = Sequence[dict[str, Any]]
"""A line of the plain tree: its spans, each with `text`, `link`, `strong` and `language`."""


class _Run(NamedTuple):
    """Text that looks the same and leads to the same address, which may be None."""

    text: str
    link: str | None
    strong: bool


def line(spans: Spans, line_break: str = BREAK) -> str:
    """Return a line as Markdown."""
    if len(spans) == 1 and spans[0]["link"] is None and not spans[0]["strong"]:
        return escape(spans[0]["text"], line_break)
    runs = _runs(spans)
    final = len(runs) - 1
    pieces = [
        piece(run.text, line_break, run.strong or place == 0, run.strong or place == final)
        if run.link is None
        else link(run.text, run.link, line_break)
        for place, run in enumerate(runs)
    ]
    if any(run.strong for run in runs):
        pieces = list(_strengthened(pieces, runs))
    return "".join(_kept_apart(pieces)) if final else "".join(pieces)


def _runs(spans: Spans) -> list[_Run]:
    runs: list[_Run] = []
    for span in spans:
        text, address, strong = tidy(span["text"]), span["link"], bool(span["strong"])
        if runs and (runs[-1].link, runs[-1].strong) == (address, strong):
            runs[-1] = runs[-1]._replace(text=runs[-1].text + text)
        elif text:
            runs.append(_Run(text, address, strong))
    return runs


def _strengthened(pieces: Sequence[str], runs: Sequence[_Run]) -> Iterator[str]:
    """Yield the pieces, those that are strong in one after the other set off together."""
    before, place = "", 0
    for strong, group in groupby(runs, lambda run: run.strong):
        end = place + len(list(group))
        text = "".join(pieces[place:end])
        behind = "".join(pieces[end : end + 1])
        yield _strong(text, before[-1:], behind[:1]) if strong else text
        before, place = text, end


def _strong(text: str, before: str, behind: str) -> str:
    """Return `text` set off; with tags where asterisks would not be understood between letters."""
    opens = text[0].isalnum() or _apart(before)
    closes = text[-1].isalnum() or _apart(behind)
    return f"**{text}**" if opens and closes else f"<strong>{text}</strong>"


def _apart(neighbour: str) -> bool:
    return neighbour in f" \n{punctuation}"


def _kept_apart(pieces: Sequence[str]) -> Iterator[str]:
    """Yield the pieces so that no exclamation mark turns the link behind it into a picture."""
    for text, behind in zip(pieces, [*pieces[1:], ""], strict=True):
        yield f"{text[:-1]}\\!" if text.endswith("!") and behind.startswith("[") else text
