"""Text in is text out: nothing that somebody wrote becomes Markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefkit.brief.blocks import (
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Lead,
    Pair,
    Paragraph,
    Part,
    Points,
    Scorecard,
    SignOff,
    Span,
    Table,
)
from briefkit.render.jinja.plain import plain_lines
from briefkit.render.jinja.text import tidy
from briefkit.render.markdown import render_markdown
from briefkit.render.markdown.escape import escape
from briefkit.render.markdown.inline import line
from tests.render.markdown_reading import READER, body, expected, seen, written

FRAGMENTS = [
    *"\\`*_[](){}<>&|~$@:#=+-.!\"'^ \n\ta1é",
    *("**", "__", "``", "```", "~~~", "~~", "---", "===", "- ", "+ ", "1. ", "2) ", "> ", "# ", "## "),
    *("    ", "\n\n", "  \n", "\\\n", "| a | b |", "| --- |", ":-:", "--:|:-", "- [ ] ", "![", "](", "[^1]"),
    *("[a](javascript:alert(1))", "[a]: https://e.example", "<b>", "<script>", "</a>", "<!--", "-->"),
    *("&amp;", "&lt;", "&#60;", "&copy", "<https://e.example>", "https://e.example/_a_?b=*c*&d;"),
    *("http://e.example/(a)", "https://e.example.", "www.e.example", "mailto:a@e.example", "a_b@e.example"),
    *("https://www.e.example/(www.e.example)", "{{ brief }}", "{% raw %}", "{# #}", "snake_case", ":smile:", "$x$", "$5", "~5", "\xa0", "\u2028"),
    *("https://xn--80ak6aa92e.example", "https://e.example/%C3%A9", "\r\n", "\x00", "\ud800", "ﷺ", "👩‍👩‍👧"),
]  # fmt: skip

NASTY = st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=8).map("".join)
TEXTS = st.one_of(NASTY, st.text(min_size=1), st.text(st.characters(), min_size=1)).filter(tidy)

ADDRESSES = st.one_of(
    st.none(),
    TEXTS,
    TEXTS.map("https://e.example/{}".format),
    st.sampled_from(
        ["javascript:alert(1)", "data:text/html,x", "mailto:a@e.example", "/etc/passwd"]
    ),
)
PLACES = st.sampled_from([None, None, "cta", "goal.0", 'x"><script>', "nowhere"])
CHIPS = st.sampled_from([None, None, True, False])
SPANS = st.builds(Span, TEXTS, ADDRESSES, st.booleans(), to=PLACES, chip=CHIPS)
LINES = st.lists(SPANS, min_size=1, max_size=4).map(tuple)
SIMPLE = st.lists(LINES, min_size=1, max_size=3).map(tuple)
POINTS = st.builds(Points, SIMPLE, st.booleans())
SEVERAL = st.lists(LINES | POINTS, min_size=1, max_size=3).map(tuple)
TITLES = st.one_of(st.none(), TEXTS)
NAMES = st.sampled_from(["", "", "cta", "goal.0", 'x"><script>'])

FACTS = st.builds(Fact, TEXTS, SEVERAL, NAMES, st.one_of(st.none(), st.just(""), TEXTS))
TABLES = st.integers(1, 3).flatmap(
    lambda width: st.builds(
        Table,
        st.tuples(*[TEXTS] * width),
        st.lists(st.tuples(*[st.one_of(st.just(()), SEVERAL)] * width), max_size=3).map(tuple),
        title=TITLES,
    )
)
BLOCKS = st.one_of(
    st.builds(Facts, st.lists(FACTS, min_size=1, max_size=3).map(tuple), TITLES),
    TABLES,
    st.builds(Items, SIMPLE, TITLES, st.booleans()),
    st.builds(Checklist, SIMPLE, TITLES),
    st.builds(Pair, TEXTS, SIMPLE, TEXTS, SIMPLE, TITLES),
    st.builds(Paragraph, SEVERAL, TITLES),
    st.builds(CopyText, TEXTS, SEVERAL, TITLES),
    st.builds(Callout, SEVERAL, TITLES),
    st.builds(Lead, LINES, TEXTS | st.just(""), TITLES),
    st.builds(Scorecard, st.lists(st.tuples(TEXTS, TEXTS, TEXTS)).map(tuple), TEXTS, TITLES),
    st.builds(
        SignOff,
        st.tuples(TEXTS, TEXTS, TEXTS, TEXTS),
        st.lists(st.tuples(TEXTS, TEXTS)).map(tuple),
        TITLES,
    ),
)
BRIEFS = st.builds(
    Brief,
    title=TEXTS,
    kind=TEXTS,
    status=TEXTS,
    client=st.text(),
    questionnaire=TEXTS,
    version=st.integers(0, 99),
    layout=TEXTS,
    language=st.sampled_from(["en", "it"]),
    text_language=TEXTS,
    header=st.lists(FACTS, min_size=1, max_size=3).map(tuple),
    sections=st.lists(
        st.builds(
            Part, TEXTS | st.just(""), st.lists(BLOCKS, max_size=3).map(tuple), NAMES, st.booleans()
        ),
        max_size=2,
    ).map(tuple),
    sample=st.booleans(),
)


@given(BRIEFS)
@settings(max_examples=60)
def test_every_text_of_every_block_is_read_back_as_it_was(brief: Brief) -> None:
    assert seen(body(render_markdown(brief))) == expected(brief)


@given(TEXTS)
@pytest.mark.parametrize("around", ["{}", "# {}", "- {}", "1. {}", "> {}", "a {} b", "a\n{}"])
def test_a_text_means_itself_wherever_it_stands(around: str, text: str) -> None:
    plain = around.removeprefix("# ").removeprefix("- ").removeprefix("1. ").removeprefix("> ")
    assert seen(around.format(escape(text))) == plain.format(tidy(text))


@given(LINES)
def test_what_stands_in_a_line_is_read_back_with_its_links(spans: tuple[Span, ...]) -> None:
    (tree,) = plain_lines((spans,))
    assert seen(line(tree)) == written(spans)
    tokens = (READER.parseInline(line(tree))[0].children or ()) if written(spans) else ()
    reached = {str(token.attrs["href"]) for token in tokens if token.type == "link_open"}
    assert all(re.match("(?i)https?://|mailto:|#[\\w.-]+$", address) for address in reached)


@given(BRIEFS)
@settings(max_examples=60)
def test_a_document_has_one_kind_of_line_end_and_no_loose_blanks(brief: Brief) -> None:
    document = render_markdown(brief)
    assert document == render_markdown(brief)
    assert document.encode("utf-8").endswith(b"\n")
    outside = re.sub(r"(?ms)^(`{3,})text\n.*?^\1$", "code", document)
    assert not re.search(r"[ \t]\n|\r|\n\n\n|\n\n\Z", outside)


@pytest.mark.parametrize(
    "prose",
    [
        "Responsabili acquisti (da 3 a 30 punti vendita): scelgono due volte l'anno.",
        "«Ho avuto due oli», dice; e poi? Non so!",
        "On 11 December 2026, 20 % of 1,300 - or 5-10 - at 18.00: see page 2.",
        'Fish & chips, R&D, AT&T, 2 < 3 > 1; a/b; 50%; C# and F#; a+b=c; {x}; it\'s "so"',
        "snake_case e #coratina, @anna, ~20 minuti, 5 €",
        "(1) uno, (2) due",
        "-5 °C",
    ],
)
def test_ordinary_prose_is_left_as_it_is(prose: str) -> None:
    assert escape(prose) == prose


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("*a* and _b_", r"\*a\* and \_b\_"),
        ("a | b", r"a \| b"),
        ("<b>", "&lt;b>"),
        ("&amp;", "&amp;amp;"),
        ("1. one", r"1\. one"),
        ("# one", r"\# one"),
        ("- one", r"\- one"),
        ("#one #two", r"\#one #two"),  # no heading, but it looks like a faulty one
        ("[a](javascript:alert(1))", r"\[a\](javascript:alert(1))"),
        ("{{ brief }}", "{{ brief }}"),
        ("one\ntwo", "one<br>two"),
        (" a ", "&#32;a&#32;"),
        ("see https://e.example/a_b.", "see <https://e.example/a_b>."),
        ("(https://e.example/x_(y))", "(<https://e.example/x_(y)>)"),
        ("anna_b@e.example, please", "<anna_b@e.example>, please"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("from $20 to $30", r"from \$20 to \$30"),
        ("a\tb", "a&#9;b"),
        ("a_b@e.example- @anna", r"a_b\@e.example- @anna"),
        ("www.e.example/*", r"[www\.e.example/](<https://www.e.example/>)\*"),
        ("www._", r"www\.\_"),
        ("ftp://e.example", r"ftp\://e.example"),
    ],
)
def test_only_what_could_be_markup_is_escaped(text: str, markdown: str) -> None:
    assert escape(text) == markdown


@pytest.mark.parametrize(
    ("spans", "markdown"),
    [
        ([Span("Kit", "https://e.example/a(b)")], "[Kit](<https://e.example/a(b)>)"),
        ([Span("a@e.example", "mailto:a@e.example")], "<a@e.example>"),
        ([Span("Kit", "javascript:alert(1)")], "Kit"),
        ([Span("Kit", to="a b")], "[Kit](#a-b)"),
        ([Span("A", chip=False), Span(" → "), Span("B", chip=True)], "A → **B**"),
        ([Span("A", chip=True), Span(" · "), Span("B", chip=True)], "**A** · **B**"),
        ([Span("Kit", "data:text/html,x")], "Kit"),
        ([Span("Kit", "/etc/passwd")], "Kit"),
        ([Span("New!"), Span("Kit", "https://e.example")], r"New\![Kit](<https://e.example>)"),
        ([Span("Note: ", strong=True), Span("read")], "**Note:** read"),
        ([Span("Note:", strong=True), Span("read")], "<strong>Note:</strong>read"),
        ([Span("a", strong=True), Span("b", strong=True)], "**ab**"),
        (
            [Span("a", strong=True), Span("b", "https://e.example", strong=True)],
            "**a**<strong>[b](<https://e.example>)</strong>",
        ),
    ],
)
def test_spans_are_strong_and_linked(spans: list[Span], markdown: str) -> None:
    assert [*map(line, plain_lines((tuple(spans),)))] == [markdown]
