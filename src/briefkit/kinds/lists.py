"""`list`: short texts, one per line."""

from __future__ import annotations

import re

from briefkit.kinds import wording
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.model import Field, Plain

_BULLET = re.compile(r"\s*[-*•–·]\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,3})[.)]\s+(?=\S)")


def _parse(field: Field, text: str, _language: str) -> Plain:
    typed = [line for line in wording.lines(text).split("\n") if wording.is_seen(line)]
    return list(_read(field, list(_unmarked(typed))))


def _unmarked(lines: list[str]) -> list[str]:
    """Return `lines` without the bullets or numbers of a list that was pasted."""
    if all(_BULLET.match(line) for line in lines):
        return [_BULLET.sub("", line, count=1) for line in lines]
    numbers = [_NUMBER.match(line) for line in lines]
    counted = [int(number[1]) if number else 0 for number in numbers]
    if len(lines) > 1 and counted == list(range(1, len(lines) + 1)):
        return [_NUMBER.sub("", line, count=1) for line in lines]
    return lines


def _read(field: Field, data: Plain) -> tuple[str, ...]:
    entries = [wording.one_line(wording.text_of(entry)) for entry in wording.entries_of(data)]
    kept = tuple(entry for entry in entries if wording.is_seen(entry))
    if not kept:
        raise Refused("answer-empty")
    wording.check_count(field, len(kept), "entries-")
    return kept


def _show(_field: Field, value: tuple[str, ...], _language: str) -> str:
    return "; ".join(value)


KINDS = {"list": Kind(_parse, _read, _show)}
