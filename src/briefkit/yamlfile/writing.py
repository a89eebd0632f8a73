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
    lines: list[str] = []
    _mapping(data, "", "", 0, lines)
    lines.append("")
    return "\n".join(lines)


def _mapping(data: Mapping[str, Any], lead: str, indent: str, depth: int, lines: list[str]) -> None:
    for key, value in data.items():
        name = one_line(key)
        if len(name) > _LONGEST_KEY:
            lines.append(f"{lead}? {name}")
            lead, name = indent, ""
        _value(f"{lead}{name}:", value, indent, depth, lines)
        lead = indent


def _sequence(data: Sequence[Any], lead: str, indent: str, depth: int, lines: list[str]) -> None:
    for value in data:
        head = f"{lead}-"
        lead = indent
        if value and isinstance(value, Mapping) and not (flow := _flow(value, len(head))):
            _mapping(value, f"{head} ", f"{indent}  ", depth + 1, lines)
        elif value and isinstance(value, (list, tuple)):
            _sequence(value, f"{head} ", f"{indent}  ", depth + 1, lines)
        else:
            _value(head, value, indent, depth + 1, lines)


def _value(head: str, value: Any, indent: str, depth: int, lines: list[str]) -> None:
    if isinstance(value, str):
        _text(head, value, indent, lines)
    elif isinstance(value, Mapping):
        flow = "{}" if not value else _flow(value, len(head)) if depth else None
        lines.append(head if flow is None else f"{head} {flow}")
        if flow is None:
            inner = f"{indent}  "
            _mapping(value, inner, inner, depth + 1, lines)
    elif isinstance(value, (list, tuple)):
        lines.append(head if value else f"{head} []")
        inner = f"{indent}  "
        _sequence(value, inner, inner, depth + 1, lines)
    else:
        lines.append(f"{head} {_plain(value)}")


def _text(head: str, text: str, indent: str, lines: list[str]) -> None:
    shown = block(text, f"{indent}  ") if "\n" in text else None
    if shown is None:
        shown = [one_line(text)]
    lines.append(f"{head} {shown[0]}")
    lines.extend(shown[1:])


def _flow(data: Mapping[str, Any], used: int) -> str | None:
    """Return `data` in braces, or None where it is not flat or the line would be too long."""
    room = WIDTH - used - 3
    parts = []
    for key, value in data.items():
        if isinstance(value, str):
            if len(value) > room or "\n" in value:
                return None
            parts.append(f"{one_line(key, True)}: {one_line(value, True)}")
        elif isinstance(value, int):
            parts.append(f"{one_line(key, True)}: {_plain(value)}")
        else:
            return None
        room -= len(parts[-1]) + 2
        if room < -2:
            return None
    return "{" + ", ".join(parts) + "}"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    raise TypeError(f"YAML files hold text, not {type(value).__name__}: {value!r}")
