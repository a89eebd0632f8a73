"""The examples: complete, rendered, and read back by other programs."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

import briefkit
from briefkit import kinds
from briefkit.answers import Typed
from briefkit.model import Field
from scripts import make_gallery
from tests.tools import ROOT, need

EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))
LANGUAGES = {"kit-campioni-2027": "it", "multi-entity-close-checklist": "en"}
SEED = set(
    """audience location segment competitors goal placement channels headline cta funnel client-talk
    style deliverable length deadline owner""".split()
)


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name.removesuffix(".brief.yaml"))
def example(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def words(text: str) -> str:
    """Return `text` as one line of words, whatever breaks them."""
    return " ".join(text.replace("\xa0", " ").replace("\xad", "").replace("\u200b", "").split())


def leaves(field: Field, value: Typed, language: str) -> Iterator[str]:
    """Yield every simple answer in `value` as it is shown."""
    if isinstance(value, dict):
        for inner in field.fields:
            if inner.id in value and not inner.unique:
                yield from leaves(inner, value[inner.id], language)
    elif field.kind == "records":
        assert isinstance(value, tuple)
        for row in value:
            assert isinstance(row, dict)
            yield from leaves(field, row, language)
    elif field.kind == "list":
        assert isinstance(value, tuple)
        yield from map(str, value)
    elif field.kind == "paragraph":
        yield from str(value).split("\n")
    else:
        yield kinds.show(field, value, language)  # type: ignore[arg-type]


def answers_of(path: Path) -> list[str]:
    response = briefkit.read_response(path)
    questionnaire = briefkit.load_for(response)
    bound = briefkit.bind(questionnaire, response)
    told_apart = {choice.label for choice in questionnaire.by_id["tone-examples"].fields[1].choices}
    assert len(told_apart) == 2, "rows are parted into two lists by it, whose names say it"
    return [
        words(leaf)
        for id, value in bound.values.items()
        for leaf in leaves(questionnaire.by_id[id], value, response.language)
        if leaf.strip() and leaf not in told_apart
    ]


def rendered(path: Path, format: str) -> Path:
    return path.with_name(path.name.removesuffix("brief.yaml") + format)


def read_by_python_docx(path: Path) -> str:
    return " ".join(
        "".join(
            node.text or ("\n" if node.tag.endswith("}br") else "") for node in paragraph.iter()
        )
        for paragraph in Document(str(path)).element.body.iter()
        if paragraph.tag.endswith("}p")
    )


def test_there_is_one_example_in_each_language() -> None:
    found = {path.name.removesuffix(".brief.yaml"): path for path in EXAMPLES}
    assert {
        name: briefkit.read_response(path).language for name, path in found.items()
    } == LANGUAGES


def test_an_example_is_marked_as_invented_and_answers_every_essential_question(
    example: Path,
) -> None:
    response = briefkit.read_response(example)
    bound = briefkit.bind(briefkit.load_for(response), response)
    assert response.sample
    assert not bound.faults
    assert not bound.orphans
    assert set(bound.values) >= SEED
    assert all(point.expected for point in bound.open)


def test_addresses_are_on_reserved_domains(example: Path) -> None:
    for answer in answers_of(example):
        if answer.startswith("http"):
            assert answer.split("/")[2].endswith(".example")


@pytest.mark.parametrize("shown", make_gallery.EVERY, ids=lambda shown: shown.stem)
@pytest.mark.parametrize("format", make_gallery.FORMATS)
def test_a_committed_document_is_what_is_rendered_now(
    shown: make_gallery.Shown, format: str
) -> None:
    # If this fails: python -m scripts.make_gallery --documents
    committed, now = shown.file(format).read_bytes(), make_gallery.document(shown.brief, format)
    assert parts(committed) == parts(now) if format == "docx" else committed == now


def test_nothing_else_lies_among_the_examples() -> None:
    made = {shown.file(format) for shown in make_gallery.EVERY for format in make_gallery.FORMATS}
    assert {*(ROOT / "examples").iterdir()} == {*made, *EXAMPLES}


def test_the_gallery_shows_what_there_is() -> None:
    assert make_gallery.PAGE.read_text(encoding="utf-8") == make_gallery.text()


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a document; how well they are compressed differs between machines."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_python_docx_reads_every_answer_back(example: Path) -> None:
    text = words(read_by_python_docx(rendered(example, "docx")))
    assert [answer for answer in answers_of(example) if answer not in text] == []


@pytest.mark.parametrize("format", ["docx", "md", "html"])
def test_pandoc_reads_every_answer_back(example: Path, format: str) -> None:
    path = rendered(example, format)
    source = {"md": "commonmark_x-smart"}.get(format, format)
    done = subprocess.run(
        [need("pandoc"), "--from", source, "--to", "json", str(path)],
        capture_output=True,
        check=True,
    )
    text = words(pandoc_text(done.stdout))
    assert [answer for answer in answers_of(example) if answer not in text] == []


def pandoc_text(data: bytes) -> str:
    """Return the words of a pandoc document, without the marks that its writers would add."""
    import json

    def said(node: object) -> Iterator[str]:
        if isinstance(node, list):
            for item in node:
                yield from said(item)
        elif isinstance(node, dict):
            if node.get("t") == "Str":
                yield str(node["c"])
            elif node.get("t") in ("Space", "SoftBreak", "LineBreak"):
                yield " "
            elif node.get("t") in ("Code", "CodeBlock"):
                yield str(node["c"][1])
            elif node.get("t") == "Quoted":
                marks = "‘’" if node["c"][0]["t"] == "SingleQuote" else "“”"
                yield from (marks[0], *said(node["c"][1]), marks[1])
            else:
                yield from said(list(node.values()))
                yield " " if node.get("t") in ("Para", "Plain", "Header") else ""

    return "".join(said(json.loads(data)["blocks"]))


def test_libreoffice_reads_every_answer_back(example: Path, tmp_path: Path) -> None:
    subprocess.run(
        [
            need("soffice"),
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            *("--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)),
            str(rendered(example, "docx")),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )
    (made,) = tmp_path.glob("*.txt")
    text = words(made.read_text(encoding="utf-8-sig"))
    assert [answer for answer in answers_of(example) if answer not in text] == []
