"""A brief is what was answered, arranged by a layout."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from briefkit.brief import Brief, build_brief
from briefkit.brief.blocks import (
    Block,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Lead,
    Lines,
    Pair,
    Paragraph,
    Points,
    SignOff,
    Span,
    Table,
)
from briefkit.errors import FaultyFile, UsageError
from briefkit.questionnaires import load_for, load_questionnaire
from briefkit.responses import read_response
from tests.brief.desk import words
from tests.tools import ROOT
from tests.worlds import (
    EXPECTED_ANSWERS,
    all_kinds,
    expected,
    flat,
    leaves,
    one_section,
    response,
    text_of,
    world,
)

QUESTIONS = one_section(
    """
    - {id: title, kind: text, label: Title, ask: Title?}
    - {id: text, kind: paragraph, label: Text, ask: Text?, required: false}
    - {id: sure, kind: confirm, label: Sure, ask: Sure?, required: false}
    - {id: count, kind: number, label: Count, ask: Count?, required: false}
    - {id: slogan, kind: text, in: text-language, label: Slogan, ask: Slogan?, required: false}
    - {id: why-not, kind: text, label: Why not, ask: Why not?, when: {sure: false}}
    - id: owner
      kind: record
      label: Owner
      required: false
      ask: Owner?
      fields:
        - {id: name, kind: text, label: Name, required: true, ask: Name?}
        - {id: town, kind: text, label: Town, ask: Town?}
        - {id: page, kind: url, label: Page, ask: Page?}
    - id: goals
      kind: records
      label: Goals
      required: false
      ask: Goals?
      fields:
        - {id: what, kind: text, label: Goal, ask: What?}
        - {id: by, kind: date, label: By, ask: By?}
        - {id: doubt, kind: text, open-point: true, label: Doubt, ask: Doubt?}
        - {id: first, kind: confirm, unique: true, label: First, ask: First?}
    """
)
TWO_GOALS: dict[str, Any] = {
    "title": "T",
    "goals": [
        {"what": "Sell", "by": "2027-01-05", "first": "false"},
        {"what": "Give", "first": "true"},
    ],
}


def brief_of(folder: Path, layout: str | None = None, language: str = "en", **given: Any) -> Brief:
    beside = {"full": layout} if layout is not None else {}
    return build_brief(world(folder, QUESTIONS, language, **beside), response(**given))


def sheet(*blocks: str, complete: bool = True, closing: bool = False) -> str:
    end = "  - {id: end, title: End, blocks: [{id: open, title: Open, open: true}]}\n"
    return (
        f"id: full\ntitle: Sheet\ncomplete: {str(complete).lower()}\nsections:\n"
        "  - id: top\n    title: Top\n    blocks:\n"
        + "".join(f"      - {block}\n" for block in blocks)
        + (end if closing else "")
    )


def blocks_of(brief: Brief) -> list[Block]:
    return [block for part in brief.sections for block in part.blocks]


def only_block(brief: Brief) -> Block:
    (block,) = blocks_of(brief)
    return block


def said(lines: Lines) -> list[str]:
    return [words(line) for line in lines]


def fact_rows(brief: Brief) -> dict[str, list[str]]:
    found = (block for block in blocks_of(brief) if isinstance(block, Facts))
    return {fact.label: said(fact.value) for block in found for fact in block.rows}


# Answers in blocks


def test_a_part_without_its_answer_is_left_out(tmp_path: Path) -> None:
    layout = sheet(
        "{id: a, facts: [{id: b, label: Who, parts: ['{owner.name}', 'from {owner.town}']}]}"
    )
    one = brief_of(tmp_path, layout, answers={"owner": {"name": "Anna"}})
    assert fact_rows(one) == {"Who": ["Anna"]}
    both = brief_of(tmp_path, layout, answers={"owner": {"name": "Anna", "town": "Rome"}})
    assert fact_rows(both) == {"Who": ["Anna · from Rome"]}


def test_a_fact_a_block_and_a_section_without_answers_are_left_out(tmp_path: Path) -> None:
    layout = sheet(
        "{id: a, title: A, facts: [owner]}",
        "{id: b, title: B, table: goals}",
        "{id: c, title: C, list: goals.what}",
        "{id: d, title: D, paragraph: text}",
        "{id: e, title: E, pair: {left: sure, right: count}}",
        "{id: f, title: F, copy: slogan}",
    )
    assert brief_of(tmp_path, layout, answers={}).sections == ()


def test_a_fact_without_a_label_is_called_by_its_question(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [owner, title]}")
    brief = brief_of(tmp_path, layout, answers={"title": "T", "owner": {"town": "Rome"}})
    assert fact_rows(brief) == {"Town": ["Rome"], "Title": ["T"]}


def test_rows_in_facts_are_lines_and_the_primary_row_may_stand_alone(tmp_path: Path) -> None:
    fact = "{id: b, label: Goal, primary: PRIMARY, parts: ['{goals.what}', 'by {goals.by}']}"
    every = sheet(f"{{id: a, facts: [{fact.replace('PRIMARY', 'false')}]}}", complete=False)
    first = sheet(f"{{id: a, facts: [{fact.replace('PRIMARY', 'true')}]}}", complete=False)
    assert fact_rows(brief_of(tmp_path, every, answers=TWO_GOALS)) == {
        "Goal": ["Sell · by Tuesday 5 January 2027", "Give"]
    }
    assert fact_rows(brief_of(tmp_path, first, answers=TWO_GOALS)) == {"Goal": ["Give"]}


def test_the_only_row_is_the_primary_one(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [{id: b, label: Goal, primary: true, parts: ['{goals.what}']}]}")
    answers = {"goals": [{}, {"what": "Sell"}]}
    assert fact_rows(brief_of(tmp_path, layout, answers=answers)) == {"Goal": ["Sell"]}


def test_a_table_has_no_empty_row_and_no_empty_column(tmp_path: Path) -> None:
    layout = sheet("{id: a, table: goals}")
    answers = {"goals": [{"what": "Sell"}, {}, {"what": "Give"}]}
    table = only_block(brief_of(tmp_path, layout, answers=answers))
    assert isinstance(table, Table)
    assert table.header == ("Goal",)
    assert [[said(cell) for cell in row] for row in table.rows] == [[["Sell"]], [["Give"]]]


def test_the_mark_of_the_only_row_is_no_column(tmp_path: Path) -> None:
    layout = sheet("{id: a, table: goals}")
    one = only_block(brief_of(tmp_path, layout, answers={"goals": [{"what": "Sell"}]}))
    two = only_block(brief_of(tmp_path, layout, answers={"goals": TWO_GOALS["goals"]}))
    assert isinstance(one, Facts)
    assert isinstance(two, Table)
    assert [fact.label for fact in one.rows] == ["Goal"]
    assert two.header == ("Goal", "By", "First")
    assert [said(row[2]) for row in two.rows] == [["No"], ["Yes"]]


def test_columns_come_in_the_order_of_the_layout(tmp_path: Path) -> None:
    layout = sheet("{id: a, table: goals, columns: [by, what]}", complete=False)
    table = only_block(brief_of(tmp_path, layout, answers=TWO_GOALS))
    assert isinstance(table, Table)
    assert table.header == ("By", "Goal")


def test_no_and_nought_are_answers(tmp_path: Path) -> None:
    layout = sheet("{id: a, pair: {left: sure, right: count}}", "{id: b, facts: [sure, count]}")
    brief = brief_of(tmp_path, layout, answers={"sure": False, "count": 0, "why-not": "x"})
    pair = blocks_of(brief)[0]
    assert isinstance(pair, Pair)
    assert (said(pair.left), said(pair.right)) == (["No"], ["0"])
    assert (pair.left_title, pair.right_title) == ("Sure", "Count")
    assert fact_rows(brief)["Sure"] == ["No"]


def test_every_form_of_block_is_made() -> None:
    brief = build_brief(all_kinds(), expected("en"))
    made = {type(block) for block in blocks_of(brief)}
    assert made >= {Facts, Table, Items, Checklist, Callout, Paragraph, CopyText, Pair, SignOff}


def test_paragraphs_are_apart_and_lines_stay_together(tmp_path: Path) -> None:
    layout = sheet("{id: a, paragraph: text}")
    block = only_block(brief_of(tmp_path, layout, answers={"text": "one\ntwo\n\n\nthree"}))
    assert isinstance(block, Paragraph)
    assert said(block.lines) == ["one\ntwo", "three"]


def test_a_question_is_anchored_once(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [title, title]}", "{id: b, list: title}")
    anchors = [
        anchor
        for block in blocks_of(brief_of(tmp_path, layout, answers={"title": "T"}))
        for anchor in (
            [f.anchor for f in block.rows] if isinstance(block, Facts) else [block.anchor]
        )
    ]
    assert anchors == ["title", "", ""]


def test_sign_off_leaves_out_points_about_nothing(tmp_path: Path) -> None:
    layout = sheet(
        "{id: a, sign-off: [{id: b, point: All, role: Client}, {id: c, point: Goals, role: Boss, about: goals},"
        " {id: d, point: Town, role: Mayor, about: owner.town}]}"
    )
    none = only_block(brief_of(tmp_path, layout, answers={}))
    assert isinstance(none, SignOff)
    assert none.points == (("All", "Client"),)
    some = blocks_of(brief_of(tmp_path, layout, answers={**TWO_GOALS, "owner": {"town": "Rome"}}))
    sign_off = next(block for block in some if isinstance(block, SignOff))
    assert sign_off.points == (("All", "Client"), ("Goals", "Boss"), ("Town", "Mayor"))


# What a layout forgets


def test_what_no_block_shows_follows_before_the_closing_sections(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [title]}", closing=True)
    answers = {"title": "T", "count": 3, "owner": {"name": "Anna", "town": "Rome"}}
    brief = brief_of(tmp_path, layout, answers=answers)
    assert [part.title for part in brief.sections] == ["Top", "Further answers", "End"]
    assert fact_rows(brief) == {"Title": ["T"], "Count": ["3"], "Name": ["Anna"], "Town": ["Rome"]}


def test_nothing_follows_where_the_layout_is_a_choice(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [title]}", complete=False)
    brief = brief_of(tmp_path, layout, answers={"title": "T", "count": 3})
    assert fact_rows(brief) == {"Title": ["T"]}


@pytest.mark.parametrize(
    ("block", "answers", "wanted"),
    [
        # The part was left out, since the other answer in it is missing.
        (
            "{id: a, facts: [{id: b, label: B, parts: ['{title}', '{owner.name} of {owner.town}']}]}",
            {"title": "T", "owner": {"name": "Anna"}},
            "Anna",
        ),
        # Only the primary row was shown.
        (
            "{id: a, facts: [{id: b, label: B, primary: true, parts: ['{goals.what}', 'by {goals.by}']}]}",
            TWO_GOALS,
            "5 January",
        ),
        ("{id: a, table: goals, primary: true}", TWO_GOALS, "Sell"),
        ("{id: a, list: goals, primary: true}", TWO_GOALS, "Sell"),
        ("{id: a, list: goals.what, primary: true}", TWO_GOALS, "Sell"),
        # In one row the part was left out.
        (
            "{id: a, facts: [{id: b, label: B, parts: ['{goals.what} by {goals.by}']}]}",
            TWO_GOALS,
            "Give",
        ),
        # A column was left out, and one row has nothing but its name.
        ("{id: a, table: goals, columns: [what, first]}", TWO_GOALS, "5 January"),
        ("{id: a, facts: [title]}", {"title": "T", "goals": [{"what": "Sell"}]}, "Sell"),
        ("{id: a, facts: [goals.what]}", TWO_GOALS, "Yes"),
        ("{id: a, facts: [owner.name]}", {"owner": {"name": "Anna", "town": "Rome"}}, "Rome"),
        ("{id: a, facts: [owner.name]}", {"text": "a paragraph"}, "a paragraph"),
    ],
)
def test_no_answer_is_lost_because_a_layout_shows_only_a_part(
    block: str, answers: dict[str, Any], wanted: str, tmp_path: Path
) -> None:
    assert wanted not in text_of(brief_of(tmp_path, sheet(block, complete=False), answers=answers))
    assert wanted in text_of(brief_of(tmp_path, sheet(block), answers=answers))


def test_what_is_shown_in_full_is_not_shown_again(tmp_path: Path) -> None:
    layout = sheet("{id: a, table: goals}", "{id: b, facts: [owner, title, goals]}")
    brief = brief_of(tmp_path, layout, answers={**TWO_GOALS, "owner": {"name": "Anna"}})
    assert [part.title for part in brief.sections] == ["Top"]


def test_without_a_layout_a_brief_follows_the_sections_of_the_questionnaire() -> None:
    bare = evolve(all_kinds(), layouts=())
    brief = build_brief(bare, expected("en"))
    titles = [part.title for part in brief.sections]
    assert titles[:3] == ["The tea", "People", "What depends on what"]
    assert titles[3:] == ["Open points", "To be confirmed by the client"]
    assert brief.kind == "A tea and its story"
    text = text_of(brief)
    missing = [
        shown
        for _, shown in leaves(_bound(bare))
        if flat(shown) not in text and shown != "May the rain be named?"
    ]
    assert missing == []


def _bound(questionnaire: Any) -> Any:
    from briefkit.answers import bind

    return bind(questionnaire, expected("en"))


# What is open, assumed, needless, noted


def open_table(brief: Brief) -> list[list[str]]:
    table = next(block for block in blocks_of(brief) if isinstance(block, Table))
    return [[" ".join(said(cell)) for cell in row] for row in table.rows]


def test_open_points_say_who_finds_out_and_by_when(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path,
        sheet("{id: a, open: true}"),
        answers={"goals": [{"what": "Sell", "doubt": "To whom?"}]},
        unknown={
            "title": {"who": "Anna", "by": "2027-01-05"},
            "goals.0.by": {"who": "Bruno", "by": "soon"},
        },
    )
    assert open_table(brief) == [
        ["Title: Title?", "Anna", "Tuesday 5 January 2027"],
        ["Goals › Sell › By", "Bruno", "soon"],
        ["To whom?", "", ""],
    ]
    assert brief.status == "3 points open"


def test_what_was_left_open_is_open(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path, sheet("{id: a, open: true}", complete=False), answers={"owner": {"town": "Rome"}}
    )
    items = only_block(brief)
    assert isinstance(items, Items)
    assert said(items.items) == ["Title: Title?", "Owner › Name"]


def test_where_nothing_is_open_the_brief_says_so(tmp_path: Path) -> None:
    brief = brief_of(tmp_path, sheet("{id: a, open: true}", complete=False), answers={"title": "T"})
    assert "Nothing is open." in text_of(brief)
    assert brief.status == "Nothing open"


def test_an_answer_that_is_not_known_yet_is_not_shown(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [title]}")
    brief = brief_of(tmp_path, layout, answers={"title": "T"}, unknown={"title": {}})
    assert brief.sections == ()


def test_assumptions_are_marked_where_they_stand_and_gathered(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [title, owner]}", "{id: b, title: Assumed, assumptions: true}")
    brief = brief_of(
        tmp_path,
        layout,
        answers={"title": "T", "owner": {"name": "Anna", "town": "Rome"}},
        assumed={"title": "ask them", "owner.name": ""},
    )
    first, gathered = blocks_of(brief)
    assert isinstance(first, Facts)
    assert [(fact.label, fact.assumed) for fact in first.rows] == [
        ("Title", "ask them"),
        ("Name", ""),
        ("Town", None),
    ]
    assert isinstance(gathered, Facts)
    assert [(fact.label, said(fact.value)) for fact in gathered.rows] == [
        ("Title", ["ask them"]),
        ("Owner › Name", ["–"]),
    ]


def test_a_cell_is_marked_in_its_own_row(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path,
        sheet("{id: a, table: goals}"),
        answers={"goals": [{}, {"what": "Sell"}, {"what": "Give"}]},
        assumed={"goals.2.what": "who says so?"},
    )
    table = only_block(brief)
    assert isinstance(table, Table)
    assert said(table.rows[0][0]) == ["Sell"]
    assert "who says so?" in " ".join(said(table.rows[1][0]))


def test_what_does_not_apply_is_told_with_its_reason(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path,
        sheet("{id: a, open: true}"),
        answers={"title": "T", "goals": [{"what": "Sell"}, {"what": "Give"}]},
        not_applicable={"owner": "nobody owns it", "goals.1": "dropped", "goals.first": "equal"},
    )
    rows = fact_rows(brief)
    assert rows["Owner"] == ["nobody owns it"]
    assert rows["Goals › Give"] == ["dropped"]
    assert rows["Goals › First"] == ["equal"]


def test_notes_are_shown_by_name(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path,
        sheet("{id: a, title: Notes, notes: true}", complete=False),
        answers={"goals": [{"what": "Sell"}]},
        notes={"title": "mind it", "goals.0.by": "at the fair", "nowhere": "lost"},
    )
    assert fact_rows(brief) == {"Title": ["mind it"], "Goals › Sell › By": ["at the fair"]}


def test_names_lead_through_rows_inside_rows() -> None:
    brief = build_brief(
        all_kinds(),
        evolve(
            expected("en"),
            notes={"grower.visits.0.but": "it was a storm", "grower.visits.1.but": "x"},
        ),
    )
    text = text_of(brief)
    assert "Note on “Grower › Visits › Mara › What was wrong”: it was a storm" in text
    assert "Visits › Teo" not in text, "he liked it: nothing was wrong"


def test_what_was_said_about_a_hidden_question_is_hidden_too(tmp_path: Path) -> None:
    layout = sheet(
        "{id: a, open: true}", "{id: b, assumptions: true}", "{id: c, notes: true}", complete=False
    )
    states: dict[str, Any] = {
        "assumed": {"why-not": "a"},
        "notes": {"why-not": "b"},
        "answers": {"title": "T", "why-not": "c"},
    }
    assert "Why not" not in text_of(brief_of(tmp_path, layout, **states))
    states["answers"]["sure"] = False
    assert "Why not" in text_of(brief_of(tmp_path, layout, **states))


def test_a_hidden_answer_is_left_out_and_returns_with_its_condition() -> None:
    brief = text_of(build_brief(all_kinds(), expected("en")))
    assert "IT-BIO-009" in brief
    hidden = evolve(expected("en"), answers={**EXPECTED_ANSWERS, "organic": "false"})
    assert "IT-BIO-009" not in text_of(build_brief(all_kinds(), hidden))
    again = evolve(hidden, answers={**hidden.answers, "organic": "true"})
    assert text_of(build_brief(all_kinds(), again)) == brief


# The cover


def test_the_cover_says_what_is_known() -> None:
    cover = evolve(
        expected("it"),
        title="Un tè",
        client="Casa del tè",
        revision=2,
        text_language="en-GB",
        updated=datetime(2026, 11, 22, 21, 4, tzinfo=UTC),
        sample=True,
    )
    brief = build_brief(all_kinds("it"), cover)
    assert (brief.title, brief.kind, brief.client, brief.revision) == (
        "Un tè",
        "Scheda del tè",
        "Casa del tè",
        2,
    )
    assert (brief.questionnaire, brief.version, brief.layout) == ("all-kinds", 3, "full")
    assert (brief.language, brief.text_language, brief.date) == ("it", "en-GB", "2026-11-22")
    assert brief.sample
    assert [text for fact in brief.header for text in said(fact.value)] == [
        "Casa del tè",
        "22 novembre 2026",
        "2",
        "inglese britannico",
    ]


def test_the_day_comes_from_the_response_and_never_from_the_clock(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [title]}")
    assert brief_of(tmp_path, layout, answers={"title": "T"}).date is None
    made = brief_of(tmp_path, layout, answers={"title": "T"}, created="2026-01-02T10:00:00+01:00")
    assert made.date == "2026-01-02"


@pytest.mark.parametrize("stamp", ["yesterday", "", "2026-13-40T10:00:00"])
def test_a_stamp_that_is_no_day_is_no_day(stamp: str, tmp_path: Path) -> None:
    made = brief_of(
        tmp_path, sheet("{id: a, facts: [title]}"), answers={"title": "T"}, updated=stamp
    )
    assert made.date is None


@pytest.mark.parametrize("tag", ["tlh", "klingon", "x", "en_US.UTF-8", "🍵"])
def test_a_language_that_nobody_knows_is_shown_as_it_was_written(tag: str, tmp_path: Path) -> None:
    made = brief_of(
        tmp_path, sheet("{id: a, facts: [title]}"), answers={"title": "T"}, text_language=tag
    )
    assert made.text_language == tag
    assert all(all(said(fact.value)) for fact in made.header)


def test_a_brief_without_a_title_is_called_after_its_questionnaire(tmp_path: Path) -> None:
    assert brief_of(tmp_path, answers={"title": "T"}).title == "A world"


def test_an_unknown_layout_is_told_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"no layout called “fancy”\. There is: full"):
        build_brief(all_kinds(), expected("en"), layout="fancy")


def test_faulty_answers_stop_the_brief_all_at_once(tmp_path: Path) -> None:
    with pytest.raises(FaultyFile) as caught:
        brief_of(tmp_path, answers={"count": "many", "sure": "perhaps"})
    assert len(caught.value.faults) == 2


def test_a_brief_is_frozen_and_travels() -> None:
    brief = build_brief(all_kinds(), expected("en"))
    with pytest.raises(FrozenInstanceError):
        brief.title = "x"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(brief)) == brief
    assert brief == build_brief(all_kinds(), expected("en"))


def test_a_notebook_shows_it_as_markdown() -> None:
    from briefkit.render.markdown import render_markdown

    brief = build_brief(all_kinds(), expected("en"))
    assert brief._repr_markdown_() == render_markdown(brief)


# Languages and links


def test_words_of_the_text_carry_its_language_where_it_differs(tmp_path: Path) -> None:
    layout = sheet("{id: a, copy: slogan}")
    given: dict[str, Any] = {"answers": {"slogan": "Una nuvola"}}

    def language(**more: str) -> str | None:
        block = only_block(brief_of(tmp_path, layout, **given, **more))
        assert isinstance(block, CopyText)
        assert not isinstance(block.lines[0], Points)
        return block.lines[0][0].language

    assert language(text_language="it") == "it"
    assert language(text_language="en-GB") is None
    assert language() is None


def test_addresses_in_text_become_links(tmp_path: Path) -> None:
    layout = sheet("{id: a, paragraph: text}")
    text = "See https://a.example/x, and (http://b.example). Not www.c.example."
    block = only_block(brief_of(tmp_path, layout, answers={"text": text}))
    assert isinstance(block, Paragraph)
    assert not isinstance(block.lines[0], Points)
    assert [(span.text, span.link) for span in block.lines[0]] == [
        ("See ", None),
        ("https://a.example/x", "https://a.example/x"),
        (", and (", None),
        ("http://b.example", "http://b.example"),
        ("). Not www.c.example.", None),
    ]


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("https://a.example/tea_(drink)", "https://a.example/tea_(drink)"),
        ("https://a.example/why?", "https://a.example/why?"),
        ("mailto:anna@a.example", "anna@a.example"),
    ],
)
def test_an_address_that_was_asked_for_is_a_link_as_a_whole(
    answer: str, text: str, tmp_path: Path
) -> None:
    layout = sheet("{id: a, facts: [owner.page]}", complete=False)
    block = only_block(brief_of(tmp_path, layout, answers={"owner": {"page": answer}}))
    assert isinstance(block, Facts)
    assert block.rows == (Fact("Page", ((Span(text, answer),),), "owner"),)


# Real briefs


EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_every_answer_of_an_example_is_in_its_brief(file: Path) -> None:
    from briefkit.answers import bind

    given = read_response(file)
    questionnaire = load_for(given)
    answers = bind(questionnaire, given)
    text = text_of(build_brief(questionnaire, given))
    told_apart = {
        name
        for layout in questionnaire.layouts
        for section in layout.sections
        for block in section.blocks
        for one in block.lists
        for name, _ in one.only
    }  # by these, rows are parted into lists; the names of the lists say it
    missing = [
        (field.id, shown)
        for field, shown in leaves(answers)
        if flat(shown) not in text and not field.unique and field.id not in told_apart
    ]
    assert (answers.faults, answers.orphans, missing) == ((), (), [])
    for state in (given.assumed, given.notes, given.not_applicable):
        assert [said for said in state.values() if flat(str(said)) not in text] == []


@pytest.mark.parametrize("layout", ["full", "one-page"])
@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_decisions_come_first(file: Path, layout: str) -> None:
    given = read_response(file)
    brief = build_brief(load_for(given), given, layout)
    assert [part.anchor for part in brief.sections][:2] == ["job", "decisions"]
    job, decisions = (part.blocks[0] for part in brief.sections[:2])
    assert isinstance(job, Lead)
    assert isinstance(decisions, Facts)
    assert len(decisions.rows) >= 10


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_nothing_empty_is_printed(file: Path) -> None:
    given = read_response(file)
    for layout in ("full", "one-page"):
        brief = build_brief(load_for(given), given, layout)
        for part in brief.sections:
            assert part.title or part.anchor == "job"
            assert part.blocks
            for block in part.blocks:
                if isinstance(block, Facts):
                    assert all(fact.label and all(said(fact.value)) for fact in block.rows)
                if isinstance(block, Table):
                    assert all(any(cell for cell in row) for row in block.rows)
                    assert all(any(row[n] for row in block.rows) for n in range(len(block.header)))


@pytest.mark.parametrize("language", ["en", "it"])
def test_facts_speak_the_language_of_the_brief(language: str) -> None:
    questionnaire = load_questionnaire("content-brief", language)
    given = evolve(read_response(EXAMPLES[0]), language=language)
    brief = build_brief(questionnaire, given)
    text = text_of(brief)
    words = {"en": ("Decisions", "Primary", "Yes"), "it": ("Decisioni", "Principale", "Sì")}
    assert [word for word in words[language] if word not in text] == []


def test_an_empty_content_brief_is_a_brief_with_everything_open() -> None:
    questionnaire = load_questionnaire("content-brief")
    brief = build_brief(questionnaire, response(questionnaire="content-brief"))
    assert [part.anchor for part in brief.sections] == ["open", "sign-off"]
    assert "points open" in brief.status
