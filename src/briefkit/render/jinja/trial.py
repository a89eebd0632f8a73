"""A template of somebody's own on trial: it fills in a sample, and what it leaves out is noticed.

Every piece of the sample has a word of its own, so whether the piece was printed can be seen in any
format.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from briefkit.brief.blocks import (
    Block,
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Lead,
    Line,
    Lines,
    Pair,
    Paragraph,
    Part,
    Points,
    Scorecard,
    SignOff,
    Span,
    Table,
)
from briefkit.model import Questionnaire
from briefkit.render.jinja.limits import written_within
from briefkit.render.jinja.plain import plain


class Unused(NamedTuple):
    """What a template prints nothing of: keys of the brief, ids of sections, forms of blocks."""

    keys: tuple[str, ...]
    sections: tuple[str, ...]
    forms: tuple[str, ...]


class _Words:
    """Words that stand nowhere else; no place in any format makes another word of them."""

    def __init__(self) -> None:
        self._numbers = count(10_000)

    def one(self) -> str:
        """Return a word."""
        return f"Word{next(self._numbers)}"

    def line(self) -> Line:
        """Return a line of one word."""
        return (Span(self.one()),)

    def pair(self) -> tuple[Line, Line]:
        """Return two lines, one of them strong."""
        return self.line(), (Span(self.one(), strong=True),)

    def lines(self) -> Lines:
        """Return lines with a list below them."""
        return *self.pair(), Points(self.pair())


def trial(format: str, template: Path, questionnaire: Questionnaire) -> Unused:
    """Let `template` fill in a sample of every section and block; return what it leaves out.

    Raises:
        BriefkitError: the template is broken, or takes more than it may.
    """
    brief = _sample(questionnaire)
    tree = {**plain(brief), "answers": _answers(questionnaire)}
    text = written_within(format, template, tree, questionnaire.language)
    keys = {"title": brief.title, "client": brief.client, "status": brief.status}
    every = [(section, block) for section in tree["sections"] for block in section["blocks"]]
    return Unused(
        tuple(
            name
            for name, piece in {**keys, "header": tree["header"]}.items()
            if not _is_in(piece, text)
        ),
        tuple(each["anchor"] for each in tree["sections"] if not _is_in(each["blocks"], text)),
        tuple(
            form
            for form in dict.fromkeys(block["form"] for _, block in every)
            if not any(_is_in(block, text) for _, block in every if block["form"] == form)
        ),
    )


def _is_in(piece: Any, text: str) -> bool:
    """Return whether any of our words below `piece` was printed."""
    if isinstance(piece, str):
        return piece.startswith("Word") and piece in text
    if isinstance(piece, dict):
        piece = list(piece.values())
    return isinstance(piece, list) and any(_is_in(each, text) for each in piece)


def _sample(questionnaire: Questionnaire) -> Brief:
    """Return a brief that has every section of every layout, and in each of them every block."""
    words = _Words()
    ids = dict.fromkeys(one.id for layout in questionnaire.layouts for one in layout.sections)
    return Brief(
        title=words.one(),
        kind=questionnaire.title,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        layout="full",
        language=questionnaire.language,
        text_language=questionnaire.language,
        client=words.one(),
        revision=1,
        date="2027-05-14",
        status=words.one(),
        header=(Fact(words.one(), words.lines()),),
        sections=tuple(Part(words.one(), tuple(_blocks(words)), id) for id in ids),
        sample=True,
    )


def _blocks(words: _Words) -> Iterator[Block]:
    one, line, lines, pair = words.one, words.line, words.lines, words.pair
    yield Lead(line(), one(), one())
    yield Facts((Fact(one(), lines()), Fact(one(), lines(), assumed=one())), one())
    yield Table((one(), one()), ((lines(), lines()), (lines(), ())), one())
    yield Items(pair(), one())
    yield Items(pair(), one(), ordered=True)
    yield Checklist(pair(), one())
    yield Pair(one(), pair(), one(), pair(), one())
    yield Paragraph(lines(), one())
    yield CopyText(one(), lines(), one())
    yield Callout(lines(), one())
    yield Scorecard(((one(), "1", "2"),), one(), one())
    yield SignOff((one(), one(), one(), one()), ((one(), one()),), one())


def _answers(questionnaire: Questionnaire) -> dict[str, Any]:
    """Return every question as open: so a brief begins, and a template must bear it."""
    return {
        question.id: {
            "id": question.id,
            "label": question.name,
            "section": section.title,
            "kind": question.kind,
            "state": "open",
            "note": "",
            "lines": [],
            "data": None,
        }
        for section in questionnaire.sections
        for question in section.questions
    }
