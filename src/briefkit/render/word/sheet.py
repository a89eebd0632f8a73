"""What a document needs to know while it is being written, and its paragraphs."""

from __future__ import annotations

from attrs import define, field

from briefkit.brief.blocks import Line, Lines, Points, Span
from briefkit.render.word import links
from briefkit.render.word.languages import right_to_left, spoken
from briefkit.render.word.marks import Marks
from briefkit.render.word.master import Master
from briefkit.render.word.xmltext import TURNED, run

_PLAIN = Span("")[1:]
"""What a span is beside its text, mostly."""

_HIGHER = "\u00a0"
"""Room at both ends of a chip, inside its ground."""

_IN_CELL = '<w:ind w:left="283" w:right="170" w:hanging="283"/>'
_IN_BOX = '<w:ind w:left="567" w:hanging="340"/>'
_POINTS = {
    "TableText": ("TableBullet", "TableNumber", _IN_CELL),
    "Callout": ("CalloutBullet", "CalloutNumber", _IN_BOX),
    "CopyText": ("CopyBullet", "CopyNumber", _IN_BOX),
}
"""Styles of lists within text of a style, and the indents of those with numbers."""


@define
class Sheet:
    """A document being written.

    Attributes:
        master: the reference document.
        language: of the document.
        marks: its bookmarks.
        labels: width of the column of labels, the same all through the document.
        letter: width of a letter in tables, in twentieths of a point.
        rtl: whether it runs from right to left.
        section: title of the section that is being written.
        after_table: whether the last thing written is a table.
        addresses: where links lead to, with the ids of their relations.
        lists: how many numbered lists there are.
        boxes: how many boxes to tick there are.
        openings: how a paragraph of each style begins.
        looks: properties of runs that are set off or in another language.
    """

    master: Master
    language: str
    marks: Marks
    labels: int
    letter: int
    rtl: bool = False
    section: str = ""
    after_table: bool = False
    addresses: dict[str, str] = field(factory=dict)
    lists: int = 0
    boxes: int = 0
    openings: dict[str, str] = field(factory=dict)
    looks: dict[tuple[str, bool, str], str] = field(factory=dict)

    def paragraph(
        self, style: str, content: str, more: str = "", *, after: str = "", sign: str = ""
    ) -> str:
        """Return a paragraph.

        Args:
            more, after: properties of its own, in the order of the schema: those before its
                direction, and those after it.
            sign: what stands before the content, and has no direction.
        """
        opening = self.openings.get(style) or self._opening(style)
        if self.rtl or (TURNED in content and _begins_turned(content)):
            more += "<w:bidi/>"
        return f"{opening}{more}{after}</w:pPr>{sign}{content}</w:p>"

    def text(self, text: str) -> str:
        """Return words without links or marks as runs."""
        return run(text, "", self.rtl)

    def runs(self, line: Line) -> str:
        """Return the text of a paragraph."""
        if self.rtl:
            return "".join([self._span(span) for span in line])
        return "".join([run(span[0]) if span[1:] == _PLAIN else self._span(span) for span in line])

    def paragraphs(self, style: str, lines: Lines, mark: str = "") -> str:
        """Return a paragraph for each line, and at least one, for a cell may not be empty."""
        written = []
        for line in lines:
            if isinstance(line, Points):
                written.append(self.points(style, line, mark))
            else:
                written.append(self.paragraph(style, mark + self.runs(line)))
            mark = "" if written[-1] else mark
        return "".join(written) or self.paragraph(style, mark)

    def points(self, style: str, points: Points, mark: str = "") -> str:
        """Return a list within text of that style."""
        bullet, number, indent = _POINTS.get(style, ("ListBullet", "ListNumber", ""))
        name = number if points.ordered else bullet
        more = self.master.bullets if name == "ListBullet" else ""
        if points.ordered and points.items:
            more = self.numbered()
        after = indent if points.ordered else ""
        written = [self.runs(line) for line in points.items]
        if written:
            written[0] = mark + written[0]
        return "".join([self.paragraph(name, each, more, after=after) for each in written])

    def mark(self, anchor: str) -> str:
        """Return a bookmark; empty where there is nothing to mark."""
        return self.marks.mark(anchor) if anchor else ""

    def numbered(self) -> str:
        """Return the numbering of a new list, which begins at one."""
        self.lists += 1
        return numbering(self.master.free_list + self.lists - 1)

    def _opening(self, style: str) -> str:
        opening = f'<w:p><w:pPr><w:pStyle w:val="{self.master.id(style)}"/>'
        self.openings[style] = opening
        return opening

    def _span(self, span: Span) -> str:
        text, link, strong, language, to, chip = span
        place = self.marks.name(to) if to else None
        address = links.target(link) if link and place is None else None
        style = "Hyperlink" if place or address else "Strong" if strong else ""
        if chip is not None:
            style, text = "ChipOn" if chip else "Chip", f"{_HIGHER}{text}{_HIGHER}"
        bold = strong and style == "Hyperlink"
        look = self._look(style, bold, language or self.language)
        written = run(text, look, right_to_left(language) if language else self.rtl)
        if place:
            return f'<w:hyperlink w:anchor="{place}" w:history="1">{written}</w:hyperlink>'
        if address:
            id = self.addresses.setdefault(address, f"briefLink{len(self.addresses) + 1}")
            return f'<w:hyperlink r:id="{id}" w:history="1">{written}</w:hyperlink>'
        return written

    def _look(self, style: str, bold: bool, language: str) -> str:
        key = style, bold, language
        if key not in self.looks:
            inside = f'<w:rStyle w:val="{self.master.id(style)}"/>' if style else ""
            inside += "<w:b/><w:bCs/>" if bold else ""
            inside += spoken(language) if language != self.language else ""
            self.looks[key] = f"<w:rPr>{inside}</w:rPr>" if inside else ""
        return self.looks[key]


def _begins_turned(content: str) -> bool:
    """Tell whether the first run of a paragraph is read from right to left."""
    return content.find(TURNED) < content.find("<w:t ")


def numbering(list_id: int) -> str:
    """Return the properties that put a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>'
