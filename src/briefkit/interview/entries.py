"""All answers of a brief as values, to be shown and chosen from."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

NOTE = "note:"
"""Begins the path of an entry that is a note, not an answer."""


class State(Enum):
    """How far an answer is; the weakest state of its parts."""

    answered = "answered"
    assumed = "assumed"
    unknown = "unknown"
    open = "open"
    not_applicable = "not-applicable"
    empty = "empty"


@frozen
class Entry:
    """One answer, as a review shows it.

    Attributes:
        path: what to change if it is chosen: a question, `#client`, or `note:` and a path.
        lines: the answer in words; empty where there is none.
        said: what is known about its state, such as who finds out; empty where nothing is.
    """

    path: str
    name: str
    lines: tuple[str, ...]
    state: State
    said: str = ""


@frozen
class Review:
    """The answers of a brief by section.

    Attributes:
        title: of the brief.
        status: how many questions are answered and what is open, in words.
        sections: titles and entries; the first, without a title, is the header.
        at_end: nothing is left to ask but what was left for later.
        left: something required was left open.
    """

    title: str
    status: str
    sections: tuple[tuple[str, tuple[Entry, ...]], ...]
    at_end: bool
    left: bool

    def entry(self, path: str) -> Entry | None:
        """Return the entry at `path`, or None."""
        every = (entry for _, entries in self.sections for entry in entries)
        return next((entry for entry in every if entry.path == path), None)
