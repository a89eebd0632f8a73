"""Would saving lose a comment? What is written anew cannot keep what a reader skipped."""

from __future__ import annotations

from briefkit.yamlfile.events import ScalarEvent, SyntaxFault, events
from briefkit.yamlfile.reading import MAX_EVENTS


def has_comments(text: str) -> bool:
    """Return whether `text` has a comment; a `#` inside an answer is none."""
    if "#" not in text:
        return False
    try:
        return _outside_scalars(text)
    except SyntaxFault:
        return True


def _outside_scalars(text: str) -> bool:
    done = 0
    for event in events(text, MAX_EVENTS):
        if type(event) is not ScalarEvent:
            continue
        start = event.start_mark.index
        if "#" in text[done:start]:
            return True
        if event.style in ("|", ">") and "#" in text[start : text.find("\n", start)]:
            return True
        done = event.end_mark.index
    return "#" in text[done:]
