"""About 400 pages: long answers, 50 competitors, every script there is."""

from __future__ import annotations

import json
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from benchmarks import stress
from briefkit.brief import build_brief
from briefkit.brief.blocks import Brief
from briefkit.render.html import render_html
from briefkit.render.json import render_json
from briefkit.render.markdown import render_markdown
from briefkit.render.word import render_word
from tests.render.open_xml_sdk import complaints
from tests.render.readers import by_pandoc, by_python_docx, converted
from tests.render.word_rules import broken
from tests.tools import need
from tests.worlds import flat

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

PAGES = 400
CHARACTERS = 7500
"""In each running text, so that there are as many pages."""


@cache
def brief() -> Brief:
    return build_brief(*stress.given(CHARACTERS))


@cache
def document() -> bytes:
    return render_word(brief())


def test_every_script_and_every_competitor_is_there() -> None:
    read = by_python_docx(document())
    assert len(stress.scripts()) > 150
    assert [name for name, text in stress.scripts().items() if flat(text) not in read] == []
    rows = stress.given(CHARACTERS).response.answers["competitors"]
    assert isinstance(rows, list)
    assert len(rows) == stress.ROWS
    names = [row["name"] for row in rows if isinstance(row, dict)]
    assert [name for name in names if str(name) not in read] == []


def test_it_is_valid() -> None:
    assert broken(document()) == []
    assert complaints(document()) == []


def test_libreoffice_opens_it_and_counts_the_pages(tmp_path: Path) -> None:
    reader = need("pdfinfo")
    (printed,) = converted([document()], "pdf", tmp_path)
    done = subprocess.run([reader, printed], check=True, capture_output=True, encoding="utf-8")
    (pages,) = re.findall(r"^Pages:\s+(\d+)", done.stdout, re.MULTILINE)
    assert int(pages) >= PAGES


def test_pandoc_reads_as_much_as_python_docx() -> None:
    # Signs of lists and boxes are told by the one as text, by the other as what they are.
    assert len(by_pandoc(document())) > 0.98 * len(by_python_docx(document()))


def test_markdown_holds_it_too() -> None:
    text = render_markdown(brief())
    assert len(text) > PAGES * 2000


def test_html_and_json_hold_it_too() -> None:
    page, data = render_html(brief()), json.loads(render_json(brief()))
    assert [name for name, text in stress.scripts().items() if text not in page] == []
    assert len(page) > PAGES * 2000
    assert len(data["answers"]) > 30
