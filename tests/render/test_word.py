from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from docx.oxml.ns import qn

from briefkit.brief import blocks
from briefkit.brief.blocks import (
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Pair,
    Paragraph,
    Part,
    Scorecard,
    SignOff,
    Span,
    Table,
)
from briefkit.render.word import render_word
from briefkit.render.word.blocks import WRITERS
from tests.render.samples import english, italian, line, lines
from tests.render.wordfile import (
    brief_of,
    faults,
    opened,
    paragraphs,
    parts,
    texts,
    tree,
    values,
)

UNSEEN = {"anchor", "annex", "ordered"}


def _words(value: Any) -> set[str]:
    """Every text that people see, anywhere in a tree of blocks."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, Span):
        return {value.text}
    if attrs.has(type(value)):
        seen = [each.name for each in attrs.fields(type(value)) if each.name not in UNSEEN]
        return set().union(*[_words(getattr(value, name)) for name in seen])
    return set().union(*[_words(each) for each in value or ()])


def test_every_block_can_be_written() -> None:
    known = {
        each for each in vars(blocks).values() if attrs.has(each) and hasattr(each, "title")
    }  # fmt: skip
    assert known - {Part, Brief} == set(WRITERS)


def test_the_sample_has_every_block(sample_brief: Brief) -> None:
    shown = {type(block) for part in sample_brief.sections for block in part.blocks}
    assert shown == set(WRITERS)


def test_python_docx_reads_every_word_back(any_sample_brief: Brief) -> None:
    read = "\n".join(texts(render_word(any_sample_brief)))
    words = _words(any_sample_brief.sections)
    assert len(words) > 30
    assert [text for text in words if text.strip() not in read] == []


def test_nothing_that_word_refuses_is_written(any_sample_brief: Brief) -> None:
    assert faults(render_word(any_sample_brief)) == []


def test_the_same_brief_gives_the_same_bytes(any_sample_brief: Brief) -> None:
    again = attrs.evolve(any_sample_brief)
    assert render_word(any_sample_brief) == render_word(again)


def test_the_title_block_says_what_it_is_and_how_far() -> None:
    shown = texts(render_word(italian()))
    assert shown[:3] == [
        "Brief di contenuto",
        "Kit campioni 2027: la scheda di analisi letta da un buyer",
        "Quasi pronto: 2 punti aperti, 1 risposta da confermare",
    ]
    assert shown[3:5] == ["Cliente", "Versione"]
    assert "Torre Mezzana" in shown
    assert "Esempio: azienda, persone e cifre sono inventate." in shown


def test_sections_and_blocks_have_headings() -> None:
    headings = [
        (paragraph.style.name, paragraph.text)
        for paragraph in paragraphs(render_word(italian()))
        if paragraph.style.name.startswith("Heading")
    ]
    assert headings[:3] == [
        ("Heading 1", "Decisioni"),
        ("Heading 2", "Limiti"),
        ("Heading 2", "Prove da usare"),
    ]


def test_facts_are_labels_beside_values() -> None:
    (table,) = opened(render_word(brief_of(Facts((Fact("Goal", lines("20", "by May")),))))).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Goal", "20\nby May"]


@pytest.mark.parametrize(
    ("language", "assumed", "said"),
    [
        ("en", "not seen by the client", "to be confirmed: not seen by the client"),
        ("it", "non visto dal cliente", "da confermare: non visto dal cliente"),
        ("en", "", "to be confirmed"),
    ],
)
def test_what_is_assumed_says_so_where_it_stands(language: str, assumed: str, said: str) -> None:
    fact = Fact("Goal", lines("20"), assumed=assumed)
    (table,) = opened(render_word(brief_of(Facts((fact,)), language=language))).tables
    doubt = table.rows[0].cells[1].paragraphs[-1]
    assert (doubt.text, doubt.style.name) == (said, "To Confirm")


def test_what_is_certain_is_not_marked() -> None:
    data = render_word(brief_of(Facts((Fact("Goal", lines("20")),))))
    assert "To Confirm" not in {paragraph.style.name for paragraph in paragraphs(data)}


def test_the_header_of_a_table_is_repeated_and_rows_stay_whole() -> None:
    data = render_word(brief_of(Table(("Who", "Link"), ((lines("A"), ()),))))
    (table,) = tree(data).iter(qn("w:tbl"))
    rows = table.findall(qn("w:tr"))
    assert [len(list(row.iter(qn("w:tblHeader")))) for row in rows] == [1, 0]
    assert [len(list(row.iter(qn("w:cantSplit")))) for row in rows] == [1, 1]
    assert values(table, "w:tblLook", "w:firstRow") == ["1"]


def test_a_row_longer_than_a_page_may_break() -> None:
    data = render_word(brief_of(Table(("Who",), ((lines("long " * 1000),),))))
    assert len(list(tree(data).iter(qn("w:cantSplit")))) == 1


def test_columns_fill_the_width_of_the_text() -> None:
    data = render_word(italian())
    for table in tree(data).iter(qn("w:tbl")):
        assert sum(map(int, values(table, "w:gridCol", "w:w"))) == 9412


def test_labels_stand_in_a_column_of_the_same_width_all_through() -> None:
    short, long = (
        Facts((Fact(label, lines("20")),)) for label in ("Goal", "Where it appears first")
    )
    tables = list(tree(render_word(brief_of(short, long))).iter(qn("w:tbl")))
    first, second = (values(table, "w:gridCol", "w:w") for table in tables)
    assert first == second


def test_short_words_are_not_broken_in_narrow_columns() -> None:
    names = ("Owner", "Published", "Why")
    wide = lines("Controllers search the week before close, and again on the day after it. " * 3)
    data = render_word(brief_of(Table(names, ((lines("Priya"), lines("12 May 2027"), wide),))))
    widths = [int(width) for width in values(tree(data), "w:gridCol", "w:w")]
    assert widths[0] > 650
    assert widths[1] > 1100
    assert widths[2] > sum(widths[:2])


def test_tables_do_not_run_into_each_other() -> None:
    facts = Facts((Fact("Goal", lines("20")),))
    body = tree(render_word(brief_of(facts, facts))).find(qn("w:body"))
    kinds = [each.tag for each in body if each.tag in {qn("w:p"), qn("w:tbl")}]
    assert kinds[-3:] == [qn("w:tbl"), qn("w:p"), qn("w:tbl")]


def test_every_numbered_list_begins_at_one() -> None:
    numbered = Items(lines("a", "b"), ordered=True)
    data = render_word(brief_of(numbered, numbered))
    first, _, second, _ = values(tree(data), "w:numId")
    assert first != second
    assert values(tree(data, "word/numbering.xml"), "w:startOverride") == ["1", "1"]


def test_the_checklist_has_boxes_to_tick() -> None:
    data = render_word(brief_of(Checklist(lines("Every figure has a source", "No adjectives"))))
    signs = [sign.text for box in tree(data).iter(qn("w:sdt")) for sign in box.iter(qn("w:t"))]
    assert signs == ["☐", "☐"]
    assert len({*values(tree(data), "w:id")}) == 2
    assert [paragraph.text for paragraph in paragraphs(data)[-2:]] == [
        "\tEvery figure has a source",
        "\tNo adjectives",
    ]


def test_words_to_copy_stand_in_paragraphs_of_their_own() -> None:
    data = render_word(
        brief_of(CopyText("Call to action", lines("Request the kit", "https://x.y")))
    )
    copies = [each.text for each in paragraphs(data) if each.style.name == "Copy Text"]
    assert copies == ["Request the kit", "https://x.y"]
    assert "Call to action · to be copied exactly" in texts(data)


def test_a_pair_stands_side_by_side() -> None:
    data = render_word(brief_of(Pair("Must", lines("a", "b"), "Must not", lines("c"))))
    (table,) = opened(data).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Must", "Must not"],
        ["a\nb", "c"],
    ]


def test_a_scorecard_closes_with_its_sum() -> None:
    data = render_word(brief_of(Scorecard((("One reader", "2", "2"),), "2 of 2")))
    (table,) = opened(data).tables
    assert [cell.text for cell in table.rows[-1].cells] == ["Total", "2 of 2", ""]


def test_the_sign_off_leaves_room_to_sign() -> None:
    points = (("Purpose", "Client"), ("Facts", "Expert"))
    data = render_word(brief_of(SignOff(("Agreed", "Name", "Date", "Sign"), points)))
    (table,) = opened(data).tables
    assert [cell.text for cell in table.rows[1].cells] == ["Purpose", "Client", "", ""]
    assert values(tree(data), "w:trHeight") == ["624", "624"]


def test_strong_words_and_callouts_have_styles() -> None:
    data = render_word(brief_of(Callout(((Span("Not "), Span("cleared", strong=True)),))))
    *_, callout = paragraphs(data)
    assert callout.style.name == "Callout"
    assert [(run.text, run.style.name) for run in callout.runs] == [
        ("Not ", "Default Paragraph Font"),
        ("cleared", "Strong"),
    ]


def test_links_lead_where_they_say() -> None:
    span = Span("the kit", link="https://x.example/kit?a=1&b=2")
    data = render_word(brief_of(Paragraph(((Span("See "), span),))))
    *_, paragraph = paragraphs(data)
    assert paragraph.text == "See the kit"
    assert [link.url for link in paragraph.hyperlinks] == ["https://x.example/kit?a=1&b=2"]


def test_the_same_address_is_one_relation() -> None:
    line = (Span("a", link="https://x.example"), Span("b", link="https://x.example"))
    data = render_word(brief_of(Paragraph((line,))))
    relations = parts(data)["word/_rels/document.xml.rels"].decode()
    assert relations.count("https://x.example") == 1


def test_text_in_another_language_is_marked_as_such() -> None:
    foreign = Span("Request the kit", language="en-GB")
    at_home = Span("qui", language="it")
    data = render_word(brief_of(Paragraph(((foreign, at_home),)), language="it"))
    assert values(tree(data), "w:lang") == ["en-GB"]


def test_text_that_runs_from_right_to_left_is_marked_as_such() -> None:
    data = render_word(brief_of(Paragraph(((Span("שלום", language="he"),),))))
    assert len(list(tree(data).iter(qn("w:rtl")))) == 1
    assert values(tree(data), "w:lang", "w:bidi") == ["he-IL"]


@pytest.mark.parametrize(
    ("language", "tag"),
    [("it", "it-IT"), ("en", "en-GB"), ("en-US", "en-US"), ("lij", "lij"), ("?!", "en-GB")],
)
def test_the_document_has_a_language(language: str, tag: str) -> None:
    data = render_word(brief_of(language=language))
    assert values(tree(data, "word/styles.xml"), "w:lang") == [tag]


def test_anchors_become_bookmarks_that_word_accepts() -> None:
    facts = Facts(tuple(Fact("a", (), anchor) for anchor in ("style-change", "9-lives", "x" * 60)))
    names = values(tree(render_word(brief_of(facts))), "w:bookmarkStart", "w:name")
    assert names == ["style_change", "q_9_lives", "x" * 40]


def test_no_two_bookmarks_share_a_name_or_an_id() -> None:
    facts = Facts(tuple(Fact("a", (), anchor) for anchor in ("cta", "CTA", "c-a", "c_a", "è")))
    data = render_word(brief_of(facts, facts))
    assert len(values(tree(data), "w:bookmarkStart", "w:name")) == 10
    assert faults(data) == []


def test_a_titled_block_is_marked_at_its_title() -> None:
    data = render_word(brief_of(Items(lines("a"), title="Proof", anchor="proof")))
    (mark,) = tree(data).iter(qn("w:bookmarkStart"))
    assert values(mark.getparent(), "w:pStyle") == ["Heading2"]


def _edge(data: bytes, part: str) -> str:
    return "".join(each.text or "" for each in tree(data, part).iter(qn("w:t"), qn("w:tab")))


def test_header_and_footer_speak_the_language_of_the_document() -> None:
    data = render_word(italian())
    title = "Kit campioni 2027: la scheda di analisi letta da un buyer"
    assert _edge(data, "word/header1.xml") == "Torre MezzanaBrief di contenuto"
    assert _edge(data, "word/footer1.xml") == f"{title} · versione 3 · esempiopagina 1 di 1"
    assert values(tree(data, "word/footer1.xml"), "w:fldSimple", "w:instr") == [
        " PAGE ",
        " NUMPAGES ",
    ]
    assert _edge(render_word(english()), "word/footer1.xml") == (
        "Month-end close checklist · draftpage 1 of 1"
    )


def test_a_long_title_does_not_fill_the_footer() -> None:
    footer = _edge(render_word(brief_of(title="long words " * 40)), "word/footer1.xml")
    title, _, _ = footer.partition(" · ")
    assert len(title) <= 64
    assert title.endswith("…")


def test_the_document_says_what_it_is() -> None:
    properties = opened(render_word(italian())).core_properties
    assert properties.title == "Kit campioni 2027: la scheda di analisi letta da un buyer"
    assert (properties.author, properties.subject) == ("Torre Mezzana", "Brief di contenuto")
    assert properties.keywords == "Brief di contenuto, Torre Mezzana, content-brief, esempio"
    assert (properties.language, properties.revision) == ("it", 3)
    assert properties.created is not None
    assert properties.created.isoformat() == "2026-11-22T00:00:00+00:00"


@pytest.mark.parametrize("date", [None, "soon", "2026-02-31", ""])
def test_a_brief_without_a_day_has_no_clock_in_it(date: str | None) -> None:
    properties = opened(render_word(brief_of(date=date))).core_properties
    assert properties.created is not None
    assert properties.created.isoformat() == "2000-01-01T00:00:00+00:00"


def test_the_title_property_is_cut_where_other_programs_would_refuse_it() -> None:
    title = "a&" * 300
    data = render_word(brief_of(title=title))
    assert opened(data).core_properties.title == title[:255]
    assert title in texts(data)


def test_no_trace_of_a_clock_or_a_system_is_in_the_archive() -> None:
    data = render_word(italian())
    assert len(set(re.findall(rb"PK\x01\x02..(.)", data, re.DOTALL))) == 1
    assert b"python-docx" not in b"".join(parts(data).values())


def test_a_brief_without_anything_is_still_a_document() -> None:
    data = render_word(brief_of(Facts(()), Items(()), Checklist(()), Paragraph(()), sections=()))
    assert texts(data) == ["Content brief", "Kit"]
    empty = (Facts(()), Items(()), Checklist(()), Paragraph(()), Callout(()), CopyText("", ()))
    assert faults(render_word(brief_of(*empty, Pair("", (), "", ())))) == []


def test_an_entry_of_one_line_is_not_kept_with_what_follows() -> None:
    data = render_word(brief_of(Items((line("a"),))))
    assert len(list(tree(data).iter(qn("w:keepNext")))) == 0


def test_a_list_does_not_leave_one_entry_alone_on_a_page() -> None:
    data = render_word(brief_of(Items(lines("a", "b", "c", "d", "e"))))
    kept = [
        each.text
        for each in paragraphs(data)
        if each.style.name == "List Bullet" and each.paragraph_format.keep_with_next
    ]
    assert kept == ["a", "d"]


def test_the_bundled_template_is_what_the_script_makes(tmp_path: Path) -> None:
    from scripts.make_template import TARGET, write

    write(tmp_path / "brief.docx")
    assert (tmp_path / "brief.docx").read_bytes() == TARGET.read_bytes()
