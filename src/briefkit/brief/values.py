"""Typed answers as text: what a value looks like in a document, before any format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from briefkit import kinds
from briefkit.answers import Row, Typed
from briefkit.brief.blocks import Line, Lines, Span
from briefkit.model import Field

JOINT = " · "
"""Between values that stand on one line."""

_LINK = re.compile(r"https?://[^\s<>\"«»]+")
_TRAILING = ".,;:!?)]}'’”"
"""Signs that end a sentence, not an address."""


@frozen
class Speaking:
    """The languages of a document: its own, and that of the text to be written."""

    language: str
    text_language: str

    def of(self, field: Field) -> str | None:
        """Return the language of answers to `field`; None where it is the document's."""
        other = self.text_language.split("-")[0] != self.language.split("-")[0]
        return self.text_language if field.in_text_language and other else None


def lines_of(field: Field, value: Typed, speaking: Speaking) -> Lines:
    """Return `value` as paragraphs: entries of a list and rows of records each on their own."""
    match field.kind:
        case "paragraph":
            parts = [part for part in re.split(r"\n\s*\n", str(value)) if part.strip()]
            return tuple(_spans(part, speaking.of(field)) for part in parts)
        case "list" | "multiselect":
            return _entries(field, value, speaking)
        case "record":
            return _named(field, value, speaking)
        case "records":
            rows = value if isinstance(value, tuple) else ()
            full = (row for row in rows if row and isinstance(row, dict))
            return tuple(_joined_row(field, row, speaking) for row in full)
        case "url":
            address = str(value)
            return ((Span(address.removeprefix("mailto:"), address, language=speaking.of(field)),),)
    return (_shown(field, value, speaking),)


def line_of(field: Field, value: Typed, speaking: Speaking) -> Line:
    """Return `value` on one line."""
    spans: list[Span] = []
    for number, line in enumerate(lines_of(field, value, speaking)):
        spans.extend([Span(_between(field))] if number else [])
        spans.extend(line)
    return tuple(spans)


def _between(field: Field) -> str:
    return {"paragraph": " ", "multiselect": ", ", "list": "; "}.get(field.kind, JOINT)


def _entries(field: Field, value: Typed, speaking: Speaking) -> Lines:
    if field.kind == "multiselect":
        return (_shown(field, value, speaking),)
    entries = value if isinstance(value, tuple) else ()
    return tuple(_spans(str(entry), speaking.of(field)) for entry in entries)


def _named(field: Field, value: Typed, speaking: Speaking) -> Lines:
    row = value if isinstance(value, dict) else {}
    return tuple(
        (Span(f"{inner.name}: "), *line_of(inner, row[inner.id], speaking))
        for inner in field.fields
        if inner.id in row
    )


def _joined_row(field: Field, row: Row, speaking: Speaking) -> Line:
    parts = [
        line_of(inner, row[inner.id], speaking)
        for inner in field.fields
        if inner.id in row and not inner.unique
    ]
    return join(parts)


def join(parts: list[Line]) -> Line:
    """Return `parts` on one line, set apart."""
    spans: list[Span] = []
    for number, part in enumerate(parts):
        spans.extend([Span(JOINT)] if number else [])
        spans.extend(part)
    return tuple(spans)


def _shown(field: Field, value: Typed, speaking: Speaking) -> Line:
    text = kinds.show(field, value, speaking.language)  # type: ignore[arg-type]
    return _spans(text, speaking.of(field))


def _spans(text: str, language: str | None) -> Line:
    return tuple(_linked(text, language))


def _linked(text: str, language: str | None) -> Iterator[Span]:
    """Yield `text` with every web address in it as a link."""
    start = 0
    for found in _LINK.finditer(text):
        address = found[0].rstrip(_TRAILING)
        if found.start() > start:
            yield Span(text[start : found.start()], language=language)
        yield Span(address, link=address, language=language)
        start = found.start() + len(address)
    if start < len(text):
        yield Span(text[start:], language=language)
