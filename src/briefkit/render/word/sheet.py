"""What a document needs to know while it is being written, and its paragraphs."""

from __future__ import annotations

import re

from attrs import define, field

from briefkit.brief.blocks import Line, Lines, Span
from briefkit.render.word import links
from briefkit.render.word.languages import spoken
from briefkit.render.word.master import Master
from briefkit.render.word.xmltext import run

_NOT_NAME = re.compile("[^A-Za-z0-9_]")
LONGEST_NAME = 40
"""Characters of a bookmark's name in Word."""


@define
class Sheet:
    """A document being written.

    Attributes:
        master: the reference document.
        language: of the document.
        labels: width of the column of labels, the same all through the document.
        addresses: where links lead to, with the ids of their relations.
        bookmarks: the names given so far, lower case; Word does not tell cases apart.
        lists: how many numbered lists there are.
        openings: how a paragraph of each style begins.
    """

    master: Master
    language: str
    labels: int
    addresses: dict[str, str] = field(factory=dict)
    bookmarks: set[str] = field(factory=set)
    lists: int = 0
    openings: dict[str, str] = field(factory=dict)

    def paragraph(self, style: str, content: str, more: str = "") -> str:
        """Return a paragraph; `more` are properties of its own, in the order of the schema."""
        opening = self.openings.get(style) or self._opening(style)
        return f"{opening}{more}</w:pPr>{content}</w:p>"

    def runs(self, line: Line) -> str:
        """Return the text of a paragraph."""
        return "".join([self._span(span) for span in line])

    def paragraphs(self, style: str, lines: Lines, mark: str = "") -> str:
        """Return a paragraph for each line, and at least one, for a cell may not be empty."""
        if len(lines) == 1:
            return self.paragraph(style, mark + self.runs(lines[0]))
        written = [self.runs(line) for line in lines] or [""]
        written[0] = mark + written[0]
        return "".join([self.paragraph(style, content) for content in written])

    def mark(self, anchor: str) -> str:
        """Return a bookmark; empty where there is nothing to mark."""
        if not anchor:
            return ""
        id = self.master.free_bookmark + len(self.bookmarks)
        name = self._free_name(anchor)
        return f'<w:bookmarkStart w:id="{id}" w:name="{name}"/><w:bookmarkEnd w:id="{id}"/>'

    def numbered(self) -> str:
        """Return the numbering of a new list, which begins at one."""
        self.lists += 1
        return numbering(self.master.free_list + self.lists - 1)

    def _opening(self, style: str) -> str:
        opening = f'<w:p><w:pPr><w:pStyle w:val="{self.master.id(style)}"/>'
        self.openings[style] = opening
        return opening

    def _span(self, span: Span) -> str:
        if span.link is span.language is None and not span.strong:
            return run(span.text)
        language = span.language if span.language != self.language else None
        address = links.target(span.link) if span.link else None
        properties = self._properties(span.strong, address is not None, language)
        written = run(span.text, properties)
        if address is None:
            return written
        return (
            f'<w:hyperlink r:id="{self._relation(address)}" w:history="1">{written}</w:hyperlink>'
        )

    def _properties(self, strong: bool, linked: bool, language: str | None) -> str:
        style = "Hyperlink" if linked else "Strong" if strong else ""
        inside = f'<w:rStyle w:val="{self.master.id(style)}"/>' if style else ""
        if linked and strong:
            inside += "<w:b/><w:bCs/>"
        inside += spoken(language) if language else ""
        return f"<w:rPr>{inside}</w:rPr>" if inside else ""

    def _relation(self, address: str) -> str:
        return self.addresses.setdefault(address, f"briefLink{len(self.addresses) + 1}")

    def _free_name(self, anchor: str) -> str:
        plain = _NOT_NAME.sub("_", anchor)[:LONGEST_NAME]
        if not plain[0].isalpha():
            plain = f"q_{plain}"[:LONGEST_NAME]
        name, count = plain, 1
        while name.lower() in self.bookmarks:
            count += 1
            name = f"{plain[: LONGEST_NAME - len(str(count)) - 1]}_{count}"
        self.bookmarks.add(name.lower())
        return name


def numbering(list_id: int) -> str:
    """Return the properties that put a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>'
