"""What is told of a Word template before it is used."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

from briefkit.errors import BriefkitError
from briefkit.messages import LANGUAGES, Message, say
from briefkit.render.word import render_word
from briefkit.render.word.edges import words
from briefkit.render.word.starting import starting_template
from briefkit.render.word.survey import Survey, survey
from briefkit.render.word.survey_edges import NAMES
from tests.render.samples import italian
from tests.render.wordfile import faults, paragraphs, rewritten, texts


@pytest.fixture
def letterhead() -> Any:
    """A document of python-docx with header and footer, to be changed and saved."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "ACME · {title}"
    document.sections[0].footer.paragraphs[0].text = "{page-of-pages}"
    return document


def _surveyed(document: Any, folder: Path) -> Survey:
    document.save(folder / "letterhead.docx")
    return survey(folder / "letterhead.docx")


def _told(messages: tuple[Message, ...], language: str = "en") -> str:
    return "\n".join(say(language, message) for message in messages)


def test_page_fonts_and_styles_are_named(letterhead: Any, tmp_path: Path) -> None:
    section = letterhead.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    letterhead.styles["Heading 1"].font.name = "Georgia"
    found = _surveyed(letterhead, tmp_path)
    told = _told(found.taken)
    assert "Page: A4, upright; the text is 170 mm wide." in told
    assert "Styles: Heading 1, " in told
    assert "Georgia" not in told.partition("Fonts: ")[2].partition(" for the text")[0]
    assert "Pagina: A4, verticale" in _told(found.taken, "it")


def test_a_font_of_the_style_goes_before_that_of_the_document(
    letterhead: Any, tmp_path: Path
) -> None:
    style = letterhead.styles.add_style("Plain", WD_STYLE_TYPE.PARAGRAPH)
    style.font.name = "Georgia"
    heading = letterhead.styles["Heading 1"]
    heading.element.rPr.remove(heading.element.rPr.find(qn("w:rFonts")))
    heading.base_style = style
    told = _told(_surveyed(letterhead, tmp_path).taken)
    assert "Fonts: Cambria for the text, Georgia for headings (not embedded" in told


def test_paper_of_any_size_is_told_in_millimetres(letterhead: Any, tmp_path: Path) -> None:
    section = letterhead.sections[0]
    section.page_width, section.page_height = Mm(300), Mm(200)
    told = _told(_surveyed(letterhead, tmp_path).taken)
    assert "Page: 200 × 300 mm, landscape" in told


def test_narrow_text_is_worth_mending(letterhead: Any, tmp_path: Path) -> None:
    letterhead.sections[0].page_width = Mm(150)
    told = _told(_surveyed(letterhead, tmp_path).advice)
    assert "only 87 mm wide" in told


def test_names_that_are_filled_in_are_told(letterhead: Any, tmp_path: Path) -> None:
    found = _surveyed(letterhead, tmp_path)
    assert "Header, in which these are filled in: {title}." in _told(found.taken)
    assert "Footer, in which these are filled in: {page-of-pages}." in _told(found.taken)
    assert found.advice == ()


def test_the_names_are_those_that_the_renderer_knows() -> None:
    assert set(NAMES) == set(words(italian()))


def test_empty_edges_are_worth_mending(tmp_path: Path) -> None:
    told = _told(_surveyed(docx.Document(), tmp_path).advice)
    assert told.startswith("Header and footer are empty")
    assert "{title}, {client} and {page-of-pages}" in told


def test_edges_that_do_not_name_the_brief_are_worth_mending(
    letterhead: Any, tmp_path: Path
) -> None:
    letterhead.sections[0].header.paragraphs[0].text = "ACME"
    letterhead.sections[0].footer.paragraphs[0].text = "Street 1"
    found = _surveyed(letterhead, tmp_path)
    assert "Header: printed as it is." in _told(found.taken)
    assert "{title}, {client} would be filled in" in _told(found.advice)
    assert "The pages are not numbered" in _told(found.advice)


def test_a_number_that_word_counts_is_a_number(letterhead: Any, tmp_path: Path) -> None:
    paragraph = letterhead.sections[0].footer.paragraphs[0]
    paragraph.text = ""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), " PAGE ")
    paragraph.add_run().element.addprevious(field)
    assert _surveyed(letterhead, tmp_path).advice == ()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("{titel}", "{titel} will be printed as it stands. Perhaps {title} is meant."),
        ("{Client}", "{Client} will be printed as it stands. Perhaps {client} is meant."),
        ("{qqq}", "{qqq} will be printed as it stands. These are filled in: {title}, {client},"),
    ],
)
def test_a_name_that_is_not_known_is_told(
    letterhead: Any, tmp_path: Path, typed: str, told: str
) -> None:
    letterhead.sections[0].header.add_paragraph(typed)
    found = _surveyed(letterhead, tmp_path)
    assert told in _told(found.advice)
    assert typed in texts_of_the_header(tmp_path / "letterhead.docx")


def test_a_name_in_pieces_is_told(letterhead: Any, tmp_path: Path) -> None:
    paragraph = letterhead.sections[0].header.add_paragraph("{cli")
    paragraph.add_run("ent}").bold = True
    found = _surveyed(letterhead, tmp_path)
    assert "{client} will be printed as it stands, since Word keeps it in pieces" in _told(
        found.advice
    )
    assert "{client}" in texts_of_the_header(tmp_path / "letterhead.docx")


def texts_of_the_header(path: Path) -> list[str]:
    """The paragraphs of the header of a brief on this paper: what was told comes true."""
    from tests.render.wordfile import opened

    header = opened(render_word(italian(), path)).sections[0].header
    return [paragraph.text for paragraph in header.paragraphs]


def test_what_is_left_behind_is_told(letterhead: Any, tmp_path: Path) -> None:
    letterhead.add_paragraph("Dear client")
    letterhead.core_properties.author = "Anna"
    settings = letterhead.settings.element
    settings.append(OxmlElement("w:documentProtection"))
    letterhead.element.body.sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    told = _told(_surveyed(letterhead, tmp_path).left).splitlines()
    assert told == [
        "Its text (2 words).",
        "Its columns: a brief runs in one.",
        "Its protection against changes.",
        "Author, title and other properties.",
    ]


def test_macros_are_left_behind(letterhead: Any, tmp_path: Path) -> None:
    path = tmp_path / "letterhead.docm"
    letterhead.save(path)

    def with_macros(name: str, content: bytes) -> bytes:
        if name == "[Content_Types].xml":
            kinds = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main"
            return content.replace(kinds, b"vnd.ms-word.document.macroEnabled.main")
        if name == "word/_rels/document.xml.rels":
            macros = (
                b'<Relationship Id="m" Target="vbaProject.bin" Type="'
                b'http://schemas.microsoft.com/office/2006/relationships/vbaProject"/>'
            )
            return content.replace(b"</Relationships>", macros + b"</Relationships>")
        return content

    path.write_bytes(rewritten(path.read_bytes(), with_macros))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    assert "Its macros." in _told(survey(path).left)
    data = render_word(italian(), path)
    assert faults(data) == []
    assert b"vbaProject" not in data


def test_styles_that_are_added_are_named(letterhead: Any, tmp_path: Path) -> None:
    element = letterhead.styles["List Bullet"].element
    element.getparent().remove(element)
    told = _told(_surveyed(letterhead, tmp_path).added)
    assert "Styles of Word: List Bullet" in told
    assert "Copy Text" in told.partition("Styles of the brief itself")[2]


def test_a_document_that_is_no_template_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"Dear client")
    with pytest.raises(BriefkitError, match="is not a Word document"):
        survey(tmp_path / "a.docx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_starting_template_lacks_nothing(language: str, tmp_path: Path) -> None:
    path = tmp_path / "brief-template.docx"
    path.write_bytes(starting_template(language))
    found = survey(path)
    assert found.added == ()
    assert found.advice == ()
    assert [message.key for message in found.left] == ["survey-text", "survey-properties"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_starting_template_is_a_sound_document(language: str) -> None:
    data = starting_template(language)
    assert faults(data) == []
    assert data == starting_template(language)
    names = {paragraph.style.name for paragraph in paragraphs(data)}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet", "Checklist", "Callout"} <= names


def test_a_brief_on_the_starting_template_is_as_on_the_bundled_one(tmp_path: Path) -> None:
    path = tmp_path / "brief-template.docx"
    path.write_bytes(starting_template("en"))
    data, ours = render_word(italian(), path), render_word(italian())
    assert faults(data) == []
    assert texts(data) == texts(ours)
    assert [each.style.name for each in paragraphs(data)] == [
        each.style.name for each in paragraphs(ours)
    ]
