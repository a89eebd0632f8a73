"""The HTML brief: text in is text out, and the page says what it is."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from briefkit.brief.blocks import (
    Brief,
    Callout,
    Fact,
    Facts,
    Line,
    Lines,
    Paragraph,
    Part,
    Points,
    Span,
)
from briefkit.errors import BriefkitError
from briefkit.render.html import render_fragment, render_html, sealed
from briefkit.render.html.escape import escape, running
from briefkit.render.html.filters import css
from briefkit.render.html.inline import line
from briefkit.render.html.languages import direction, spoken
from briefkit.render.jinja import compose, limits
from briefkit.render.jinja.plain import plain_lines
from briefkit.render.jinja.text import tidy
from tests.render.any_brief import briefs
from tests.render.html_reading import expected, read, seen
from tests.render.samples import arabic, english, italian, lines, one_page
from tests.render.test_markdown_escaping import BRIEFS, TEXTS

NOTHING = Brief("Tea", "Content brief", "content-brief", 1, "full", "en", "en-GB")


def page(*blocks: Facts | Paragraph | Callout) -> str:
    """Return the page of a brief that has one section of `blocks`."""
    return render_html(evolve(NOTHING, sections=(Part("Part", blocks),)))


@given(st.one_of(BRIEFS, briefs()))
@settings(max_examples=80)
def test_every_text_is_read_back_and_nothing_in_it_is_markup(brief: Brief) -> None:
    # A page that is long has contents; the generated ones are short.
    assert seen(render_html(brief)) == expected(brief)


@pytest.mark.parametrize("brief", [italian(), english(), arabic(), one_page(italian())])
def test_every_word_of_the_samples_is_read_back(brief: Brief) -> None:
    contents = len([part for part in brief.sections if part.title]) > 3 and not brief.compact
    assert seen(render_html(brief)) == expected(brief, contents)


@given(TEXTS)
def test_a_text_is_read_back_in_every_place(text: str) -> None:
    assert unescape(escape(text)) == tidy(text)
    assert '"' not in escape(text)
    assert unescape(re.sub("<a [^>]*>|</a>", "", running(text)).replace("<br>", "\n")) == tidy(text)


@given(TEXTS)
def test_a_text_stays_within_its_string_in_a_style_sheet(text: str) -> None:
    assert re.fullmatch(r'"(?:[^\W_]|\\[0-9a-f]+ )*"', css(text))


def written(*spans: Span) -> str:
    """Return how a line is written."""
    (tree,) = plain_lines((spans,))
    return line(tree)


@pytest.mark.parametrize(
    ("spans", "html"),
    [
        ((Span("a\nb"),), "a<br>b"),
        ((Span("see https://e.example/a?b&c."),), 'see <a href="https://e.example/a?b&amp;c">https://e.example/a?b&amp;c</a>.'),
        ((Span("www.e.example"),), '<a href="https://www.e.example">www.e.example</a>'),
        ((Span("a@e.example"),), '<a href="mailto:a@e.example">a@e.example</a>'),
        ((Span("Kit", "https://e.example/\"<x>"),), '<a href="https://e.example/%22%3Cx%3E">Kit</a>'),
        ((Span("Kit", "javascript:alert(1)"),), "Kit"),
        ((Span("Kit", "data:text/html,x"),), "Kit"),
        ((Span("Kit", to='a"b'),), '<a href="#a-b">Kit</a>'),
        ((Span("Kit", strong=True, language="ar"),), '<span lang="ar" dir="rtl"><strong>Kit</strong></span>'),
        ((Span("Kit", language='x" onclick='),), "Kit"),
        ((Span("<b>{{ x }}"),), "&lt;b&gt;{{ x }}"),
        (
            (Span("A", chip=False), Span(" → "), Span("B", chip=True)),
            '<span class="chip passed">A</span><span class="then"> → </span><strong class="chip" aria-current="step">B</strong>',
        ),
        (
            (Span("A", chip=True), Span(" · "), Span("B", chip=True)),
            '<span class="chip">A</span><span class="and"> · </span><span class="chip">B</span>',
        ),
    ],
)  # fmt: skip
def test_a_line_is_written_like_this(spans: Line, html: str) -> None:
    assert written(*spans) == html


@pytest.mark.parametrize(
    ("tag", "way"),
    [("en", "ltr"), ("ar-EG", "rtl"), ("he", "rtl"), ("az-Arab", "rtl"), ("ur-Latn", "ltr"), ("sr-Latn-RS", "ltr"), ("FA", "rtl")],
)  # fmt: skip
def test_languages_run_one_way_or_the_other(tag: str, way: str) -> None:
    assert direction(tag) == way
    assert spoken(tag) == f' lang="{tag}" dir="{way}"'


@pytest.mark.parametrize("tag", ["", None, "?!", "e n", 'en"'])
def test_what_is_no_language_is_not_said(tag: str | None) -> None:
    assert spoken(tag) == ""


@pytest.mark.parametrize("brief", [italian(), english(), arabic(), one_page(english())])
def test_headings_step_down_one_level_at_a_time_below_one_title(brief: Brief) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", render_html(brief))]
    assert levels[0] == 1
    assert 1 not in levels[1:]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_page_needs_nothing_but_itself() -> None:
    text = render_html(italian())
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|src=|javascript:", text)


def test_an_answer_leads_to_its_question() -> None:
    reader = read(render_html(italian()))
    assert {"audience", "goal", "cta", "funnel", "client-talk"} <= set(reader.ids)
    inner = {address[1:] for address in reader.links if address.startswith("#")}
    assert inner
    assert inner <= set(reader.ids)


def test_a_page_says_its_language_and_that_of_each_text() -> None:
    assert '<html lang="it" dir="ltr">' in render_html(italian())
    assert '<span lang="en-GB" dir="ltr">What an olive oil' in render_html(italian())
    assert '<html lang="ar" dir="rtl">' in render_html(arabic())


def test_paragraphs_and_lists_are_kept() -> None:
    value: Lines = (*lines("One."), Points(lines("a", "b")), Points(lines("c"), ordered=True))
    both = "<p>One.</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"
    assert f"<dd>{both} <em" in page(Facts((Fact("x", value, assumed=""),)))
    assert both in page(Paragraph(value))
    assert "<dd>One.</dd>" in page(Facts((Fact("x", value[:1]),)))


def test_an_annex_can_be_folded_and_is_open_on_paper() -> None:
    text = render_html(italian())
    assert "<details open>\n<summary><h2>Allegato</h2></summary>" in text
    assert text.count("<details open>") == 1
    assert text.count("<details") == text.count("</details>") == 2  # the other has the contents


def test_contents_are_folded_by_themselves_where_there_is_little_room() -> None:
    text = render_html(italian())
    nav, _, rest = text.partition('<nav class="contents"')[2].partition("</nav>")
    assert nav.count("<details>") == nav.count("<summary>Indice</summary>") == 1
    assert "<nav" not in rest
    assert "<nav" not in render_html(arabic())


def test_an_address_that_is_not_linked_stands_apart_from_the_text_around_it() -> None:
    text = page(Paragraph(lines("a ftp://x.example/a/ b")))
    assert "a <bdi>ftp://x.example/a/</bdi> b" in text


def test_a_seal_tells_whether_anybody_edited() -> None:
    text = render_html(italian())
    assert sealed(text)
    assert sealed(text.replace("\n", "\r\n"))
    assert sealed(f"\ufeff{text}")
    assert not sealed(text.replace("Kit", "Kat"))
    assert not sealed(text + "\n")
    assert not sealed(re.sub("<meta name=.briefkit-seal.*\n", "", text))
    assert not sealed("")


def test_a_seal_written_by_a_client_is_none() -> None:
    fake = '</head><meta name="briefkit-seal" content="0123456789abcdef">\n</head>'
    assert not sealed(fake)
    assert sealed(page(Paragraph(lines(fake))))


@given(BRIEFS)
@settings(max_examples=20)
def test_any_page_is_sealed_and_the_same_twice(brief: Brief) -> None:
    text = render_html(brief)
    assert sealed(text)
    assert text == render_html(brief)
    assert text.encode("utf-8").endswith(b"</html>\n")
    assert "\r" not in text


@pytest.mark.parametrize("brief", [italian(), arabic()])
def test_a_fragment_is_part_of_a_page_and_styles_nothing_else(brief: Brief) -> None:
    text = render_fragment(brief)
    assert text.startswith("<style>\n.brief {")
    assert text.endswith("</article>\n")
    assert not re.search("<html|<body|<head>|<main|<title", text)
    style = re.sub(r"/\*.*?\*/", "", text.partition("</style>")[0].removeprefix("<style>"))
    rules = re.findall(r"(?m)^\s*([^@{}\n][^{}\n]*?)\s*\{", style)
    assert rules
    assert all(".brief" in rule for rule in rules), rules
    assert expected(brief).removeprefix(expected(NOTHING)[:4]).endswith(seen(text)[-40:])


def test_own_templates_are_escaped_and_may_see_the_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "written_within", compose.written)
    own = tmp_path / "own.html.j2"
    own.write_text(
        "<p title='{{ brief.title }}'>{{ brief.sections[0].blocks[0].rows[0].value }}</p>"
        "{{ brief.answers | length }}{{ '<i>' | safe }}{{ brief.title | upper }}\n",
        encoding="utf-8",
    )
    fact = Fact("Page", ((Span("a'<b>", "https://e.example"),),))
    brief = evolve(NOTHING, title="x'><y>", sections=(Part("", (Facts((fact,)),)),))
    assert render_html(brief, own) == (
        "<p title='x&#39;&gt;&lt;y&gt;'>"
        '<a href="https://e.example">a&#39;&lt;b&gt;</a></p>0<i>X&#39;&gt;&lt;Y&gt;\n'
    )
    assert not sealed(render_html(brief, own))


def test_a_broken_template_says_where_and_why(tmp_path: Path) -> None:
    own = tmp_path / "own.html.j2"
    own.write_text("<p>\n{{ brief.titel }}</p>", encoding="utf-8")
    with pytest.raises(BriefkitError, match=r"own\.html\.j2:2: the template is broken: .*titel"):
        render_html(NOTHING, own)


def test_the_bundled_template_can_be_copied(tmp_path: Path) -> None:
    copy = tmp_path / "own.html.j2"
    copy.write_bytes(compose.bundled("html").read_bytes().replace(b"\n", b"\r\n"))
    assert render_html(italian(), copy) == render_html(italian())
