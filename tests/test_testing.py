"""`briefkit.testing`: what people who write questionnaires use to test them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from briefkit.model import Questionnaire
from briefkit.testing import BACK, Assumed, NotApplicable, NotKnown, Script, interview
from tests.worlds import asking, response

PETS = """
- {id: pet, kind: select, ask: Which?, choices: [{id: dog, label: A dog}, {id: fish, label: A fish}]}
- {id: legs, kind: number, ask: How many?, when: {pet: dog}}
- {id: born, kind: date, ask: When?}
- {id: toys, kind: list, ask: Toys?}
- id: home
  kind: record
  ask: Home?
  fields: [{id: town, kind: text, ask: Town?}, {id: rooms, kind: number, required: true, ask: Rooms?}]
"""


@pytest.fixture
def pets(tmp_path: Path) -> Questionnaire:
    return asking(tmp_path, PETS)


def test_a_script_answers_by_path_and_shows_what_was_asked(pets: Questionnaire) -> None:
    run = interview(pets, {"pet": "fish", "home.rooms": "3"})
    assert run.response.answers == {"pet": "fish", "home": {"rooms": "3"}}
    assert run.asked == ("pet", "born", "toys", "home.town", "home.rooms")
    assert len(run.saved) == 2


def test_replies_may_be_python_values(pets: Questionnaire) -> None:
    replies = {"pet": "dog", "legs": 4, "born": date(2020, 5, 1), "toys": ["ball", "rope"]}
    assert interview(pets, replies).response.answers == {
        "pet": "dog",
        "legs": "4",
        "born": "2020-05-01",
        "toys": ["ball", "rope"],
    }


def test_a_reply_that_is_not_possible_says_what_a_person_would_read(pets: Questionnaire) -> None:
    with pytest.raises(AssertionError, match=r"^pet: .*“a cat”"):
        interview(pets, {"pet": "a cat"})


def test_replies_for_what_never_comes_up_are_not_used(pets: Questionnaire) -> None:
    run = interview(pets, {"pet": "fish", "legs": "4"})
    assert "legs" not in run.asked
    assert "legs" not in run.response.answers


def test_states_are_replies_too(pets: Questionnaire) -> None:
    run = interview(
        pets,
        {
            "pet": Assumed("dog", "ask the children"),
            "legs": NotKnown("Anna", date(2027, 5, 1)),
            "born": NotKnown(),
            "toys": NotApplicable("it is a serious dog"),
        },
    )
    assert run.response.answers == {"pet": "dog"}
    assert run.response.assumed == {"pet": "ask the children"}
    assert run.response.unknown == {"legs": {"who": "Anna", "by": "2027-05-01"}, "born": {}}
    assert run.response.not_applicable == {"toys": "it is a serious dog"}
    assert run.asked == ("pet", "legs", "born", "toys", "home.town", "home.rooms")


def test_an_assumed_answer_must_be_possible_too(pets: Questionnaire) -> None:
    with pytest.raises(AssertionError, match=r"^pet: "):
        interview(pets, {"pet": Assumed("a cat", "?")})


def test_somebody_may_find_out_by_a_day_in_words(pets: Questionnaire) -> None:
    run = interview(pets, {"born": NotKnown("Anna", "next week"), "legs": NotKnown(by="1/5/2027")})
    assert run.response.unknown["born"] == {"who": "Anna", "by": "next week"}
    run = interview(pets, {"born": NotKnown("Anna", "1 May 2027")})
    assert run.response.unknown["born"] == {"who": "Anna", "by": "2027-05-01"}


def test_nobody_asks_why_an_optional_field_is_empty(pets: Questionnaire) -> None:
    with pytest.raises(AssertionError, match=r"^home\.town is optional"):
        interview(pets, {"home.town": NotKnown("Anna")})


def test_what_does_not_apply_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="why"):
        NotApplicable("")


def test_a_script_goes_back_and_says_something_else(pets: Questionnaire) -> None:
    run = interview(
        pets, {"pet": Script("fish", "dog"), "born": Script(BACK, "2020-05-01"), "legs": 4}
    )
    assert run.asked[:4] == ("pet", "born", "pet", "legs")
    assert run.response.answers["pet"] == "dog"


def test_going_back_is_never_repeated(pets: Questionnaire) -> None:
    run = interview(pets, {"pet": "fish", "born": BACK})
    assert run.asked[:4] == ("pet", "born", "pet", "born")


def test_the_last_reply_of_a_script_is_repeated(pets: Questionnaire) -> None:
    replies = {"pet": Script("fish"), "born": Script(BACK, BACK, "2020-05-01")}
    run = interview(pets, replies)
    assert run.asked.count("pet") == 3
    assert run.response.answers["pet"] == "fish"


def test_an_interview_may_go_on_from_a_response(pets: Questionnaire) -> None:
    start = response(answers={"pet": "fish", "born": "2020-05-01"}, title="Mine")
    run = interview(pets, {"toys": "ball"}, start)
    assert run.asked[0] == "toys"
    assert (run.response.title, run.response.answers["pet"]) == ("Mine", "fish")


def test_depth_is_how_far_it_goes(tmp_path: Path) -> None:
    deep = asking(
        tmp_path, "- {id: a, kind: text, ask: A?}\n- {id: b, kind: text, depth: deep, ask: B?}"
    )
    assert interview(deep, {}).asked == ("a",)
    assert interview(deep, {}, depth="deep").asked == ("a", "b")
