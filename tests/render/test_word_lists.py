"""Lists inside text, wherever text stands."""

from __future__ import annotations

from typing import Any

import pytest
from docx.oxml.ns import qn

from briefkit.brief.blocks import (
    Block,
    Callout,
    CopyText,
    Fact,
    Facts,
    Lines,
    Paragraph,
    Points,
    Table,
)
from briefkit.render.word import render_word
from tests.render.samples import line, lines
from tests.render.wordfile import brief_of, faults, paragraphs, tree, values

BULLETS, NUMBERS = Points(lines("a", "b")), Points(lines("c", "d"), ordered=True)
TEXT: Lines = (line("Either:"), BULLETS, line("or:"), NUMBERS)

PLACES = [
    (Paragraph(TEXT), "Normal", "List Bullet", "List Number"),
    (Facts((Fact("Why", TEXT),)), "Table Text", "Table Bullet", "Table Number"),
    (Table(("Why",), ((TEXT,),)), "Table Text", "Table Bullet", "Table Number"),
    (Callout(TEXT), "Callout", "Callout Bullet", "Callout Number"),
    (CopyText("", TEXT), "Copy Text", "Copy Bullet", "Copy Number"),
]


def _written(block: Block) -> list[Any]:
    data = render_word(brief_of(block))
    assert faults(data) == []
    return paragraphs(data)[-6:]


@pytest.mark.parametrize(("block", "text", "bullet", "number"), PLACES)
def test_points_are_a_list_of_their_place(
    block: Block, text: str, bullet: str, number: str
) -> None:
    assert [(each.text, each.style.name) for each in _written(block)] == [
        ("Either:", text),
        ("a", bullet),
        ("b", bullet),
        ("or:", text),
        ("c", number),
        ("d", number),
    ]


@pytest.mark.parametrize("block", [block for block, *_ in PLACES])
def test_what_leads_to_a_list_stays_with_it(block: Block) -> None:
    kept = [each.text for each in _written(block) if each.paragraph_format.keep_with_next]
    assert kept == ["Either:", "a", "or:", "c"]


def test_every_numbered_list_within_text_begins_at_one() -> None:
    data = render_word(brief_of(Paragraph((NUMBERS, NUMBERS))))
    assert len(set(values(tree(data), "w:numId"))) == 2


def test_a_list_in_a_cell_is_closer_to_its_edge() -> None:
    *_, last = _written(Table(("Why",), ((TEXT,),)))
    assert last.paragraph_format.left_indent.twips == 283
    assert last.paragraph_format.right_indent.twips == 170


def test_a_cell_with_nothing_but_an_empty_list_has_a_paragraph() -> None:
    data = render_word(brief_of(Table(("Why",), (((Points(()),),),))))
    assert faults(data) == []


def test_a_mark_stands_at_the_first_entry_of_a_list() -> None:
    data = render_word(brief_of(Paragraph((BULLETS,), anchor="proof")))
    (mark,) = tree(data).iter(qn("w:bookmarkStart"))
    assert "".join(each.text for each in mark.getparent().iter(qn("w:t"))) == "a"


def test_the_room_in_a_box_is_at_its_ends_only() -> None:
    first, *between, last = _written(Callout(TEXT))
    assert (first.paragraph_format.space_before, last.paragraph_format.space_after) == (None, None)
    assert {each.paragraph_format.space_before for each in (*between, last)} == {0}
