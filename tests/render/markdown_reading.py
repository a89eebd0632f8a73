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

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# It would show the address of a link more prettily than it is written.
READER.normalizeLinkText = lambda url: url  # type: ignore[assignment, method-assign]

OWN_TAGS = re.compile(r'<a id="[\w.-]+">|</a>|</?strong>')
"""HTML that the template writes; anything else would have come from an answer."""

OWN_HTML = re.compile(
    r"<!-- -->\n|<!-- markdownlint-configure-file \{[\w\s:{}\[\],\"]+\} -->\n"
    r"|<details>\n<summary>\w+</summary>\n|</details>\n"
)

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
        assert OWN_HTML.fullmatch(token.content), token
        yield from re.findall("<summary>(.*)</summary>", token.content)
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
            assert re.match("(?i)https?://|mailto:|#", str(token.attrs["href"])), token
        case _:
            assert re.fullmatch("(strong|em|link)_(open|close)", token.type), token
    return ""


def expected(brief: Brief) -> str:
    """Return the texts that a reader of `brief` has to see, in their order."""
    words = partial(say, brief.language)
    texts = [brief.title, " · ".join(filter(None, (brief.kind, brief.status)))]
    texts.append(" · ".join(_in_header(fact, words) for fact in brief.header))
    texts += [words("doc-sample-note")] * brief.sample
    seen = {fact.anchor for fact in brief.header} | {""}
    for part in brief.sections:
        texts += _part(part, seen, words)
    return "\n".join(map(tidy, texts))


def _part(part: Part, seen: set[str], words: Words) -> Iterator[str]:
    yield from _heading(part, seen)
    if part.annex:
        yield words("doc-annex-open")
    for block in part.blocks:
        yield from _heading(block, seen)
        yield from _expected(block, words)
        if isinstance(block, Facts):
            seen |= {fact.anchor for fact in block.rows}


def _heading(thing: Part | Block, seen: set[str]) -> Iterator[str]:
    """Yield a title, or the nothing that an anchor without a title is."""
    if thing.title:
        yield thing.title
    elif thing.anchor not in seen:
        yield ""
    seen.add(thing.anchor)


def _in_header(fact: Fact, words: Words) -> str:
    return f"{named(fact.label)} {in_cell(fact.value)}{_mark(fact, words)}"


def _expected(block: Block, words: Words) -> Iterator[str]:  # noqa: C901 - one case a block
    match block:
        case Facts():
            for fact in block.rows:
                yield from _fact(fact, words)
        case Table():
            yield from block.header
            yield from (in_cell(cell) for row in block.rows for cell in row)
        case Items():
            yield from map(written, block.items)
        case Checklist():
            yield from (f"[ ] {written(line)}" for line in block.items)
        case Pair():
            yield from (named(block.left_title), *map(written, block.left))
            yield from (named(block.right_title), *map(written, block.right))
        case Paragraph() | Callout():
            yield from flowing(block.lines)
        case Lead():
            yield " ".join(filter(None, (block.label and named(block.label), written(block.line))))
        case CopyText():
            yield f"{block.label} ({words('doc-copy-note')}):"
            yield in_cell(block.lines, "-") + "\n"
        case Scorecard():
            yield from (words(f"doc-{name}") for name in ("statement", "points", "out-of"))
            total = (words("doc-total"), block.total, "")
            yield from (cell for row in (*block.rows, total) for cell in row)
        case SignOff():
            yield from block.header
            yield from (cell for point in block.points for cell in (*point, "", ""))


def _fact(fact: Fact, words: Words) -> Iterator[str]:
    paragraphs = [*flowing(fact.value)]
    if fact.value and isinstance(fact.value[0], Points):
        paragraphs.insert(0, named(fact.label))
    else:
        paragraphs[:1] = [" ".join((named(fact.label), *paragraphs[:1]))]
    mark = _mark(fact, words)
    if fact.value and isinstance(fact.value[-1], Points) and mark:
        paragraphs.append(mark.strip())
    else:
        paragraphs[-1] += mark
    yield from paragraphs


def _mark(fact: Fact, words: Words) -> str:
    if fact.assumed is None:
        return ""
    key = "doc-to-confirm-why" if fact.assumed else "doc-to-confirm"
    return f" ({words(key, reason=fact.assumed)})"


def flowing(lines: Lines) -> Iterator[str]:
    """Yield the texts of paragraphs and of the items of lists."""
    for line in lines:
        yield from map(written, line.items if isinstance(line, Points) else (line,))


def in_cell(lines: Lines, bullet: str = "•") -> str:
    """Return lines where there are no paragraphs."""
    return "\n".join(text for line in lines for text in _in_cell(line, bullet))


def _in_cell(line: Line | Points, bullet: str) -> Iterator[str]:
    if not isinstance(line, Points):
        yield written(line)
        return
    for number, item in enumerate(line.items, start=1):
        yield f"{f'{number}.' if line.ordered else bullet} {written(item)}"


def named(label: str) -> str:
    """Return a label with a colon, unless it ends in a mark of its own."""
    if not label:
        return ""
    return label if label.endswith(tuple("?!:;,.…")) else f"{label}:"


def written(line: Line) -> str:
    """Return the text of a line."""
    return tidy("".join(span.text for span in line))
