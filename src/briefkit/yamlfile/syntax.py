"""What is wrong with a text that is no YAML, in words that say what to do about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from briefkit.errors import Fault
from briefkit.messages import Message
from briefkit.yamlfile.building import FORBIDDEN, MAX_FAULTS
from briefkit.yamlfile.nodes import Place


def syntax_faults(text: str, file: str, error: Exception) -> list[Fault]:
    """Return every character that no file may hold, or else the fault that stopped the parser."""
    return _forbidden(text, file) or [_Stop(text, error).fault(file)]


def _forbidden(text: str, file: str) -> list[Fault]:
    faults = []
    for found in re.finditer(FORBIDDEN, text):
        message = Message("yaml-control", {"found": f"U+{ord(found[0]):04X}"})
        faults.append(Fault(file, *place_at(text, found.start()), "", message))
        if len(faults) >= MAX_FAULTS:
            break
    return faults


def place_at(text: str, index: int) -> Place:
    """Return the line and column of the character at `index`."""
    return Place(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


class _Stop:
    """Where the parser stopped, what it said, and what stands there.

    `at` is the place itself; `begun` is where the thing began that could not be read on.
    """

    def __init__(self, text: str, error: Exception) -> None:
        mark: Any = getattr(error, "problem_mark", None)
        begun: Any = getattr(error, "context_mark", None)
        words = (getattr(error, "context", None), getattr(error, "problem", None))
        self.said = " ".join(word for word in words if word)
        self.at = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
        self.begun = Place(begun.line + 1, begun.column + 1) if begun else self.at
        self.lines = text.split("\n")

    def fault(self, file: str) -> Fault:
        place, message = self._explained()
        if not self.inside(place):
            place = Place(len(self.lines), len(self.lines[-1]) + 1)
        return Fault(file, place.line, place.column, "", message)

    def _explained(self) -> tuple[Place, Message]:
        if self.found(self.at) == "\t" and "quoted" not in self.said:
            return self.at, Message("yaml-tab")
        for words, explain in _EXPLANATIONS:
            if words in self.said:
                return explain(self)
        return self.at, Message("yaml-not")

    def before(self, place: Place) -> str:
        """Return the line up to `place`; parsers count a line more at the very end."""
        return self.lines[place.line - 1][: place.column - 1] if self.inside(place) else ""

    def found(self, place: Place, length: int = 1) -> str:
        """Return what stands at `place`, empty at the end of a line or of the file."""
        start = place.column - 1
        return self.lines[place.line - 1][start : start + length] if self.inside(place) else ""

    def inside(self, place: Place) -> bool:
        return place.line <= len(self.lines)

    def ended(self) -> bool:
        """Return whether the file ends where the parser stopped."""
        return not any([self.found(self.at), *self.lines[self.at.line :]])


def _escape(stop: _Stop) -> tuple[Place, Message]:
    upto = stop.before(Place(stop.at.line, stop.at.column + 1))
    place = Place(stop.at.line, upto.rfind("\\") + 1)
    return place, Message("yaml-escape", {"found": stop.found(place, 2)})


def _quote_open(stop: _Stop) -> tuple[Place, Message]:
    return stop.begun, Message("yaml-quote-open")


def _first_character(stop: _Stop) -> tuple[Place, Message]:
    return stop.begun, Message("yaml-first-character", {"found": stop.found(stop.begun)})


def _colon(stop: _Stop) -> tuple[Place, Message]:
    key = "yaml-colon" if ": " in stop.before(stop.at) else "yaml-key-place"
    return stop.at, Message(key)


def _no_colon(stop: _Stop) -> tuple[Place, Message]:
    return stop.begun, Message("yaml-no-colon")


def _in_brackets(stop: _Stop) -> tuple[Place, Message]:
    if stop.found(stop.at) == ":" and stop.at.line == stop.begun.line:
        return stop.at, Message("yaml-colon")
    close = "]" if "or ']'" in stop.said else "}"
    return stop.at, Message("yaml-bracket-open", {"close": close, "opened": stop.begun.line})


def _dash(stop: _Stop) -> tuple[Place, Message]:
    return stop.at, Message("yaml-dash")


def _list(stop: _Stop) -> tuple[Place, Message]:
    return stop.at, Message("yaml-list-indentation", {"begun": stop.begun.line})


def _mapping(stop: _Stop) -> tuple[Place, Message]:
    if stop.before(stop.at).rstrip().endswith(("'", '"')):
        return stop.at, Message("yaml-quote-closed")
    return stop.at, Message("yaml-indentation", {"begun": stop.begun.line})


def _content(stop: _Stop) -> tuple[Place, Message]:
    if stop.ended():
        return stop.at, Message("yaml-end")
    return stop.at, Message("yaml-first-character", {"found": stop.found(stop.at)})


def _key_place(stop: _Stop) -> tuple[Place, Message]:
    return stop.at, Message("yaml-key-place")


def _block(stop: _Stop) -> tuple[Place, Message]:
    return stop.at, Message("yaml-block")


def _directive(stop: _Stop) -> tuple[Place, Message]:
    return Place(stop.at.line, 1), Message("yaml-directive")


_EXPLANATIONS: tuple[tuple[str, Callable[[_Stop], tuple[Place, Message]]], ...] = (
    ("escape", _escape),
    ("hexdecimal", _escape),
    ("quoted scalar", _quote_open),
    ("cannot start any token", _first_character),
    ("scanning an alias", _first_character),
    ("scanning an anchor", _first_character),
    ("mapping values are not allowed", _colon),
    ("could not find expected ':'", _no_colon),
    ("expected ',' or", _in_brackets),
    ("sequence entries are not allowed", _dash),
    ("block collection", _list),
    ("block mapping", _mapping),
    ("node content", _content),
    ("block scalar", _block),
    ("directive", _directive),
    ("incompatible", _directive),
    ("document start>", _key_place),
    ("tag", _first_character),
)
"""Words that libyaml and PyYAML's own parser have in common; the first that fit count."""
