"""The Markdown brief: what it looks like, block by block, and what other programs read in it."""

from __future__ import annotations

import re
import typing
from itertools import pairwise

import attrs
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefkit.brief.blocks import (
    Block,
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
from briefkit.render.jinja.text import tidy
from briefkit.render.markdown import render_markdown, sealed
from tests.render.markdown_reading import READER, body, expected, seen
from tests.render.samples import english, italian, lines

NOTHING = Brief("Tea", "Content brief", "content-brief", 1, "full", "en", "en-GB")
"""A brief with nothing in it."""


def document(*blocks: Block) -> str:
    """Return the document of a brief that has one section of `blocks`."""
    return render_markdown(attrs.evolve(NOTHING, sections=(Part("Part", blocks),)))


def written(*blocks: Block) -> str:
    """Return how `blocks` are written."""
    after = document(*blocks).partition("## Part\n\n")[2]
    return after.partition("\n\n<!-- markdownlint")[0]


EXAMPLES: dict[type, tuple[Block, str]] = {
    Facts: (
        Facts(
            (
                Fact("Reader", lines("deli buyers"), "audience"),
                Fact("Where", lines("Germany", "Denmark"), assumed="not seen yet"),
                Fact("Goal", lines("20 requests"), assumed=""),
                Fact("By when?", ()),
            )
        ),
        """\
- <a id="audience"></a>**Reader:** deli buyers
- **Where:** Germany\\
  Denmark *(to be confirmed: not seen yet)*
- **Goal:** 20 requests *(to be confirmed)*
- **By when?**""",
    ),
    Table: (
        Table(("Who", "Page"), ((lines("Alfa", "Beta"), ()), (lines("a | b"), lines("x")))),
        """\
| Who          | Page |
| ------------ | ---- |
| Alfa<br>Beta |      |
| a \\| b       | x    |""",
    ),
    Items: (Items(lines("one", "two\nlines"), ordered=True), "1. one\n2. two\\\n   lines"),
    Checklist: (Checklist(lines("one", "[x] two")), "- [ ] one\n- [ ] \\[x\\] two"),
    Pair: (
        Pair("Must", lines("facts"), "Must not", lines("praise", "names")),
        "**Must:**\n\n- facts\n\n**Must not:**\n\n- praise\n- names",
    ),
    Paragraph: (Paragraph(lines("One.", "Two.\nThree.")), "One.\n\nTwo.\\\nThree."),
    CopyText: (
        CopyText("Button", lines("Order *now*", "```")),
        "**Button** (to be copied exactly):\n\n````text\nOrder *now*\n```\n````",
    ),
    Lead: (Lead(lines("Write\nit.")[0], "The job"), "> **The job:** Write\\\n> it."),
    Callout: (Callout(lines("Wait.", "Really.\nDo.")), "> Wait.\n>\n> Really.\\\n> Do."),
    Scorecard: (
        Scorecard((("One reader", "1", "2"),), "1 of 2"),
        """\
| Statement  | Points | Out of |
| ---------- | ------ | ------ |
| One reader | 1      | 2      |
| Total      | 1 of 2 |        |""",
    ),
    SignOff: (
        SignOff(("Point", "Who", "Date", "Sign"), (("Purpose", "client"),)),
        """\
| Point   | Who    | Date | Sign |
| ------- | ------ | ---- | ---- |
| Purpose | client |      |      |""",
    ),
}


@pytest.mark.parametrize("kind", typing.get_args(Block))
def test_every_block_is_written_as_in_its_example(kind: type) -> None:
    block, markdown = EXAMPLES[kind]
    assert written(block) == markdown


@pytest.mark.parametrize("kind", typing.get_args(Block))
def test_every_block_has_its_title_and_its_anchor_above_it(kind: type) -> None:
    block, markdown = EXAMPLES[kind]
    titled = attrs.evolve(block, title="Title", anchor="here")
    assert written(titled) == f'### <a id="here"></a>Title\n\n{markdown}'
    assert written(attrs.evolve(block, anchor="here")) == f'<a id="here"></a>\n\n{markdown}'


def test_a_wide_table_is_not_lined_up() -> None:
    table = Table(("Who", "Why"), ((lines("Alfa"), lines("long " * 20 + "words")), ((), ())))
    assert written(table) == f"| Who | Why |\n| --- | --- |\n| Alfa | {'long ' * 20}words |\n| | |"


def test_long_lines_of_a_fact_are_paragraphs() -> None:
    long = "word " * 40 + "end."
    fact = Fact("Story", lines(long, "Short."))
    assert written(Facts((fact,))) == f"- **Story:** {long}\n\n  Short."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Items(lines("a")), Checklist(lines("b"))),
        (Pair("A", lines("a"), "B", lines("b")), Facts((Fact("c", lines("d")),))),
        (Callout(lines("a")), Callout(lines("b"))),
        (Items(lines("a"), ordered=True), Items(lines("b"), ordered=True)),
    ],
)
def test_blocks_that_look_alike_do_not_run_together(one: Block, other: Block) -> None:
    assert written(one, other) == f"{written(one)}\n\n<!-- -->\n\n{written(other)}"
    titled = attrs.evolve(other, title="Title")
    assert "<!-- -->" not in written(one, titled)


LIST = Points(lines("one", "two\nlines"))
STEPS = Points(lines(*"abcdefghij"), ordered=True)


def test_a_list_within_a_fact_stands_below_it() -> None:
    fact = Fact("Says", (*lines("This:"), LIST), assumed="")
    marked = "\n\n  *(to be confirmed)*"
    points = "\n  - one\n  - two\\\n    lines"
    assert written(Facts((fact,))) == f"- **Says:** This:{points}{marked}"
    alone = attrs.evolve(fact, value=(LIST,))
    assert written(Facts((alone,))) == f"- **Says:**{points}{marked}"


def test_text_goes_on_behind_a_list() -> None:
    fact = Fact("Says", (LIST, *lines("So.")))
    assert written(Facts((fact,))).endswith("    lines\n\n  So.")
    below = "- one\n- two\\\n  lines"
    paragraph = Paragraph((*lines("This:"), LIST, STEPS, *lines("So.")))
    assert written(paragraph).startswith(f"This:\n\n{below}\n\n<!-- -->\n\n1. a\n")
    assert written(paragraph).endswith("10. j\n\nSo.")
    assert written(Callout((LIST,))) == "> - one\n> - two\\\n>   lines"


def test_a_list_in_a_cell_has_bullets_and_breaks() -> None:
    table = Table(("A", "B"), (((LIST,), (Points(lines("x", "y"), ordered=True),)),))
    assert "| • one<br>• two<br>lines | 1. x<br>2. y |" in written(table)


def test_words_to_copy_keep_their_list() -> None:
    assert "\n- one\n- two\nlines\n" in written(CopyText("x", (LIST,)))


def test_later_lines_stand_under_the_text_of_a_long_list() -> None:
    items = Items(lines(*["x"] * 9, "a\nb"), ordered=True)
    assert written(items).endswith("10. a\\\n    b")


def test_a_lead_needs_no_label() -> None:
    assert written(Lead(lines("Write it.")[0])) == "> Write it."


def test_a_section_without_a_title_has_no_heading() -> None:
    section = Part("", (Paragraph(lines("a")), Paragraph(lines("b"), "B")), "lead")
    text = render_markdown(attrs.evolve(NOTHING, sections=(section,)))
    assert '\n\n<a id="lead"></a>\n\na\n\n## B\n\nb\n' in text


def test_blocks_that_look_alike_are_apart_even_in_two_sections() -> None:
    parts = (Part("", (Items(lines("a")),)), Part("", (Items(lines("b")),)))
    assert "- a\n\n<!-- -->\n\n- b" in render_markdown(attrs.evolve(NOTHING, sections=parts))
    ends = (Paragraph((LIST,)), Items(lines("b")))
    assert "lines\n\n<!-- -->\n\n- b" in document(*ends)
    assert "<!-- -->" not in document(Paragraph((LIST, *lines("c"))), Items(lines("b")))


def test_an_annex_can_be_folded() -> None:
    annex = Part("Annex", (Paragraph(lines("Long.")),), "annex", annex=True)
    text = render_markdown(attrs.evolve(NOTHING, sections=(annex,)))
    assert (
        '## <a id="annex"></a>Annex\n\n<details>\n<summary>Unfold</summary>\n\n'
        "Long.\n\n</details>\n" in text
    )


def test_what_leads_nowhere_is_no_link() -> None:
    there = Paragraph(((Span("Go", to="here"), Span(" on", to="nowhere")),), anchor="here")
    assert document(there).partition("[")[2].startswith("Go](#here) on\n")


def test_an_anchor_stands_where_it_is_named_first() -> None:
    fact = Fact("Reader", lines("buyers"), "audience")
    text = document(Facts((fact,)), Paragraph(lines("More."), "Reader", anchor="audience"))
    assert text.count('<a id="audience"></a>') == 1
    assert text.index("<a id") < text.index("### Reader")


def test_an_anchor_cannot_leave_its_attribute() -> None:
    assert '<a id="x-script-y"></a>' in document(Paragraph((), anchor='x"><script>y'))


def test_a_brief_with_nothing_in_it_is_a_title() -> None:
    assert seen(body(render_markdown(NOTHING))) == "Tea\nContent brief"


def test_every_word_of_the_samples_is_read_back(any_sample_brief: Brief) -> None:
    assert seen(body(render_markdown(any_sample_brief))) == expected(any_sample_brief)


def test_headings_step_down_one_level_at_a_time_below_one_title(any_sample_brief: Brief) -> None:
    tokens = READER.parse(body(render_markdown(any_sample_brief)))
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert levels[0] == 1
    assert 1 not in levels[1:]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_question_named_in_the_tree_has_its_anchor(any_sample_brief: Brief) -> None:
    text = render_markdown(any_sample_brief)
    found = re.findall(r'<a id="([\w-]+)"></a>', text)
    assert len(found) == len(set(found))
    assert {"audience", "goal", "cta", "funnel"} <= set(found)


def front(text: str) -> dict[str, object]:
    """Return the front matter as another YAML reader understands it."""
    matter = yaml.safe_load(text.partition("---\n")[2].partition("\n---\n")[0])
    assert isinstance(matter, dict)
    return matter


def test_other_yaml_readers_understand_the_front_matter() -> None:
    matter = front(render_markdown(italian()))
    assert re.fullmatch("[0-9a-f]{16}", str(matter.pop("seal")))
    assert matter == {
        "title": "Kit campioni 2027: la scheda di analisi letta da un buyer",
        "client": "Torre Mezzana",
        "questionnaire": "content-brief",
        "version": 1,
        "layout": "full",
        "language": "it",
        "text_language": "en-GB",
        "revision": 3,
        "date": "2026-11-22",
        "status": "Quasi pronto: 2 punti aperti, 1 risposta da confermare",
        "sample": True,
    }


def test_what_nobody_said_is_left_out_of_the_front_matter() -> None:
    assert not {"client", "date", "status", "sample"} & front(render_markdown(NOTHING)).keys()


YAML_LIKE = ["no", "2026-11-22", "---\n", 'a "b" \\ c', "# x", "1.10", "{{ x }}", "\ufeff\uffff"]


@given(st.one_of(st.sampled_from(YAML_LIKE), st.text(st.characters(), min_size=1)).filter(tidy))
def test_text_in_the_front_matter_stays_text(text: str) -> None:
    brief = attrs.evolve(NOTHING, title=text, client=text, text_language=text)
    matter = front(render_markdown(brief))
    assert matter["title"] == matter["client"] == matter["text_language"] == tidy(text)


def test_a_seal_tells_whether_anybody_edited(any_sample_brief: Brief) -> None:
    text = render_markdown(any_sample_brief)
    assert sealed(text)
    assert sealed(text.replace("\n", "\r\n"))
    assert not sealed(text.replace("full", "fool"))
    assert not sealed(f"{text}\n")
    assert not sealed(text.replace('seal: "', 'seal: "0'))
    assert not sealed(re.sub('seal: ".*"\n', "", text))


@pytest.mark.parametrize("text", ["", "# Tea\n", "---\n", "---\nseal: x\n---\n", "---\nseal: x\n"])
def test_what_has_no_seal_is_not_sealed(text: str) -> None:
    assert not sealed(text)


def test_the_samples_differ_by_their_language_alone() -> None:
    assert "to be confirmed" in render_markdown(english())
    assert "da confermare" in render_markdown(italian())
