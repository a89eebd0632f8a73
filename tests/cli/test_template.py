"""`brief template` looks at a template, or writes one to start from."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.cli.conftest import EXAMPLES, Brief

CLOSE = EXAMPLES / "multi-entity-close-checklist.brief.yaml"
NAMES = {"docx": "brief-template.docx", "md": "brief.md.j2", "html": "brief.html.j2"}


@pytest.mark.parametrize("format", NAMES)
def test_a_template_to_start_from_is_written_and_can_be_used(
    brief: Brief, home: Path, format: str
) -> None:
    ended = brief("template", "--to", format)
    assert ended.code == 0, ended.err
    path, following = ended.out.splitlines()
    assert path == NAMES[format]
    assert f"--template {path}" in following
    assert (home / path).is_file()
    looked = brief("template", path)
    assert looked.code == 0, looked.err
    assert "Worth mending" not in looked.out
    assert "Left out" not in looked.out


def test_a_brief_on_the_template_to_start_from_is_written(brief: Brief, home: Path) -> None:
    brief("template", "--to", "docx")
    ended = brief("render", str(CLOSE), "--template", NAMES["docx"], "--output", "out")
    assert ended.code == 0, ended.err
    assert (home / "out" / "multi-entity-close-checklist.docx").is_file()


def test_its_specimens_are_in_the_language_asked_for(brief: Brief, home: Path) -> None:
    ended = brief("template", "--to", "docx", "--language", "it", "--output", "modelli")
    assert ended.code == 0, ended.err
    assert ended.out.splitlines()[1].startswith("Modificare stili")
    (path,) = (home / "modelli").iterdir()
    said = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert "Come farne un modello proprio" in said
    header = docx.Document(str(path)).sections[0].footer.paragraphs[0].text
    assert "{page-of-pages}" in header


def test_a_template_that_exists_is_never_replaced_unasked(brief: Brief, home: Path) -> None:
    (home / "brief.md.j2").write_text("mine", encoding="utf-8")
    ended = brief("template", "--to", "md")
    assert ended.code == 4
    assert "brief.md.j2 exists already" in ended.err
    assert (home / "brief.md.j2").read_text(encoding="utf-8") == "mine"
    assert brief("template", "--to", "md", "--force").code == 0
    assert brief("template", "--to", "md").code == 0
    assert (home / "brief.md.j2").read_text(encoding="utf-8") != "mine"


def test_what_a_letterhead_lacks_is_told(brief: Brief, home: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Dear client")
    document.save(str(home / "letterhead.docx"))
    ended = brief("template", "letterhead.docx")
    assert ended.code == 0
    first, *rest = ended.out.splitlines()
    assert first == "letterhead.docx can be used as a template."
    titles = [line for line in rest if line and not line.startswith(" ")]
    assert titles == ["Taken over", "Added, since it has none", "Worth mending", "Left behind"]
    assert "  Its text (2 words)." in rest
    assert all(len(line) <= 96 for line in rest)
    assert "Ripreso dal modello" in brief("template", "letterhead.docx", "--language", "it").out


def test_what_a_text_template_leaves_out_is_told(brief: Brief, home: Path) -> None:
    source = (
        "# {{ brief.title }}\n{% for section in brief.sections %}{{ section.title }}{% endfor %}"
    )
    (home / "own.md.j2").write_text(source, encoding="utf-8")
    ended = brief("template", "own.md.j2")
    assert ended.code == 0, ended.err
    assert "own.md.j2 works" in ended.out
    assert "  Of the brief it prints nothing of: client, status, header." in ended.out
    assert "It prints no block of any section" in ended.out


def test_sections_and_blocks_are_named_as_a_template_asks_for_them(
    brief: Brief, home: Path
) -> None:
    source = (
        "{% for section in brief.sections if section.anchor != 'voice' %}"
        "{% for block in section.blocks if block.form == 'items' %}{{ block.items | item }}"
        "{% endfor %}{% endfor %}"
    )
    (home / "own.md.j2").write_text(source, encoding="utf-8")
    said = " ".join(brief("template", "own.md.j2").out.split())
    assert "section.anchor (and title) is: voice (Voice)." in said
    assert "block.form is: lead, facts, table," in said


def test_every_answer_of_the_sample_has_data(brief: Brief, home: Path) -> None:
    source = (
        "{{ brief.answers.length.data.max + 1 }} {{ brief.answers.deliverable.data[0] }}\n"
        "{% for goal in brief.answers.goal.data %}{{ goal.target * 2 }}{% endfor %}\n"
        "{% for one in brief.answers.values() %}{{ one.lines | paragraphs }}{% endfor %}"
    )
    (home / "own.md.j2").write_text(source, encoding="utf-8")
    ended = brief("template", "own.md.j2")
    assert ended.code == 0, ended.err
    assert "own.md.j2 works" in ended.out


def test_what_would_stop_at_an_open_answer_is_worth_mending(brief: Brief, home: Path) -> None:
    (home / "own.md.j2").write_text("\n{{ brief.answers.length.data.max }}", encoding="utf-8")
    said = " ".join(brief("template", "own.md.j2").out.split())
    assert "Worth mending On a brief with open answers it would stop. own.md.j2:2: " in said


def test_an_answer_that_the_sample_does_not_have_is_named(brief: Brief, home: Path) -> None:
    source = (
        "{{ brief.answers.nosuch.data.max }} {{ brief.answers['nor-this'].lines | item }}\n"
        "{% for row in brief.answers.rows.data %}{{ row.name }}{% endfor %}"
    )
    (home / "own.md.j2").write_text(source, encoding="utf-8")
    ended = brief("template", "own.md.j2")
    assert ended.code == 0, ended.err
    said = " ".join(ended.out.split())
    assert "the content brief does not have: nosuch, nor-this, rows." in said


def test_where_such_an_answer_is_reckoned_with_nobody_can_tell(brief: Brief, home: Path) -> None:
    (home / "own.md.j2").write_text("{{ brief.answers.nosuch.data + 1 }}", encoding="utf-8")
    ended = brief("template", "own.md.j2")
    assert ended.code == 3
    assert "on a brief that has them it may work" in ended.err


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('{{ say("doc-statsu") }}', "no words called “doc-statsu”; it knows doc-status"),
        ('{{ say("nosuch") }}', "it knows doc-"),
        ('{{ say("doc-version-of") }}', "“doc-version-of” need a value: revision"),
        ('{{ say("still-open") }}', "“still-open” need a value"),
    ],
)
def test_words_that_there_are_not_are_told(
    brief: Brief, home: Path, source: str, told: str
) -> None:
    (home / "own.md.j2").write_text(f"\n{source}", encoding="utf-8")
    ended = brief("template", "own.md.j2")
    assert ended.code == 3
    assert ended.err.startswith("own.md.j2:2: ")
    assert told in ended.err
    assert "KeyError" not in ended.err


def test_answers_that_are_still_open_do_not_break_a_template_that_asks(
    brief: Brief, home: Path
) -> None:
    source = "{% for one in brief.answers.values() if one.data %}{{ one.label }}{% endfor %}"
    (home / "own.md.j2").write_text(source, encoding="utf-8")
    assert brief("template", "own.md.j2").code == 0


@pytest.mark.parametrize("language", ["en", "it"])
def test_a_broken_text_template_is_told_with_its_line(
    brief: Brief, home: Path, language: str
) -> None:
    (home / "own.md.j2").write_text("a\n{{ brief.titel }}", encoding="utf-8")
    ended = brief("template", "own.md.j2", "--language", language)
    assert ended.code == 3
    assert ended.out == ""
    assert ended.err.startswith("own.md.j2:2: ")


def test_a_damaged_document_is_faulty(brief: Brief, home: Path) -> None:
    (home / "letterhead.docx").write_bytes(b"Dear client")
    ended = brief("template", "letterhead.docx")
    assert ended.code == 3
    assert "is not a Word document" in ended.err
    assert brief("template", "nowhere.docx").code == 3
    assert brief("template", "nowhere.md.j2").code == 3


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((), "Expected a template to look at, or --to"),
        (("own.md.j2", "--to", "md"), "Expected either"),
        (("letter.pdf",), "letter.pdf is not a template"),
        (("letter.doc",), "save it as .docx"),
        (("letter.odt",), "save it as .docx"),
        (("--to", "pdf"), "--to"),
    ],
)
def test_wrong_usage_says_what_is_expected(brief: Brief, given: tuple[str, ...], told: str) -> None:
    ended = brief("template", *given)
    assert ended.code == 2
    assert told in ended.err
