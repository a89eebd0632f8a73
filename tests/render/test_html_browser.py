"""HTML in a browser: accessible, as wide as its window, and one page where it is to be one."""

from __future__ import annotations

import json
import re
import subprocess
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from briefkit import Brief, build_brief, load_for, read_response
from briefkit.brief.blocks import Block, Fact, Facts, Items, Paragraph, Part, Span, Table
from briefkit.render.html import render_fragment, render_html
from tests.render.samples import arabic, english, italian, lines, one_page
from tests.tools import ROOT, need, need_browser, need_node_package

pytestmark = pytest.mark.slow

SAMPLES = {
    "it": italian(),
    "en": english(),
    "ar": arabic(),
    "it-one": one_page(italian()),
}


@cache
def example(file: str, language: str, layout: str) -> Brief:
    response = evolve(read_response(ROOT / "examples" / f"{file}.brief.yaml"), language=language)
    return build_brief(load_for(response), response, layout)


EXAMPLES = [
    (file, language, layout)
    for file in ("kit-campioni-2027", "multi-entity-close-checklist")
    for language in ("en", "it")
    for layout in ("one-page", "full")
]

AXE = """<script>%s</script><script>
axe.run().then(found => {
  const lines = found.violations.map(one => one.id + ": " + one.nodes.map(node => node.html).join(" | "));
  document.body.innerHTML = "<pre id=found></pre>";
  document.getElementById("found").textContent =
    JSON.stringify({passes: found.passes.map(one => one.id), violations: lines});
});
</script></body>"""

WIDTHS = """<!doctype html><body><script>
const page = %s;
const found = {};
for (const width of [1200, 768, 390, 360]) {
  const frame = document.createElement("iframe");
  frame.style.width = width + "px";
  frame.onload = () => {
    const root = frame.contentDocument.documentElement;
    found[width] = root.scrollWidth;
    document.body.dataset.found = JSON.stringify(found);
  };
  frame.srcdoc = page;
  document.body.append(frame);
}
</script>"""


def dumped(folder: Path, page: str, width: int = 1200) -> str:
    """Return what a browser has made of `page`."""
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    options = [f"--window-size={width},900", "--virtual-time-budget=20000", "--dump-dom"]
    done = subprocess.run(
        [*need_browser(), f"--user-data-dir={folder / 'browser'}", *options, file.as_uri()],
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    return done.stdout


def axe(folder: Path, page: str, width: int = 1200) -> dict[str, Any]:
    """Return what axe-core says about `page`."""
    script = (need_node_package("axe-core") / "axe.min.js").read_text(encoding="utf-8")
    before, end, _ = page.rpartition("</body>")
    assert end
    dom = dumped(folder, before + AXE % script.replace("</script", "<\\/script"), width)
    found = re.search('<pre id="found">(.*?)</pre>', dom, re.DOTALL)
    assert found, dom[-500:]
    said: dict[str, Any] = json.loads(unescape(found[1]))
    return said


def dark(page: str) -> str:
    """Return `page` as it looks where somebody likes it dark."""
    assert "(prefers-color-scheme: dark)" in page
    return page.replace("(prefers-color-scheme: dark)", "(min-width: 1px)")


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("width", [1200, 500])
def test_axe_finds_nothing_in_the_samples(tmp_path: Path, name: str, width: int) -> None:
    page = render_html(SAMPLES[name])
    said = axe(tmp_path, dark(page) if width == 500 else page, width)
    assert said["violations"] == []
    assert {"color-contrast", "html-has-lang", "document-title", "region"} <= set(said["passes"])


@pytest.mark.parametrize(("file", "language", "layout"), EXAMPLES)
def test_axe_finds_nothing_in_the_examples(
    tmp_path: Path, file: str, language: str, layout: str
) -> None:
    assert axe(tmp_path, render_html(example(file, language, layout)))["violations"] == []


def test_axe_finds_nothing_in_a_fragment(tmp_path: Path) -> None:
    page = f"<!doctype html><html lang=en><title>x</title><body><main>{render_fragment(english())}"
    assert axe(tmp_path, f"{page}</main></body>")["violations"] == []


def test_axe_finds_what_is_wrong(tmp_path: Path) -> None:
    page = render_html(english()).replace('<html lang="en"', "<html")
    assert "html-has-lang" in "".join(axe(tmp_path, page)["violations"])


@pytest.mark.parametrize("name", SAMPLES)
def test_a_page_is_never_wider_than_its_window(tmp_path: Path, name: str) -> None:
    page = json.dumps(render_html(SAMPLES[name])).replace("</", "<\\/")
    found = re.search('data-found="(.*?)"', dumped(tmp_path, WIDTHS % page, 1400))
    assert found
    widths = {int(width): wide for width, wide in json.loads(unescape(found[1])).items()}
    assert widths.keys() == {1200, 768, 390, 360}
    assert all(wide <= width for width, wide in widths.items()), widths


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize(
    ("file", "language"), sorted({(file, language) for file, language, _ in EXAMPLES})
)
def test_one_page_is_one_page_on_paper(
    tmp_path: Path, file: str, language: str, paper: str
) -> None:
    page = render_html(example(file, language, "one-page"))
    assert printed(tmp_path, page, paper) == 1


def test_an_annex_begins_on_a_page_of_its_own_and_is_printed_even_if_folded(tmp_path: Path) -> None:
    page = render_html(italian())
    folded = page.replace("<details open>", "<details>")
    assert printed(tmp_path, page, "A4") == printed(tmp_path, folded, "A4") >= 4


def test_the_header_of_a_table_never_stands_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    blocks: list[Block] = []
    for number in range(40):
        rows = tuple((lines(f"Row{number}x " + "and more " * 30), lines("b")) for _ in range(3))
        blocks.append(Paragraph(lines(*["Filler."] * (1 + number % 7))))
        blocks.append(Table((f"Header{number}x", "B"), rows, "Title" if number % 2 else None))
    page = render_html(evolve(english(), sections=(Part("Tables", tuple(blocks)),)))
    printed(tmp_path, page, "A4")
    sheets = subprocess.run(
        [need("pdftotext"), "-layout", str(tmp_path / "paper.pdf"), "-"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.split("\f")
    headers = [(each, sheet) for sheet in sheets for each in re.findall(r"Header(\d+)x", sheet)]
    assert len(headers) > 40  # those of the tables that go on are repeated
    assert [each for each, sheet in headers if f"Row{each}x" not in sheet] == []


MEASURES = """<!doctype html><body><script>
const page = %s;
const found = {};
for (const width of [1200, 800, 390]) {
  const frame = document.createElement("iframe");
  frame.style.width = width + "px";
  frame.onload = () => {
    const inside = frame.contentDocument;
    const shown = inside.querySelector(".contents li a").checkVisibility({contentVisibilityAuto: true});
    const summary = inside.querySelector(".contents summary").checkVisibility();
    found[width] = [shown, summary, inside.querySelector(".lead").getBoundingClientRect().top];
    document.body.dataset.found = JSON.stringify(found);
  };
  frame.srcdoc = page;
  document.body.append(frame);
}
</script>"""


def test_contents_are_folded_on_a_phone_and_open_where_there_is_room(tmp_path: Path) -> None:
    page = json.dumps(render_html(example(EXAMPLES[-1][0], "en", "full"))).replace("</", "<\\/")
    found = re.search('data-found="(.*?)"', dumped(tmp_path, MEASURES % page, 1400))
    assert found
    said = json.loads(unescape(found[1]))
    assert [said[width][:2] for width in ("1200", "800", "390")] == [
        [True, False],
        [True, False],
        [False, True],
    ]
    assert said["390"][2] < 600  # the job is told on the first screen


ENDS = """<script>
const found = [...document.querySelectorAll("h1, h2, dd, th, td, li, .paragraph p, main a")].map(each => {
  const words = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  const text = words.nextNode();
  if (!text || words.nextNode()) return null;
  const at = place => {
    const range = document.createRange();
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    return range.getBoundingClientRect().left;
  };
  return [text.data, at(0) < at(text.length - 1)];
});
document.body.dataset.found = JSON.stringify(found.filter(each => each));
</script></body>"""


def test_english_words_and_addresses_in_arabic_end_at_their_right(tmp_path: Path) -> None:
    address = "https://torre.example/ar/"
    said = ("What it tells.", "Close (UK)!", "Read it.", address)
    linked = (Span("انظر "), Span(address, link=address), Span(" هنا"))
    blocks = (
        Facts((Fact("أ", lines(said[0])), Fact("ب", (linked,)))),
        Table(("أ", "ب"), ((lines("ألفا."), lines(said[1])),)),
        Items(lines(said[2], "ثانية واحدة!")),
        Paragraph(lines(address, f"نص {address} هنا.")),
    )
    brief = evolve(arabic(), title="The checklist.", sections=(Part("In full.", blocks),))
    dom = dumped(tmp_path, ENDS.join(render_html(brief).rsplit("</body>", 1)))
    found = re.search('data-found="(.*?)"', dom)
    assert found
    ends = {(text, right) for text, right in json.loads(unescape(found[1]))}
    rightward = {*said, "The checklist.", "In full."}
    assert {text for text, right in ends if right} == rightward
    assert {text for text, right in ends if not right} >= {"ألفا.", "ثانية واحدة!"}
    assert not any((text, False) in ends for text in rightward)


def printed(folder: Path, page: str, paper: str) -> int:
    """Print `page` to `paper.pdf`; return how many pages there are."""
    file = folder / "paper.html"
    file.write_text(page.replace("@page {", f"@page {{ size: {escape(paper)};"), encoding="utf-8")
    pdf = folder / "paper.pdf"
    subprocess.run(
        [*need_browser(), f"--user-data-dir={folder / 'browser'}", f"--print-to-pdf={pdf}", "--no-pdf-header-footer", file.as_uri()],
        check=True,
        capture_output=True,
        timeout=60,
    )  # fmt: skip
    done = subprocess.run(
        [need("pdfinfo"), str(pdf)], check=True, capture_output=True, encoding="utf-8"
    )
    found = re.search(r"Pages:\s+(\d+)", done.stdout)
    assert found
    return int(found[1])
