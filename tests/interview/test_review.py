"""All answers at a glance, at the end and at any time: look, change, jump, finish."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.interview import Control, Entry, Interview, Review, State, review
from briefkit.model import Questionnaire, Response
from briefkit.testing import REVIEW, Script, interview
from tests.interview.person import Person, talk
from tests.worlds import all_kinds, response, world

TRIP = """
- id: where
  title: Where to
  questions:
    - {id: town, kind: text, label: Town, ask: Which town?}
    - {id: sea, kind: confirm, label: By the sea, ask: Is it by the sea?}
    - {id: beach, kind: text, label: Beach, ask: Which beach?, when: {sea: true}}
- id: who
  title: Who with
  questions:
    - id: guest
      kind: record
      label: Guest
      ask: Who comes along?
      fields:
        - {id: name, kind: text, required: true, label: Name, ask: Their name?}
        - {id: age, kind: number, required: true, label: Age, ask: How old?}
    - {id: wish, kind: text, required: false, label: Wish, ask: Any wish?}
    - {id: song, kind: text, depth: deep, ask: Which song?}
"""


@pytest.fixture
def trip(tmp_path: Path) -> Questionnaire:
    return world(tmp_path, TRIP)


def entries(shown: Review) -> dict[str, Entry]:
    return {entry.path: entry for _, some in shown.sections for entry in some}


def test_a_review_shows_the_header_and_every_section_that_is_asked(trip: Questionnaire) -> None:
    shown = review(trip, response(title="Summer", client="Velobrixa"), at_end=False)
    assert shown.title == "Summer"
    assert [title for title, _ in shown.sections] == ["", "Where to", "Who with"]
    assert list(entries(shown)) == [
        *("#title", "#client", "#text_language", "town", "sea", "guest", "wish"),
    ]
    assert entries(shown)["#client"].lines == ("Velobrixa",)


def test_what_was_answered_beyond_the_depth_is_shown_too(trip: Questionnaire) -> None:
    assert "song" in entries(review(trip, response(answers={"song": "Volare"}), at_end=True))


def test_every_answer_has_its_state(trip: Questionnaire) -> None:
    shown = entries(
        review(
            trip,
            response(
                answers={"town": "Bari", "sea": "true", "guest": {"name": "Ada"}},
                assumed={"town": "ask Piero"},
                unknown={"guest.age": {"who": "Ada", "by": "2027-05-01"}},
                not_applicable={"beach": "winter"},
            ),
            at_end=True,
        )
    )
    assert shown["town"] == Entry("town", "Town", ("Bari",), State.assumed, "ask Piero")
    assert shown["sea"].state is State.answered
    assert shown["beach"] == Entry("beach", "Beach", (), State.not_applicable, "winter")
    assert shown["guest"].state is State.unknown
    assert shown["guest"].said == "Age (Ada, Saturday 1 May 2027)"
    assert shown["wish"].state is State.empty


def test_what_is_half_answered_is_open_and_says_what_is_missing(trip: Questionnaire) -> None:
    shown = entries(review(trip, response(answers={"guest": {"name": "Ada"}}), at_end=True))
    assert (shown["guest"].state, shown["guest"].said) == (State.open, "Age")
    assert (shown["town"].state, shown["town"].said) == (State.open, "")


def test_a_review_counts_what_is_settled(trip: Questionnaire) -> None:
    start = response(answers={"town": "Bari", "sea": "false"}, not_applicable={"guest": "alone"})
    assert review(trip, start, at_end=True).status == "3 of 4 answered · nothing open"


def test_notes_are_shown_and_can_be_changed(trip: Questionnaire) -> None:
    start = response(notes={"guest.age": "over 80?", "beach": "not shown while hidden"})
    shown = review(trip, start, at_end=True)
    assert shown.sections[-1][0] == "Notes"
    assert [entry.path for entry in shown.sections[-1][1]] == ["note:guest.age"]


def test_an_interview_ends_with_a_review(trip: Questionnaire) -> None:
    person = Person("Bari", "no", "Ada", "81", "none")
    talk(trip, person, response())
    assert [shown.at_end for shown in person.reviews] == [True]
    assert not person.reviews[0].left


def test_an_answer_chosen_in_the_review_is_asked_again_and_all_are_shown_again(
    trip: Questionnaire,
) -> None:
    person = Person("Bari", "no", "Ada", "81", "none", "Lecce", looks=["town"])
    end, saved = talk(trip, person, response())
    assert end.answers["town"] == "Lecce"
    assert person.asked[-1].value == "Bari"
    assert len(person.reviews) == 2
    assert saved[-1] == end


def test_every_part_of_a_record_chosen_in_the_review_is_asked_again(trip: Questionnaire) -> None:
    person = Person("Bari", "no", "Ada", "81", "none", "Ada", "82", looks=["guest"])
    end, _ = talk(trip, person, response())
    assert person.paths[-2:] == ["guest.name", "guest.age"]
    assert end.answers["guest"] == {"name": "Ada", "age": "82"}


def test_going_back_from_what_was_chosen_leads_to_the_review(trip: Questionnaire) -> None:
    person = Person("Bari", "no", "Ada", "81", "none", Control.back, looks=["town"])
    end, _ = talk(trip, person, response())
    assert end.answers["town"] == "Bari"
    assert len(person.reviews) == 2


def test_a_change_in_the_review_that_brings_questions_brings_them_at_once(
    trip: Questionnaire,
) -> None:
    person = Person("Bari", "no", "Ada", "81", "none", "yes", "Torre a Mare", looks=["sea"])
    end, _ = talk(trip, person, response())
    assert person.paths[-2:] == ["sea", "beach"]
    assert end.answers["beach"] == "Torre a Mare"


def test_a_change_in_the_review_that_hides_questions_keeps_what_was_typed(
    trip: Questionnaire,
) -> None:
    person = Person("Bari", "yes", "Torre", "Ada", "81", "none", "no", looks=["sea"])
    end, _ = talk(trip, person, response())
    assert "beach" not in entries(person.reviews[-1])
    assert end.answers["beach"] == "Torre"


def test_the_header_is_changed_from_the_review(trip: Questionnaire) -> None:
    person = Person("Bari", "no", "Ada", "81", "none", "Winter", looks=["#title"])
    end, _ = talk(trip, person, response(title="Summer"))
    assert end.title == "Winter"


def test_all_answers_can_be_looked_at_in_the_middle(trip: Questionnaire) -> None:
    person = Person("Bari", Control.review, "no", "Ada", "81", "", looks=[Control.go_on])
    person.replies += ["later"]
    talk(trip, person, response())
    assert person.paths[1:3] == ["sea", "sea"]
    assert [shown.at_end for shown in person.reviews] == [False, True]


def test_half_typed_text_is_still_there_after_a_look(trip: Questionnaire) -> None:
    person = Person(Control.review, "Bari", "no", "Ada", "81", "none", half="Ba")
    person.looks = [Control.go_on]
    end, _ = talk(trip, person, response())
    assert person.asked[1].value == "Ba"
    assert end.pending == {}


def test_an_open_question_chosen_in_the_middle_is_a_place_to_go_on_from(
    trip: Questionnaire,
) -> None:
    person = Person(Control.review, "Ada", "81", "none", "Bari", "no", looks=["guest"])
    end, _ = talk(trip, person, response())
    assert person.paths == ["town", "guest.name", "guest.age", "wish", "town", "sea"]
    assert len(end.answers) == 4


def test_what_was_changed_in_the_middle_leads_back_to_where_one_was(trip: Questionnaire) -> None:
    person = Person("Bari", "no", Control.review, "Lecce", "Ada", "81", "none")
    person.looks = ["town", Control.go_on]
    talk(trip, person, response())
    assert person.paths == [
        *("town", "sea", "guest.name", "town", "guest.name", "guest.age", "wish"),
    ]


def test_one_may_finish_in_the_middle(trip: Questionnaire) -> None:
    person = Person("Bari", Control.review)
    end, _ = talk(trip, person, response())
    assert list(end.answers) == ["town"]


def test_what_was_left_open_can_be_asked_after_all(trip: Questionnaire) -> None:
    person = Person("", "later", "no", Control.skip, "none", "Bari", "Ada", "81")
    person.looks = [Control.go_on]
    end, _ = talk(trip, person, response())
    assert person.reviews[0].left
    assert person.paths[5:] == ["town", "guest.name", "guest.age"]
    assert end.answers["town"] == "Bari"


def test_one_may_go_back_from_the_last_review(trip: Questionnaire) -> None:
    person = Person("Bari", "no", "Ada", "81", "none", "a sunshade", looks=[Control.back])
    end, _ = talk(trip, person, response())
    assert end.answers["wish"] == "a sunshade"


def test_leaving_the_review_is_the_end_of_input(trip: Questionnaire) -> None:
    with pytest.raises(EOFError):
        talk(trip, Person("Bari", "no", "Ada", "81", "none", looks=[Control.leave]), response())


def test_who_stops_while_an_answer_is_changed_loses_nothing(trip: Questionnaire) -> None:
    saved: list[Response] = []
    person = Person("Bari", "no", "Ada", "81", "none", KeyboardInterrupt, half="Lec")
    person.looks = ["town"]
    with pytest.raises(KeyboardInterrupt):
        _conduct(trip, person, saved)
    assert saved[-1].answers["town"] == "Bari"
    assert saved[-1].pending == {"town": "Lec"}


def _conduct(trip: Questionnaire, person: Person, saved: list[Response]) -> None:
    from briefkit.interview import conduct

    conduct(Interview(trip, response()), person, saved.append)


def test_a_note_chosen_in_the_review_is_changed_or_taken_away(trip: Questionnaire) -> None:
    start = response(
        answers={"town": "Bari", "sea": "false", "guest": {"name": "Ada", "age": "81"}},
        notes={"guest": "comes by train"},
    )
    person = Person("comes by bus", looks=["note:guest"])
    end, saved = talk(trip, person, start)
    assert person.asked[0].value == "comes by train"
    assert end.notes == {"guest": "comes by bus"}
    assert len(saved) == 1
    end, _ = talk(trip, Person("", looks=["note:guest"]), start)
    assert end.notes == {}


def test_a_scripted_review_changes_answers_and_finishes(trip: Questionnaire) -> None:
    replies = {"town": Script("Bari", "Lecce"), "sea": "no", REVIEW: "town"}
    assert interview(trip, replies).response.answers["town"] == "Lecce"
    with pytest.raises(AssertionError, match="twon"):
        interview(trip, {REVIEW: "twon"})


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_kind_has_its_line_in_the_review(language: str) -> None:
    from tests.worlds import expected

    shown = review(all_kinds(language), expected(language), at_end=True)
    for entry in entries(shown).values():
        assert entry.lines or entry.state is not State.answered, entry
