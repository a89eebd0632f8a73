"""`scale`: a whole number between two ends, from 1 to 5 where nothing else is said."""

from __future__ import annotations

import re
from decimal import Decimal

from briefkit.kinds import wording
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.model import Field, Plain

_TYPED = re.compile(r"([-−]?\d{1,6})(?:\s*/\s*(\d{1,6}))?", re.ASCII)
_STORED = re.compile(r"-?\d{1,6}", re.ASCII)


def _ends(field: Field) -> tuple[int, int]:
    return int(field.min or "1"), int(field.max or "5")


def _parse(field: Field, text: str, _language: str) -> str:
    typed = wording.line(text)
    parts = _TYPED.fullmatch(typed)
    if parts is None or (parts[2] and int(parts[2]) != _ends(field)[1]):
        raise _refused(field, "scale-outside", typed)
    return str(_within(field, int(parts[1].replace("−", "-")), typed))


def _read(field: Field, data: Plain) -> Decimal:
    text = wording.text_of(data)
    if not _STORED.fullmatch(text):
        raise _refused(field, "scale-expected", text)
    return Decimal(_within(field, int(text), text))


def _within(field: Field, points: int, text: str) -> int:
    least, most = _ends(field)
    if not least <= points <= most:
        raise _refused(field, "scale-outside", text)
    return points


def _refused(field: Field, key: str, text: str) -> Refused:
    least, most = _ends(field)
    return Refused(key, got=wording.short(text), least=least, most=most)


def _show(field: Field, value: Decimal, _language: str) -> str:
    return f"{value} / {_ends(field)[1]}"


KINDS = {"scale": Kind(_parse, _read, _show)}
