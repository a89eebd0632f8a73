"""`select`: one of the choices, or words of one's own where `other` allows them."""

from __future__ import annotations

from briefkit.kinds import choosing, wording
from briefkit.kinds.kind import Kind
from briefkit.model import Field, Plain


def _parse(field: Field, text: str, __language: str) -> str:
    return choosing.Offered.by(field).chosen(wording.line(text))


def _read(field: Field, data: Plain) -> str:
    return choosing.stored(field, wording.line(wording.text_of(data)))


def _show(field: Field, value: str, __language: str) -> str:
    return choosing.label(field, value)


KINDS = {"select": Kind(_parse, _read, _show)}
