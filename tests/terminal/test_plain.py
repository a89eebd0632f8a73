"""The prompts as plain lines."""

from __future__ import annotations

import io
from typing import Any

import pytest

from briefkit.interview import Ask, Control, Reply, checker
from briefkit.model import Choice
from briefkit.terminal.plain import PlainPrompter
from tests.terminal.asks import ANSWERS, ROLES, ask_of
from tests.terminal.plainly import LINES, Keyboard, answer, run


def reply_to(ask: Ask, typed: str) -> Reply:
    return answer(ask, typed)[0]


@pytest.mark.parametrize(
    ("kind", "typed", "reply"),
    [
        ("text", "Olio\n", "Olio"),
        ("text", "Olio", "Olio"),
        ("number", "900\n", "900"),
        ("date", "31/3/2027\r\n", "31/3/2027"),
        ("paragraph", "One.\nTwo.\n\n", "One.\nTwo."),
        ("list", "a\nb\n\n", "a\nb"),
        ("list", "a\nb", "a\nb"),
        ("confirm", "yes\n", "yes"),
        ("select", "2\n", "2"),
        ("select", "press\n", "press"),
        ("multiselect", "1, 3\n", "1, 3"),
    ],
)
def test_each_kind_is_answered_with_lines(kind: str, typed: str, reply: Reply) -> None:
    assert reply_to(ask_of(kind, choices=ROLES if "select" in kind else ()), typed) == reply


@pytest.mark.parametrize("kind", ["text", "paragraph", "list", "select", "multiselect", "date"])
def test_an_empty_line_is_no_answer(kind: str) -> None:
    assert reply_to(ask_of(kind, choices=ROLES), "\n") == ""


@pytest.mark.parametrize("kind", ["text", "paragraph", "list", "select", "multiselect", "date"])
def test_the_end_of_input_ends_the_interview(kind: str) -> None:
    with pytest.raises(EOFError):
        reply_to(ask_of(kind, choices=ROLES), "")


def test_a_closed_input_is_the_end_of_input() -> None:
    ask = ask_of("text")
    with pytest.raises(EOFError):
        PlainPrompter(None, None, "en").ask(ask, checker(ask, "en"))


@pytest.mark.parametrize(
    ("sign", "control"), [("<", Control.back), (">", Control.skip), ("*", Control.review)]
)
@pytest.mark.parametrize("typed", ["{}\n", " {} \n", "One.\n{}\n"])
def test_a_sign_on_a_line_of_its_own_moves(sign: str, control: Control, typed: str) -> None:
    assert reply_to(ask_of("paragraph"), typed.format(sign)) is control


@pytest.mark.parametrize("text", ["* one", "> one", "< 5 days", "- one", "?!", "2 * 2", "a > b"])
def test_a_sign_with_words_is_an_answer(text: str) -> None:
    assert reply_to(ask_of("text"), f"{text}\n") == text


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("\\<", "<"),
        ("\\*", "*"),
        ("\\-", "-"),
        ("\\! Now", "! Now"),
        ("\\\\<", "\\<"),
        ("\\\\server\\share", "\\\\server\\share"),
        ("C:\\x", "C:\\x"),
    ],
)
def test_a_backslash_makes_a_sign_an_answer_and_stays_elsewhere(typed: str, reply: str) -> None:
    assert reply_to(ask_of("text"), f"{typed}\n") == reply


def test_a_backslash_alone_is_an_empty_line_of_a_longer_answer() -> None:
    assert reply_to(ask_of("paragraph"), "One.\n\\\nTwo.\n>>\n\\>\n\n") == "One.\n\nTwo.\n>>\n>"


@pytest.mark.parametrize(
    ("kind", "value", "typed", "reply"),
    [
        ("text", "Olio", "\n", "Olio"),
        ("text", "Olio", "-\n", ""),
        ("text", "Olio", "Vino\n", "Vino"),
        ("text", None, "-\n", ""),
        ("paragraph", "One.", "-\n", ""),
        ("paragraph", None, "One.\n-\n\n", "One.\n-"),
        ("date", "2027-03-31", "\n", "2027-03-31"),
        ("list", ["a", "b"], "\n", ["a", "b"]),
        ("list", ["a", "b"], "c\n\n", "c"),
        ("select", "press", "\n", "press"),
        ("multiselect", ["buyer", "press"], "\n", ["buyer", "press"]),
        ("confirm", "false", "\n", "false"),
    ],
)
def test_enter_keeps_an_earlier_answer(kind: str, value: Any, typed: str, reply: Reply) -> None:
    choices = ROLES if "select" in kind else ()
    assert reply_to(ask_of(kind, value, choices=choices), typed) == reply


def test_an_earlier_answer_is_shown_in_words() -> None:
    _, printed = answer(ask_of("date", "2027-03-31"), "\n", "it")
    assert "Risposta attuale: mercoledì 31 marzo 2027" in printed


def test_what_is_refused_is_asked_again() -> None:
    reply, printed = answer(ask_of("date"), Keyboard("31/2/2027\n31/3/2027\n"))
    assert reply == "31/3/2027"
    assert "that month has 28 days" in printed
    assert "Understood: Wednesday 31 March 2027" in printed


def test_input_that_ends_after_a_refusal_is_the_end_of_input() -> None:
    with pytest.raises(EOFError):
        answer(ask_of("date"), Keyboard("31/2/2027\n"))


def test_a_question_mark_says_more() -> None:
    ask = ask_of("text")
    reply, printed = answer(ask, "?\nOlio\n")
    assert reply == "Olio"
    assert printed.count("Good: A precise thing.") == 2


def test_the_room_for_a_text_is_said_before_it_is_typed() -> None:
    _, printed = answer(ask_of("text", max="70"), "Olio\n")
    assert "(at most 70 characters)\nAnswer: Olio\n" in printed


def test_choices_are_numbered() -> None:
    _, printed = answer(ask_of("select", choices=ROLES), "2\n")
    choices = "1 Business buyer\n2 Cook\n3 Press\n(number or name)\n"
    assert f"{choices}Answer: 2\nUnderstood: Cook\n" in printed


def test_choices_are_repeated_on_demand() -> None:
    _, printed = answer(ask_of("select", choices=ROLES), "?\n2\n")
    assert printed.count("1 Business buyer\n2 Cook\n3 Press\n(number or name)\n") == 2


def test_each_line_of_a_longer_answer_is_asked_for_by_its_number() -> None:
    _, printed = answer(ask_of("paragraph"), "One.\n\\\nTwo.\n\n")
    assert "Answer: One.\nLine 2: \\\nLine 3: Two.\nLine 4: \n" in printed


def test_choices_that_were_marked_are_offered_by_name() -> None:
    offered = ["article", "newsletter"]
    choices = (Choice("article", "Article"), Choice("newsletter", "Newsletter"))
    reply, printed = answer(ask_of("multiselect", offered, choices=choices), "\n")
    assert reply == offered
    assert "Now: Article, Newsletter\n" in printed


@pytest.mark.parametrize("by_hand", [True, False])
def test_what_is_different_in_a_file_is_said_only_there(by_hand: bool) -> None:
    typed = "?\nOlio\n"
    _, printed = answer(ask_of("text"), Keyboard(typed) if by_hand else typed)
    assert ("From a file" in printed) is not by_hand


@pytest.mark.parametrize(
    ("kind", "codes", "typed", "said"),
    [
        ("text", "language", "italian", ["Understood: Italian"]),
        ("text", "language", "Italian", ["Understood: Italian"]),
        ("text", "country", "DE", ["Understood: Germany"]),
        (
            "text",
            "country",
            "Narnia",
            ["“Narnia” is not a country that is known; it is kept as it is."],
        ),
        ("text", "language", "1", ["“1” is not a language that is known; it is kept as it is."]),
        (
            "list",
            "language",
            "it\nElvish\nGerman\n",
            [
                "Understood: Italian, German",
                "“Elvish” is not a language that is known; it is kept as it is.",
            ],
        ),
    ],
)
def test_a_country_or_a_language_is_always_read_back(
    kind: str, codes: str, typed: str, said: list[str]
) -> None:
    _, printed = answer(ask_of(kind, codes=codes), f"{typed}\n")
    assert printed.splitlines()[-len(said) :] == said
    assert printed.count("Understood:") == sum("Understood:" in line for line in said)


def test_a_language_that_is_kept_is_not_read_back() -> None:
    _, printed = answer(ask_of("text", "it", codes="language"), "\n")
    assert "Now: Italian" in printed
    assert "Understood" not in printed


def test_a_language_that_nobody_knows_is_said_in_italian_too() -> None:
    _, printed = answer(ask_of("text", codes="language"), "motivo 17\n", "it")
    assert printed.endswith("«motivo 17» non è una lingua nota; resta scritto così.\n")


def test_the_keys_are_explained_once() -> None:
    printed = io.StringIO()
    prompter = PlainPrompter(io.StringIO("a\nb\n"), printed, "en")
    ask = ask_of("text")
    for _ in range(2):
        prompter.ask(ask, checker(ask, "en"))
    assert printed.getvalue().count("Each line is one answer") == 1


def test_bytes_that_are_no_utf8_are_read_as_western_european() -> None:
    stdin = io.TextIOWrapper(io.BytesIO("città\n".encode("latin-1")), encoding="utf-8")
    ask = ask_of("text")
    assert PlainPrompter(stdin, io.StringIO(), "it").ask(ask, checker(ask, "it")) == "città"


def test_a_byte_order_mark_is_not_part_of_the_answer() -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfOlio\r\n"), encoding="utf-8")
    ask = ask_of("text")
    assert PlainPrompter(stdin, None, "it").ask(ask, checker(ask, "it")) == "Olio"


def test_an_output_that_lacks_a_character_gets_a_question_mark() -> None:
    data = io.BytesIO()
    stdout = io.TextIOWrapper(data, encoding="ascii")
    ask = ask_of("text", ask="Città?")
    PlainPrompter(io.StringIO("x\n"), stdout, "it").ask(ask, checker(ask, "it"))
    assert b"Citt??" in data.getvalue()


def test_nothing_from_a_file_can_steer_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31mred"
    ask = ask_of("select", evil, ask=f"Ask{evil}?", choices=(Choice("a", f"L{evil}"),), why=evil)
    _, printed = answer(ask, "1\n")
    assert set(printed) & set("\x1b\x07\x9b") == set()


def test_lines_of_an_answer_that_was_not_ended_are_half_typed() -> None:
    prompter = PlainPrompter(io.StringIO("One.\n<\n"), None, "en")
    ask = ask_of("paragraph")
    assert prompter.ask(ask, checker(ask, "en")) is Control.back
    assert prompter.half_typed() == "One."


def test_every_kind_comes_through_the_whole_interview() -> None:
    assert run(LINES).answers == ANSWERS


def test_going_back_and_keeping_changes_nothing() -> None:
    assert run(LINES.replace("\ny\n", "\n<\n<\n<\n\n\n\ny\n")).answers == ANSWERS
