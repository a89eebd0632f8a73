"""What a document needs to know while it is being written, and its paragraphs."""

from __future__ import annotations

from attrs import define, field

from briefkit.brief.blocks import Line, Lines, Span
from briefkit.render.word import links
from briefkit.render.word.boxes import BOX, box
from briefkit.render.word.flow import BOXES, flow
from briefkit.render.word.languages import right_to_left, spoken
from briefkit.render.word.marks import Marks
from briefkit.render.word.master import Master
from briefkit.render.word.xmltext import TURNED, run, usual

_PLAIN = Span("")[1:]
"""What a span is beside its text, mostly."""

_RUN, _RUN_END = '<w:r><w:t xml:space="preserve">', "</w:t></w:r></w:p>"

_EDGE = "\u00a0"
"""Room at both ends of a chip, inside its ground."""

_PROSE = {"Normal", "Lead", *BOXES}
"""Styles of text that may be in another language than the document."""

_LISTED = {
    *("ListBullet", "ListNumber", "TableBullet", "TableNumber", "Checklist"),
    *("CalloutBullet", "CalloutNumber", "CopyBullet", "CopyNumber"),
}
"""Styles of entries, whose sign stands on the side of the document."""

_AT_THE_RIGHT = '<w:jc w:val="right"/>'
"""Where words of another direction begin a page that runs from right to left."""

_BOTH_SIDES = '<w:ind w:left="227" w:right="227"/>'
"""The indents of a box whose bar stands at the end of its lines."""


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
        blank: whether it is a questionnaire to be filled in, with room to write.
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
    blank: bool = False
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
        if (self.rtl or TURNED in content) and self._runs_leftward(style, content):
            more += "<w:bidi/>"
            after += _BOTH_SIDES if style in BOXES and "<w:ind" not in after else ""
        elif self.rtl and style not in _PROSE and "<w:jc" not in after:
            after += _AT_THE_RIGHT
        return f"{opening}{more}{after}</w:pPr>{sign}{content}</w:p>"

    def _runs_leftward(self, style: str, content: str) -> bool:
        """Tell whether a paragraph begins at the right: as it begins, or as the document does."""
        if self.rtl:
            return TURNED in content or "<w:t " not in content or style in _LISTED
        return content.find(TURNED) < content.find("<w:t ")

    def words(
        self, style: str, text: str, mark: str = "", more: str = "", *, after: str = ""
    ) -> str:
        """Return a paragraph of words without links; most of a document is that."""
        if usual(text) and not self.rtl:
            opening = self.openings.get(style) or self._opening(style)
            return f"{opening}{more}{after}</w:pPr>{mark}{_RUN}{text}{_RUN_END}"
        return self.paragraph(style, mark + run(text, "", self._turns(text)), more, after=after)

    def _turns(self, text: str) -> bool:
        """Tell whether a line runs as the document from right to left: if not all its words do."""
        if not self.rtl:
            return False
        from briefkit.render.word.direction import is_rightward

        return not is_rightward(text)

    def runs(self, line: Line) -> str:
        """Return the text of a paragraph."""
        if self.rtl:
            turned = self._turns("".join([span.text for span in line]))
            return "".join([self._span(span, turned) for span in line])
        return "".join([run(span[0]) if span[1:] == _PLAIN else self._span(span) for span in line])

    def paragraphs(self, style: str, lines: Lines, mark: str = "", keep: str = "") -> str:
        """Return a paragraph for each line, and at least one, for a cell may not be empty."""
        line = lines[0] if len(lines) == 1 else None
        if not isinstance(line, tuple):
            return flow(self, style, lines, mark, keep)
        if len(line) == 1 and line[0][1:] == _PLAIN:
            return self.words(style, line[0][0], mark, keep)
        return self.paragraph(style, mark + self.runs(line), keep)

    def mark(self, anchor: str) -> str:
        """Return a bookmark; empty where there is nothing to mark."""
        return self.marks.mark(anchor) if anchor else ""

    def numbered(self) -> str:
        """Return the numbering of a new list, which begins at one."""
        self.lists += 1
        return numbering(self.master.free_list + self.lists - 1)

    def box(self) -> str:
        """Return a box to tick."""
        self.boxes += 1
        return box(self.boxes)

    def _opening(self, style: str) -> str:
        opening = f'<w:p><w:pPr><w:pStyle w:val="{self.master.id(style)}"/>'
        self.openings[style] = opening
        return opening

    def _span(self, span: Span, rtl: bool = False) -> str:
        text, link, strong, language, to, chip, doubt = span
        if self.blank and text == BOX:
            return self.box()
        place = self.marks.name(to) if to else None
        address = links.target(link) if link and place is None else None
        style = "Hyperlink" if place or address else "Doubt" if doubt else "Strong" * strong
        if chip is not None:
            style, text = "ChipOn" if chip else "Chip", f"{_EDGE}{text}{_EDGE}"
        bold = strong and style == "Hyperlink"
        look = self._look(style, bold, language or self.language)
        written = run(text, look, right_to_left(language) if language else rtl)
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


def numbering(list_id: int) -> str:
    """Return the properties that put a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>'
