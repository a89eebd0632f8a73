"""Long answers go to the annex; their first sentence stays where they were asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.brief.blocks import Facts, Paragraph, Points, Table
from briefkit.brief.long import first_sentence
from tests.brief.desk import blocks_of, brief_of, sheet, words

ESSAY = "It began in spring. " + "One more word and " * 20 + "then it ended.\n\n- so\n- it\n- was"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two.", "One."),
        ("No end", "No end"),
        ("Really? Yes.", "Really?"),
        ("By avv. Russo, of Bari. Then more.", "By avv. Russo, of Bari."),
        ("It grew 3.5 times. Then it fell.", "It grew 3.5 times."),
        ("«Due oli. Come capirlo?» Così.", "«Due oli. Come capirlo?»"),
        ("He said “no. never.” Then left.", "He said “no. never.”"),
        ("A title\n\nand a text. More.", "A title"),
        ("Points:\n- one. Two.\n- three.", "Points:"),
        ("Più tardi. È vero.", "Più tardi."),
        ("word " * 50, "word " * 39 + "word …"),
    ],
)
def test_the_first_sentence(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


def test_a_long_answer_leaves_its_first_sentence_and_a_link(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [story]}", annex=True)
    facts, annexed = blocks_of(brief_of(tmp_path, layout, answers={"story": ESSAY}))
    assert isinstance(facts, Facts)
    (line,) = facts.rows[0].value
    assert words(line) == "It began in spring. (in full in the annex)"
    assert isinstance(annexed, Paragraph)
    assert not isinstance(line, Points)
    assert (annexed.title, annexed.anchor) == ("Story", line[-1].to)
    assert [words(one) for one in annexed.lines] == [ESSAY.split("\n\n")[0], "- so\n- it\n- was"]


def test_in_a_table_the_annex_names_row_and_column(tmp_path: Path) -> None:
    layout = sheet("{id: a, table: rivals}", annex=True)
    rows = [{"name": "Alfa", "says": "Little."}, {"name": "Beta", "says": ESSAY}]
    table, annexed = blocks_of(brief_of(tmp_path, layout, answers={"rivals": rows}))
    assert isinstance(table, Table)
    assert words(table.rows[1][1][0]) == "It began in spring. (in full in the annex)"
    assert annexed.title == "Rivals › Beta › Says"


def test_what_is_shown_twice_is_in_the_annex_once(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [story]}", "{id: b, callout: story}", annex=True)
    blocks = blocks_of(brief_of(tmp_path, layout, answers={"story": ESSAY}))
    assert [type(block).__name__ for block in blocks] == ["Facts", "Callout", "Paragraph"]


def test_without_an_annex_the_rest_is_left_to_another_layout(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [story]}")
    (facts,) = blocks_of(brief_of(tmp_path, layout, answers={"story": ESSAY}))
    assert isinstance(facts, Facts)
    assert words(facts.rows[0].value[0]) == "It began in spring. […]"


def test_no_annex_is_printed_where_nothing_is_long(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [story]}", annex=True)
    brief = brief_of(tmp_path, layout, answers={"story": "Short."})
    assert [part.title for part in brief.sections] == ["Top"]


def test_the_annex_begins_on_a_page_of_its_own(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [story]}", annex=True)
    brief = brief_of(tmp_path, layout, answers={"story": ESSAY})
    assert [part.annex for part in brief.sections] == [False, True]


def test_a_short_fact_is_the_first_sentence_whatever_its_length(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [{id: b, short: true, parts: ['{story}']}]}", annex=True)
    (facts,) = blocks_of(brief_of(tmp_path, layout, answers={"story": "One. Two."}))
    assert isinstance(facts, Facts)
    assert words(facts.rows[0].value[0]) == "One."
