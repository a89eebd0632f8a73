"""A template to start from: the bundled one, with a page that shows and explains its styles."""

from __future__ import annotations

from functools import partial

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
    Lines,
    Pair,
    Paragraph,
    Part,
    SignOff,
    Span,
    Table,
)
from briefkit.messages import say
from briefkit.render.word.archive import MOST_RATIO, MOST_XML, archived, contents, entry
from briefkit.render.word.compose import render_word
from briefkit.render.word.template import bundled_parts


def starting_template(language: str) -> bytes:
    """Return a Word document (.docx) to be changed and then given as the template."""
    bundled = bundled_parts()
    shown = contents(render_word(_specimen(language)), MOST_XML, MOST_RATIO)
    edges = {name for name in bundled if name.startswith(("word/header", "word/footer"))}
    # Header and footer keep their names in braces, which a brief would have filled in.
    kept = {name: bundled[name] if name in edges else part for name, part in shown.items()}
    return archived(entry(name, part) for name, part in kept.items())


class _Said:
    """Pieces of a document with words in one language."""

    def __init__(self, language: str) -> None:
        self.word = partial(say, language)

    def lines(self, *keys: str) -> Lines:
        return tuple((Span(self.word(f"specimen-{key}")),) for key in keys)

    def rows(self, *keys: str) -> tuple[tuple[Span, ...], ...]:
        return tuple((Span(self.word(f"specimen-{key}")),) for key in keys)

    def style(self, name: str, key: str) -> Fact:
        return Fact(name, self.lines(key))


def _specimen(language: str) -> Brief:
    said = _Said(language)
    word = said.word
    return Brief(
        title=word("specimen-title"),
        kind=word("specimen-kind"),
        questionnaire="",
        version=1,
        layout="full",
        language=language,
        text_language=language,
        status="",
        header=(
            Fact(word("doc-client"), said.lines("client")),
            Fact(word("doc-version"), said.lines("version")),
            Fact(word("doc-date"), said.lines("date")),
        ),
        sections=(
            Part(word("specimen-how"), tuple(_how(said))),
            Part(word("specimen-styles"), tuple(_styles(said))),
        ),
    )


def _how(said: _Said) -> list[Block]:
    return [
        Items(said.rows("step-styles", "step-header", "step-page", "step-use"), ordered=True),
        Callout(said.lines("left")),
    ]


def _styles(said: _Said) -> list[Block]:
    word = said.word
    return [
        Lead(said.rows("lead")[0], "Lead Label"),
        Facts(
            (
                said.style("Title, Subtitle, Brief Kicker", "style-title"),
                said.style("Heading 1, 2, 3", "style-headings"),
                said.style("Table Label", "style-label"),
                Fact(
                    "Table Text", said.lines("style-text"), assumed=word("specimen-style-confirm")
                ),
            ),
            word("specimen-facts"),
        ),
        Pair(
            "Pair This",
            said.rows("this", "this-too"),
            "Pair Not",
            said.rows("not", "not-too"),
            word("specimen-pair"),
        ),
        Table(
            ("Table Heading", "Table Text"),
            (
                (said.lines("cell"), said.lines("cell-too")),
                (said.lines("row"), said.lines("row-too")),
            ),
            word("specimen-table"),
        ),
        Items(said.rows("bullet", "bullet-too"), word("specimen-lists")),
        Checklist(said.rows("check", "check-too")),
        CopyText("Brief Label", said.lines("copy"), word("specimen-copy-title")),
        Paragraph(said.lines("normal"), word("specimen-normal-title")),
        SignOff(
            (word("specimen-point"), word("specimen-who"), word("doc-date"), word("specimen-sign")),
            ((word("specimen-agreed"), ""), (word("specimen-agreed-too"), "")),
            word("specimen-sign-title"),
        ),
    ]
