"""Typed answers as text: what a value looks like in a document, before any format."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from attrs import frozen

from briefkit import kinds
from briefkit.answers import Row, Typed
from briefkit.brief.blocks import Line, Lines, Points, Span
from briefkit.brief.running import paragraphs
from briefkit.model import Field, Questionnaire, Response

JOINT = Span(" · ")
"""Between values that stand on one line."""

_LINK = re.compile(r"https?://[^\s<>\"«»]+")
_TRAILING = ".,;:!?)]}'’”"
"""Signs that end a sentence, not an address."""

_BETWEEN = {"paragraph": Span(" "), "multiselect": Span(", "), "list": Span("; ")}


@frozen
class Speaking:
    """The languages of a document.

    Attributes:
        language: its own, in which labels, choices and dates stand.
        text_language: of the text to be written.
        answered_in: in which people answered, where it is another one; None means its own.
    """

    language: str
    text_language: str
    answered_in: str | None = None

    @classmethod
    def about(cls, questionnaire: Questionnaire, response: Response) -> Speaking:
        """Return the languages of a document made of `response` with `questionnaire`."""
        language = questionnaire.language
        typed = response.language
        return cls(language, response.written_in, None if _same(typed, language) else typed)

    def of(self, field: Field) -> str | None:
        """Return the language of answers to `field`; None where it is the document's."""
        if not field.in_text_language:
            return None
        return None if _same(self.text_language, self.language) else self.text_language

    def typed(self, field: Field) -> str | None:
        """Return the language of what people typed as an answer to `field`."""
        return self.of(field) if field.in_text_language else self.answered_in


def _same(tag: str, other: str) -> bool:
    return tag.split("-")[0] == other.split("-")[0]


Writer = Callable[[Field, Typed, Speaking], Lines]
"""Makes paragraphs of an answer to a field."""


def lines_of(field: Field, value: Typed, speaking: Speaking) -> Lines:
    """Return `value` as paragraphs: entries of a list and rows of records each on their own."""
    return writer(field)(field, value, speaking)


def writer(field: Field) -> Writer:
    """Return what makes paragraphs of answers to `field`."""
    if field.kind == "text" and field.codes:
        return _one_line
    return _WRITERS.get(field.kind, _one_line)


def line_of(field: Field, value: Typed, speaking: Speaking) -> Line:
    """Return `value` on one line."""
    return on_one_line(field, lines_of(field, value, speaking))


def on_one_line(field: Field, lines: Lines) -> Line:
    """Return the paragraphs of an answer to `field` on one line, lists among them too."""
    if len(lines) == 1 and type(lines[0]) is tuple:
        return lines[0]
    between = _BETWEEN.get(field.kind, JOINT)
    spans: list[Span] = []
    for line in lines:
        spans += [between] if spans else []
        spans += _flat(line) if isinstance(line, Points) else line
    return tuple(spans)


def _flat(points: Points) -> list[Span]:
    spans: list[Span] = []
    for item in points.items:
        spans += [_BETWEEN["list"]] if spans else []
        spans += item
    return spans


def labels_of(field: Field, value: Typed | None, speaking: Speaking) -> list[str]:
    """Return the labels of what was chosen; of any other kind, the answer in words."""
    if value is None:
        return []
    if field.kind == "multiselect" and isinstance(value, tuple):
        found = [(field.choice(str(one)), str(one)) for one in value]
        return [choice.label if choice else one for choice, one in found]
    return ["".join(span.text for span in line_of(field, value, speaking))]


def _text(field: Field, value: Typed, speaking: Speaking) -> Lines:
    """Return a text as it is; most answers are one, so nobody is asked how to show it."""
    return (spans_of(str(value), speaking.typed(field)),)


def _paragraph(field: Field, value: Typed, speaking: Speaking) -> Lines:
    text = str(value)
    if "\n" not in text:
        return (spans_of(text, speaking.typed(field)),)
    return paragraphs(text, lambda part: spans_of(part, speaking.typed(field)))


def _list(field: Field, value: Typed, speaking: Speaking) -> Lines:
    entries = value if isinstance(value, tuple) else ()
    return tuple(spans_of(str(entry), speaking.typed(field)) for entry in entries)


def _address(field: Field, value: Typed, speaking: Speaking) -> Lines:
    address = str(value)
    return ((Span(address.removeprefix("mailto:"), address, language=speaking.of(field)),),)


def _record(field: Field, value: Typed, speaking: Speaking) -> Lines:
    row = value if isinstance(value, dict) else {}
    return tuple(
        (Span(f"{inner.name}: "), *line_of(inner, row[inner.id], speaking))
        for inner in field.fields
        if inner.id in row
    )


def _records(field: Field, value: Typed, speaking: Speaking) -> Lines:
    rows = value if isinstance(value, tuple) else ()
    full = (row for row in rows if row and isinstance(row, dict))
    return tuple(_joined_row(field, row, speaking) for row in full)


def _joined_row(field: Field, row: Row, speaking: Speaking) -> Line:
    parts = [
        line_of(inner, row[inner.id], speaking)
        for inner in field.fields
        if inner.id in row and not inner.unique
    ]
    return join(parts)


def join(parts: list[Line]) -> Line:
    """Return `parts` on one line, set apart."""
    if len(parts) == 1:
        return parts[0]
    spans: list[Span] = []
    for part in parts:
        spans += [JOINT] if spans else []
        spans += part
    return tuple(spans)


def _one_line(field: Field, value: Typed, speaking: Speaking) -> Lines:
    """Return an answer as its kind shows it."""
    return (spans_of(shown(field, value, speaking.language), speaking.of(field)),)


def shown(field: Field, value: Typed, language: str) -> str:
    """Return `value` in words of `language`; names of countries and languages are kept."""
    if field.codes:
        return _name(field.codes, str(value), language)
    return kinds.show(field, value, language)  # type: ignore[arg-type]


@lru_cache(1024)
def _name(codes: str, code: str, language: str) -> str:
    return kinds.show(Field(id="", kind="text", ask="", codes=codes), code, language)


def spans_of(text: str, language: str | None) -> Line:
    """Return `text` with every web address in it as a link."""
    if "://" not in text:
        return (Span(text, None, False, language),) if text else ()
    return tuple(_linked(text, language))


def _linked(text: str, language: str | None) -> Iterator[Span]:
    start = 0
    for found in _LINK.finditer(text):
        address = found[0].rstrip(_TRAILING)
        if found.start() > start:
            yield Span(text[start : found.start()], language=language)
        yield Span(address, link=address, language=language)
        start = found.start() + len(address)
    if start < len(text):
        yield Span(text[start:], language=language)


_WRITERS: dict[str, Writer] = {
    "text": _text,
    "paragraph": _paragraph,
    "list": _list,
    "url": _address,
    "record": _record,
    "records": _records,
}
"""How answers become paragraphs, by kind; all others are shown as their kind shows them."""
