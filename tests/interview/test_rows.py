"""Records: rows are named all at once, then asked about one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefkit.answers import bind
from briefkit.interview import Interview, understood
from briefkit.kinds import Refused
from briefkit.model import Plain, Questionnaire, Response
from briefkit.testing import interview
from tests.worlds import all_kinds, asking, response

GOALS = """
- id: goals
  kind: records
  min: 1
  max: 4
  ask: Goals?
  fields:
    - {id: what, kind: text, required: true, max: 10, ask: Which goals?}
    - {id: by, kind: date, required: true, ask: By when?}
    - {id: note, kind: text, ask: A note?}
    - {id: first, kind: confirm, unique: true, ask: Which one first?}
"""


@pytest.fixture
def goals(tmp_path: Path) -> Questionnaire:
    return asking(tmp_path, GOALS)


def asks_of(run: Interview) -> list[str]:
    """Every path asked when each prompt is left for later."""
    paths = []
    while run.ask is not None:
        paths.append(run.ask.path)
        run.later()
    return paths


def begun(goals: Questionnaire, *names: str, **given: Any) -> Interview:
    run = Interview(goals, response(**given))
    run.answer(list(names))
    return run


def test_rows_are_named_at_once_then_asked_row_by_row(goals: Questionnaire) -> None:
    run = begun(goals, "Sell", "Give")
    assert run.response.answers == {"goals": [{"what": "Sell"}, {"what": "Give"}]}
    assert asks_of(run) == [
        *("goals.0.by", "goals.0.note", "goals.1.by", "goals.1.note", "goals.first"),
    ]


def test_an_ask_knows_its_row(goals: Questionnaire) -> None:
    run = begun(goals, "Sell", "Give")
    run.later()
    run.later()
    assert run.ask is not None
    assert (run.ask.row, run.ask.number, run.ask.rows) == ("Give", 2, 2)
    assert not run.ask.naming


def test_naming_asks_for_a_list_with_the_bounds_of_the_rows(goals: Questionnaire) -> None:
    ask = Interview(goals, response()).ask
    assert ask is not None
    assert (ask.path, ask.naming, ask.field.kind, ask.field.ask) == (
        "goals",
        True,
        "list",
        "Which goals?",
    )
    assert (ask.field.min, ask.field.max, ask.field.required) == ("1", "4", True)
    with pytest.raises(Refused):
        understood(ask, "a\nb\nc\nd\ne", "en")


def test_every_name_is_checked_as_the_field_it_becomes(goals: Questionnaire) -> None:
    ask = Interview(goals, response()).ask
    assert ask is not None
    with pytest.raises(Refused):
        understood(ask, "fine\nfar too long for this", "en")


def test_a_choice_among_rows_is_asked_only_where_there_are_two(goals: Questionnaire) -> None:
    assert "goals.first" not in asks_of(begun(goals, "Sell"))
    run = begun(goals, "Sell", "Give")
    run.go_to("goals")
    while run.ask is not None and not run.ask.choosing:
        run.later()
    assert run.ask is not None
    assert [(choice.id, choice.label) for choice in run.ask.field.choices] == [
        ("1", "Sell"),
        ("2", "Give"),
    ]
    run.answer("2")
    assert run.response.answers["goals"] == [
        {"what": "Sell", "first": "false"},
        {"what": "Give", "first": "true"},
    ]
    assert [ask.value for ask in Interview(goals, run.response, only="goals").open()] == [
        None,
        None,
    ]


def _full() -> Response:
    return response(
        answers={
            "goals": [
                {"what": "Sell", "by": "2027-01-01", "note": "s", "first": "false"},
                {"what": "Give", "by": "2027-02-02", "note": "g", "first": "true"},
            ]
        },
        assumed={"goals.0.by": "s?", "goals.1.by": "g?"},
        unknown={"goals.1.note": {"who": "Anna"}},
        notes={"goals.0": "about selling", "goals": "about all"},
        pending={"goals.1.note": "half"},
    )


def renamed(goals: Questionnaire, *names: str) -> Response:
    run = Interview(goals, _full(), only="goals")
    run.answer(list(names))
    return run.response


def rows(said: Response) -> list[str]:
    found: Plain = said.answers["goals"]
    assert isinstance(found, list)
    return [f"{r['what']}:{r.get('note', '')}" for r in found if isinstance(r, dict)]


def test_the_same_names_change_nothing(goals: Questionnaire) -> None:
    assert renamed(goals, "Sell", "Give") == _full()


def test_reordered_rows_take_their_details_and_states_along(goals: Questionnaire) -> None:
    said = renamed(goals, "Give", "Sell")
    assert rows(said) == ["Give:g", "Sell:s"]
    assert said.assumed == {"goals.1.by": "s?", "goals.0.by": "g?"}
    assert said.unknown == {"goals.0.note": {"who": "Anna"}}
    assert said.notes == {"goals.1": "about selling", "goals": "about all"}
    assert said.pending == {"goals.0.note": "half"}


def test_a_renamed_row_keeps_its_details(goals: Questionnaire) -> None:
    said = renamed(goals, "Sell", "Donate")
    assert rows(said) == ["Sell:s", "Donate:g"]
    assert said.assumed == _full().assumed


def test_a_new_row_in_front_moves_the_others(goals: Questionnaire) -> None:
    said = renamed(goals, "Lend", "Sell", "Give")
    assert rows(said) == ["Lend:", "Sell:s", "Give:g"]
    assert said.assumed == {"goals.1.by": "s?", "goals.2.by": "g?"}


def test_a_new_row_at_the_end_leaves_the_others(goals: Questionnaire) -> None:
    said = renamed(goals, "Sell", "Give", "Lend")
    assert rows(said) == ["Sell:s", "Give:g", "Lend:"]
    assert said.assumed == _full().assumed


def test_a_removed_row_takes_with_it_what_was_said_about_it(goals: Questionnaire) -> None:
    said = renamed(goals, "Give")
    assert rows(said) == ["Give:g"]
    assert said.assumed == {"goals.0.by": "g?"}
    assert said.unknown == {"goals.0.note": {"who": "Anna"}}
    assert said.notes == {"goals": "about all"}


def test_two_rows_of_one_name_stay_two(goals: Questionnaire) -> None:
    said = renamed(goals, "Sell", "Give", "Sell")
    assert rows(said) == ["Sell:s", "Give:g", "Sell:"]


def test_a_row_without_a_name_is_named_later(goals: Questionnaire) -> None:
    said = response(answers={"goals": [{"what": "Sell", "by": "2027-01-01"}, {"by": "2027-02-02"}]})
    run = Interview(goals, said)
    assert run.ask is not None
    assert (run.ask.path, run.ask.value) == ("goals", ["Sell", ""])
    run.answer(["Sell", "Give"])
    assert run.response.answers["goals"] == [
        {"what": "Sell", "by": "2027-01-01"},
        {"what": "Give", "by": "2027-02-02"},
    ]


def test_what_was_skipped_in_a_row_is_asked_in_a_row_that_takes_its_place(
    goals: Questionnaire,
) -> None:
    run = begun(goals, "Sell")
    run.later()
    run.go_to("goals")
    run.answer(["Give", "Sell"])
    assert run.ask is not None
    assert (run.ask.path, run.ask.row) == ("goals.0.by", "Give")


def test_choices_name_rows_as_a_multiselect() -> None:
    run = Interview(all_kinds("it"), Response(questionnaire="all-kinds"), only="regions")
    ask = run.ask
    assert ask is not None
    assert (ask.naming, ask.field.kind) == (True, "multiselect")
    assert understood(ask, "Il nord; I laghi", "it") == ["north", "I laghi"]
    assert understood(ask, ["south"], "it") == ["south"]


def test_rows_that_are_given_are_never_named() -> None:
    run = Interview(all_kinds(), Response(questionnaire="all-kinds"), only="ratings")
    assert asks_of(run) == ["ratings.0.score", "ratings.1.score"]


def test_given_rows_are_written_with_the_first_answer() -> None:
    run = Interview(all_kinds(), Response(questionnaire="all-kinds"), only="ratings")
    assert run.ask is not None
    assert run.ask.row == "Everybody knows what it is"
    run.later()
    run.answer("5")
    assert run.response.answers["ratings"] == [
        {"statement": "clear"},
        {"statement": "fair", "score": "5"},
    ]


def test_given_rows_that_a_file_lacks_are_asked_for() -> None:
    answers = {"ratings": [{"statement": "fair", "score": "5"}]}
    run = Interview(
        all_kinds(), Response(questionnaire="all-kinds", answers=answers), only="ratings"
    )
    assert asks_of(run) == ["ratings.0.score", "ratings.1.score"]


NESTED = """
- id: talks
  kind: records
  ask: Talks?
  fields:
    - {id: who, kind: text, required: true, ask: With whom?}
    - id: learnt
      kind: records
      ask: What was learnt?
      fields:
        - {id: day, kind: date, required: true, ask: On which days?}
        - {id: what, kind: text, required: true, ask: What?}
    - id: rated
      kind: records
      ask: How good?
      presets: [{id: clear, label: It was clear}, {id: short, label: It was short}]
      fields: [{id: about, kind: text, ask: What?}, {id: points, kind: scale, ask: Points?}]
"""


def test_rows_inside_rows_are_named_as_their_own_first_field(tmp_path: Path) -> None:
    run = interview(
        asking(tmp_path, NESTED),
        {
            "talks": "Anna\nBruno",
            "talks.0.learnt": "1 May 2027\n2 May 2027",
            "talks.0.learnt.0.what": "Much",
            "talks.0.learnt.1.what": "More",
            "talks.1.rated.1.points": "4",
        },
        response(),
    )
    assert run.response.answers == {
        "talks": [
            {
                "who": "Anna",
                "learnt": [
                    {"day": "2027-05-01", "what": "Much"},
                    {"day": "2027-05-02", "what": "More"},
                ],
            },
            {
                "who": "Bruno",
                "rated": [{"about": "clear"}, {"about": "short", "points": "4"}],
            },
        ]
    }


def test_days_that_name_rows_are_read_as_days(tmp_path: Path) -> None:
    asked = asking(tmp_path, NESTED)
    run = Interview(asked, response(answers={"talks": [{"who": "Anna"}]}), only="talks")
    run.later()
    assert run.ask is not None
    assert run.ask.path == "talks.0.learnt"
    with pytest.raises(Refused):
        understood(run.ask, "the other day", "en")


def test_rows_inside_rows_move_with_them(tmp_path: Path) -> None:
    said = response(
        answers={
            "talks": [
                {"who": "Anna", "learnt": [{"day": "2027-05-01"}]},
                {"who": "Bruno", "learnt": [{"day": "2027-05-02", "what": "More"}]},
            ]
        },
        assumed={"talks.1.learnt.0.what": "really?"},
    )
    run = Interview(asking(tmp_path, NESTED), said, only="talks")
    run.answer(["Bruno", "Anna"])
    assert run.response.assumed == {"talks.0.learnt.0.what": "really?"}
    assert bind(run.questionnaire, run.response).faults == ()


def test_a_row_that_does_not_apply_is_not_asked_about(goals: Questionnaire) -> None:
    said = response(
        answers={"goals": [{"what": "Sell", "by": "2027-01-01"}, {"what": "Give"}]},
        not_applicable={"goals.1": "dropped"},
    )
    assert [path for path in asks_of(Interview(goals, said, only="goals")) if ".1." in path] == []
