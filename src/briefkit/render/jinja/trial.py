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
from briefkit.brief.build import build_brief
from briefkit.errors import BriefkitError
from briefkit.messages import Message
from briefkit.model import Field, Questionnaire, Response
from briefkit.render.jinja.limits import tried_within, written_within
from briefkit.render.jinja.plain import Tree, plain, plain_lines

_KEYS = ("title", "client", "status", "header")
"""Of the brief, which a document should show."""


class Outcome(NamedTuple):
    """What came of a trial.

    Attributes:
        keys: of the brief, of which the template prints nothing.
        sections: of which it prints nothing: their anchors, with their titles.
        forms: of blocks, of which it prints nothing.
        bare: it prints no block of any section.
        unknown: answers that it asks for and the sample does not have.
        stopped: what it says on a brief that nobody has answered; None means that it bears it.
    """

    keys: tuple[str, ...]
    sections: tuple[str, ...]
    forms: tuple[str, ...]
    bare: bool = False
    unknown: tuple[str, ...] = ()
    stopped: Message | None = None


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


def trial(format: str, template: Path, questionnaire: Questionnaire) -> Outcome:
    """Let `template` fill in a sample of every section, block and answer; return what came of it.

    Raises:
        BriefkitError: the template is broken, or takes more than it may.
    """
    tree = sample(format, questionnaire)
    text, unknown = tried_within(format, template, tree, questionnaire.language)
    blocks = [block for section in tree["sections"] for block in section["blocks"]]
    titles = _titles(questionnaire)
    unused = [each["anchor"] for each in tree["sections"] if not _is_in(each["blocks"], text)]
    return Outcome(
        keys=tuple(name for name in _KEYS if not _is_in(tree[name], text)),
        sections=tuple(f"{id} ({titles[id]})" if titles[id] else id for id in unused),
        forms=tuple(
            form
            for form in dict.fromkeys(block["form"] for block in blocks)
            if not any(_is_in(block, text) for block in blocks if block["form"] == form)
        ),
        bare=len(unused) == len(tree["sections"]),
        unknown=unknown,
        stopped=None if unknown else _stopped(format, template, questionnaire),
    )


def sample(format: str, questionnaire: Questionnaire) -> Tree:
    """Return what a template of `format` gets of a brief in which everything is answered."""
    words = _Words()
    tree = _tree(format, _sample(questionnaire, words))
    return {**tree, "answers": dict(_answers(questionnaire, words))}


def _tree(format: str, brief: Brief) -> Tree:
    """Return what a template gets when `brief` is rendered."""
    if format == "html":
        from briefkit.render.html.compose import tree

        return tree(brief, answers=True)
    return plain(brief, answers=True)


def _stopped(format: str, template: Path, questionnaire: Questionnaire) -> Message | None:
    """Return what a template says on a brief that nobody has answered yet; None: it is written."""
    blank = Response(questionnaire=questionnaire.id, version=questionnaire.version)
    tree = _tree(format, build_brief(questionnaire, blank))
    try:
        written_within(format, template, tree, questionnaire.language)
    except BriefkitError as error:
        return error.message
    return None


def _titles(questionnaire: Questionnaire) -> dict[str, str]:
    """Return the title of each section by its id; where layouts differ, the first one's."""
    sections = [one for layout in questionnaire.layouts for one in layout.sections]
    return {one.id: one.title for one in reversed(sections)}


def _is_in(piece: Any, text: str) -> bool:
    """Return whether any of our words below `piece` was printed."""
    if isinstance(piece, str):
        return piece.startswith("Word") and piece in text
    if isinstance(piece, dict):
        piece = list(piece.values())
    return isinstance(piece, list) and any(_is_in(each, text) for each in piece)


def _sample(questionnaire: Questionnaire, words: _Words) -> Brief:
    """Return a brief that has every section of every layout, and in each of them every block."""
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


def _answers(questionnaire: Questionnaire, words: _Words) -> Iterator[tuple[str, Tree]]:
    """Yield every question with an answer of its kind, by its id."""
    for section in questionnaire.sections:
        for question in section.questions:
            yield (
                question.id,
                {
                    "id": question.id,
                    "label": question.name,
                    "section": section.title,
                    "kind": question.kind,
                    "state": "answered",
                    "note": "",
                    "lines": plain_lines(words.lines()),
                    "data": _data(question, words),
                },
            )


def _data(field: Field, words: _Words) -> Any:
    """Return an answer to `field` as data."""
    choice = field.choices[0].id if field.choices else words.one()
    inside = {each.id: _data(each, words) for each in field.fields}
    by_kind = {
        "select": choice,
        "multiselect": [choice],
        "confirm": True,
        "number": 1,
        "scale": 1,
        "date": "2027-05-14",
        "list": [words.one(), words.one()],
        "record": inside,
        "records": [inside],
    }
    return by_kind.get(field.kind) or words.one()
