"""What stands inside a paragraph: chips, links within the document, languages, directions."""

from __future__ import annotations

from typing import Any

import pytest
from docx.oxml.ns import qn

from briefkit.brief.blocks import (
    Block,
    CopyText,
    Fact,
    Facts,
    Items,
    Line,
    Paragraph,
    Part,
    Scorecard,
    Span,
    Table,
)
from briefkit.render.word import render_word
from briefkit.render.word.direction import pieces
from briefkit.render.word.languages import right_to_left
from tests.render.samples import line, lines
from tests.render.word_rules import broken
from tests.render.word_samples import hebrew, rich, steps
from tests.render.wordfile import brief_of, opened, paragraphs, parts, tree, values


def _paragraph(*spans: Span, **changes: Any) -> Any:
    return paragraphs(render_word(brief_of(Paragraph((spans,)), **changes)))[-1]


def _begins_at_the_right(paragraph: Any) -> bool:
    return next(paragraph.paragraph_format.element.iter(qn("w:bidi")), None) is not None


def test_steps_are_chips_and_the_one_that_holds_stands_out() -> None:
    data = render_word(brief_of(Facts((Fact("Stage", (steps("Decide"),)),))))
    *_, stage = paragraphs(data)
    chips = [(run.text.strip(), run.style.name) for run in stage.runs if "Chip" in run.style.name]
    assert [name for name, style in chips if style == "Chip On"] == ["Decide"]
    assert len(chips) == 5
    assert stage.text.replace("\u00a0", "") == "Discover › Consider › Decide › Buy › Stay"


def test_the_chip_that_holds_is_told_without_colours() -> None:
    on, off = (opened(render_word(brief_of())).styles[name] for name in ("Chip On", "Chip"))
    assert (on.font.bold, off.font.bold) == (True, None)
    grounds = [values(style.element, "w:shd", "w:fill")[0] for style in (on, off)]
    assert grounds == ["1C5566", "F1F4F5"]


def test_a_chip_may_lead_somewhere() -> None:
    link = _paragraph(Span("Blog", link="https://x.example", chip=True)).hyperlinks[0]
    assert (link.url, link.runs[0].style.name) == ("https://x.example", "Chip On")


def test_what_must_be_confirmed_looks_like_it() -> None:
    *_, run = _paragraph(Span("20 kits "), Span("to be confirmed", doubt=True)).runs
    assert (run.text, run.style.name, run.style.font.italic) == ("to be confirmed", "Doubt", True)


def test_a_link_within_the_document_leads_to_the_bookmark_of_its_anchor() -> None:
    forward = Paragraph(((Span("the proof", to="style-change"),),))
    data = render_word(brief_of(forward, Items(lines("a"), anchor="style-change")))
    assert values(tree(data), "w:hyperlink", "w:anchor") == ["style_change"]
    assert values(tree(data), "w:bookmarkStart", "w:name") == ["style_change"]


def test_a_link_to_a_place_that_is_not_there_is_plain_text() -> None:
    paragraph = _paragraph(Span("the proof", to="proof"))
    assert (paragraph.text, list(paragraph.hyperlinks)) == ("the proof", [])
    assert paragraph.runs[0].style.name == "Default Paragraph Font"


def test_of_two_places_with_one_anchor_the_first_is_linked() -> None:
    there = Items(lines("a"), anchor="proof")
    here = Paragraph(((Span("proof", to="proof"),),))
    data = render_word(brief_of(here, there, there))
    assert values(tree(data), "w:hyperlink", "w:anchor") == ["proof"]
    assert values(tree(data), "w:bookmarkStart", "w:name") == ["proof", "proof_2"]


def test_the_rich_sample_breaks_no_rule() -> None:
    assert broken(render_word(rich())) == []
    assert broken(render_word(hebrew())) == []


@pytest.mark.parametrize(
    ("language", "leftward"),
    [
        ("he", True),
        ("ar-EG", True),
        ("FA", True),
        ("ckb", True),
        ("uz-Arab", True),
        ("az-arab-IR", True),
        ("ff-Adlm", True),
        ("ar-Latn", False),
        ("he-Latn-IL", False),
        ("en", False),
        ("it-IT", False),
        ("uz", False),
        ("", False),
    ],
)
def test_the_script_of_a_language_decides_its_direction(language: str, leftward: bool) -> None:
    assert right_to_left(language) is leftward


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        ("plain", False, [("plain", False)]),
        ("", True, [("", True)]),
        ("see שלום, עולם!", False, [("see ", False), ("שלום, עולם", True), ("!", False)]),
        ("ב-LinkedIn 2027 כאן.", True, [("ב-", True), ("LinkedIn 2027", False), (" כאן.", True)]),
        ("12–14", True, [("12–14", True)]),
        (
            "ב- https://x.example/ar/.",
            True,
            [("ב- ", True), ("https://x.example/ar/", False), (".", True)],
        ),
        (
            "ו https://x.example/a/ כאן",
            True,
            [("ו ", True), ("https://x.example/a/", False), (" כאן", True)],
        ),
        ("ב C++, כאן", True, [("ב ", True), ("C++", False), (", כאן", True)]),
        ("כך A-ב", True, [("כך ", True), ("A", False), ("-ב", True)]),
    ],
)
def test_texts_are_divided_where_their_direction_changes(
    text: str, rtl: bool, expected: list[tuple[str, bool]]
) -> None:
    assert list(pieces(text, rtl)) == expected


def test_words_in_hebrew_are_marked_even_where_nobody_said_so() -> None:
    paragraph = _paragraph(Span("see שלום!"))
    assert paragraph.text == "see שלום!"
    assert [run.font.rtl for run in paragraph.runs] == [None, True, None]
    assert not _begins_at_the_right(paragraph)


def test_a_paragraph_that_begins_in_hebrew_begins_at_the_right() -> None:
    assert _begins_at_the_right(_paragraph(Span("שלום, hello")))


def _arabic() -> Line:
    return (Span("اطلب العينة 3", language="ar"),)


def test_text_to_copy_in_arabic_is_set_as_arabic() -> None:
    data = render_word(brief_of(CopyText("Caption", (_arabic(), line("plain")))))
    first, second = [each for each in paragraphs(data) if each.style.name == "Copy Text"]
    assert (_begins_at_the_right(first), _begins_at_the_right(second)) == (True, False)
    assert values(first.paragraph_format.element, "w:lang", "w:bidi") == ["ar-SA"]
    assert first.text == "اطلب العينة 3"


def test_a_document_in_hebrew_runs_from_right_to_left() -> None:
    data = render_word(hebrew())
    body = tree(data)
    tables = list(body.iter(qn("w:tbl")))
    assert len(list(body.iter(qn("w:bidiVisual")))) == len(tables) == 3
    assert values(tree(data, "word/styles.xml"), "w:lang", "w:bidi") == ["he-IL"]
    assert body.find(f".//{qn('w:sectPr')}/{qn('w:bidi')}") is not None
    straight = [each for each in paragraphs(data) if not _begins_at_the_right(each)]
    assert [each.text for each in straight] == ["Northlatch", "Request the kit."]
    assert b"<w:bidi/>" in parts(data)["word/footer1.xml"]


def _in_hebrew(*blocks: Block) -> list[Any]:
    """Return the paragraphs of a document in Hebrew that are not empty."""
    written = paragraphs(render_word(brief_of(*blocks, language="he")))
    return [each for each in written if each.text]


def _turned(paragraph: Any) -> str:
    """Return what of a paragraph is read from right to left."""
    runs = [run for link in paragraph.hyperlinks for run in link.runs] + paragraph.runs
    return "".join(run.text for run in runs if run.font.rtl)


@pytest.mark.parametrize("address", ["https://torre.example/ar/kit/", "anna@torre.example"])
def test_an_address_in_hebrew_text_runs_as_a_whole_from_left_to_right(address: str) -> None:
    linked = (Span("ראו "), Span(address, link=address), Span(" כאן"))
    for paragraph in _in_hebrew(Paragraph((linked, line(f"ראו {address} כאן"))))[-2:]:
        assert _begins_at_the_right(paragraph)
        assert address in paragraph.text
        assert _turned(paragraph) == "ראו  כאן"


def test_english_words_in_a_hebrew_document_keep_their_full_stop_and_stand_at_the_right() -> None:
    fact = Fact("Headline:", lines("Read it (in full)."))
    label, value = _in_hebrew(Facts((fact,)))[-2:]
    for each in (label, value):
        assert not _begins_at_the_right(each)
        assert _turned(each) == ""
        assert values(each.paragraph_format.element, "w:jc") == ["right"]


def test_one_hebrew_word_is_enough_for_the_direction_of_the_document() -> None:
    (paragraph,) = _in_hebrew(Facts((Fact("ש", lines("Read זה.")),)))[-1:]
    assert _begins_at_the_right(paragraph)
    assert _turned(paragraph) == " זה."


def test_points_that_are_words_are_aligned_once() -> None:
    blocks = Scorecard((("ש", "E", "5"),), "")
    point = next(each for each in _in_hebrew(blocks) if each.text == "E")
    assert values(point.paragraph_format.element, "w:jc") == ["right"]


def test_an_entry_in_english_keeps_its_sign_on_the_side_of_the_list() -> None:
    *_, entry = _in_hebrew(Items(lines("Read it.")))
    assert _begins_at_the_right(entry)
    assert _turned(entry) == ""


def test_a_document_in_english_has_no_trace_of_direction() -> None:
    data = render_word(brief_of(Table(("a",), ((lines("b"),),))))
    written = parts(data)["word/document.xml"]
    assert not any(name in written for name in (b"<w:bidi", b"<w:rtl"))


def test_text_in_the_language_of_the_document_is_not_marked() -> None:
    data = render_word(brief_of(Paragraph(((Span("qui", language="it"),),)), language="it"))
    assert values(tree(data), "w:lang") == []


def test_sections_in_hebrew_keep_their_words() -> None:
    part = Part("החלטות", (Paragraph(lines("א & <ב>\nג")),))
    assert paragraphs(render_word(brief_of(sections=(part,))))[-1].text == "א & <ב>\nג"
