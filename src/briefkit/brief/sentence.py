"""The job in one sentence, made of typed facts: choices, counts, dates, names of countries.

Nothing that a client wrote is pasted into it, except a choice of their own, in quotation marks.
"""

from __future__ import annotations

from functools import lru_cache

from briefkit import kinds
from briefkit.answers import Row, Typed
from briefkit.brief.blocks import Callout, Lead, Span
from briefkit.brief.facts import part
from briefkit.brief.filler import Filler
from briefkit.brief.paths import pieces
from briefkit.brief.values import shown
from briefkit.brief.words import word
from briefkit.messages import say
from briefkit.model import HEADER_PATHS, BlockSpec, Field

_LANGUAGE = Field(id="language", kind="text", ask="", codes="language")


def sentence(spec: BlockSpec, filler: Filler) -> Lead | None:
    """Return the sentence of `spec`; None where its beginning cannot be said.

    Of each part, the first version is taken for which all facts are there.
    """
    said = [_first(versions, filler) for versions in spec.wordings]
    if not said or not said[0]:
        return None
    label = word(filler.speaking.language, "doc-the-job") if not spec.title else ""
    return Lead((Span("".join(said)),), label, spec.title, "")


def remark(spec: BlockSpec, filler: Filler) -> Callout | None:
    """Return words of the layout itself, set apart; a paragraph for each that can be filled."""
    lines = [
        next((line for each in versions if (line := part(each, (None, {}), filler))), ())
        for versions in spec.wordings
    ]
    said = tuple(line for line in lines if line)
    return Callout(said, spec.title) if said else None


def _first(versions: tuple[str, ...], filler: Filler) -> str:
    return next((text for each in versions if (text := _said(each, filler))), "")


def _said(wording: str, filler: Filler) -> str:
    """Return `wording` filled in; empty where a fact is missing."""
    found: list[str] = []
    for place, piece in enumerate(pieces(wording)):
        text = _phrase(piece, filler) if place % 2 else piece
        if place % 2 and not text:
            return ""
        found.append(text)
    return "".join(found)


def _phrase(path: str, filler: Filler) -> str:
    """Return the facts at `path` as they stand in a sentence."""
    speaking = filler.speaking
    if path in HEADER_PATHS:
        return shown(_LANGUAGE, speaking.text_language, speaking.language)
    field = filler.field(path)
    rows: list[Row] = [{}]
    if filler.many((path,)):
        unique = any(each.unique for each in filler.question(path).fields)
        rows = [row for _, row in filler.rows(path, primary=unique)]
    values = [value for row in rows if (value := filler.value(path, row)) is not None]
    words = [word for value in values for word in _words(field, value, speaking.language)]
    return _listed(list(dict.fromkeys(words)), speaking.language)


def _words(field: Field, value: Typed, language: str) -> list[str]:
    """Return a value as words; choices of one's own last, where a quotation trips nobody."""
    if field.kind not in ("select", "multiselect"):
        return [shown(field, value, language)]
    chosen = [str(one) for one in (value if isinstance(value, tuple) else (value,))]
    chosen.sort(key=lambda one: field.choice(one) is None)
    return [_choice(field, one, language) for one in chosen]


def _choice(field: Field, value: str, language: str) -> str:
    choice = field.choice(value)
    if choice is None:
        return say(language, "quoted", text=value)
    return choice.phrase or choice.label


def _listed(words: list[str], language: str) -> str:
    """Return `words` as the language joins them: a, b and c."""
    return _joined(tuple(words), language) if len(words) > 1 else "".join(words)


@lru_cache(1024)
def _joined(words: tuple[str, ...], language: str) -> str:
    """Return the same; kept, since choices and countries come again in other briefs."""
    return kinds.listed([*words], language)
