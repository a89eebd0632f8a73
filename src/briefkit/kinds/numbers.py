"""`number`: typed the way of a language, kept in one way, shown in the reader's."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial

from briefkit.kinds import wording
from briefkit.kinds.figures import DIGITS, figures, number, with_unit, without_unit
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.model import Field, Plain, number_text

_STORED = re.compile(rf"-?[0-9]{{1,{DIGITS}}}(?:\.[0-9]{{1,{DIGITS}}})?")


def _parse(field: Field, text: str, language: str) -> str:
    typed = wording.line(text)
    found = number(without_unit(typed, field.unit), language)
    if found is None:
        whole, broken = (figures(Decimal(one), language) for one in ("1300", "1.5"))
        raise Refused("number-unreadable", got=wording.short(typed), whole=whole, broken=broken)
    _check(field, found, typed, partial(figures, language=language))
    return number_text(found)


def _read(field: Field, data: Plain) -> Decimal:
    text = wording.text_of(data)
    if not _STORED.fullmatch(text):
        raise Refused("number-expected", got=wording.short(text))
    found = Decimal(text) or Decimal(0)
    _check(field, found, text, number_text)
    return found


def _check(field: Field, found: Decimal, text: str, shown: Callable[[Decimal], str]) -> None:
    if field.min is not None and found < (least := Decimal(field.min)):
        raise Refused("number-low", got=wording.short(text), bound=shown(least))
    if field.max is not None and found > (most := Decimal(field.max)):
        raise Refused("number-high", got=wording.short(text), bound=shown(most))


def _show(field: Field, value: Decimal, language: str) -> str:
    return with_unit(figures(value, language), field.unit, language)


KINDS = {"number": Kind(_parse, _read, _show)}
