"""Plain lines that are no answers: refused by hand, refused in a file, notes, half-typed text."""

from __future__ import annotations

import io

import pytest
from attrs import evolve

from briefkit.interview import Ask, Control, Noted, checker, header_ask
from briefkit.model import Response
from briefkit.terminal.plain import PlainPrompter
from tests.terminal.asks import ANSWERS, ROLES, ask_of
from tests.terminal.plainly import LINES, Keyboard, answer, heard, run


def half_typed_after(ask: Ask, typed: str | io.StringIO) -> str:
    """Return what is half typed once `typed` has come to an end."""
    stdin = io.StringIO(typed) if isinstance(typed, str) else typed
    prompter = PlainPrompter(stdin, None, "en")
    with pytest.raises(EOFError):
        prompter.ask(ask, checker(ask, "en"))
    return prompter.half_typed()


def aside_of(kind: str) -> Ask:
    return evolve(ask_of(kind), path="thing#by-when", aside=True, place=None)


def test_somebody_who_types_is_asked_again_and_told_how_to_keep_a_refused_line() -> None:
    reply, printed = answer(ask_of("date"), Keyboard("next spring\n31/3/2027\n"))
    assert reply == "31/3/2027"
    assert "keep this as a note with ! alone" in printed


def test_an_exclamation_mark_keeps_a_refused_line_as_a_note() -> None:
    assert answer(ask_of("date"), Keyboard("next spring\n!\n"))[0] == Noted("next spring")


def test_in_a_file_a_refused_line_is_a_note_and_the_next_line_is_for_the_next_prompt() -> None:
    response = run(LINES.replace("31/3/2027", "next spring"))
    assert response.notes == {"due": "next spring"}
    assert response.answers == {key: text for key, text in ANSWERS.items() if key != "due"}


def test_an_exclamation_mark_after_that_shifts_nothing() -> None:
    response = run(LINES.replace("31/3/2027", "next spring\n!"))
    assert response.notes == {"due": "next spring"}
    assert response.answers["link"] == ANSWERS["link"]


def test_an_exclamation_mark_with_words_is_a_note_and_leaves_the_rest_for_later() -> None:
    response = run(LINES.replace("Shop owners\n3\n", "! whoever buys\n"))
    assert response.notes == {"reader": "whoever buys"}
    assert "reader" not in response.answers
    assert response.answers["rivals"] == ANSWERS["rivals"]


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("One.\nTwo.\n!\n", "One.\nTwo."),
        ("One.\n! Two.\n", "One.\nTwo."),
        ("!Now\n", "Now"),
    ],
)
def test_a_note_takes_what_was_typed_before_it(typed: str, note: str) -> None:
    assert answer(ask_of("paragraph"), typed)[0] == Noted(note, whole=True)


def test_a_note_takes_the_refused_line_too() -> None:
    reply, _ = answer(ask_of("date"), Keyboard("in spring\n! Anna knows\n"))
    assert reply == Noted("in spring\nAnna knows", whole=True)


def test_an_exclamation_mark_where_nothing_was_typed_keeps_nothing() -> None:
    reply, printed = answer(ask_of("text"), "!\nOlio\n")
    assert reply == "Olio"
    assert "Nothing to keep." in printed


@pytest.mark.parametrize("sign", [">", "*", "!", "! words"])
@pytest.mark.parametrize("ask", [aside_of("text"), header_ask("client", "en")])
def test_around_the_questions_there_is_nothing_to_skip_or_note(ask: Ask, sign: str) -> None:
    reply, printed = answer(ask, f"{sign}\nAnna\n")
    assert reply == "Anna"
    assert "That sign does nothing here" in printed
    assert answer(ask, f"\\{sign}\n")[0] == sign


def test_in_a_file_a_refused_line_around_the_questions_is_left_out() -> None:
    reply, printed = answer(aside_of("date"), "soon\n")
    assert reply == ""
    assert "Left without an answer." in printed


def test_in_a_file_a_refused_client_leaves_the_one_that_was_there() -> None:
    ask = header_ask("client", "en", "Velobrixa")
    assert answer(ask, f"{'very ' * 50}long\n")[0] == "Velobrixa"


def test_in_a_file_an_empty_line_leaves_a_required_answer_for_later_without_asking_why() -> None:
    typed = LINES.replace("Olio in cifre\n", "\n")
    response = run(typed)
    assert response.answers == {key: text for key, text in ANSWERS.items() if key != "headline"}
    assert "Left for later." in heard(typed)


def test_that_answers_are_left_for_later_is_said_once_for_a_question() -> None:
    for_both = heard(f"{LINES.split('Shop owners')[0]}\n\n")
    assert for_both.count("Left for later.") == 1
    with_one_between = heard(f"{LINES.split('Olio')[0]}\n\nx\n\n")
    assert with_one_between.count("Left for later.") == 3


def test_in_a_file_a_hyphen_asks_why_there_is_no_answer() -> None:
    response = run(LINES.replace("Olio in cifre\n", "-\n2\nAnna\n1/12/2026\n"))
    assert response.unknown == {"headline": {"who": "Anna", "by": "2026-12-01"}}
    assert response.answers["story"] == ANSWERS["story"]


def test_somebody_who_types_is_asked_why_there_is_no_answer() -> None:
    printed = heard(Keyboard("\n3\nno headline\n"), only="headline")
    assert "What shall we do?" in printed
    assert "Why does it not apply?" in printed


def test_what_a_keyboard_shows_is_not_printed_again_and_what_a_file_says_is() -> None:
    assert "Olio" not in answer(ask_of("text"), Keyboard("Olio\n"))[1]
    assert "Answer: Olio\n" in answer(ask_of("text"), "Olio\n")[1]


def test_a_refused_line_is_half_typed() -> None:
    assert half_typed_after(ask_of("date"), Keyboard("next spring\n")) == "next spring"
    assert half_typed_after(aside_of("date"), Keyboard("soon\n")) == "soon"


@pytest.mark.parametrize("sign", ["<", ">", "*"])
def test_lines_of_an_answer_that_was_not_ended_are_half_typed(sign: str) -> None:
    prompter = PlainPrompter(io.StringIO(f"One.\n{sign}\n"), None, "en")
    ask = ask_of("paragraph")
    assert isinstance(prompter.ask(ask, checker(ask, "en")), Control)
    assert prompter.half_typed() == "One."


def test_what_was_answered_is_not_half_typed() -> None:
    prompter = PlainPrompter(Keyboard("31/2/2027\n31/3/2027\n"), None, "en")
    ask = ask_of("date")
    prompter.ask(ask, checker(ask, "en"))
    assert prompter.half_typed() == ""


def test_who_finds_out_is_kept_where_the_input_ends_before_the_day() -> None:
    kept: list[Response] = []
    with pytest.raises(EOFError):
        run(Keyboard("\n2\nAnna\n"), only="headline", saved=kept)
    assert kept[-1].unknown == {"headline": {"who": "Anna"}}


def test_what_was_noted_is_said_once_for_a_question() -> None:
    response = Response(questionnaire="everything", notes={"reader": "whoever buys"})
    assert heard("Shops\n3\n", response, only="reader").count("Noted: whoever buys") == 1


def test_a_question_mark_in_a_longer_answer_loses_no_line_of_it() -> None:
    reply, printed = answer(ask_of("paragraph"), "One.\n?\nTwo.\n\n")
    assert reply == "One.\nTwo."
    assert "backslash" in printed


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_sign_is_explained(language: str) -> None:
    _, printed = answer(ask_of("list"), "?\nx\n", language)
    explained = printed.split("?", 1)[1]
    assert all(f"\n{sign}" in explained for sign in "<>*!\\-")


def test_earlier_choices_are_not_said_twice_where_they_are_kept() -> None:
    _, printed = answer(ask_of("select", "press", choices=ROLES), "\n")
    assert printed.count("Press") == 2  # in the list, and as what is there now
