"""What a template leaves behind, in words."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.messages import Message
from briefkit.render.word.foreign import Paper
from briefkit.render.word.oxml import Element, parsed, w

_SETTINGS = {
    "documentProtection": "survey-protection",
    "writeProtection": "survey-protection",
    "attachedTemplate": "survey-attached",
    "mailMerge": "survey-mail-merge",
}
_PARTS = {
    "vbaProject": "survey-macros",
    "comments": "survey-comments",
    "glossaryDocument": "survey-building-blocks",
}
_NAMING = (
    "{http://purl.org/dc/elements/1.1/}creator",
    "{http://purl.org/dc/elements/1.1/}title",
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy",
)


def left(paper: Paper, main: str, body: Element) -> tuple[Message, ...]:
    """Return what of the document no brief will have."""
    found = (*_text(body), *_parts(paper, main), *_settings(paper, main), *_person(paper))
    return tuple({message.key: message for message in found}.values())


def _text(body: Element) -> Iterator[Message]:
    words = sum(len((each.text or "").split()) for each in body.iter(w("t")))
    if words:
        yield Message("survey-text", {"n": words})
    if any(True for _ in body.iter(w("drawing"), w("pict"))):
        yield Message("survey-pictures")
    columns = [number.get(w("num"), "1") for number in body.iter(w("cols"))]
    if columns and columns[-1] not in {"0", "1"}:
        yield Message("survey-columns")


def _parts(paper: Paper, main: str) -> Iterator[Message]:
    for each in paper.relations(main):
        key = _PARTS.get(each.kind.rpartition("/")[2])
        if key:
            yield Message(key)


def _settings(paper: Paper, main: str) -> Iterator[Message]:
    for each in paper.relations(main):
        if each.kind.endswith("/settings") and each.target in paper.parts:
            root = parsed(paper.parts[each.target], each.target, paper.file)
            for name, key in _SETTINGS.items():
                if root.find(w(name)) is not None:
                    yield Message(key)


def _person(paper: Paper) -> Iterator[Message]:
    """Yield that the properties are not kept, if they name somebody."""
    for each in paper.relations(""):
        if each.kind.endswith("/core-properties") and each.target in paper.parts:
            root = parsed(paper.parts[each.target], each.target, paper.file)
            if any((root.findtext(name) or "").strip() for name in _NAMING):
                yield Message("survey-properties")
