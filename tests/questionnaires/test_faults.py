"""Every mistake in a questionnaire file is named with its place, all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.errors import BriefkitError, UsageError
from briefkit.questionnaires import load_questionnaire
from tests.worlds import build, faults_in, one_section

Q = "questionnaire.yaml"

QUESTIONS: dict[str, tuple[str, list[str]]] = {
    "a question twice": (
        """
        - {id: a, kind: text, ask: One?}
        - {id: a, kind: text, ask: Two?}
        """,
        [
            "8:14: sections.only.questions.a.id: expected each of these once, got “a” again (first on line 7)"
        ],
    ),
    "a field twice": (
        """
        - id: a
          kind: record
          ask: One?
          fields: [{id: b, kind: text, ask: Two?}, {id: b, kind: text, ask: Three?}]
        """,
        [
            "10:55: sections.only.questions.a.fields.b.id: expected each of these once, got “b” again (first on line 10)"
        ],
    ),
    "a limit that no channel has": (
        "- {id: a, kind: text, ask: One?, limit: linkedin-post.hok}",
        [
            "7:47: sections.only.questions.a.limit: expected a limit of a channel, got “linkedin-post.hok”; perhaps “linkedin-post.hook”"
        ],
    ),
    "a limit like none": (
        "- {id: a, kind: text, ask: One?, limit: '17'}",
        [
            "7:47: sections.only.questions.a.limit: expected a limit of a channel such as linkedin-post.hook, got “17”"
        ],
    ),
    "a file that is a number": (
        "- {id: a, kind: number, file: true, ask: One?}",
        [
            "7:37: sections.only.questions.a.file: expected no “file” for a question of kind “number”, got some; remove it or change the kind"
        ],
    ),
    "an unknown kind": (
        "- {id: a, kind: paragraf, ask: One?}",
        ["7:23: sections.only.questions.a.kind: expected “paragraph”, got “paragraf”"],
    ),
    "no kind, no ask, no id": (
        "- {label: A}",
        [
            "7:9: sections.only.questions.0: expected the key “id”, got none",
            "7:9: sections.only.questions.0: expected the key “kind”, got none",
            "7:9: sections.only.questions.0: expected the key “ask”, got none",
        ],
    ),
    "an empty ask": (
        '- {id: a, kind: text, ask: ""}',
        [
            "7:34: sections.only.questions.a.ask: expected text, got nothing (put text that begins with # in quotes)"
        ],
    ),
    "a tag that is a comment": (
        """
        - id: a
          kind: text
          ask: One?
          label: #launch
        """,
        [
            "10:15: sections.only.questions.a.label: expected text, got nothing (put text that begins with # in quotes)"
        ],
    ),
    "an unknown key": (
        "- {id: a, kind: text, aks: One?, ask: One?}",
        ["7:29: sections.only.questions.a: expected the key “ask”, got “aks”"],
    ),
    "an id that is retyped": (
        "- {id: yes, kind: text, ask: One?}",
        [
            "7:14: sections.only.questions.yes.id: expected an id that every program reads as text, got “yes”; choose another word"
        ],
    ),
    "choices that are retyped": (
        "- {id: a, kind: select, ask: One?, choices: [{id: no, label: N}, {id: on, label: O}]}",
        [
            "7:57: sections.only.questions.a.choices.no.id: expected an id that every program reads as text, got “no”; choose another word",
            "7:77: sections.only.questions.a.choices.on.id: expected an id that every program reads as text, got “on”; choose another word",
        ],
    ),
    "an id that is a number": (
        "- {id: 2027, kind: text, ask: One?}",
        [
            (
                "7:14: sections.only.questions.2027.id: expected an id that every program reads as text, "
                "got “2027”; choose another word"
            )
        ],
    ),
    "an id with a capital": (
        "- {id: Goal, kind: text, ask: One?}",
        [
            "7:14: sections.only.questions.Goal.id: expected lower-case letters, digits and hyphens, got “Goal”"
        ],
    ),
    "no choices": (
        "- {id: a, kind: select, ask: One?}",
        [
            "7:23: sections.only.questions.a.kind: expected “choices” for a question of kind “select”, got none"
        ],
    ),
    "empty choices": (
        "- {id: a, kind: select, ask: One?, choices: []}",
        [
            "7:51: sections.only.questions.a.choices: expected at least one choice, got an empty list"
        ],
    ),
    "a choice twice, and two that look alike": (
        """
        - id: a
          kind: select
          ask: One?
          choices: [{id: b, label: B}, {id: b, label: C}, {id: d, label: c}]
        """,
        [
            "10:43: sections.only.questions.a.choices.b.id: expected each of these once, got “b” again (first on line 10)",
            "10:72: sections.only.questions.a.choices.d.label: expected each of these once, got “c” again (first on line 10)",
        ],
    ),
    "an unknown set of choices": (
        "- {id: a, kind: select, ask: One?, choices: audience-rule}",
        ["7:51: sections.only.questions.a.choices: expected “audience-role”, got “audience-rule”"],
    ),
    "choices for a text": (
        "- {id: a, kind: text, ask: One?, choices: [{id: b, label: B}]}",
        [
            "7:49: sections.only.questions.a.choices: expected no “choices” for a question of kind “text”, got some; remove it or change the kind"
        ],
    ),
    "fields for a text": (
        "- {id: a, kind: text, ask: One?, fields: [{id: b, kind: text, ask: Two?}]}",
        [
            "7:48: sections.only.questions.a.fields: expected no “fields” for a question of kind “text”, got some; remove it or change the kind"
        ],
    ),
    "a record without fields": (
        "- {id: a, kind: record, ask: One?}",
        [
            "7:23: sections.only.questions.a.kind: expected “fields” for a question of kind “record”, got none"
        ],
    ),
    "records with empty fields": (
        "- {id: a, kind: records, ask: One?, fields: []}",
        ["7:51: sections.only.questions.a.fields: expected at least one entry, got an empty list"],
    ),
    "a record in a record": (
        """
        - id: a
          kind: record
          ask: One?
          fields: [{id: b, kind: record, ask: Two?, fields: [{id: c, kind: text, ask: Three?}]}]
        """,
        [
            "10:59: sections.only.questions.a.fields.b.fields: expected simple fields, a list or records inside a record, got a record"
        ],
    ),
    "records in records in records": (
        """
        - id: a
          kind: records
          ask: One?
          fields:
            - {id: name, kind: text, ask: Name?}
            - id: b
              kind: records
              ask: Two?
              fields:
                - {id: name, kind: text, ask: Name?}
                - {id: c, kind: records, ask: Three?, fields: [{id: name, kind: text, ask: Name?}]}
        """,
        [
            "16:15: sections.only.questions.a.fields.b.fields: expected simple fields here, got records within records within records"
        ],
    ),
    "records that nothing names": (
        """
        - id: a
          kind: records
          ask: One?
          fields: [{id: tags, kind: list, ask: Two?}]
        """,
        [
            "10:17: sections.only.questions.a.fields: expected a first field by which each row is known (one line of text, a choice or a figure, without a condition), got “tags”"
        ],
    ),
    "unique outside records": (
        """
        - id: a
          kind: record
          ask: One?
          fields: [{id: b, kind: confirm, unique: true, ask: Two?}]
        """,
        [
            "10:49: sections.only.questions.a.fields.b.unique: expected “unique” only on a confirm field of records, got it elsewhere"
        ],
    ),
    "a reason for a field": (
        """
        - id: a
          kind: record
          ask: One?
          fields: [{id: b, kind: text, ask: Two?, why: Because.}]
        """,
        [
            "10:49: sections.only.questions.a.fields.b: expected one of the keys id, kind, depth, required,"
        ],
    ),
    "keys of other kinds": (
        "- {id: a, kind: date, ask: One?, unit: kg, other: true, codes: country, max: 3}",
        [
            "7:46: sections.only.questions.a.unit: expected no “unit” for a question of kind “date”, got some; remove it or change the kind",
            "7:57: sections.only.questions.a.other: expected no “other” for a question of kind “date”, got some; remove it or change the kind",
            "7:70: sections.only.questions.a.codes: expected no “codes” for a question of kind “date”, got some; remove it or change the kind",
            "7:84: sections.only.questions.a.max: expected no “max” for a question of kind “date”, got some; remove it or change the kind",
        ],
    ),
    "bounds that are no numbers": (
        "- {id: a, kind: number, ask: One?, min: few, max: 1e9}",
        [
            "7:47: sections.only.questions.a.min: expected a number, got “few”",
            "7:57: sections.only.questions.a.max: expected a number, got “1e9”",
        ],
    ),
    "half an entry": (
        "- {id: a, kind: list, ask: One?, max: 1.5}",
        ["7:45: sections.only.questions.a.max: expected a whole number, got “1.5”"],
    ),
    "bounds that cross": (
        "- {id: a, kind: scale, ask: One?, min: 6}",
        [
            "7:46: sections.only.questions.a.min: expected the least to be below the most, got 6 and 5"
        ],
    ),
    "a default that is no answer": (
        "- {id: a, kind: scale, ask: One?, default: seven}",
        ["7:50: sections.only.questions.a.default: expected a default that could be an answer;"],
    ),
    "an unknown depth": (
        "- {id: a, kind: text, ask: One?, depth: shallow}",
        [
            "7:47: sections.only.questions.a.depth: expected one of essential, standard, deep, got “shallow”"
        ],
    ),
    "a flag that is a word": (
        "- {id: a, kind: text, ask: One?, required: sometimes}",
        ["7:50: sections.only.questions.a.required: expected true or false, got “sometimes”"],
    ),
    "half an example": (
        "- {id: a, kind: text, ask: One?, example: {good: Yes}}",
        ["7:49: sections.only.questions.a.example: expected the key “weak”, got none"],
    ),
    "a list where a question should be": (
        "- [a, b]",
        ["7:9: sections.only.questions.0: expected keys with values, got a list"],
    ),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_fault_of_a_question(name: str, tmp_path: Path) -> None:
    questions, wanted = QUESTIONS[name]
    found = faults_in(tmp_path, one_section(questions))
    assert len(found) == len(wanted), found
    for line, start in zip(found, wanted, strict=True):
        assert line.startswith(f"{Q}:{start}")


GIVEN = """
- {id: colour, kind: select, ask: One?, choices: [{id: red, label: Red}, {id: blue, label: Blue}]}
- {id: tags, kind: multiselect, ask: Two?, choices: [{id: x, label: X}, {id: z, label: Z}]}
- {id: deep, kind: text, ask: Three?, depth: deep}
- {id: sure, kind: confirm, ask: Four?}
- id: pet
  kind: record
  ask: Five?
  fields:
    - {id: name, kind: text, ask: Six?}
    - {id: age, kind: number, ask: Seven?, depth: standard}
    - {id: size, kind: select, depth: standard, default: s, ask: Eight?, choices: [{id: s, label: S}]}
"""
HERE = "17:43: sections.only.questions.it.when: "
"""Where the condition under test stands."""

CONDITIONS: dict[str, tuple[str, str]] = {
    "an unknown question": (
        "{colours: red}",
        "expected a question, got “colours”; perhaps “colour”",
    ),
    "an unknown field": (
        "{pet.nam: Rex}",
        "expected a field of the question, got “nam”; perhaps “name”",
    ),
    "no field after the dot": ("{pet.: Rex}", "expected one of the fields name, age, size, got “”"),
    "a later question": (
        "{later: x}",
        "expected something asked earlier, got “later”, which is asked later",
    ),
    "itself": ("{it: x}", "expected something asked earlier, got “it”, which is asked later"),
    "a deeper question": (
        "{answered: deep}",
        "expected something asked at the same depth, got “deep”, which is asked only at a greater one",
    ),
    "a deeper field": (
        "{pet.age: '3'}",
        "expected something asked at the same depth, got “pet.age”, which is asked only at a greater one",
    ),
    "an unknown choice": (
        "{colour: [red, blu]}",
        "expected one of the choices, got “blu”; perhaps “blue”",
    ),
    "a choice that is nothing like the others": (
        "{colour: transparent}",
        "expected one of red, blue, got “transparent”",
    ),
    "neither true nor false": ("{sure: maybe}", "expected one of true, false, got “maybe”"),
    "one value of many": (
        "{tags: x}",
        "expected “includes:” for “tags”, which has several values, got a plain comparison",
    ),
    "many values of one": (
        "{includes: {colour: red}}",
        "expected a plain comparison for “colour”, which has one value, got “includes:”",
    ),
    "a whole record": (
        "{pet: Rex}",
        "expected “includes:” for “pet”, which has several values, got a plain comparison",
    ),
    "this row, where there is none": (
        "{.name: Rex}",
        "expected a question, got “.name”, which only means something inside a field",
    ),
    "inside a not": (
        "{not: {colour: green}}",
        "expected one of red, blue, got “green”",
    ),
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_fault_of_a_condition(name: str, tmp_path: Path) -> None:
    condition, wanted = CONDITIONS[name]
    it = f"- {{id: it, kind: text, ask: Me?, when: {condition}}}\n"
    later = "- {id: later, kind: text, ask: After?}\n"
    found = faults_in(tmp_path, one_section(GIVEN + it + later))
    assert [line.partition(": sections")[2] for line in found] == [
        f".only.questions.it.when: {wanted}"
    ]
    assert found[0].startswith(f"{Q}:18:")


SHAPES: dict[str, tuple[str, str, str]] = {
    "a word": (
        "red",
        ".when",
        "expected a condition such as {style.follows: partly}, got something else",
    ),
    "nothing to hold": (
        "{}",
        ".when",
        "expected a condition such as {style.follows: partly}, got something else",
    ),
    "an empty all": (
        "{all: []}",
        ".when.all",
        "expected a condition such as {style.follows: partly}, got something else",
    ),
    "an empty any": (
        "{any: []}",
        ".when.any",
        "expected a condition such as {style.follows: partly}, got something else",
    ),
    "an all that is no list": (
        "{all: {sure: true}}",
        ".when.all",
        "expected a list, got keys with values",
    ),
    "a not of a word": (
        "{not: sure}",
        ".when.not",
        "expected a condition such as {style.follows: partly}, got something else",
    ),
    "an answered list": ("{answered: [sure]}", ".when.answered", "expected text, got a list"),
    "no values": ("{colour: []}", ".when.colour", "expected at least one value, got an empty list"),
    "values in keys": ("{colour: {a: b}}", ".when.colour", "expected text, got keys with values"),
    "includes a word": (
        "{includes: tags}",
        ".when.includes",
        "expected a condition such as {style.follows: partly}, got something else",
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_condition_of_the_wrong_shape(name: str, tmp_path: Path) -> None:
    condition, path, wanted = SHAPES[name]
    it = f"- {{id: it, kind: text, ask: Me?, when: {condition}}}\n"
    found = faults_in(tmp_path, one_section(GIVEN + it))
    assert [line.partition("questions.it")[2] for line in found] == [f"{path}: {wanted}"]


ROWS = """
- id: pets
  kind: records
  ask: One?
  fields:
    - {id: name, kind: text, ask: Two?}
    - {id: size, kind: select, default: s, depth: deep, ask: Three?, choices: [{id: s, label: S}]}
    - {id: age, kind: number, depth: deep, ask: Four?}
    - id: toys
      kind: records
      ask: Five?
      fields:
        - {id: name, kind: text, ask: Six?}
        - {id: colour, kind: text, ask: Seven?}
        - {id: size, kind: text, ask: Eight?, when: {.colour: red}}
    - {id: it, kind: text, ask: Me?, when: {WHEN}}
"""


@pytest.mark.parametrize(
    ("condition", "wanted"),
    [
        ("{.name: Rex}", None),
        ("{.size: s}", None),
        ("{.colour: red}", "expected one of the fields name, size, age, toys, it, got “colour”"),
        ("{.it: x}", "expected something asked earlier, got “.it”, which is asked later"),
        (
            "{answered: .age}",
            "expected something asked at the same depth, got “.age”, which is asked only at a greater one",
        ),
        (
            "{pets.name: Rex}",
            "expected something asked earlier, got “pets.name”, which is asked later",
        ),
    ],
)
def test_conditions_of_a_field_see_the_fields_before_it(
    condition: str, wanted: str | None, tmp_path: Path
) -> None:
    found = faults_in(tmp_path, one_section(ROWS.replace("{WHEN}", condition)))
    assert [line.partition(".when: ")[2] for line in found] == ([wanted] if wanted else [])


def test_a_deeper_field_may_look_at_what_is_as_deep(tmp_path: Path) -> None:
    rows = ROWS.replace("id: it, kind: text,", "id: it, kind: text, depth: deep,")
    assert faults_in(tmp_path, one_section(rows.replace("{WHEN}", "{.age: '3'}"))) == []


TOPS: dict[str, tuple[str, list[str]]] = {
    "nothing but a word": (
        "id: world",
        [
            "1:1: expected the key “title”, got none",
            "1:1: expected the key “sections”, got none",
        ],
    ),
    "no sections in the list": (
        "id: world\ntitle: W\nsections: []",
        ["3:11: sections: expected at least one entry, got an empty list"],
    ),
    "an empty title": (
        "id: world\ntitle: ''\nsections: [{id: a, title: A, questions: [{id: b, kind: text, ask: B?}]}]",
        ["2:8: title: expected text, got nothing (put text that begins with # in quotes)"],
    ),
    "an id that leads out of the folder": (
        "id: ../world\ntitle: W\nsections: [{id: a, title: A, questions: [{id: b, kind: text, ask: B?}]}]",
        ["1:5: id: expected lower-case letters, digits and hyphens, got “../world”"],
    ),
    "a section twice": (
        "id: world\ntitle: W\nsections:\n- {id: a, title: A, questions: [{id: b, kind: text, ask: B?}]}\n- {id: a, title: C, questions: [{id: c, kind: text, ask: C?}]}",
        ["5:8: sections.a.id: expected each of these once, got “a” again (first on line 4)"],
    ),
    "a section without questions": (
        "id: world\ntitle: W\nsections: [{id: a, title: A, questions: []}]",
        ["3:41: sections.a.questions: expected at least one entry, got an empty list"],
    ),
    "a version from before the beginning": (
        "id: world\nversion: 0\ntitle: W\nsections: [{id: a, title: A, questions: [{id: b, kind: text, ask: B?}]}]",
        ["2:10: version: expected 1 or more, got “0”"],
    ),
}


@pytest.mark.parametrize("name", TOPS)
def test_a_fault_at_the_top(name: str, tmp_path: Path) -> None:
    text, wanted = TOPS[name]
    assert faults_in(tmp_path, text) == [f"{Q}:{line}" for line in wanted]


@pytest.mark.parametrize("text", ["id:", "[a]\n"])
def test_a_file_that_is_no_mapping_is_one_fault(text: str, tmp_path: Path) -> None:
    file = tmp_path / "questionnaire.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BriefkitError, match=r"questionnaire\.yaml:1"):
        load_questionnaire(file)


def test_all_faults_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = one_section(
        """
        - {id: a, kind: txt, ask: One?, aks: Two?}
        - {id: a, kind: select, choices: [], when: {b: c}}
        - {kind: text, ask: "", when: {any: []}, deepth: deep}
        - {id: f, kind: record, ask: F?, fields: [{id: yes, kind: text, depth: 3}, {kind: list}]}
        """
    )
    found = faults_in(tmp_path, text)
    lines = [int(line.split(":")[1]) for line in found]
    assert lines == sorted(lines)
    assert [lines.count(number) for number in (7, 8, 9, 10)] == [2, 3, 4, 5]


def test_faults_speak_italian_too(tmp_path: Path) -> None:
    file = build(tmp_path, one_section("- {id: a, kind: txt, ask: Una?}"))
    with pytest.raises(BriefkitError) as caught:
        load_questionnaire(file)
    told = caught.value.told("it")
    assert told.endswith("questions.a.kind: atteso «text», trovato «txt»")


@pytest.mark.parametrize(
    "name", ["", ".", "..", "content-brif", "../secrets", "a\0b", "x" * 5000, "no/such/file.yaml"]
)
def test_a_name_that_leads_nowhere_is_told_in_one_line(name: str) -> None:
    with pytest.raises(UsageError, match=r"^There is no questionnaire called"):
        load_questionnaire(name)


def test_a_misspelt_name_gets_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"Did you mean “content-brief”\?"):
        load_questionnaire("content-brif")


@pytest.mark.parametrize("language", ["xx", "../it", "a/b", "", "it\0"])
def test_a_language_that_nobody_wrote_is_told_with_those_there_are(language: str) -> None:
    with pytest.raises(UsageError, match=r"has no wording in “.*”\. It has: en, it\."):
        load_questionnaire("content-brief", language)
