"""How much of the room for a text is used up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from briefkit.messages import say
from briefkit.model import Field
from briefkit.terminal.lines import Line
from briefkit.text import clean

if TYPE_CHECKING:
    from briefkit.channels import Counted

_SILENT = Line("live", "")
_TEXTS = ("text", "paragraph")


@cache
def limit_counter(limit: str) -> Callable[[str], Counted] | None:
    """Return what counts a text for a channel, or None; the facts are loaded the first time."""
    from briefkit.channels import counter

    return counter(limit)


def counted(field: Field, text: str, language: str) -> Line:
    """Return the counter for `text`, from half of the room on; before that an empty line."""
    if field.kind not in _TEXTS or not (field.limit or field.max):
        return _SILENT
    kept = _kept(field, text)
    count = limit_counter(field.limit) if field.limit else None
    if count is not None:
        return _for_channel(count(kept), language)
    return _line("", len(kept), int(field.max), "codepoint", language) if field.max else _SILENT


def _for_channel(counted: Counted, language: str) -> Line:
    """Return the counter against what is advised, and against what is possible beyond that."""
    used, most, practical, unit = counted
    if most is not None and (practical is None or used > most):
        return _line("", used, most, unit, language)
    return _line("-advised", used, practical, unit, language) if practical else _SILENT


def _line(kind: str, count: int, most: int, unit: str, language: str) -> Line:
    if 2 * count < most:
        return _SILENT
    over = max(count - most, 0)
    words = say(language, "count-bytes" if unit == "byte" else "count-characters")
    values = {"count": count, "most": most, "unit": words, "over": over}
    if over:
        return Line("refusal", say(language, f"count-over{kind}", **values))
    return Line("live", say(language, f"count{kind}", **values))


def _kept(field: Field, text: str) -> str:
    """Return `text` as it will be kept, without blanks around its lines."""
    lines = clean(text, one_line=field.kind == "text").text.split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()
