"""Documents on an agency's own paper."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from briefkit.brief.blocks import Checklist, Items, Paragraph
from briefkit.errors import BriefkitError
from briefkit.render.word import render_word, sealed
from tests.render.samples import italian, lines
from tests.render.wordfile import (
    brief_of,
    faults,
    opened,
    paragraphs,
    parts,
    rewritten,
    texts,
    tree,
    values,
)


@pytest.fixture
def letterhead() -> Any:
    """A document of python-docx, to be changed and saved."""
    return docx.Document()


def _saved(document: Any, folder: Path) -> Path:
    document.save(folder / "letterhead.docx")
    return folder / "letterhead.docx"


def _changed(path: Path, part: str, old: str, new: str) -> Path:
    def change(name: str, content: bytes) -> bytes:
        return content.replace(old.encode(), new.encode()) if name == part else content

    before = path.read_bytes()
    path.write_bytes(rewritten(before, change))
    assert parts(path.read_bytes()) != parts(before)
    return path


def test_its_text_is_left_behind_and_ours_is_there(letterhead: Any, tmp_path: Path) -> None:
    letterhead.add_paragraph("Dear client")
    data = render_word(italian(), _saved(letterhead, tmp_path))
    assert "Dear client" not in texts(data)
    assert texts(data)[1:] == texts(render_word(italian()))[1:]
    assert faults(data) == []
    assert sealed(data)


def test_its_page_is_used(letterhead: Any, tmp_path: Path) -> None:
    section = letterhead.sections[0]
    section.page_width, section.left_margin, section.right_margin = Mm(216), Mm(20), Mm(16)
    data = render_word(italian(), _saved(letterhead, tmp_path))
    assert round(opened(data).sections[0].page_width.mm) == 216
    for table in tree(data).iter(qn("w:tbl")):
        assert sum(map(int, values(table, "w:gridCol", "w:w"))) == round((216 - 36) * 1440 / 25.4)


def test_its_header_is_used_and_filled_in(letterhead: Any, tmp_path: Path) -> None:
    letterhead.sections[0].header.paragraphs[0].text = "ACME · {client}"
    letterhead.sections[0].footer.paragraphs[0].text = "{version}, {page-of-pages}"
    section = opened(render_word(italian(), _saved(letterhead, tmp_path))).sections[0]
    assert section.header.paragraphs[0].text == "ACME · Torre Mezzana"
    assert section.footer.paragraphs[0].text == "versione 3 · esempio, pagina  di "


def test_its_pictures_in_the_header_are_kept(letterhead: Any, tmp_path: Path) -> None:
    run = letterhead.sections[0].header.paragraphs[0].add_run()
    run.add_picture(io.BytesIO(_picture()))
    data = render_word(italian(), _saved(letterhead, tmp_path))
    assert [name for name in parts(data) if name.endswith(".png")] == ["word/media/image1.png"]
    (part,) = opened(data).sections[0].header.part.related_parts.values()
    assert part.blob == _picture()


def test_pictures_of_its_text_are_left_behind(letterhead: Any, tmp_path: Path) -> None:
    letterhead.add_picture(io.BytesIO(_picture()))
    data = render_word(italian(), _saved(letterhead, tmp_path))
    assert [name for name in parts(data) if name.endswith(".png")] == []


def _picture() -> bytes:
    """The smallest PNG."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
        "0000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
    )


def test_its_styles_are_used_by_name(letterhead: Any, tmp_path: Path) -> None:
    letterhead.styles["Heading 1"].font.name = "Georgia"
    path = _saved(letterhead, tmp_path)
    # Word in Italian calls the style heading 1 by another id.
    for part in ("word/styles.xml", "word/document.xml"):
        with zipfile.ZipFile(path) as archive:
            old = archive.read(part).decode()
        if '"Heading1"' in old:
            _changed(path, part, '"Heading1"', '"Titolo1"')
    data = render_word(italian(), path)
    headings = [each for each in paragraphs(data) if each.style.name == "Heading 1"]
    assert {each.style.style_id for each in headings} == {"Titolo1"}
    assert {each.style.font.name for each in headings} == {"Georgia"}


def test_styles_that_it_lacks_are_added(letterhead: Any, tmp_path: Path) -> None:
    styles = opened(render_word(italian(), _saved(letterhead, tmp_path))).styles
    assert styles["Copy Text"].base_style == styles["Normal"]
    assert styles["Brief Facts"].base_style == styles["Normal Table"]


def test_a_style_of_another_kind_with_our_id_is_left_alone(letterhead: Any, tmp_path: Path) -> None:
    from docx.enum.style import WD_STYLE_TYPE

    letterhead.styles.add_style("Callout", WD_STYLE_TYPE.CHARACTER)
    data = render_word(italian(), _saved(letterhead, tmp_path))
    assert faults(data) == []
    assert {each.style.style_id for each in paragraphs(data) if each.style.name == "Callout"} == {
        "Callout-brief"
    }


def test_lists_have_signs_where_its_styles_have_none(letterhead: Any, tmp_path: Path) -> None:
    numbering = letterhead.styles["List Bullet"].element.pPr
    numbering.remove(numbering.find(qn("w:numPr")))
    brief = brief_of(Items(lines("a")), Items(lines("b"), ordered=True), Checklist(lines("c")))
    data = render_word(brief, _saved(letterhead, tmp_path))
    assert faults(data) == []
    assert len(values(tree(data), "w:numId")) == 2


def test_its_own_text_language_gives_way_to_that_of_the_brief(
    letterhead: Any, tmp_path: Path
) -> None:
    data = render_word(italian(), _saved(letterhead, tmp_path))
    assert values(tree(data, "word/styles.xml"), "w:lang")[0] == "it-IT"


def test_a_changed_template_is_read_again(letterhead: Any, tmp_path: Path) -> None:
    path = _saved(letterhead, tmp_path)
    first = render_word(italian(), path)
    letterhead.sections[0].header.paragraphs[0].text = "ACME"
    _saved(letterhead, tmp_path)
    assert render_word(italian(), path) != first


def test_a_template_of_word_is_a_document_afterwards(letterhead: Any, tmp_path: Path) -> None:
    kind = "wordprocessingml.{}.main+xml"
    path = _changed(
        _saved(letterhead, tmp_path),
        "[Content_Types].xml",
        kind.format("document"),
        kind.format("template"),
    )
    types = parts(render_word(italian(), path))["[Content_Types].xml"].decode()
    assert "template.main" not in types


def test_what_ties_a_template_to_a_computer_is_left_behind(letterhead: Any, tmp_path: Path) -> None:
    path = _changed(
        _saved(letterhead, tmp_path),
        "word/settings.xml",
        "<w:zoom",
        '<w:attachedTemplate xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships" r:id="rId1"/><w:zoom',
    )
    data = render_word(brief_of(Paragraph(lines("a"))), path)
    assert b"attachedTemplate" not in parts(data)["word/settings.xml"]
    assert faults(data) == []


def _told(path: Path, language: str = "en") -> str:
    with pytest.raises(BriefkitError) as caught:
        render_word(italian(), path)
    return caught.value.told(language)


def test_a_template_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    assert _told(tmp_path / "no.docx").startswith(f"{tmp_path / 'no.docx'} cannot be read")
    assert _told(tmp_path).startswith(f"{tmp_path} cannot be read")


@pytest.mark.parametrize("content", [b"", b"Dear client", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_not_a_word_document_is_said_so(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(content)
    assert _told(path) == f"{path} is not a Word document: expected a .docx or .dotx file."
    assert _told(path, "it").startswith(f"{path} non è un documento Word")


def test_an_old_or_locked_document_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "paper.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "is an old .doc or is protected by a password" in _told(path)


def test_a_spreadsheet_is_not_a_word_document(letterhead: Any, tmp_path: Path) -> None:
    path = _changed(
        _saved(letterhead, tmp_path),
        "[Content_Types].xml",
        "wordprocessingml.document.main",
        "spreadsheetml.sheet.main",
    )
    assert "is not a Word document" in _told(path)


def test_a_strict_document_is_said_so(letterhead: Any, tmp_path: Path) -> None:
    path = _changed(
        _saved(letterhead, tmp_path),
        "_rels/.rels",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    )
    assert "Strict Open XML" in _told(path)


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "_rels/.rels"]
)
@pytest.mark.parametrize(
    "content",
    [b"", b"<w:broken", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<a>" * 5000],
    ids=["empty", "broken", "entities", "deep"],
)
def test_a_damaged_part_is_named(
    part: str, content: bytes, letterhead: Any, tmp_path: Path
) -> None:
    path = _saved(letterhead, tmp_path)
    path.write_bytes(
        rewritten(path.read_bytes(), lambda name, old: content if name == part else old)
    )
    assert f"its part {part} cannot be read" in _told(path)


def test_a_template_that_grows_without_end_is_refused(letterhead: Any, tmp_path: Path) -> None:
    path = _saved(letterhead, tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/zeros.bin", bytes(40 << 20))
    assert "too large to be used as a template" in _told(path)


def test_a_template_of_very_many_parts_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(2001):
            archive.writestr(f"{number}.xml", b"")
    assert "too large to be used as a template" in _told(path)
