"""The forms of a layout: chips, lists of chosen rows, checks, what the client confirms, and more."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.brief.blocks import Checklist, Facts, Items, Lead, Line, Pair, Points, SignOff
from tests.brief.desk import QUESTIONS, blocks_of, brief_of, sheet, words
from tests.worlds import faults_in

RIVALS = [
    {"name": "Alfa", "weight": "heavy", "says": "Much"},
    {"name": "Beta", "weight": "light"},
    {"name": "Gamma", "weight": "heavy"},
]


def chips(line: Line | Points) -> list[tuple[str, bool]]:
    assert not isinstance(line, Points)
    return [(span.text, span.chip) for span in line if span.chip is not None]


def spans(line: Line | Points) -> Line:
    assert not isinstance(line, Points)
    return line


def value(folder: Path, block: str, **answers: object) -> Line | Points:
    (facts,) = blocks_of(brief_of(folder, sheet(block), answers=answers))
    assert isinstance(facts, Facts)
    return facts.rows[0].value[0]


def test_a_choice_is_shown_among_all_there_are(tmp_path: Path) -> None:
    line = value(tmp_path, "{id: a, facts: [{id: b, chips: stage}]}", stage="second")
    assert chips(line) == [("First", False), ("Second", True), ("Third", False)]
    assert words(line) == "First › Second › Third"


def test_a_choice_of_ones_own_is_shown_alone(tmp_path: Path) -> None:
    line = value(tmp_path, "{id: a, facts: [{id: b, chips: stage}]}", stage="In between")
    assert chips(line) == [("In between", True)]


@pytest.mark.parametrize(
    ("path", "answers", "shown"),
    [
        ("formats", {"formats": ["film", "Own"]}, ["Film", "Own"]),
        ("rivals.name", {"rivals": RIVALS}, ["Alfa", "Beta", "Gamma"]),
        ("rivals.weight", {"rivals": RIVALS[:2]}, ["Heavy", "Light"]),
    ],
)
def test_of_several_choices_those_that_were_made_are_shown(
    path: str, answers: dict[str, object], shown: list[str], tmp_path: Path
) -> None:
    line = value(tmp_path, f"{{id: a, facts: [{{id: b, chips: {path}}}]}}", **answers)
    assert chips(line) == [(text, True) for text in shown]


def test_a_list_has_the_rows_that_hold_a_choice_in_the_words_of_the_layout(tmp_path: Path) -> None:
    block = """{id: a, list: {of: rivals, only: {weight: [heavy]}, parts: ['{rivals.name}!', '{rivals.says}']}}"""
    (items,) = blocks_of(brief_of(tmp_path, sheet(block), answers={"rivals": RIVALS}))
    assert isinstance(items, Items)
    assert [words(item) for item in items.items] == ["Alfa! · Much", "Gamma!"]


def test_a_long_list_says_how_many_more_there_are(tmp_path: Path) -> None:
    block = "{id: a, list: {of: words, most: 2}}"
    (items,) = blocks_of(brief_of(tmp_path, sheet(block), answers={"words": list("abcd")}))
    assert isinstance(items, Items)
    assert [words(item) for item in items.items] == ["a", "b", "and 2 more, in the full brief"]


def test_the_sides_of_a_pair_may_be_chosen_rows_under_names_of_their_own(tmp_path: Path) -> None:
    block = "{id: a, pair: {left: {of: rivals.name, only: {weight: [heavy]}, label: This}, right: {of: rivals.name, only: {weight: [light]}, label: That}}}"
    (pair,) = blocks_of(brief_of(tmp_path, sheet(block), answers={"rivals": RIVALS}))
    assert isinstance(pair, Pair)
    assert (pair.left_title, [words(one) for one in pair.left]) == ("This", ["Alfa", "Gamma"])
    assert (pair.right_title, [words(one) for one in pair.right]) == ("That", ["Beta"])


def test_two_lists_that_share_the_rows_of_an_answer_show_all_of_it(tmp_path: Path) -> None:
    sides = [
        f"{{of: rivals, only: {{weight: [{one}]}}, label: {one}, parts: ['{{rivals.name}}', '{{rivals.says}}']}}"
        for one in ("heavy", "light")
    ]
    layout = sheet(f"{{id: a, pair: {{left: {sides[0]}, right: {sides[1]}}}}}")
    layout = layout.replace("complete: false", "complete: true")
    both = brief_of(tmp_path, layout, answers={"rivals": RIVALS})
    assert [part.title for part in both.sections] == ["Top"]
    other = [*RIVALS, {"name": "Delta"}]
    missed = brief_of(tmp_path, layout, answers={"rivals": other})
    assert [part.title for part in missed.sections] == ["Top", "Further answers"]


def test_checks_are_made_for_each_entry_and_row(tmp_path: Path) -> None:
    block = "{id: a, checks: ['At most {length}.', 'Says {words}!', '{rivals.name} is {rivals.says}', 'Links work.']}"
    answers = {"length": "9", "words": ["yes", "no"], "rivals": RIVALS}
    (checks,) = blocks_of(brief_of(tmp_path, sheet(block), answers=answers))
    assert isinstance(checks, Checklist)
    assert [words(item) for item in checks.items] == [
        "At most 9 words.",
        "Says yes!",
        "Says no!",
        "Alfa is Much",
        "Links work.",
    ]


def test_checks_that_hold_for_any_text_do_not_stand_alone(tmp_path: Path) -> None:
    block = "{id: a, checks: ['At most {length}.', 'Links work.']}"
    assert blocks_of(brief_of(tmp_path, sheet(block), answers={"stage": "first"})) == []


def test_an_answer_may_stand_in_larger_type(tmp_path: Path) -> None:
    layout = sheet("{id: a, lead: stage}")
    (lead,) = blocks_of(
        brief_of(tmp_path, layout, answers={"stage": "first"}, assumed={"stage": "ask"})
    )
    assert isinstance(lead, Lead)
    assert (words(lead.line), lead.label, lead.anchor) == (
        "First",
        "Stage · to be confirmed: ask",
        "stage",
    )


def test_what_is_assumed_is_ticked_off_with_its_answer(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path,
        sheet("{id: a, unconfirmed: true}"),
        answers={"stage": "first", "rivals": RIVALS},
        assumed={"stage": "", "rivals.1.weight": "a guess", "rivals.0": "who knows"},
    )
    (checks,) = blocks_of(brief)
    assert isinstance(checks, Checklist)
    assert [words(item) for item in checks.items] == [
        "Stage: First",
        "Rivals › Beta › Weight: Light (a guess)",
        "Rivals › Alfa: Alfa · Much · Heavy (who knows)",
    ]


def test_warnings_accepted_are_printed_with_reason_and_name(tmp_path: Path) -> None:
    waiver = {"id": "headline-long", "reason": "The client insists", "by": "Anna"}
    brief = brief_of(tmp_path, sheet("{id: a, waivers: true}"), waivers=[waiver])
    (facts,) = blocks_of(brief)
    assert isinstance(facts, Facts)
    assert facts.rows[0].label == "headline-long"
    assert words(facts.rows[0].value[0]) == "The client insists · Anna"


def test_there_is_room_for_what_changes_after_the_signature(tmp_path: Path) -> None:
    (changes,) = blocks_of(brief_of(tmp_path, sheet("{id: a, changes: true}")))
    assert isinstance(changes, SignOff)
    assert changes.header == ("Date", "What changes", "Asked by", "Effect on dates or fee")
    assert set(changes.points) == {("", "")}


def test_a_layout_adds_facts_to_the_line_under_the_title(tmp_path: Path) -> None:
    more = (
        "compact: true\nheader: [{id: who, label: Who, parts: ['{rivals.name}'], primary: true}]\n"
    )
    brief = brief_of(
        tmp_path, sheet("{id: a, facts: [rivals.name]}", more=more), answers={"rivals": RIVALS}
    )
    assert brief.compact
    assert (brief.header[-1].label, words(brief.header[-1].value[0])) == ("Who", "Alfa")
    assert brief.header[-1].anchor == ""
    assert isinstance(blocks_of(brief)[0], Facts)


def test_a_section_may_have_no_title(tmp_path: Path) -> None:
    layout = "id: full\ntitle: T\nsections:\n  - {id: a, blocks: [{id: b, facts: [stage]}]}\n"
    assert brief_of(tmp_path, layout, answers={"stage": "first"}).sections[0].title == ""


OTHER = "id: short\ntitle: S\nsections:\n  - {id: only, title: Only, blocks: [{id: b, facts: [stage]}]}\n"


def test_a_section_may_stand_in_two_layouts(tmp_path: Path) -> None:
    from briefkit import build_brief
    from tests.worlds import response, world

    layout = "id: full\ntitle: T\nsections:\n  - from: short.only\n"
    made = world(tmp_path, QUESTIONS, "en", full=layout, short=OTHER)
    given = response(answers={"stage": "first"})
    full, short = (build_brief(made, given, name) for name in ("full", "short"))
    assert full.sections == short.sections


@pytest.mark.parametrize(
    ("layout", "fault"),
    [
        (
            "id: full\ntitle: T\nsections:\n  - from: short.onyl\n",
            (
                "4:11: sections.0.from: expected a section of another layout, got “short.onyl”;"
                " perhaps “short.only”"
            ),
        ),
        ("id: full\ntitle: T\nsections:\n  - {title: A}\n", "the key “id”"),
        (sheet("{id: a, facts: [{id: b, parts: ['{stage}'], chips: stage}]}"), "exactly one of"),
        (sheet("{id: a, list: {of: rivals, only: {weight: [huge]}}}"), "huge"),
        (sheet("{id: a, list: {of: rivals, only: {name: [x]}}}"), "name"),
        (sheet("{id: a, list: {of: words, most: 0}}"), "0"),
        (sheet("{id: a, list: {parts: ['{words}']}}"), "of"),
    ],
)
def test_a_fault_of_a_layout_has_its_place(layout: str, fault: str, tmp_path: Path) -> None:
    faults = faults_in(tmp_path, QUESTIONS, full=layout, short=OTHER)
    assert any(fault in one for one in faults), faults


def test_a_pair_with_one_empty_side_says_that_it_is_not_decided(tmp_path: Path) -> None:
    layout = sheet("{id: a, pair: {left: words, right: rivals.says}}")
    (pair,) = blocks_of(brief_of(tmp_path, layout, answers={"words": ["yes"]}))
    assert isinstance(pair, Pair)
    assert [words(line) for line in pair.right] == ["not decided yet"]


def test_only_what_is_not_marked_where_it_stands_is_listed_as_unmarked(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [stage]}", "{id: b, unmarked: true}")
    brief = brief_of(
        tmp_path,
        layout,
        answers={"stage": "first", "rivals": RIVALS},
        assumed={"stage": "ask", "rivals.1.weight": "a guess"},
    )
    facts, rest = blocks_of(brief)
    assert isinstance(facts, Facts)
    assert isinstance(rest, Facts)
    assert facts.rows[0].assumed == "ask"
    assert [fact.label for fact in rest.rows] == ["Rivals › Beta › Weight"]


def test_a_short_fact_puts_rows_on_one_line(tmp_path: Path) -> None:
    block = "{id: a, facts: [{id: b, short: true, parts: ['{rivals.name}']}]}"
    assert words(value(tmp_path, block, rivals=RIVALS)) == "Alfa; Beta; Gamma"


def test_who_signs_is_named_where_a_name_was_given(tmp_path: Path) -> None:
    layout = sheet("{id: a, sign-off: [{id: x, point: All, role: Chief, who: stage}]}")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    named = brief_of(tmp_path / "one", layout, answers={"stage": "Anna"})
    nobody = brief_of(tmp_path / "two", layout)
    for brief, role in ((named, "Chief: Anna"), (nobody, "Chief")):
        (signing,) = blocks_of(brief)
        assert isinstance(signing, SignOff)
        assert signing.points == (("All", role),)


def test_a_note_stands_in_the_section_of_its_answer(tmp_path: Path) -> None:
    layout = (
        "id: full\ntitle: T\nsections:\n"
        "  - {id: a, title: A, blocks: [{id: x, facts: [stage]}]}\n"
        "  - {id: b, title: B, blocks: [{id: r, table: rivals}]}\n"
        "  - {id: c, title: C, blocks: [{id: rest, title: Notes, notes: true}]}\n"
    )
    brief = brief_of(
        tmp_path,
        layout,
        answers={"stage": "first", "rivals": RIVALS, "length": "9"},
        notes={"rivals.1": "ask them", "stage": "or second", "length": "about"},
    )
    text = [
        [words(line) for block in part.blocks for line in getattr(block, "lines", ())]
        for part in brief.sections
    ]
    assert text[0] == ["Note on “Stage”: or second"]
    assert text[1] == ["Note on “Rivals › Beta”: ask them"]
    assert {part.title for part in brief.sections} == {"A", "B", "C", "Further answers"}


def test_what_is_to_be_confirmed_counts_in_the_status(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [stage]}")
    brief = brief_of(
        tmp_path, layout, answers={"stage": "first"}, assumed={"stage": ""}, unknown={"due": {}}
    )
    assert brief.status == "One point open, one to be confirmed"


def test_what_is_open_alike_in_several_rows_is_one_point(tmp_path: Path) -> None:
    questions = QUESTIONS.replace(
        "{id: says, kind: paragraph,", "{id: says, required: true, kind: paragraph,"
    )
    from briefkit import build_brief
    from tests.worlds import response, world

    made = world(tmp_path, questions, "en", full=sheet("{id: a, open: true}"))
    (items,) = blocks_of(build_brief(made, response(answers={"rivals": RIVALS})))
    assert isinstance(items, Items)
    assert words(items.items[0]) == "Rivals › Beta, Gamma › Says"


def test_answers_in_another_language_than_the_document_say_so(tmp_path: Path) -> None:
    layout = sheet("{id: a, facts: [story, words, stage, due, rivals.name]}", annex=True)
    given = {
        "story": "Una storia.",
        "words": ["sì"],
        "stage": "first",
        "due": "2027-01-05",
        "rivals": [{"name": "Alfa"}],
    }
    (facts,) = blocks_of(brief_of(tmp_path, layout, answers=given, language_of_answers="it"))
    assert isinstance(facts, Facts)
    said = {
        fact.label: {span.language for line in fact.value for span in spans(line)}
        for fact in facts.rows
    }
    assert said == {
        "Story": {"it"},
        "Words": {"it"},
        "Stage": {None},
        "Due": {None},
        "Name": {"it"},
    }
