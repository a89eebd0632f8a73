"""Putting a document together: body, relations, lists, headers, properties, seal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefkit.brief.blank import BLANK
from briefkit.brief.blocks import Brief, Facts
from briefkit.render.word import edges, properties, seal
from briefkit.render.word.archive import archived, entry
from briefkit.render.word.compact import LETTER, STRANGER, TIGHT_LETTER
from briefkit.render.word.front import front
from briefkit.render.word.languages import right_to_left
from briefkit.render.word.marks import Marks, anchors
from briefkit.render.word.master import HEAD, Master
from briefkit.render.word.paper import Paper
from briefkit.render.word.parts import body
from briefkit.render.word.sheet import Sheet
from briefkit.render.word.template import Stock, stock
from briefkit.render.word.widths import labels
from briefkit.render.word.xmltext import attribute

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OPEN = f'{HEAD}<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATED}"'
_WITH_BOXES = (
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)


def render_word(brief: Brief, template: Path | None = None, paper: Paper = "a4") -> bytes:
    """Return a brief as a Word document (.docx).

    Args:
        template: a document whose page setup, header, footer and styles are used; None means the
            bundled one. Its text is not.
        paper: what the bundled template is set for; a template of one's own keeps its page.

    Raises:
        BriefkitError: the template is missing, damaged or not a Word document.
    """
    supply = stock(template, brief.language, brief.compact, paper)
    sheet = _sheet(supply.master, brief)
    document = _document(sheet, brief)
    pressed = supply.pressed.copy()
    entries = list(supply.entries)
    for name, content in _written(supply, sheet, brief, document):
        seal.press(pressed, name, content)
        entries.append(entry(name, content))
    entries.append(entry(seal.PART, seal.seal_part(pressed)))
    return archived(entries)


def _sheet(master: Master, brief: Brief) -> Sheet:
    letter = TIGHT_LETTER if brief.compact else LETTER
    letter += STRANGER if master.ids else 0
    return Sheet(
        master,
        brief.language,
        Marks(master.free_bookmark, anchors(brief)),
        labels(master.width, letter, _labels(brief)),
        letter,
        right_to_left(brief.language),
        blank=brief.layout == BLANK,
    )


def _labels(brief: Brief) -> Iterator[str]:
    for part in brief.sections:
        for block in part.blocks:
            if block.__class__ is Facts:
                yield from [fact.label for fact in block.rows]


def _written(
    supply: Stock, sheet: Sheet, brief: Brief, document: bytes
) -> Iterator[tuple[str, bytes]]:
    """Yield the parts that differ from brief to brief."""
    master = supply.master
    yield master.main, document
    yield master.main_relations, _relations(sheet)
    yield master.numbering, _numbering(sheet, supply.numbering)
    words = edges.words(brief)
    for name, text in supply.edges:
        yield name, edges.filled(text, words)
    yield properties.PART, properties.core(brief)


def _document(sheet: Sheet, brief: Brief) -> bytes:
    written = [front(sheet, brief), *body(sheet, brief.sections)]
    more = _WITH_BOXES if sheet.boxes else ""
    end = f"{sheet.master.section}</w:body></w:document>"
    pieces = (f"{_OPEN}{more}><w:body>", *written, end)
    # One by one: a single letter beyond Latin would make encoding the whole four times slower.
    return b"".join([piece.encode() for piece in pieces])


def _relations(sheet: Sheet) -> bytes:
    links = "".join(
        [
            f'<Relationship Id="{id}" Type="{_RELATED}/hyperlink"'
            f' Target="{attribute(address)}" TargetMode="External"/>'
            for address, id in sheet.addresses.items()
        ]
    )
    return f"{sheet.master.relations}{links}</Relationships>".encode()


def _numbering(sheet: Sheet, text: str) -> bytes:
    """Return the lists of the template and those of the brief, each of which begins at one."""
    if not sheet.lists:
        return text.encode()
    own = "".join(
        [
            f'<w:num xmlns:w="{_MAIN}" w:numId="{sheet.master.free_list + place}">'
            f'<w:abstractNumId w:val="{sheet.master.ordered}"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for place in range(sheet.lists)
        ]
    )
    end = text.rindex("</")
    return f"{text[:end]}{own}{text[end:]}".encode()
