"""One loop between an interview and whoever answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from briefkit.interview import (
    HEADER,
    Ask,
    Control,
    Interview,
    Noted,
    Reply,
    checker,
    conduct,
    header_ask,
    understood,
)
from briefkit.kinds import Refused
from briefkit.model import Questionnaire, Response
from tests.interview.person import Person, Said
from tests.worlds import all_kinds, asking, response

PETS = """
- {id: pet, kind: confirm, ask: A pet?}
- id: name
  kind: record
  ask: Called?
  fields: [{id: first, kind: text, required: true, ask: First?}, {id: last, kind: text, ask: Last?}]
- {id: wish, kind: text, required: false, ask: Anything else?}
"""


@pytest.fixture
def pets(tmp_path: Path) -> Questionnaire:
    return asking(tmp_path, PETS)


def talk(questionnaire: Questionnaire, person: Person) -> tuple[Response, list[Response]]:
    saved: list[Response] = []
    end = conduct(Interview(questionnaire, response()), person, saved.append)
    return end, saved


def test_every_answer_is_understood_and_saved(pets: Questionnaire) -> None:
    end, saved = talk(pets, Person("yes", "Rex", "the dog", "none"))
    assert end.answers == {
        "pet": "true",
        "name": {"first": "Rex", "last": "the dog"},
        "wish": "none",
    }
    assert [len(one.answers) for one in saved] == [1, 2, 2, 3]
    assert saved[-1] is end


def test_an_empty_reply_to_an_optional_field_goes_on(pets: Questionnaire) -> None:
    person = Person("yes", "Rex", "", "none")
    talk(pets, person)
    assert person.paths == ["pet", "name.first", "name.last", "wish"]


def test_an_empty_reply_to_a_question_asks_why(pets: Questionnaire) -> None:
    person = Person("yes", "Rex", "", "", "later")
    talk(pets, person)
    assert person.paths == ["pet", "name.first", "name.last", "wish", "wish#without-answer"]
    aside = person.asked[-1]
    assert (aside.aside, aside.field.kind, aside.value) == (True, "select", None)
    assert [choice.id for choice in aside.field.choices] == [
        "later",
        "not-known",
        "not-applicable",
        "assume",
        "back",
    ]


def test_an_empty_reply_to_the_question_why_means_later(pets: Questionnaire) -> None:
    end, saved = talk(pets, Person("", "", "Rex", "", "x"))
    assert "pet" not in end.answers
    assert end.unknown == end.not_applicable == {}
    assert len(saved) == 2


def test_not_known_yet_asks_who_and_by_when(pets: Questionnaire) -> None:
    person = Person("", "not-known", "Anna", "1 May 2027", "Rex", "", "x")
    end, _ = talk(pets, person)
    assert end.unknown == {"pet": {"who": "Anna", "by": "2027-05-01"}}
    assert person.paths[2:4] == ["pet#who-finds-out", "pet#by-when"]
    assert person.asked[3].field.kind == "date"


def test_nobody_needs_to_know_who_finds_out(pets: Questionnaire) -> None:
    end, _ = talk(pets, Person("", "not-known", "", "", "Rex", "", "x"))
    assert end.unknown == {"pet": {}}


def test_what_does_not_apply_needs_a_reason(pets: Questionnaire) -> None:
    person = Person("", "not-applicable", "", "", "not-applicable", "a fish", "Rex", "", "x")
    end, _ = talk(pets, person)
    assert end.not_applicable == {"pet": "a fish"}


def test_an_answer_may_wait_for_the_clients_word(pets: Questionnaire) -> None:
    end, saved = talk(pets, Person("", "assume", "yes", "ask the children", "Rex", "", "x"))
    assert (end.answers["pet"], end.assumed) == ("true", {"pet": "ask the children"})
    assert saved[0].assumed == {"pet": "ask the children"}


@pytest.mark.parametrize(
    "replies",
    [
        ("assume", "", Control.back),
        ("assume", Control.back),
        ("assume", "yes", Control.back),
        ("not-known", Control.back),
        ("not-known", "Anna", Control.back),
        ("not-applicable", Control.back),
        (Control.back,),
    ],
)
def test_whoever_turns_back_is_asked_the_same_again(
    replies: tuple[Said, ...], pets: Questionnaire
) -> None:
    person = Person("", *replies, "no", "Rex", "", "x")
    end, _ = talk(pets, person)
    assert end.answers["pet"] == "false"
    assert end.unknown == end.assumed == end.not_applicable == {}


def test_back_works_from_a_question_and_from_its_aside(pets: Questionnaire) -> None:
    person = Person("yes", Control.back, "no", "", "back", "yes", "Rex", "", "x")
    end, _ = talk(pets, person)
    assert person.paths[:3] == ["pet", "name.first", "pet"]
    assert person.asked[2].value == "true"
    assert end.answers["pet"] == "true"


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError, SystemExit])
def test_whoever_stops_keeps_every_answer_and_what_was_half_typed(
    stop: type[BaseException], pets: Questionnaire
) -> None:
    saved: list[Response] = []
    with pytest.raises(stop):
        conduct(Interview(pets, response()), Person("yes", stop, half="Re"), saved.append)
    assert saved[-1].answers == {"pet": "true"}
    assert saved[-1].pending == {"name.first": "Re"}


def test_whoever_stops_without_a_word_saves_nothing(pets: Questionnaire) -> None:
    saved: list[Response] = []
    with pytest.raises(EOFError):
        conduct(Interview(pets, response()), Person(EOFError), saved.append)
    assert saved == []


@pytest.mark.parametrize(
    "replies", [(Control.leave,), ("", Control.leave), ("", "not-known", Control.leave)]
)
def test_to_leave_is_to_end_the_input(replies: tuple[Said, ...], pets: Questionnaire) -> None:
    with pytest.raises(EOFError):
        talk(pets, Person(*replies))


def test_a_save_that_fails_is_not_hidden(pets: Questionnaire) -> None:
    def full(_response: Response) -> None:
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        conduct(Interview(pets, response()), Person("yes"), full)


def test_going_back_saves_nothing(pets: Questionnaire) -> None:
    _, saved = talk(pets, Person("yes", Control.back, Control.back, "yes", "Rex", "", "x"))
    assert len(saved) == 4


def ask_of(path: str, language: str = "en") -> Ask:
    interview = Interview(all_kinds(language), Response(questionnaire="all-kinds"), only=path)
    assert interview.ask is not None
    return interview.ask


@pytest.mark.parametrize(
    ("path", "reply", "data"),
    [
        ("product", "  Cloud\nTerrace ", "Cloud Terrace"),
        ("outlets", ["web", "market"], ["web", "market"]),
        ("outlets", "1 3", ["web", "tea-room"]),
        ("claims", ["one", "two"], ["one", "two"]),
        ("claims", "- one\n- two", ["one", "two"]),
        ("weight", "1,300 g", "1300"),
        ("teas", ["Ilam", "Sencha"], ["Ilam", "Sencha"]),
        ("teas", "\n Ilam \n\nSencha", ["Ilam", "Sencha"]),
    ],
)
def test_replies_are_understood_whether_typed_or_chosen(
    path: str, reply: Reply, data: object
) -> None:
    assert understood(ask_of(path), reply, "en") == data


def test_numbers_are_understood_in_the_language_of_the_interview() -> None:
    assert understood(ask_of("weight", "it"), "1.300,5", "it") == "1300.5"


def test_a_check_says_in_a_sentence_what_is_wrong() -> None:
    check = checker(ask_of("launch", "it"), "it")
    assert check("31 marzo 2027") is None
    assert check("") is check(Control.back) is None
    sentence = check("presto")
    assert sentence
    assert "presto" in sentence
    with pytest.raises(Refused):
        understood(ask_of("launch"), "soon", "en")


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_header_is_three_prompts_in_words(language: str) -> None:
    asks = [header_ask(key, language) for key in HEADER]
    assert [ask.path for ask in asks] == ["#title", "#client", "#text_language"]
    assert [ask.field.required for ask in asks] == [True, False, False]
    assert all(ask.field.ask and ask.question.why and ask.field.label for ask in asks)
    assert understood(asks[2], "inglese britannico", language) == "en-GB"


def test_the_header_offers_what_was_said_before() -> None:
    assert header_ask("client", "en", "Torre Mezzana").value == "Torre Mezzana"


def test_asides_speak_the_language_of_the_interview() -> None:
    def aside(language: str) -> Ask:
        run = Interview(all_kinds(language), Response(questionnaire="all-kinds"))
        person = Person("", KeyboardInterrupt)
        with pytest.raises(KeyboardInterrupt):
            conduct(run, person, _ignore)
        return person.asked[1]

    assert aside("en").field.ask != aside("it").field.ask
    assert aside("en").field.choices != aside("it").field.choices


_ignore: Callable[[Response], None] = lambda _response: None  # noqa: E731


@pytest.mark.parametrize(
    ("replies", "kept"),
    [
        (("", "not-known", KeyboardInterrupt), {"unknown": {"pet": {}}}),
        (("", "not-known", "Anna", EOFError), {"unknown": {"pet": {"who": "Anna"}}}),
        (("", "not-applicable", KeyboardInterrupt), {"not_applicable": {"pet": ""}}),
        (
            ("", "assume", "yes", KeyboardInterrupt),
            {"answers": {"pet": "true"}, "assumed": {"pet": ""}},
        ),
    ],
)
def test_what_was_said_about_an_answer_is_kept_when_somebody_stops_in_between(
    replies: tuple[Said, ...], kept: dict[str, object], pets: Questionnaire
) -> None:
    saved: list[Response] = []
    with pytest.raises((KeyboardInterrupt, EOFError)):
        conduct(Interview(pets, response()), Person(*replies), saved.append)
    assert {name: getattr(saved[-1], name) for name in kept} == kept


RECORD = """
- {id: path, kind: record, ask: Path?, fields: [
    {id: deep, kind: text, ask: Deep?, depth: deep},
    {id: planned, kind: confirm, ask: Planned?, required: true},
    {id: next, kind: text, ask: Next?, required: true}]}
- {id: more, kind: records, required: false, ask: More?, fields: [{id: name, kind: text, ask: Who?}]}
"""


def test_said_of_the_first_field_a_whole_record_does_not_apply(tmp_path: Path) -> None:
    person = Person("", "not-applicable", "an internal notice", "Rex")
    end, _ = talk(asking(tmp_path, RECORD), person)
    assert end.not_applicable == {"path": "an internal notice"}
    assert person.paths == ["path.planned", *person.paths[1:3], "more"]


def test_said_of_a_later_field_only_that_field_does_not_apply(tmp_path: Path) -> None:
    person = Person("yes", "", "not-applicable", "nothing follows", "Rex")
    end, _ = talk(asking(tmp_path, RECORD), person)
    assert end.not_applicable == {"path.next": "nothing follows"}


def test_an_optional_question_without_an_answer_is_asked_why_too(tmp_path: Path) -> None:
    person = Person("yes", "x", "", "not-known", "Anna", "")
    end, _ = talk(asking(tmp_path, RECORD), person)
    assert end.unknown == {"more": {"who": "Anna"}}


@pytest.mark.parametrize(
    ("way", "path", "rest"),
    [
        ("not-known", "pet#who-finds-out", ("Anna", "")),
        ("not-applicable", "pet#why-not-applicable", ("a fish",)),
    ],
)
def test_half_typed_words_about_an_answer_stand_there_again(
    way: str, path: str, rest: tuple[Said, ...], pets: Questionnaire
) -> None:
    saved: list[Response] = []
    person = Person("", way, KeyboardInterrupt, half="An")
    with pytest.raises(KeyboardInterrupt):
        conduct(Interview(pets, response()), person, saved.append)
    assert saved[-1].pending == {path: "An"}
    assert saved[-1].unknown == saved[-1].not_applicable == {}
    again = Person("", way, *rest, "Rex", "", "x")
    end = conduct(Interview(pets, saved[-1]), again, _ignore)
    assert again.asked[2].value == "An"
    assert end.pending == {}


def test_words_typed_about_an_answer_survive_going_back(pets: Questionnaire) -> None:
    person = Person("", "not-applicable", Control.back, "", "not-applicable", "a fish", half="a f")
    person.replies += ["Rex", "", "x"]
    end, _ = talk(pets, person)
    assert person.asked[5].value == "a f"
    assert (end.not_applicable, end.pending) == ({"pet": "a fish"}, {})


@pytest.mark.parametrize("stop", [KeyboardInterrupt, Control.review])
def test_what_is_half_typed_for_the_client_to_confirm_is_kept(
    stop: Said, pets: Questionnaire
) -> None:
    saved: list[Response] = []
    person = Person("yes", "Rex", "", "", "assume", stop, KeyboardInterrupt, half="a bal")
    person.looks = [Control.go_on]
    with pytest.raises(KeyboardInterrupt):
        conduct(Interview(pets, response()), person, saved.append)
    assert saved[-1].pending == {"wish": "a bal"}


def test_rough_words_for_the_client_to_confirm_are_kept_as_a_note(pets: Questionnaire) -> None:
    person = Person("yes", "Rex", "", "", "assume", Noted("a ball, or a rope"))
    end, _ = talk(pets, person)
    assert (end.notes, end.assumed) == ({"wish": "a ball, or a rope"}, {})


def test_what_was_half_typed_and_emptied_does_not_come_back(pets: Questionnaire) -> None:
    start = response(pending={"pet": "perh"})
    person = Person("", "assume", "yes", "ask", "Rex", "", "x")
    end = conduct(Interview(pets, start), person, _ignore)
    assert person.asked[0].value == "perh"
    assert person.asked[2].value is None
    assert end.pending == {}


def test_what_does_not_apply_leaves_nothing_half_typed_behind(pets: Questionnaire) -> None:
    start = response(answers={"pet": "true"}, pending={"name.first": "Re", "name.last": "x"})
    person = Person("", "not-applicable", "no name", "x")
    end = conduct(Interview(pets, start), person, _ignore)
    assert (end.not_applicable, end.pending) == ({"name": "no name"}, {})


def test_a_half_typed_change_to_an_answer_is_asked_about_again(pets: Questionnaire) -> None:
    start = response(
        answers={"pet": "true", "name": {"first": "Rex"}, "wish": "none"},
        pending={"wish": "a bal"},
    )
    ask = Interview(pets, start).ask
    assert ask is not None
    assert (ask.path, ask.value) == ("wish", "a bal")
