"""Text on its way in: through the gate, compared, and quoted back."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from briefkit.kinds.refused import Refused
from briefkit.messages import Message
from briefkit.model import Field, Plain
from briefkit.text import LIMIT, clean, is_clean

_QUOTED = 60
_ALIKE = 0.7
"""Share of letters in common from which one word may have been meant for another."""

_APOSTROPHES = str.maketrans("‘’ʼʻ", "''''")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})


def text_of(data: Plain) -> str:
    """Return `data` if it is text."""
    if isinstance(data, str):
        return data
    raise Refused("shape-text-expected", got=shape(data))


def entries_of(data: Plain) -> list[Plain]:
    """Return `data` if it is a list."""
    if isinstance(data, list):
        return data
    raise Refused("shape-list-expected", got=shape(data))


def shape(data: Plain) -> Message:
    """Return what `data` is, to be named in a sentence."""
    if isinstance(data, str):
        return Message("shape-text", {"text": short(data)})
    return Message("shape-list" if isinstance(data, list) else "shape-mapping")


def line(text: str) -> str:
    """Return `text` as one clean line without blanks around it; one that nobody sees is refused."""
    return _seen(_gate(text, True).strip())


def lines(text: str) -> str:
    """Return `text` clean over several lines, without blanks at line ends and around the whole."""
    kept = _gate(text)
    if "\n" in kept:
        kept = "\n".join([part.rstrip() for part in kept.split("\n")])
    return _seen(kept.strip())


def one_line(text: str) -> str:
    """Return `text` as one clean line without blanks around it, possibly empty."""
    return _gate(text, True).strip()


def is_seen(text: str) -> bool:
    """Return whether there is anything in `text` that a person can see."""
    # Nearly every text begins with a letter or a figure: then the others need not be looked at.
    return text[:1].isalnum() or any(unicodedata.category(one) not in _UNSEEN for one in text)


def _gate(text: str, one_line: bool = False) -> str:
    """Return clean text; one that is too long is refused, as cutting it would lose words."""
    if len(text) <= LIMIT:
        if is_clean(text, one_line):
            return text
        # Composing may lengthen a text, so the gate gets room and the result is measured again.
        cleaned = clean(text, one_line=one_line, limit=4 * LIMIT).text
        if len(cleaned) <= LIMIT:
            return cleaned
    raise Refused("answer-too-long", most=LIMIT)


def _seen(text: str) -> str:
    if not is_seen(text):
        raise Refused("answer-empty")
    return text


def short(text: str) -> str:
    """Return the start of `text` on one line, as much of it as fits into a sentence."""
    start = " ".join(text[: 4 * _QUOTED].split())
    cut = len(start) > _QUOTED or len(text) > 4 * _QUOTED
    return start[: _QUOTED - 1].rstrip() + "…" if cut else start


def fold(text: str) -> str:
    """Return `text` as it is compared: without case, accents, curly quotes and needless blanks."""
    bare = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join("".join(bare).casefold().translate(_APOSTROPHES).split())


def nearest(text: str, options: Iterable[str]) -> str | None:
    """Return the option that `text` most resembles, or None."""
    from difflib import get_close_matches

    by_fold = {fold(option): option for option in options}
    found = get_close_matches(fold(text[:_QUOTED]), by_fold, n=1, cutoff=_ALIKE)
    return by_fold[found[0]] if found else None


def check_count(field: Field, count: int, what: str) -> None:
    """Refuse `count` outside the bounds of `field`, with the sentences that begin with `what`."""
    if field.min is not None and count < int(field.min):
        raise Refused(f"{what}few", n=count, least=field.min)
    if field.max is not None and count > int(field.max):
        raise Refused(f"{what}many", n=count, most=field.max)
