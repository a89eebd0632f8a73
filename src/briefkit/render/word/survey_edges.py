"""The headers and footers of a template, in words: what is filled in, and what is not."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from attrs import frozen

from briefkit.messages import Message
from briefkit.render.word.edges import PLACEHOLDER
from briefkit.render.word.foreign import Paper
from briefkit.render.word.master import Master
from briefkit.render.word.oxml import Element, parsed, w
from briefkit.render.word.survey_look import Messages, Seen

NAMES = ("title", "client", "kind", "version", "status", "language", "page-of-pages")
"""What may stand in braces."""

_BRACES = re.compile(r"\{([^{}]{1,30})\}")
_REFERENCE = re.compile(r"<w:(header|footer)Reference [^>]*>")
_PAGE = re.compile(r"(?:instr=\"|<w:instrText[^>]*>)\s*PAGE\b")
_PICTURE = re.compile(r"<(?:w:drawing|w:pict)\b")


@frozen
class Edge:
    """A header or footer.

    Attributes:
        kind: `header` or `footer`.
        words: its text, one paragraph after another.
        filled: names of placeholders that will be filled in.
        unfilled: names in braces that will be printed as they stand.
        numbered: it has the number of the page.
        pictures: it has at least one picture.
    """

    kind: str
    words: str
    filled: tuple[str, ...]
    unfilled: tuple[str, ...]
    numbered: bool
    pictures: bool


def edges(paper: Paper, main: str, master: Master) -> Seen:
    """Return what stands in headers and footers, and what may be missing there."""
    found = list(_edges(paper, main, master))
    taken = [_told(kind, found) for kind in ("header", "footer")]
    return Seen(tuple(one for one in taken if one), (), (*_missing(found), *_misspelt(found)))


def _edges(paper: Paper, main: str, master: Master) -> Iterator[Edge]:
    """Yield the headers and footers that a brief will have."""
    targets = {each.id: each.target for each in paper.relations(main)}
    for reference in _REFERENCE.finditer(master.section):
        id = re.search(' r:id="([^"]*)"', reference[0])
        name = targets.get(id[1] if id else "", "")
        if name in paper.parts:
            root = parsed(paper.parts[name], name, paper.file)
            yield _edge(reference[1], paper.parts[name], root, name in master.edges)


def _edge(kind: str, part: bytes, root: Element, fillable: bool) -> Edge:
    text = part.decode("utf-8", "replace")
    filled = tuple(PLACEHOLDER.findall(text)) if fillable else ()
    words = "\n".join(_paragraph(each) for each in root.iter(w("p")))
    rest = _BRACES.findall(words)
    for name in filled:
        if name in rest:
            rest.remove(name)
    return Edge(
        kind,
        words.strip(),
        tuple(dict.fromkeys(filled)),
        tuple(dict.fromkeys(rest)),
        "page-of-pages" in filled or _PAGE.search(text) is not None,
        _PICTURE.search(text) is not None,
    )


def _paragraph(paragraph: Element) -> str:
    return "".join(each.text or "" for each in paragraph.iter(w("t")))


def _told(kind: str, found: list[Edge]) -> Message | None:
    """Return what the headers, or the footers, hold; None means nothing."""
    own = [edge for edge in found if edge.kind == kind and (edge.words or edge.pictures)]
    filled = [f"{{{name}}}" for name in NAMES if any(name in edge.filled for edge in own)]
    key = f"survey-{kind}"
    if filled:
        return Message(f"{key}-filled", {"names": filled})
    return Message(key) if own else None


def _missing(found: list[Edge]) -> Iterator[Message]:
    if not any(edge.words or edge.pictures or edge.numbered for edge in found):
        yield Message("survey-edges-none")
        return
    if not any(set(edge.filled) & {"title", "client"} for edge in found):
        yield Message("survey-edges-unfilled", {"names": ["{title}", "{client}"]})
    if not any(edge.numbered for edge in found):
        yield Message("survey-pages-unnumbered", {"name": "{page-of-pages}"})


def _misspelt(found: list[Edge]) -> Messages:
    every = dict.fromkeys(name for edge in found for name in edge.unfilled)
    return tuple(_puzzling(name) for name in every)


def _puzzling(name: str) -> Message:
    """Return why a name in braces is not filled in."""
    values = {"found": f"{{{name}}}", "names": [f"{{{each}}}" for each in NAMES]}
    if name in NAMES:
        return Message("survey-brace-pieces", values)
    near = difflib.get_close_matches(name.lower(), NAMES, 1)
    if near:
        return Message("survey-brace-near", {**values, "near": f"{{{near[0]}}}"})
    return Message("survey-brace-unknown", values)
