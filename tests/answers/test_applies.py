"""What applies, given what was answered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefkit.answers import Applies, applicable, bind
from briefkit.interview import Interview
from briefkit.model import Answered, Choice, Is, Not, Question, Questionnaire, Response, Section
from tests.worlds import asking, response

CHAIN = """
- {id: pet, kind: confirm, ask: A pet?}
- {id: name, kind: text, ask: Called?, when: {pet: true}}
- {id: collar, kind: text, ask: On the collar?, when: {answered: name}}
- {id: none, kind: text, ask: Why not?, when: {not: {pet: true}}}
"""


def ids(questionnaire: Questionnaire, **given: Any) -> list[str]:
    return [question.id for question in applicable(questionnaire, response(**given))]


def test_what_is_unanswered_decides_nothing(tmp_path: Path) -> None:
    assert ids(asking(tmp_path, CHAIN)) == ["pet"]


def test_only_what_holds_is_shown(tmp_path: Path) -> None:
    world = asking(tmp_path, CHAIN)
    assert ids(world, answers={"pet": True}) == ["pet", "name"]
    assert ids(world, answers={"pet": False}) == ["pet", "none"]


def test_hiding_is_transitive(tmp_path: Path) -> None:
    world = asking(tmp_path, CHAIN)
    answers = {"pet": True, "name": "Rex", "collar": "12"}
    assert ids(world, answers=answers) == ["pet", "name", "collar"]
    assert ids(world, answers={**answers, "pet": False}) == ["pet", "none"]
    assert ids(world, answers=answers, not_applicable={"pet": "no pets here"}) == ["pet"]


def test_what_is_not_known_yet_is_not_answered(tmp_path: Path) -> None:
    world = asking(
        tmp_path,
        """
        - {id: name, kind: text, ask: Called?}
        - {id: collar, kind: text, ask: On the collar?, when: {answered: name}}
        - {id: nameless, kind: text, ask: Why no name?, when: {not: {answered: name}}}
        """,
    )
    assert ids(world) == ["name"]
    assert ids(world, answers={"name": "Rex"}) == ["name", "collar"]
    assert ids(world, unknown={"name": {"who": "Anna"}}) == ["name", "nameless"]
    assert ids(world, not_applicable={"name": "a fish"}) == ["name", "nameless"]


@pytest.mark.parametrize("empty", ["", [], {}])
def test_an_empty_answer_is_none(empty: object, tmp_path: Path) -> None:
    world = asking(
        tmp_path,
        """
        - {id: name, kind: text, ask: Called?}
        - {id: collar, kind: text, ask: On the collar?, when: {answered: name}}
        """,
    )
    assert ids(world, answers={"name": empty}) == ["name"]


def test_a_default_holds_where_nothing_was_said(tmp_path: Path) -> None:
    world = asking(
        tmp_path,
        """
        - {id: legs, kind: number, ask: How many?, default: 4}
        - {id: fast, kind: text, ask: How fast?, when: {legs: '4'}}
        - {id: pet, kind: record, ask: Pet?, fields: [{id: tame, kind: confirm, default: true, ask: Tame?}]}
        - {id: trick, kind: text, ask: Which trick?, when: {pet.tame: true}}
        """,
    )
    assert ids(world) == ["legs", "fast", "pet", "trick"]
    assert ids(world, answers={"legs": 2, "pet": {"tame": False}}) == ["legs", "pet"]
    assert ids(world, unknown={"legs": {}, "pet.tame": {}}) == ["legs", "pet"]


ROWS = """
- id: pets
  kind: records
  ask: Pets?
  fields:
    - {id: name, kind: text, ask: Called?}
    - {id: kind, kind: select, default: dog, ask: Which?, choices: [{id: dog, label: Dog}, {id: cat, label: Cat}]}
    - {id: bark, kind: text, ask: How loud?, required: true, when: {.kind: dog}}
    - {id: volume, kind: number, ask: In decibels?, when: {answered: .bark}}
- {id: milk, kind: text, ask: Whose milk?, when: {includes: {pets.kind: cat}}}
- {id: leash, kind: text, ask: Which leash?, when: {includes: {pets.bark: [loud]}}}
"""


def test_a_row_sees_its_own_fields(tmp_path: Path) -> None:
    world = asking(tmp_path, ROWS)
    rows = [{"name": "Rex"}, {"name": "Tom", "kind": "cat", "bark": "a secret"}]
    answers = bind(world, response(answers={"pets": rows}))
    assert answers.values["pets"] == (
        {"name": "Rex"},
        {"name": "Tom", "kind": "cat"},
    )
    assert [point.path for point in answers.open] == ["pets.0.bark", "milk"]


def test_one_row_is_enough_and_hidden_cells_do_not_count(tmp_path: Path) -> None:
    world = asking(tmp_path, ROWS)
    loud = {"name": "Rex", "bark": "loud"}
    assert ids(world, answers={"pets": [loud]}) == ["pets", "leash"]
    assert ids(world, answers={"pets": [{**loud, "kind": "cat"}]}) == ["pets", "milk"]
    assert ids(world, answers={"pets": [loud]}, not_applicable={"pets.0": "sold"}) == ["pets"]
    assert ids(world, answers={"pets": [loud]}, unknown={"pets.0.bark": {}}) == ["pets"]


def test_a_row_of_a_row_sees_its_own_fields(tmp_path: Path) -> None:
    world = asking(
        tmp_path,
        """
        - id: pets
          kind: records
          ask: Pets?
          fields:
            - {id: name, kind: text, ask: Called?}
            - id: toys
              kind: records
              ask: Toys?
              fields:
                - {id: name, kind: text, ask: Which?}
                - {id: broken, kind: confirm, ask: Broken?}
                - {id: by, kind: text, ask: By whom?, when: {.broken: true}}
        """,
    )
    toys = [{"name": "ball", "broken": True, "by": "Rex"}, {"name": "rope", "by": "nobody"}]
    answers = bind(world, response(answers={"pets": [{"name": "Rex", "toys": toys}]}))
    assert answers.values["pets"] == (
        {"name": "Rex", "toys": ({"name": "ball", "broken": True, "by": "Rex"}, {"name": "rope"})},
    )


def _choice() -> Question:
    return Question(id="q0", kind="select", ask="?", choices=(Choice("a", "A"), Choice("b", "B")))


def chain(length: int) -> Questionnaire:
    """Questions of which each waits for the one before."""
    later = (
        Question(id=f"q{n}", kind="text", ask="?", when=Answered(f"q{n - 1}"))
        for n in range(1, length)
    )
    section = Section("only", "Only", (_choice(), *later))
    return Questionnaire(id="world", title="World", sections=(section,))


def test_long_chains_are_no_deep_recursion() -> None:
    questionnaire = chain(3000)
    answers = {f"q{n}": "a" for n in range(2999)}
    done = response(answers=answers)
    assert Applies(questionnaire, done).question(questionnaire.questions[-1])
    assert len(applicable(questionnaire, done)) == 3000
    ask = Interview(questionnaire, done).ask
    assert ask is not None
    assert ask.path == "q2999"


def test_a_question_that_waits_for_itself_stays_hidden() -> None:
    one = Question(id="one", kind="text", ask="?", when=Answered("two"))
    two = Question(id="two", kind="text", ask="?", when=Not(Is("one", ("x",))))
    circle = Questionnaire(id="world", title="World", sections=(Section("a", "A", (one, two)),))
    assert (
        applicable(circle, Response(questionnaire="world", answers={"one": "x", "two": "y"})) == ()
    )


def test_depth_does_not_decide_what_applies(tmp_path: Path) -> None:
    world = asking(tmp_path, "- {id: far, kind: text, ask: Far?, depth: deep}")
    assert ids(world, depth="essential") == ["far"]
    assert applicable(world.at_depth("essential"), response()) == ()
