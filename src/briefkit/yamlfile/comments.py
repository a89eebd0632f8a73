"""Would saving lose a comment? What is written anew cannot keep what a reader skipped."""

from __future__ import annotations

from typing import Any

from briefkit.yamlfile.events import ScalarEvent, SyntaxFault, events
from briefkit.yamlfile.reading import MAX_EVENTS


def has_comments(text: str) -> bool:
    """Return whether `text` has a comment; a `#` inside an answer is none."""
    if "#" not in text:
        return False
    text = text.removeprefix("\ufeff")
    try:
        return _outside_scalars(text)
    except SyntaxFault:
        return True


def _outside_scalars(text: str) -> bool:
    done = 0
    for event in events(text, MAX_EVENTS):
        if type(event) is ScalarEvent:
            start, end = _span(event)
            if "#" in text[done:start] or (event.style in ("|", ">") and _in_head(text, start)):
                return True
            done = end
    return "#" in text[done:]


def _span(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


def _in_head(text: str, start: int) -> bool:
    """Return whether a comment stands behind the sign that opens a block of text."""
    return "#" in text[start : text.find("\n", start)]
