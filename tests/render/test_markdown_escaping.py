"""Text in is text out: nothing that somebody wrote becomes Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.brief.blocks import (
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Pair,
    Paragraph,
    Part,
    Scorecard,
    SignOff,
    Span,
    Table,
)
from briefkit.render.markdown import render_markdown
from briefkit.render.markdown.escape import escape, tidy
from tests.render.markdown_reading import body, expected, seen

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
SPANS = st.builds(Span, text=TEXTS, link=ADDRESSES, strong=st.booleans())
LINES = st.lists(SPANS, min_size=1, max_size=4).map(tuple)
SEVERAL = st.lists(LINES, min_size=1, max_size=3).map(tuple)
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
    st.builds(Items, SEVERAL, TITLES, st.booleans()),
    st.builds(Checklist, SEVERAL, TITLES),
    st.builds(Pair, TEXTS, SEVERAL, TEXTS, SEVERAL, TITLES),
    st.builds(Paragraph, SEVERAL, TITLES),
    st.builds(CopyText, TEXTS, SEVERAL, TITLES),
    st.builds(Callout, SEVERAL, TITLES),
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
    header=st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=3).map(tuple),
    sections=st.lists(
        st.builds(Part, TEXTS, st.lists(BLOCKS, max_size=3).map(tuple), NAMES), max_size=2
    ).map(tuple),
    sample=st.booleans(),
)


@given(BRIEFS)
def test_every_text_of_every_block_is_read_back_as_it_was(brief: Brief) -> None:
    assert seen(body(render_markdown(brief))) == expected(brief)


@given(TEXTS)
@pytest.mark.parametrize("around", ["{}", "# {}", "- {}", "1. {}", "> {}", "a {} b", "a\n{}"])
def test_a_text_means_itself_wherever_it_stands(around: str, text: str) -> None:
    plain = around.removeprefix("# ").removeprefix("- ").removeprefix("1. ").removeprefix("> ")
    assert seen(around.format(escape(text))) == plain.format(tidy(text))
