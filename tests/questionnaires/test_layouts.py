"""Layouts are data beside the questionnaire, and what they show must exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.model import BlockSpec, FactSpec, ListSpec, SignOffPoint
from tests.worlds import all_kinds, faults_in, one_section, world

QUESTIONS = one_section(
    """
    - {id: title, kind: text, ask: Title?}
    - id: pets
      kind: records
      ask: Pets?
      fields: [{id: name, kind: text, ask: Name?}, {id: age, kind: number, ask: Age?}]
    - id: owner
      kind: record
      ask: Owner?
      fields: [{id: name, kind: text, ask: Name?}, {id: town, kind: text, ask: Town?}]
    """
)


def sheet(blocks: str) -> str:
    """A layout with one section that holds `blocks`, which begin on line 7."""
    head = "id: full\ntitle: Sheet\nsections:\n  - id: top\n    title: Top\n    blocks:\n"
    return head + "".join(f"      {line}\n" for line in blocks.strip("\n").splitlines())


def test_a_layout_is_read_as_it_stands() -> None:
    (layout,) = all_kinds().layouts
    assert (layout.id, layout.title, layout.complete) == ("full", "Tea sheet", True)
    assert [section.id for section in layout.sections] == [
        "decisions",
        "told",
        "closing",
        "signing",
    ]
    blocks = {block.id: block for section in layout.sections for block in section.blocks}
    assert {block.form for block in blocks.values()} == {
        *("facts", "checklist", "list", "callout", "paragraph", "table", "copy", "pair"),
        *("open", "assumptions", "notes", "sign-off"),
    }
    assert blocks["facts"].facts[1] == FactSpec(
        "best", ("{teas.name}", "from {teas.origin}", "{teas.place}"), "The best", True
    )
    assert blocks["sides"] == BlockSpec(
        "sides", "pair", title="Two sides", lists=(ListSpec("seal"), ListSpec("budget"))
    )
    assert blocks["sign-off"].points[1] == SignOffPoint("The slogan", "Designer", "slogan")


def test_a_path_alone_stands_for_a_line_for_each_field(tmp_path: Path) -> None:
    layout = sheet("- {id: a, facts: [owner, owner.town, title]}")
    facts = world(tmp_path, QUESTIONS, full=layout).layouts[0].sections[0].blocks[0].facts
    assert [fact.parts for fact in facts] == [
        ("{owner.name}",),
        ("{owner.town}",),
        ("{owner.town}",),
        ("{title}",),
    ]


def test_several_layouts_come_by_name(tmp_path: Path) -> None:
    one = sheet("- {id: a, facts: [title]}")
    two = one.replace("id: full", "id: brief\ncomplete: false")
    layouts = world(tmp_path, QUESTIONS, full=one, brief=two).layouts
    assert [(layout.id, layout.complete) for layout in layouts] == [
        ("brief", False),
        ("full", True),
    ]


FAULTS: dict[str, tuple[str, list[str]]] = {
    "an unknown question": (
        "- {id: a, list: titel}",
        ["7:23: sections.top.blocks.a.list: expected a question, got “titel”; perhaps “title”"],
    ),
    "an unknown field": (
        "- {id: a, facts: [owner.twon]}",
        [
            "7:25: sections.top.blocks.a.facts.0: expected a field of the question, got “twon”; perhaps “town”"
        ],
    ),
    "no field after the dot": (
        "- {id: a, list: owner.}",
        ["7:23: sections.top.blocks.a.list: expected one of the fields name, town, got “”"],
    ),
    "an unknown placeholder": (
        "- {id: a, facts: [{id: b, parts: ['of {owner.age}']}]}",
        [
            "7:41: sections.top.blocks.a.facts.b.parts.0: expected one of the fields name, town, got “age”"
        ],
    ),
    "no placeholder": (
        "- {id: a, facts: [{id: b, parts: [always, ever]}]}",
        [
            "7:40: sections.top.blocks.a.facts.b.parts: expected at least one answer such as {question.field}, got none"
        ],
    ),
    "no parts": (
        "- {id: a, facts: [{id: b, parts: []}]}",
        [
            "7:40: sections.top.blocks.a.facts.b.parts: expected at least one entry, got an empty list"
        ],
    ),
    "a table of one answer": (
        "- {id: a, table: title}",
        ["7:24: sections.top.blocks.a.table: expected records, got “title”"],
    ),
    "an unknown column": (
        "- {id: a, table: pets, columns: [name, ages]}",
        [
            "7:46: sections.top.blocks.a.columns.1: expected a field of the question, got “ages”; perhaps “age”"
        ],
    ),
    "nothing to show": (
        "- {id: a, list: ''}",
        ["7:23: sections.top.blocks.a.list: expected one of the questions"],
    ),
    "two forms": (
        "- {id: a, list: title, copy: title}",
        ["7:9: sections.top.blocks.a: expected exactly one of facts, table,"],
    ),
    "no form": (
        "- {id: a, title: Nothing}",
        ["7:9: sections.top.blocks.a: expected exactly one of facts, table,"],
    ),
    "an unknown form": (
        "- {id: a, tabel: pets}",
        [
            "7:17: sections.top.blocks.a: expected the key “table”, got “tabel”",
            "7:9: sections.top.blocks.a: expected exactly one of",
        ],
    ),
    "a pair with one side": (
        "- {id: a, pair: {left: title}}",
        ["7:23: sections.top.blocks.a.pair: expected the key “right”, got none"],
    ),
    "a block twice": (
        "- {id: a, list: title}\n- {id: a, copy: title}",
        [
            "8:9: sections.top.blocks.a: expected each of these once, got “a” again (first on line 7)"
        ],
    ),
    "a sign-off without a role": (
        "- {id: a, sign-off: [{id: b, point: All, about: titel}]}",
        [
            "7:28: sections.top.blocks.a.sign-off.b: expected the key “role”, got none",
            "7:55: sections.top.blocks.a.sign-off.b.about: expected a question, got “titel”",
        ],
    ),
    "open, but how": (
        "- {id: a, open: all}",
        ["7:23: sections.top.blocks.a.open: expected true or false, got “all”"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_a_layout(name: str, tmp_path: Path) -> None:
    blocks, wanted = FAULTS[name]
    found = faults_in(tmp_path, QUESTIONS, full=sheet(blocks))
    assert len(found) == len(wanted), found
    for line, start in zip(
        sorted(found), sorted(f"layouts/full.yaml:{w}" for w in wanted), strict=True
    ):
        assert line.startswith(start), line


def test_faults_of_questions_and_layouts_are_told_together(tmp_path: Path) -> None:
    found = faults_in(
        tmp_path,
        QUESTIONS.replace("kind: number", "kind: numbr"),
        full="id: full\nsections: []\n",
        other="- a\n",
    )
    assert [line.rpartition(": ")[0] for line in found] == [
        "layouts/full.yaml:1:1",
        "layouts/full.yaml:2:11: sections",
        "layouts/other.yaml:1:1",
        "questionnaire.yaml:11:70: sections.only.questions.pets.fields.age.kind",
    ]
