"""From plain data to YAML that people read and compare: block style, one thing per line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from briefkit.yamlfile.quoting import block, one_line

WIDTH = 100
"""Longest line on which a mapping is written in braces."""

_LONGEST_KEY = 1000
"""Readers look at most 1,024 characters ahead for the colon; longer keys need a question mark."""


def write(data: Mapping[str, Any]) -> str:
    """Return `data` as YAML: text, booleans, whole numbers, and lists and mappings of them.

    Text reads back as it was. Characters that no YAML file may hold (the text gate has removed
    them from answers) become U+FFFD, so that what is written can always be read.

    Raises:
        TypeError: for anything else.
    """
    if not data:
        return "{}\n"
    writer = _Writer()
    writer.mapping(data, "", "", 0)
    return "\n".join([*writer.lines, ""])


class _Writer:
    """Gathers lines. `lead` begins the first line of a collection, `indent` all others."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def mapping(self, data: Mapping[str, Any], lead: str, indent: str, depth: int) -> None:
        for key, value in data.items():
            name = one_line(key)
            if len(name) > _LONGEST_KEY:
                self.lines.append(f"{lead}? {name}")
                lead, name = indent, ""
            self._entry(f"{lead}{name}:", value, None, indent, depth)
            lead = indent

    def sequence(self, data: Sequence[Any], lead: str, indent: str, depth: int) -> None:
        for value in data:
            self._entry(f"{lead}-", value, f"{lead}- ", indent, depth)
            lead = indent

    def _entry(self, head: str, value: Any, lead: str | None, indent: str, depth: int) -> None:
        """Write `value` after `head`; nested in the same line if there is a `lead` for it."""
        shown = _on_one_line(value, WIDTH - len(head) - 1, depth)
        inner = f"{indent}  "
        if shown is not None:
            self.lines.append(f"{head} {shown}")
        elif isinstance(value, str):
            first, *rest = block(value, inner) or [one_line(value)]
            self.lines += [f"{head} {first}", *rest]
        else:
            if lead is None:
                self.lines.append(head)
            nested = self.mapping if isinstance(value, Mapping) else self.sequence
            nested(value, inner if lead is None else lead, inner, depth + 1)


def _on_one_line(value: Any, room: int, depth: int) -> str | None:
    """Return `value` where it needs no further line, None where it does.

    Mappings right below the top grow with the interview: there, a line each is easier to compare.
    """
    if isinstance(value, str):
        return None if "\n" in value else one_line(value)
    if isinstance(value, Mapping):
        return (_in_braces(value, room) if depth else None) if value else "{}"
    if isinstance(value, (list, tuple)):
        return None if value else "[]"
    return _plain(value)


def _in_braces(data: Mapping[str, Any], room: int) -> str | None:
    """Return `data` in braces, or None where it is not flat or needs more than `room`."""
    parts = []
    for key, value in data.items():
        if not isinstance(value, (str, int)) or (isinstance(value, str) and "\n" in value):
            return None
        shown = one_line(value, True) if isinstance(value, str) else _plain(value)
        parts.append(f"{one_line(key, True)}: {shown}")
        room -= len(parts[-1]) + 2
        if room < 0:
            return None
    return "{" + ", ".join(parts) + "}"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    raise TypeError(f"YAML files hold text, not {type(value).__name__}: {value!r}")
