"""`multiselect`: some of the choices, in the order in which they were given.

Typed with commas, semicolons or on lines of their own; numbers also with blanks between: `1 3`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefkit.kinds import wording
from briefkit.kinds.choosing import Offered, label, stored
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.model import Field, Plain

_NUMBERS = re.compile(r"\s*[0-9]{1,4}(?:[\s,]+[0-9]{1,4})*[\s,]*")


def _parse(field: Field, text: str, __language: str) -> Plain:
    offered = Offered.by(field)
    typed = _parts(offered, wording.lines(text))
    return list(_checked(field, (offered.chosen(part) for part in typed)))


def _parts(offered: Offered, typed: str) -> Iterator[str]:
    for piece in re.split(r"[;\n]", typed):
        if _NUMBERS.fullmatch(piece):
            yield from re.findall(r"[0-9]+", piece)
        else:
            yield from _between_commas(offered, piece)


def _between_commas(offered: Offered, piece: str) -> Iterator[str]:
    """Yield what commas separate, except where a choice has a comma in its own name."""
    words = piece.split(",")
    longest = 1 + max((choice.label.count(",") for choice in offered.choices), default=0)
    start = 0
    while start < len(words):
        size = _size_of_choice(offered, words[start : start + longest])
        if part := ",".join(words[start : start + size]).strip():
            yield part
        start += size


def _size_of_choice(offered: Offered, words: list[str]) -> int:
    sizes = range(len(words), 1, -1)
    return next((size for size in sizes if offered.known(",".join(words[:size]))), 1)


def _read(field: Field, data: Plain) -> tuple[str, ...]:
    entries = wording.entries_of(data)
    return _checked(field, [stored(field, wording.line(wording.text_of(one))) for one in entries])


def _checked(field: Field, ids: Iterable[str]) -> tuple[str, ...]:
    once = tuple(dict.fromkeys(ids))
    if not once:
        raise Refused("answer-empty")
    wording.check_count(field, len(once), "choices-")
    return once


def _show(field: Field, value: tuple[str, ...], __language: str) -> str:
    labels = [label(field, one) for one in value]
    return ("; " if any("," in one for one in labels) else ", ").join(labels)


KINDS = {"multiselect": Kind(_parse, _read, _show)}
