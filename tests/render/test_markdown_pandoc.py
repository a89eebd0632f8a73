"""Pandoc, another reader of Markdown, sees what was written."""

from __future__ import annotations

import json
import random
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from briefkit.brief.blocks import Brief
from briefkit.render.jinja.text import tidy
from briefkit.render.markdown import render_markdown
from briefkit.render.markdown.escape import escape
from briefkit.render.markdown.filters import item
from tests.render.markdown_reading import body, expected
from tests.render.samples import arabic, english, italian, one_page
from tests.render.test_markdown_escaping import FRAGMENTS
from tests.tools import need

OWN_HTML = re.compile(
    r'<a id="[\w.-]+">|</a>|</?strong>|<br>|<details>\n<summary>\w+</summary>|</details>|<!--[^>]*-->'
)
"""What the template writes as HTML."""


def _pandoc(markdown: str, reader: str) -> Any:
    done = subprocess.run(
        [need("pandoc"), "--from", reader, "--to", "json"],
        input=markdown,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return json.loads(done.stdout)["blocks"]


def _words(node: Any) -> Iterator[str]:
    """Yield the text of a node of pandoc's tree; anything that is not text shows up by its name."""
    if isinstance(node, list):
        for each in node:
            yield from _words(each)
    elif node["t"] in {"Str", "Space", "SoftBreak", "LineBreak"}:
        yield node.get("c", " ")
    elif node["t"] in {"Plain", "Para", "Link"}:
        yield from _words(node["c"] if node["t"] != "Link" else node["c"][1])
    else:
        yield "\n" if node == {"t": "RawInline", "c": ["html", "<br>"]} else f"<{node['t']}>"


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def test_pandoc_reads_every_text_as_it_was() -> None:
    choose = random.Random(1)
    parts = [*FRAGMENTS, *["casa", "olio", "x", "Ü", "12", " ", " ", "."] * 8]
    texts = ["".join(choose.choices(parts, k=choose.randint(1, 9))) for _ in range(1500)]
    texts = [text for text in map(tidy, texts) if text.strip()]
    rows = "".join(f"| {escape(text)} | y |\n" for text in texts)
    (table,) = _pandoc(f"| a | b |\n| --- | --- |\n{rows}", "commonmark+pipe_tables")
    cells = ["".join(_words(row[1][0][4])) for row in table["c"][4][0][3]]
    assert [*map(_squeezed, cells)] == [*map(_squeezed, texts)]
    items = "".join(f"- {item(text)}\n" for text in texts)
    (found,) = _pandoc(items, "commonmark")
    said = ["".join(_words(each)) for each in found["c"]]
    assert [*map(_squeezed, said)] == [*map(_squeezed, texts)]


def _texts(node: Any) -> Iterator[str]:
    """Yield every text of a document of pandoc, and fail at HTML that is not ours."""
    if isinstance(node, dict):
        kind: str = node["t"]
        content: Any = node.get("c")
        if kind in {"Str", "CodeBlock", "RawInline", "RawBlock"}:
            text = content if kind == "Str" else content[1]
            if kind.startswith("Raw"):
                assert OWN_HTML.fullmatch(text.strip()), text
                text = re.sub("<[^>]*>", "", text)
            yield text
        elif kind == "Link":
            assert re.match("(?i)https?://|mailto:|#", content[2][0]), content
            yield from _texts(content[1])
        else:
            assert kind not in {"Code", "Math", "Image", "Note", "Strikeout", "HorizontalRule"}, (
                node
            )
            yield from _texts(content)
    elif isinstance(node, list):
        for each in node:
            yield from _texts(each)


@pytest.mark.parametrize("brief", [italian(), english(), arabic(), one_page(italian())])
def test_pandoc_reads_every_word_of_the_samples(brief: Brief) -> None:
    said = "".join(_texts(_pandoc(body(render_markdown(brief)), "gfm-tex_math_dollars")))
    boxes = said.replace("☐", "[ ]")
    assert "".join(boxes.split()) == "".join(expected(brief).split())
