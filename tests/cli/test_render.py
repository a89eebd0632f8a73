"""`brief render` writes documents and never over somebody's work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from briefkit.cli.output import FORMATS
from tests.cli.conftest import EXAMPLES, Brief

OIL = EXAMPLES / "kit-campioni-2027.brief.yaml"
CLOSE = EXAMPLES / "multi-entity-close-checklist.brief.yaml"


@pytest.fixture
def oil(home: Path) -> Path:
    return Path(shutil.copy(OIL, home))


def test_both_documents_stand_beside_the_brief(brief: Brief, oil: Path, home: Path) -> None:
    ended = brief("render", oil.name)
    assert ended.code == 0, ended.err
    assert ended.out.splitlines() == ["kit-campioni-2027.docx", "kit-campioni-2027.md"]
    assert (home / "kit-campioni-2027.docx").is_file()


def test_a_folder_that_does_not_exist_is_made(brief: Brief, oil: Path, home: Path) -> None:
    assert brief("render", oil.name, "--output", "out/deep", "--to", "md").code == 0
    assert (home / "out" / "deep" / "kit-campioni-2027.md").is_file()
    assert not (home / "out" / "deep" / "kit-campioni-2027.docx").exists()


def test_another_layout_has_a_name_of_its_own(brief: Brief, oil: Path, home: Path) -> None:
    assert brief("render", oil.name, "--layout", "one-page", "--to", "docx").code == 0
    assert (home / "kit-campioni-2027.one-page.docx").is_file()


def test_an_unknown_layout_is_a_usage_error_that_names_the_known_ones(
    brief: Brief, oil: Path
) -> None:
    ended = brief("render", oil.name, "--layout", "poster")
    assert ended.code == 2
    assert "full" in ended.err
    assert "one-page" in ended.err


def test_a_layout_that_is_nearly_right_is_recognised(brief: Brief, oil: Path) -> None:
    ended = brief("render", oil.name, "--layout", "one-pag")
    assert ended.code == 2
    assert "“one-pag”, perhaps one-page." in ended.err


def test_the_same_documents_again_are_success(brief: Brief, oil: Path, home: Path) -> None:
    brief("render", oil.name)
    first = (home / "kit-campioni-2027.docx").stat().st_mtime_ns
    assert brief("render", oil.name).code == 0
    assert (home / "kit-campioni-2027.docx").stat().st_mtime_ns == first


def test_a_document_that_nobody_edited_is_replaced(brief: Brief, oil: Path, home: Path) -> None:
    brief("render", oil.name)
    changed = oil.read_text(encoding="utf-8").replace("Torre Mezzana", "Torre Grande")
    oil.write_text(changed, encoding="utf-8")
    assert brief("render", oil.name).code == 0
    assert "Torre Grande" in (home / "kit-campioni-2027.md").read_text(encoding="utf-8")
    document = Document(str(home / "kit-campioni-2027.docx"))
    assert "Torre Grande" in "".join(document.element.itertext())


@pytest.mark.parametrize("format", ["md", "docx"])
def test_a_document_that_somebody_edited_is_kept(
    brief: Brief, oil: Path, home: Path, format: str
) -> None:
    brief("render", oil.name)
    path = home / f"kit-campioni-2027.{format}"
    if format == "md":
        path.write_text(path.read_text(encoding="utf-8") + "\nMine.\n", encoding="utf-8")
    else:
        document = Document(str(path))
        document.add_paragraph("Mine.")
        document.save(str(path))
    edited = path.read_bytes()
    oil.write_text(oil.read_text(encoding="utf-8").replace("2027-01-12", "2027-01-13"), "utf-8")
    ended = brief("render", oil.name, "--to", format)
    assert ended.code == 4
    assert path.name in ended.err
    assert "--force" in ended.err
    assert path.read_bytes() == edited
    assert brief("render", oil.name, "--to", format, "--force").code == 0
    assert path.read_bytes() != edited


def test_of_several_documents_the_edited_ones_are_named_and_the_others_written(
    brief: Brief, oil: Path, home: Path
) -> None:
    formats = [option for format in FORMATS for option in ("--to", format)]
    assert brief("render", oil.name, *formats).code == 0
    for format in ("md", "json"):
        with (home / f"kit-campioni-2027.{format}").open("a", encoding="utf-8") as document:
            document.write("Mine.")
    oil.write_text(
        oil.read_text(encoding="utf-8").replace("Torre Mezzana", "Torre Grande"), "utf-8"
    )
    ended = brief("render", oil.name, *formats)
    assert ended.code == 4
    assert ended.out.splitlines() == ["kit-campioni-2027.docx", "kit-campioni-2027.html"]
    assert [line.partition(" ")[0] for line in ended.err.splitlines()] == [
        "kit-campioni-2027.md",
        "kit-campioni-2027.json",
    ]
    assert "Torre Grande" in (home / "kit-campioni-2027.html").read_text(encoding="utf-8")


def test_a_handover_leaves_what_was_edited_and_writes_the_rest(brief: Brief, home: Path) -> None:
    (home / "rain.md").write_text("Mine.", encoding="utf-8")
    ended = brief("new", "--no-input", "--title", "Rain", "--to", "md", "--to", "html")
    assert ended.code == 4
    assert "Documents for the writer: rain.html" in ended.out
    assert "points are open" in ended.out
    assert ended.err.startswith("rain.md was edited")
    assert (home / "rain.md").read_text(encoding="utf-8") == "Mine."


def test_a_folder_that_cannot_be_is_told_once(brief: Brief, oil: Path, home: Path) -> None:
    (home / "out").write_text("a file", encoding="utf-8")
    ended = brief("render", oil.name, "--output", "out")
    assert ended.code == 4
    assert len(ended.err.splitlines()) == 1


def test_a_faulty_file_is_reported_and_the_others_are_done(
    brief: Brief, oil: Path, home: Path
) -> None:
    faulty = home / "faulty.brief.yaml"
    faulty.write_text("briefkit: 1\nquestionnaire: content-brief\ndepht: deep\n", "utf-8")
    ended = brief("render", "faulty.brief.yaml", oil.name, "--to", "md")
    assert ended.code == 3
    assert "faulty.brief.yaml:3:1" in ended.err
    assert "depth" in ended.err
    assert (home / "kit-campioni-2027.md").is_file()
    assert not (home / "faulty.md").exists()


def test_an_answer_that_cannot_be_is_named_with_its_line(
    brief: Brief, oil: Path, home: Path
) -> None:
    text = oil.read_text(encoding="utf-8").replace('"20"', "twenty")
    assert text != oil.read_text(encoding="utf-8")
    oil.write_text(text, encoding="utf-8")
    line = next(n for n, row in enumerate(text.splitlines(), 1) if "twenty" in row)
    ended = brief("render", oil.name)
    assert ended.code == 3
    assert f"{oil.name}:{line}:" in ended.err
    assert "answers.goal.0.target" in ended.err
    assert not (home / "kit-campioni-2027.md").exists()


def test_a_file_that_is_not_there_is_one_sentence(brief: Brief) -> None:
    ended = brief("render", "nowhere.brief.yaml")
    assert ended.code == 3
    assert "nowhere.brief.yaml" in ended.err
    assert len(ended.err.splitlines()) == 1


def test_a_brief_is_written_in_the_language_asked_for(brief: Brief, oil: Path, home: Path) -> None:
    assert brief("render", oil.name, "--to", "md", "--language", "en").code == 0
    text = (home / "kit-campioni-2027.md").read_text(encoding="utf-8")
    assert "Working headline" in text
    assert "Germany" in text


def test_a_template_of_ones_own_is_used(brief: Brief, oil: Path, home: Path) -> None:
    (home / "mine.md.j2").write_text("# Mine: {{ brief.title }}\n", encoding="utf-8")
    ended = brief("render", oil.name, "--template", "mine.md.j2")
    assert ended.code == 0, ended.err
    assert (home / "kit-campioni-2027.md").read_text(encoding="utf-8") == (
        "# Mine: Kit campioni 2027\n"
    )


@pytest.mark.parametrize(
    ("template", "to", "told"),
    [
        (
            "letter.docx",
            ("md",),
            "letter.docx is a template for Word (--to docx), and only Markdown",
        ),
        ("letter.docx", ("html",), "and only HTML"),
        ("own.md.j2", ("html",), "own.md.j2 is a template for Markdown (--to md), and only HTML"),
        ("own.html.j2", ("docx", "md"), "(--to html), and only Word, Markdown was asked for."),
        ("own.md.j2", ("json",), "and only JSON was asked for."),
        ("letter.doc", (), "save it as .docx"),
    ],
)
def test_a_template_of_another_format_is_never_ignored(
    brief: Brief, oil: Path, home: Path, template: str, to: tuple[str, ...], told: str
) -> None:
    (home / template).write_text("a", encoding="utf-8")
    formats = [option for format in to for option in ("--to", format)]
    ended = brief("render", oil.name, "--template", template, *formats)
    assert (ended.code, ended.out) == (2, "")
    assert told in ended.err
    assert len(ended.err.splitlines()) == 1


def test_a_template_serves_one_of_several_formats(brief: Brief, oil: Path, home: Path) -> None:
    (home / "own.md.j2").write_text("# Mine\n", encoding="utf-8")
    ended = brief("render", oil.name, "--template", "own.md.j2", "--to", "md", "--to", "html")
    assert ended.code == 0, ended.err
    assert (home / "kit-campioni-2027.md").read_text(encoding="utf-8") == "# Mine\n"
    assert "# Mine" not in (home / "kit-campioni-2027.html").read_text(encoding="utf-8")


def test_paper_is_chosen_by_the_template_or_by_its_option(
    brief: Brief, oil: Path, home: Path
) -> None:
    Document().save(str(home / "letter.docx"))
    ended = brief("render", oil.name, "--template", "letter.docx", "--paper", "a4")
    assert ended.code == 2
    assert "letter.docx keeps its own page" in ended.err
    assert brief("render", oil.name, "--paper", "letter", "--to", "docx").code == 0


@pytest.mark.parametrize("format", ["docx", "md", "json"])
def test_questions_to_be_written_need_the_name_of_a_questionnaire(
    brief: Brief, format: str
) -> None:
    ended = brief("questions", "--format", format)
    assert (ended.code, ended.out) == (2, "")
    assert "name a questionnaire: content-brief" in ended.err


def test_a_template_that_is_not_one_is_refused(brief: Brief, oil: Path, home: Path) -> None:
    assert brief("render", oil.name, "--template", "mine.txt").code == 2
    (home / "mine.docx").write_text("no zip", encoding="utf-8")
    assert brief("render", oil.name, "--template", "mine.docx").code in (2, 3)


def test_examples_give_the_same_bytes_in_two_folders(brief: Brief, home: Path) -> None:
    for folder in ("a", "b"):
        assert brief("render", str(OIL), str(CLOSE), "--output", folder).code == 0
    first = {path.name: path.read_bytes() for path in (home / "a").iterdir()}
    assert len(first) == 4
    assert first == {path.name: path.read_bytes() for path in (home / "b").iterdir()}
