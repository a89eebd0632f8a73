"""Markdown read back with markdown-it: what a reader of a document sees, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefkit.brief.blocks import (
    Block,
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Line,
    Pair,
    Paragraph,
    Scorecard,
    SignOff,
    Table,
)
from briefkit.messages import say
from briefkit.render.markdown.escape import tidy

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# It would show the address of a link more prettily than it is written.
READER.normalizeLinkText = lambda url: url  # type: ignore[assignment, method-assign]

OWN_TAGS = re.compile(r'<a id="[\w.-]+">|</a>|</?strong>')
"""HTML that the template writes; anything else would have come from an answer."""

OWN_BLOCKS = {"heading", "paragraph", "bullet_list", "ordered_list", "list_item", "blockquote"}
OWN_BLOCKS |= {"table", "thead", "tbody", "tr", "th", "td"}


def body(document: str) -> str:
    """Return a document without its front matter."""
    return document.partition("\n---\n")[2]


def seen(markdown: str) -> str:
    """Return the texts of all blocks, in their order."""
    return "\n".join(text for token in READER.parse(markdown) for text in _block(token))


def _block(token: Token) -> Iterator[str]:
    if token.type == "inline":
        yield "".join(_text(child) for child in token.children or ())
    elif token.type == "fence":
        assert token.info == "text"
        yield token.content
    elif token.type == "html_block":
        assert re.fullmatch(r"<!-- (markdownlint[\w -]+ )?-->\n", token.content), token
    else:
        assert re.sub("_(open|close)$", "", token.type) in OWN_BLOCKS, token


def _text(token: Token) -> str:
    match token.type:
        case "text" | "text_special":
            return token.content
        case "hardbreak" | "softbreak":
            return "\n"
        case "html_inline" if token.content == "<br>":
            return "\n"
        case "html_inline":
            assert OWN_TAGS.fullmatch(token.content), token
        case "link_open":
            assert re.match("(?i)https?://|mailto:", str(token.attrs["href"])), token
        case _:
            assert re.fullmatch("(strong|em|link)_(open|close)", token.type), token
    return ""


def expected(brief: Brief) -> str:
    """Return the texts that a reader of `brief` has to see, in their order."""
    header = " · ".join(f"{named(label)} {value}" for label, value in brief.header)
    texts = [brief.title, " · ".join(filter(None, (brief.kind, brief.status))), header]
    texts += [say(brief.language, "doc-sample-note")] * brief.sample
    for part in brief.sections:
        texts.append(part.title)
        for block in part.blocks:
            texts += [block.title] if block.title else [""] if block.anchor else []
            texts += _expected(block, partial(say, brief.language))
    return "\n".join(map(tidy, texts))


def _expected(block: Block, words: Callable[..., str]) -> Iterator[str]:  # noqa: C901 - one case a block
    match block:
        case Facts():
            for fact in block.rows:
                yield from _fact(fact, words)
        case Table():
            yield from block.header
            yield from ("\n".join(map(written, cell)) for row in block.rows for cell in row)
        case Items():
            yield from map(written, block.items)
        case Checklist():
            yield from (f"[ ] {written(line)}" for line in block.items)
        case Pair():
            yield from (named(block.left_title), *map(written, block.left))
            yield from (named(block.right_title), *map(written, block.right))
        case Paragraph() | Callout():
            yield from map(written, block.lines)
        case CopyText():
            yield f"{block.label} ({words('doc-copy-note')}):"
            yield "\n".join(map(written, block.lines)) + "\n"
        case Scorecard():
            yield from (words(f"doc-{name}") for name in ("statement", "points", "out-of"))
            total = (words("doc-total"), block.total, "")
            yield from (cell for row in (*block.rows, total) for cell in row)
        case SignOff():
            yield from block.header
            yield from (cell for point in block.points for cell in (*point, "", ""))


def _fact(fact: Fact, words: Callable[..., str]) -> Iterator[str]:
    paragraphs = [written(line) for line in fact.value]
    paragraphs[0] = f"{named(fact.label)} {paragraphs[0]}"
    if fact.assumed is not None:
        key = "doc-to-confirm-why" if fact.assumed else "doc-to-confirm"
        paragraphs[-1] += f" ({words(key, reason=fact.assumed)})"
    yield from paragraphs


def named(label: str) -> str:
    """Return a label with a colon, unless it ends in a mark of its own."""
    return label if label.endswith(tuple("?!:;,.…")) else f"{label}:"


def written(line: Line) -> str:
    """Return the text of a line."""
    return tidy("".join(span.text for span in line))
