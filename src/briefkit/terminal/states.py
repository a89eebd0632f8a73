"""How far an answer is, in words."""

from __future__ import annotations

from briefkit.interview import Entry, State
from briefkit.messages import say
from briefkit.text import clean


def state_words(entry: Entry, language: str) -> str:
    """Return the state of `entry` and what is known about it; empty where there is only an answer.

    The words are harmless to a terminal.
    """
    if entry.state is State.answered:
        return ""
    state = say(language, f"state-{entry.state.value}")
    said = f"{state}: {entry.said}" if entry.said else state
    return clean(said, one_line=True).text
