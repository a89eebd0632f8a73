"""HTML read back: what a reader of a page sees, and that nothing else is in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from html.parser import HTMLParser

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
    Table,
)
from briefkit.messages import say
from briefkit.render.jinja.text import tidy

Words = Callable[..., str]

TAGS = set(
    """a article bdi body br caption dd details div dl dt em h1 h2 h3 h4 head header html input label li main
    meta nav ol p pre section span strong style summary table tbody td tfoot th thead title tr ul""".split()
)
ATTRIBUTES = set(
    """aria-current aria-label charset class content data-column dir disabled href id lang name open
    scope type""".split()
)
EMPTY = {"br", "input", "meta"}
"""Tags that are not closed."""


class Reader(HTMLParser):
    """Gathers the text of a page and fails at anything that briefkit does not write."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        for name, value in attrs:
            assert name in ATTRIBUTES, (name, value)
        given = dict(attrs)
        if tag == "a":
            self.links.append(str(given["href"]))
        if "id" in given:
            self.ids.append(str(given["id"]))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if not {"style", "title"} & set(self.open):
            self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


def read(page: str) -> Reader:
    """Return what stands in `page`."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    assert all(re.match("(?i)https?://|mailto:|#", address) for address in reader.links)
    assert len(reader.ids) == len(set(reader.ids))
    return reader


def seen(page: str) -> str:
    """Return all text of `page`, without blanks: how these show is for the style sheet to say."""
    return squeezed("".join(read(page).text))


def squeezed(text: str) -> str:
    return "".join(tidy(text).split())


def expected(brief: Brief, contents: bool = False) -> str:
    """Return what a reader of `brief` has to see; `contents` stand in long pages."""
    words = partial(say, brief.language)
    texts = [words("doc-skip"), brief.kind, brief.title, brief.status]
    texts += [text for fact in brief.header for text in _fact(fact, words)]
    texts += [words("doc-sample-note")] * brief.sample
    texts += [words("doc-contents"), *[part.title for part in brief.sections]] * contents
    texts += [text for part in brief.sections for text in _part(part, brief, words)]
    return squeezed("".join(texts))


def _part(part: Part, brief: Brief, words: Words) -> Iterator[str]:
    if part.annex and not part.title:
        yield words("doc-annex-open")
    yield part.title
    for block in part.blocks:
        if isinstance(block, Table | Scorecard | SignOff):
            yield block.title or part.title or brief.title
        else:
            yield block.title or ""
        yield from _block(block, words)


def _block(block: Block, words: Words) -> Iterator[str]:
    match block:
        case Facts():
            yield from (text for fact in block.rows for text in _fact(fact, words))
        case Table():
            yield from block.header
            yield from (text for row in block.rows for cell in row for text in _lines(cell))
        case Items() | Checklist():
            yield from map(_line, block.items)
        case Pair():
            yield from (block.left_title, *map(_line, block.left))
            yield from (block.right_title, *map(_line, block.right))
        case Paragraph() | Callout():
            yield from _lines(block.lines)
        case Lead():
            yield from (block.label, _line(block.line))
        case CopyText():
            yield f"{block.label} ({words('doc-copy-note')})"
            yield from _lines(block.lines, "-")
        case Scorecard():
            yield from (words(f"doc-{name}") for name in ("statement", "points", "out-of"))
            yield from (cell for row in block.rows for cell in row)
            yield from (words("doc-total"), block.total)
        case SignOff():
            yield from block.header
            yield from (cell for point in block.points for cell in point)


def _fact(fact: Fact, words: Words) -> Iterator[str]:
    yield fact.label
    yield from _lines(fact.value)
    if fact.assumed is not None:
        key = "doc-to-confirm-why" if fact.assumed else "doc-to-confirm"
        yield words(key, reason=fact.assumed)


def _lines(lines: Lines, bullet: str = "") -> Iterator[str]:
    """Yield the texts of lines; items have marks only where there are no lists, as in code."""
    for line in lines:
        if isinstance(line, Points):
            for number, item in enumerate(line.items, start=1):
                mark = f"{number}." if line.ordered else bullet
                yield f"{mark if bullet else ''}{_line(item)}"
        else:
            yield _line(line)


def _line(line: Line) -> str:
    return "".join(span.text for span in line)
