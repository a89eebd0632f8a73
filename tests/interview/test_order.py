"""What is asked next follows from the questionnaire, the answers and where one is."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from briefkit.errors import UsageError
from briefkit.interview import Interview
from briefkit.model import Answered, Choice, Is, Question, Questionnaire, Response, Section
from tests.worlds import all_kinds, asking, expected, response, world

PETS = """
- {id: pet, kind: confirm, ask: A pet?}
- {id: name, kind: text, ask: Called?, when: {pet: true}}
- {id: nick, kind: text, required: false, ask: A nickname?, when: {pet: true}}
- {id: collar, kind: text, ask: On the collar?, when: {answered: name}}
- {id: town, kind: text, ask: Which town?}
- {id: food, kind: text, depth: standard, ask: Which food?}
"""


@pytest.fixture
def pets(tmp_path: Path) -> Questionnaire:
    return asking(tmp_path, PETS)


def here(interview: Interview) -> str | None:
    return interview.ask.path if interview.ask else None


def walk(interview: Interview, *answers: object) -> list[str | None]:
    """Give `answers` one after another and return where one is after each."""
    steps = []
    for answer in answers:
        interview.answer(answer)  # type: ignore[arg-type]
        steps.append(here(interview))
    return steps


def test_questions_come_in_order_and_only_those_that_apply(pets: Questionnaire) -> None:
    assert walk(Interview(pets, response()), "false", "Rome") == ["town", None]
    assert walk(Interview(pets, response()), "true", "Rex", "R", "12", "Rome") == [
        "name",
        "nick",
        "collar",
        "town",
        None,
    ]


def test_deeper_questions_are_asked_at_their_depth(pets: Questionnaire) -> None:
    interview = Interview(pets, response(depth="standard"))
    assert walk(interview, "false", "Rome", "Fish") == ["town", "food", None]


def test_an_interview_starts_at_the_first_open_required_question(pets: Questionnaire) -> None:
    said = response(answers={"pet": "true", "name": "Rex"})
    assert here(Interview(pets, said)) == "collar"


def test_it_goes_on_behind_the_place_where_it_started(pets: Questionnaire) -> None:
    interview = Interview(pets, response(answers={"town": "Rome", "pet": "true", "collar": "12"}))
    assert here(interview) == "name"
    assert walk(interview, "Rex", "R") == ["nick", None]


def test_nothing_is_asked_where_all_is_settled(pets: Questionnaire) -> None:
    settled = response(unknown={"pet": {}}, not_applicable={"town": "no town"})
    assert Interview(pets, settled).ask is None


def test_an_empty_answer_in_the_file_is_no_answer(pets: Questionnaire) -> None:
    assert here(Interview(pets, response(answers={"pet": "", "town": "Rome"}))) == "pet"


def test_later_is_later_and_not_again_in_this_interview(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    interview.later()
    assert here(interview) == "town"
    interview.answer("Rome")
    assert here(interview) is None
    assert [ask.path for ask in interview.open()] == ["pet"]
    assert here(Interview(pets, interview.response)) == "pet"


def test_what_was_left_behind_comes_again_if_an_answer_brings_it_back(pets: Questionnaire) -> None:
    interview = Interview(pets, response(answers={"pet": "false"}))
    assert here(interview) == "town"
    interview.go_to("pet")
    assert walk(interview, "true", "Rex", "R", "12", "Rome") == [
        "name",
        "nick",
        "collar",
        "town",
        None,
    ]


def test_back_goes_over_what_does_not_apply(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    interview.answer("false")
    assert here(interview) == "town"
    assert interview.back()
    assert (here(interview), interview.ask and interview.ask.value) == ("pet", "false")
    assert not interview.back()
    assert here(interview) == "pet"


def test_back_from_the_end_goes_to_the_last_question(pets: Questionnaire) -> None:
    interview = Interview(pets, response(answers={"pet": "false", "town": "Rome"}))
    assert here(interview) is None
    assert interview.back()
    assert here(interview) == "town"


def test_after_going_back_one_walks_forward_through_what_is_answered(
    pets: Questionnaire,
) -> None:
    interview = Interview(pets, response())
    walk(interview, "true", "Rex", "R")
    assert here(interview) == "collar"
    interview.back()
    interview.back()
    assert here(interview) == "name"
    assert walk(interview, "Max") == ["nick"]
    assert interview.ask is not None
    assert interview.ask.value == "R"
    assert walk(interview, "R", "tag", "Bari") == ["collar", "town", None]


def test_going_back_twice_leads_forward_to_where_one_was_first(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    walk(interview, "true", "Rex", "R")
    interview.back()
    interview.answer("R")
    interview.back()
    interview.back()
    interview.back()
    assert walk(interview, "true", "Rex", "R") == ["name", "nick", "collar"]


def test_what_vanishes_on_the_way_forward_is_passed_over(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    walk(interview, "true", "Rex", "R", "tag")
    assert here(interview) == "town"
    for _ in range(4):
        interview.back()
    assert here(interview) == "pet"
    assert walk(interview, "false") == ["town"]


def test_on_the_way_forward_settled_rows_are_passed_over_with_their_overview(
    tmp_path: Path,
) -> None:
    asked = asking(
        tmp_path,
        """
        - id: goals
          kind: records
          ask: Goals?
          fields:
            - {id: what, kind: text, required: true, ask: Which?}
            - {id: by, kind: date, required: true, ask: By when?}
        - {id: size, kind: number, ask: How big?}
        - {id: motto, kind: text, ask: The motto?}
        """,
    )
    interview = Interview(asked, response())
    walk(interview, ["Sell"], "2027-01-01", "3")
    for _ in range(3):
        interview.back()
    assert here(interview) == "goals"
    assert walk(interview, ["Sell"], "3") == ["size", "motto"]


def test_an_answer_that_hides_later_ones_keeps_what_was_typed(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    walk(interview, "true", "Rex", "R", "12")
    interview.go_to("pet")
    assert walk(interview, "false") == ["town"]
    assert interview.response.answers == {
        "pet": "false",
        "name": "Rex",
        "nick": "R",
        "collar": "12",
    }
    interview.go_to("pet")
    assert walk(interview, "true") == ["town"]


def test_the_place_counts_what_applies_now(pets: Questionnaire) -> None:
    interview = Interview(pets, response())

    def place() -> tuple[int, int]:
        assert interview.ask is not None
        assert interview.ask.place is not None
        return interview.ask.place.number, interview.ask.place.total

    assert place() == (1, 2)
    interview.answer("true")
    assert place() == (2, 4)
    interview.answer("Rex")
    assert place() == (3, 5)
    interview.go_to("town")
    assert place() == (5, 5)
    interview.go_to("pet")
    interview.answer("false")
    assert place() == (2, 2)


def test_every_ask_knows_its_section(tmp_path: Path) -> None:
    two = world(
        tmp_path,
        """
        - {id: one, title: One, questions: [{id: a, kind: text, ask: A?}]}
        - {id: two, title: Two, questions: [{id: b, kind: text, ask: B?}]}
        """,
    )
    interview = Interview(two, response())
    titles = []
    while interview.ask is not None:
        assert interview.ask.place is not None
        titles.append(interview.ask.place.section.title)
        interview.answer("x")
    assert titles == ["One", "Two"]


def test_one_question_may_be_asked_alone(pets: Questionnaire) -> None:
    said = response(answers={"pet": "true", "name": "Rex", "town": "Rome"})
    interview = Interview(pets, said, only="name")
    assert (here(interview), interview.ask and interview.ask.value) == ("name", "Rex")
    assert not interview.back()
    assert walk(interview, "Max") == [None]
    assert interview.back()
    assert here(interview) == "name"


def test_every_prompt_of_the_one_question_is_asked_answered_or_not() -> None:
    interview = Interview(all_kinds(), expected("en"), only="grower")
    asked = []
    while interview.ask is not None:
        asked.append(interview.ask.path)
        value = interview.ask.value
        interview.later() if value is None else interview.answer(value)
    assert asked == [
        *("grower.name", "grower.country", "grower.tongue", "grower.since", "grower.certified"),
        *("grower.reason", "grower.prizes", "grower.visits", "grower.visits.0.liked"),
        *("grower.visits.0.but", "grower.visits.0.doubt", "grower.visits.1.liked"),
        "grower.visits.1.doubt",
    ]


def test_what_does_not_exist_or_apply_cannot_be_asked(pets: Questionnaire) -> None:
    with pytest.raises(UsageError, match="no question called “nme”"):
        Interview(pets, response(), only="nme")
    with pytest.raises(UsageError, match="does not apply"):
        Interview(pets, response(answers={"pet": "false"}), only="name")
    interview = Interview(pets, response(answers={"pet": "false"}))
    with pytest.raises(UsageError, match="does not apply"):
        interview.go_to("name")
    assert here(interview) == "town"
    interview.answer("Rome")
    assert here(interview) is None


def test_when_it_is_over_there_is_nothing_to_answer(pets: Questionnaire) -> None:
    interview = Interview(pets, response(answers={"pet": "false", "town": "Rome"}))
    with pytest.raises(RuntimeError, match="the interview is over"):
        interview.answer("x")


def test_half_typed_text_is_offered_again(pets: Questionnaire) -> None:
    interview = Interview(pets, response(answers={"pet": "true"}))
    interview.keep_half_typed("Re")
    assert interview.response.pending == {"name": "Re"}
    assert here(interview) == "name"
    again = Interview(pets, interview.response)
    assert (here(again), again.ask and again.ask.value) == ("name", "Re")
    again.answer("Rex")
    assert again.response.pending == {}


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_nothing_typed_is_nothing_kept(text: str, pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    interview.keep_half_typed(text)
    assert interview.response.pending == {}


def test_an_earlier_answer_is_not_half_typed(pets: Questionnaire) -> None:
    interview = Interview(pets, response(answers={"pet": "true", "name": "Rex"}), only="name")
    interview.keep_half_typed("Rex")
    assert interview.response.pending == {}


def test_states_are_noted_and_an_answer_clears_them(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    interview.not_known("Anna", "2027-01-01")
    assert interview.response.unknown == {"pet": {"who": "Anna", "by": "2027-01-01"}}
    interview.go_to("pet")
    interview.not_applicable("a fish")
    assert (interview.response.unknown, interview.response.not_applicable) == (
        {},
        {"pet": "a fish"},
    )
    interview.go_to("pet")
    interview.answer("true", to_confirm="ask them")
    assert interview.response.not_applicable == {}
    assert interview.response.assumed == {"pet": "ask them"}
    interview.go_to("pet")
    interview.answer("false")
    assert interview.response.assumed == {}


def test_to_say_the_same_again_does_not_confirm_it(pets: Questionnaire) -> None:
    interview = Interview(pets, response())
    interview.answer("true", to_confirm="ask them")
    interview.go_to("pet")
    interview.answer("true")
    assert interview.response.assumed == {"pet": "ask them"}


def test_an_optional_record_wants_nothing_until_it_is_begun(tmp_path: Path) -> None:
    optional = asking(
        tmp_path,
        """
        - id: pet
          kind: record
          required: false
          ask: A pet?
          fields: [{id: name, kind: text, required: true, ask: Name?}, {id: age, kind: text, required: true, ask: Age?}]
        """,
    )
    assert Interview(optional, response()).ask is None
    begun = Interview(optional, response(answers={"pet": {"age": "3"}}))
    assert [ask.path for ask in begun.open()] == ["pet.name"]


def test_what_has_a_default_is_asked_once_but_never_open(tmp_path: Path) -> None:
    legs = asking(
        tmp_path,
        "- {id: pet, kind: text, ask: Pet?}\n- {id: legs, kind: number, default: 4, ask: Legs?}",
    )
    interview = Interview(legs, response())
    assert walk(interview, "Rex") == ["legs"]
    interview.later()
    assert interview.ask is None
    assert Interview(legs, interview.response).ask is None


def _large(count: int, chained: bool) -> Questionnaire:
    """Questions that all hang on the first, or each on the one before."""
    choices = (Choice("a", "A"), Choice("b", "B"))
    first = Question(id="q0", kind="select", ask="?", choices=choices)
    later = (
        Question(
            id=f"q{n}",
            kind="text",
            ask="?",
            when=Answered(f"q{n - 1}") if chained else Is("q0", ("a",)),
        )
        for n in range(1, count)
    )
    return Questionnaire(id="world", title="W", sections=(Section("s", "S", (first, *later)),))


class Work:
    """Counts the calls of functions of briefkit."""

    def __init__(self) -> None:
        self.calls: dict[str, int] = {}

    def _note(self, frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call" and "briefkit" in frame.f_code.co_filename:
            name = frame.f_code.co_name
            self.calls[name] = self.calls.get(name, 0) + 1

    def __enter__(self) -> Work:
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)


@pytest.mark.parametrize("chained", [False, True])
def test_the_next_question_of_a_thousand_is_found_without_looking_at_them_all(
    chained: bool,
) -> None:
    interview = Interview(_large(1000, chained), Response(questionnaire="world"))
    for _ in range(3):
        interview.answer("a")
    with Work() as work:
        interview.answer("a")
    assert here(interview) == "q4"
    # How many conditions were evaluated, and how many prompts were made.
    assert work.calls.get("holds", 0) <= 5
    assert work.calls["of"] <= 5


def test_a_deeper_question_may_be_asked_alone(pets: Questionnaire) -> None:
    interview = Interview(pets, response(), only="food")
    assert here(interview) == "food"
    assert walk(interview, "Fish") == [None]


def test_a_deeper_record_is_asked_alone_with_its_fields(tmp_path: Path) -> None:
    deep = asking(
        tmp_path,
        """
        - id: pet
          kind: record
          depth: standard
          ask: A pet?
          fields: [{id: name, kind: text, ask: Name?}, {id: age, kind: text, depth: deep, ask: Age?}]
        """,
    )
    interview = Interview(deep, response(), only="pet")
    assert here(interview) == "pet.name"
    assert walk(interview, "Rex") == [None]
