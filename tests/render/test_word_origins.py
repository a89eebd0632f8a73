"""Both examples on paper from three origins: LibreOffice, pandoc and python-docx."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

import briefkit
from briefkit.brief import Brief
from briefkit.render.word import render_word
from briefkit.render.word.survey import survey
from tests.render.letterheads import ORIGINS, of_libreoffice
from tests.render.readers import converted
from tests.render.wordfile import faults, opened, paragraphs, texts, values
from tests.tools import ROOT, need

pytestmark = pytest.mark.slow

EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))

Origin = Callable[[Path], Path]


@pytest.fixture(scope="module", params=ORIGINS, ids=lambda origin: origin.__name__)
def paper(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    origin: Origin = request.param
    return origin(tmp_path_factory.mktemp("paper"))


@cache
def _brief(path: Path) -> Brief:
    response = briefkit.read_response(path)
    return briefkit.build_brief(briefkit.load_for(response), response)


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name.partition(".")[0])
def brief(request: pytest.FixtureRequest) -> Brief:
    return _brief(request.param)


def test_every_word_is_there(brief: Brief, paper: Path) -> None:
    data = render_word(brief, paper)
    assert faults(data) == []
    assert sorted(texts(data)) == sorted(texts(render_word(brief)))


def test_the_page_is_that_of_the_paper(brief: Brief, paper: Path) -> None:
    ours, theirs = (
        opened(render_word(brief, paper)).sections[0],
        docx.Document(str(paper)).sections[0],
    )
    names = ("page_width", "page_height", "left_margin", "right_margin", "top_margin")
    said = {name: getattr(theirs, name) for name in names if getattr(theirs, name) is not None}
    assert {name: getattr(ours, name) for name in said} == said
    assert ours.page_width is not None
    assert ours.left_margin is not None


def test_tables_are_as_wide_as_the_text(brief: Brief, paper: Path) -> None:
    document = opened(render_word(brief, paper))
    section = document.sections[0]
    width = round((section.page_width - section.left_margin - section.right_margin) / 635)
    assert document.tables
    for table in document.tables:
        assert sum(map(int, values(table._tbl, "w:gridCol", "w:w"))) == width  # noqa: SLF001


def test_header_and_footer_are_those_of_the_paper(brief: Brief, paper: Path) -> None:
    ours, theirs = (
        opened(render_word(brief, paper)).sections[0],
        docx.Document(str(paper)).sections[0],
    )
    wanted = theirs.header.paragraphs[0].text.replace("{title}", brief.title)
    assert ours.header.paragraphs[0].text == wanted
    assert "{" not in "".join(
        each.text for each in (*ours.header.paragraphs, *ours.footer.paragraphs)
    )


def test_styles_and_fonts_of_the_paper_are_kept(brief: Brief, paper: Path) -> None:
    ours, theirs = opened(render_word(brief, paper)).styles, docx.Document(str(paper)).styles
    for style in theirs.element.findall(qn("w:style")):
        name = style.find(qn("w:name")).get(qn("w:val"))
        kind = style.get(qn("w:type"))
        same = [
            each
            for each in ours.element.findall(qn("w:style"))
            if (each.find(qn("w:name")).get(qn("w:val")), each.get(qn("w:type"))) == (name, kind)
        ]
        assert len(same) == 1, name
        assert _fonts(same[0]) == _fonts(style)
    assert _fonts(ours.element.find(qn("w:docDefaults"))) == _fonts(
        theirs.element.find(qn("w:docDefaults"))
    )


def _fonts(element: Any) -> list[dict[str, str]]:
    return [dict(each.attrib) for each in element.iter(qn("w:rFonts"))]


def test_headings_speak_one_font(brief: Brief, paper: Path) -> None:
    styles = {each.style.name: each.style for each in paragraphs(render_word(brief, paper))}
    added = {message.key: message.values["names"] for message in survey(paper).added}
    names = [
        name
        for key in added
        for name in added[key]
        if name in styles and styles[name].element.find(f".//{qn('w:rFonts')}") is not None
    ]
    heading = _inherited(styles["Heading 1"])
    assert all(_fonts(styles[name].element) == heading for name in names)


def _inherited(style: Any) -> list[dict[str, str]]:
    while style is not None:
        if _fonts(style.element):
            return _fonts(style.element)
        style = style.base_style
    return []


def test_a_survey_of_the_paper_says_what_comes_true(paper: Path) -> None:
    document = opened(render_word(_brief(EXAMPLES[0]), paper))
    names = {style.name for style in docx.Document(str(paper)).styles}
    for message in survey(paper).added:
        for name in message.values["names"]:
            assert name in {style.name for style in document.styles}
            assert name not in names


def test_libreoffice_prints_header_and_pages(tmp_path: Path) -> None:
    paper = of_libreoffice(tmp_path)
    brief = _brief(EXAMPLES[0])
    (printed,) = converted([render_word(brief, paper)], "pdf", tmp_path)
    command = [need("pdftotext"), "-layout", str(printed), "-"]
    done = subprocess.run(command, check=True, capture_output=True, timeout=60)
    sheets = done.stdout.decode("utf-8").rstrip("\f").split("\f")
    for number, sheet in enumerate(sheets, 1):
        assert sheet.lstrip().startswith(f"Kit makers: {brief.title}")
        assert re.search(rf"pagina {number} di {len(sheets)}\s*$", sheet)
