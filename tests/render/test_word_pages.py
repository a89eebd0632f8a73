"""Pages: paper, what stays together, what begins a page, and the brief that must fit one."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import attrs
import docx
import pytest
from docx.oxml.ns import qn

from briefkit.brief.blocks import (
    Block,
    Brief,
    Checklist,
    Fact,
    Facts,
    Items,
    Lead,
    Paragraph,
    Part,
    SignOff,
    Table,
)
from briefkit.render.word import render_word
from briefkit.render.word.compact import tightened
from briefkit.render.word.paper import Paper
from tests.render.samples import english, fact, italian, line, lines
from tests.render.word_rules import broken
from tests.render.word_samples import one_page, rich
from tests.render.wordfile import brief_of, opened, paragraphs, parts, texts, tree, values
from tests.tools import need

PAPERS: list[Paper] = ["a4", "letter"]
SIGNING = SignOff(("Point", "Who", "Date", "Sign"), (("Purpose", "Client"), ("Facts", "Expert")))


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("letter", (216, 279))])
@pytest.mark.parametrize("compact", [False, True])
def test_a_document_is_set_for_its_paper(
    paper: Paper, size: tuple[int, int], compact: bool
) -> None:
    brief = attrs.evolve(italian(), compact=compact)
    data = render_word(brief, paper=paper)
    section = opened(data).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == size
    width = (section.page_width - section.left_margin - section.right_margin) // 635
    for table in tree(data).iter(qn("w:tbl")):
        assert sum(map(int, values(table, "w:gridCol", "w:w"))) == width
    assert str(width) in values(tree(data, "word/styles.xml"), "w:tab", "w:pos")
    assert broken(data) == []


def test_a4_is_the_paper_where_nothing_is_said() -> None:
    assert render_word(english()) == render_word(english(), paper="a4")


def test_a_template_of_ones_own_keeps_its_page(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "own.docx"))
    written = [render_word(english(), tmp_path / "own.docx", paper=paper) for paper in PAPERS]
    assert written[0] == written[1]


def _kept(*blocks: Block, **changes: Any) -> list[str]:
    data = render_word(brief_of(*blocks, **changes))
    return [each.text for each in paragraphs(data) if each.paragraph_format.keep_with_next]


def test_a_short_table_is_not_divided() -> None:
    rows = tuple((lines(name),) for name in "abc")
    assert _kept(Table(("Who",), rows)) == ["a", "b"]


def test_no_page_has_a_single_row_of_a_long_table() -> None:
    assert _kept(Facts(tuple(fact(name, name) for name in "abcdef"))) == ["a", "a", "e", "e"]


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        (Checklist(lines("a", "b", "c", "d")), ["\tb", "\tc", "\td"]),
        (Facts(tuple(fact(name, "") for name in "abcdef")), ["a", "", "e", "", "f", ""]),
        (Paragraph(lines("a")), ["a"]),
    ],
)
def test_the_sign_off_is_never_alone_on_its_page(before: Block, kept: list[str]) -> None:
    parts = (Part("Checks", (before,)), Part("Sign-off", (SIGNING,)))
    assert _kept(sections=parts) == [*kept, "Purpose", "Client", "", ""]


def test_rows_for_later_changes_stay_with_the_signatures() -> None:
    later = SignOff(("Date", "What", "Who", "Effect"), (("", ""),), title="Changes")
    assert _kept(SIGNING, later) == [
        *("Purpose", "Client", "", ""),
        *("Facts", "Expert", "", ""),
    ]


def test_an_annex_begins_a_page() -> None:
    data = render_word(brief_of(sections=(Part("A", ()), Part("Annex", (), annex=True))))
    breaking = [e.text for e in paragraphs(data) if e.paragraph_format.page_break_before]
    assert breaking == ["Annex"]


def test_an_annex_without_a_title_begins_a_page_too() -> None:
    annex = Part("", (Paragraph(lines("a")),), "annex", annex=True)
    data = render_word(brief_of(sections=(Part("A", ()), annex)))
    assert len(list(tree(data).iter(qn("w:pageBreakBefore")))) == 1
    assert values(tree(data), "w:bookmarkStart", "w:name") == ["annex"]


def test_a_section_without_a_title_has_no_heading_and_its_blocks_rise() -> None:
    part = Part("", (Items(lines("a")), Items(lines("b"), title="Proof")))
    shown = [(e.text, e.style.name) for e in paragraphs(render_word(brief_of(sections=(part,))))]
    assert shown[-3:] == [("a", "List Bullet"), ("Proof", "Heading 1"), ("b", "List Bullet")]


def test_tables_of_sections_without_titles_do_not_run_into_each_other() -> None:
    facts = Facts((fact("Goal", "20"),))
    sections = (Part("", (facts,)), Part("", (facts,)))
    header = (Fact("Client", lines("Kit")),)
    data = render_word(brief_of(sections=sections, header=header))
    body = tree(data).find(qn("w:body"))
    kinds = [each.tag.rpartition("}")[2] for each in body][2:]
    assert kinds == ["tbl", "p", "tbl", "p", "tbl", "sectPr"]


def test_the_lead_stands_in_large_type_under_what_it_is() -> None:
    data = render_word(brief_of(Lead(line("Write an article."), "The job"), Lead(line("Alone"))))
    shown = [(each.text, each.style.name) for each in paragraphs(data)][-3:]
    assert shown == [
        ("The job", "Lead Label"),
        ("Write an article.", "Lead"),
        ("Alone", "Lead"),
    ]
    assert opened(data).styles["Lead"].font.size.pt == 15


def test_every_table_has_a_name_for_screen_readers() -> None:
    table = Table(("Who",), ((lines("a"),),))
    named = attrs.evolve(table, title="Competitors")
    data = render_word(brief_of(table, named, header=(fact("Client", "Kit"),)))
    captions = values(tree(data), "w:tblCaption")
    assert captions == ["Content brief", "Decisions", "Competitors"]


def test_a_compact_brief_is_smaller_and_closer() -> None:
    usual, compact = (
        opened(render_word(attrs.evolve(one_page(), compact=compact))) for compact in (False, True)
    )
    sizes = [document.styles["Table Text"].font.size.pt for document in (usual, compact)]
    assert sizes == [10, 9]
    assert compact.styles["Title"].font.size.pt == 16
    assert compact.sections[0].left_margin < usual.sections[0].left_margin


def test_a_compact_brief_says_the_same() -> None:
    assert texts(render_word(one_page())) == texts(
        render_word(attrs.evolve(one_page(), compact=False))
    )


@pytest.mark.parametrize(
    ("usual", "tight"),
    [
        ('<w:sz w:val="56"/>', '<w:sz w:val="32"/>'),
        ('<w:szCs w:val="20"/>', '<w:szCs w:val="18"/>'),
        ('<w:sz w:val="16"/>', '<w:sz w:val="16"/>'),
        ('<w:sz w:val="10"/>', '<w:sz w:val="10"/>'),
        (
            '<w:spacing w:before="100" w:after="200" w:line="276" w:lineRule="auto"/>',
            '<w:spacing w:before="30" w:after="60" w:line="245" w:lineRule="auto"/>',
        ),
        ('<w:top w:w="100" w:type="dxa"/>', '<w:top w:w="30" w:type="dxa"/>'),
        ('<w:ind w:left="340"/>', '<w:ind w:left="340"/>'),
    ],
)
def test_styles_are_set_tightly_whoever_made_them(usual: str, tight: str) -> None:
    assert tightened(usual) == tight


def _pages(brief: Brief, folder: Path, **options: Any) -> int:
    (folder / "brief.docx").write_bytes(render_word(brief, **options))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [need("soffice"), profile, "--headless", "--convert-to", "pdf"]
    command += ["--outdir", str(folder), str(folder / "brief.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return len(re.findall(rb"/Type\s*/Page\b", (folder / "brief.pdf").read_bytes()))


@pytest.mark.slow
@pytest.mark.parametrize("paper", PAPERS)
def test_a_page_of_decisions_is_one_page(paper: Paper, tmp_path: Path) -> None:
    assert _pages(one_page(), tmp_path, paper=paper) == 1


def test_the_document_has_an_author_even_without_a_client() -> None:
    assert opened(render_word(brief_of(client=""))).core_properties.author == "briefkit"


def test_boxes_can_be_ticked_and_have_ids_of_their_own() -> None:
    data = render_word(rich())
    controls = list(tree(data).iter(qn("w:sdtPr")))
    assert len({values(each, "w:id")[0] for each in controls}) == len(controls) == 2
    assert b'mc:Ignorable="w14"' in parts(data)["word/document.xml"]
