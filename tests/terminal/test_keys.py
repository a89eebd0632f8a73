"""The prompts drawn by questionary, answered with keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput, Output

from briefkit.interview import Ask, Control, Interview, Reply, checker, conduct
from briefkit.model import Choice, Field, Question, Response
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from tests.terminal.asks import ANSWERS, ROLES, ask_of, everything
from tests.terminal.papers import on_paper
from tests.terminal.typist import (
    BACK,
    BACKSPACE,
    CLEAR,
    DETAILS,
    DOWN,
    EMPTY,
    END,
    ENTER,
    HOME,
    LAST,
    STOP,
    UP,
    pasted,
    typing,
)


def answer(ask: Ask, keys: str, language: str = "en") -> Reply:
    """Return the reply to `ask` when `keys` are typed."""
    with typing(keys) as typist:
        prompter = QuestionaryPrompter(language, typist, DummyOutput())
        return prompter.ask(ask, checker(ask, language))


@pytest.mark.parametrize(
    ("kind", "keys", "reply"),
    [
        ("text", "Olio" + ENTER, "Olio"),
        ("text", "  Olio  " + ENTER, "Olio"),
        ("number", "900" + ENTER, "900"),
        ("scale", "4" + ENTER, "4"),
        ("date", "31/3/2027" + ENTER, "31/3/2027"),
        ("url", "https://a.example/" + ENTER, "https://a.example/"),
        ("paragraph", "One." + ENTER + "Two." + ENTER + ENTER, "One.\nTwo."),
        ("paragraph", "One." + "\x1b\r", "One."),
        ("list", "a" + ENTER + "b" + ENTER + ENTER, "a\nb"),
        ("confirm", ENTER, "true"),
        ("confirm", DOWN + ENTER, "false"),
        ("confirm", "n" + ENTER, "false"),
        ("select", DOWN + ENTER, "cook"),
        ("select", "press" + ENTER, "press"),
        ("select", "pressx" + BACKSPACE * 6 + ENTER, "buyer"),
        ("select", LAST + UP + ENTER, "press"),
        ("select", LAST + HOME + ENTER, "buyer"),
        ("multiselect", " " + DOWN + DOWN + " " + ENTER, ["buyer", "press"]),
        ("multiselect", "pre coo " + ENTER, ["press", "cook"]),
        ("multiselect", "  " + ENTER, []),
        ("multiselect", DOWN + ENTER, ["cook"]),
        ("multiselect", DOWN + UP + ENTER, ["buyer"]),
        ("multiselect", LAST + ENTER, ["press"]),
        ("multiselect", "pre" + ENTER, ["press"]),
        ("multiselect", DOWN + "  " + ENTER, []),
        ("multiselect", " " + DOWN + ENTER, ["buyer"]),
        ("multiselect", " pre" + ENTER, ["buyer"]),
    ],
)
def test_each_kind_is_answered_with_its_keys(kind: str, keys: str, reply: Reply) -> None:
    choices = ROLES if "select" in kind else ()
    assert answer(ask_of(kind, choices=choices), keys) == reply


@pytest.mark.parametrize("kind", ["text", "paragraph", "number", "date", "list", "multiselect"])
def test_enter_alone_is_no_answer(kind: str) -> None:
    assert not answer(ask_of(kind, choices=ROLES), ENTER)


@pytest.mark.parametrize("kind", ["select", "confirm"])
def test_a_list_has_an_entry_for_no_answer(kind: str) -> None:
    assert answer(ask_of(kind, choices=ROLES), LAST + ENTER) == ""


@pytest.mark.parametrize(
    ("kind", "value", "keys", "reply"),
    [
        ("text", "Olio", " buono" + ENTER, "Olio buono"),
        ("text", "Olio", EMPTY + ENTER, ""),
        ("date", "2027-03-31", ENTER, "2027-03-31"),
        ("number", "1300.5", ENTER, "1300.5"),
        ("paragraph", "One.\nTwo.", ENTER + ENTER, "One.\nTwo."),
        ("list", ["a", "b"], ENTER + "c" + ENTER + ENTER, "a\nb\nc"),
        ("list", "a\nhalf", ENTER + ENTER, "a\nhalf"),
        ("select", "press", ENTER, "press"),
        ("confirm", "false", ENTER, "false"),
        ("multiselect", ["cook"], ENTER, ["cook"]),
    ],
)
def test_the_earlier_answer_is_filled_in(kind: str, value: Any, keys: str, reply: Reply) -> None:
    assert answer(ask_of(kind, value, choices=ROLES if "select" in kind else ()), keys) == reply


def test_a_country_is_filled_in_by_name() -> None:
    ask = ask_of("text", "DE", codes="country")
    assert answer(ask, ENTER, "it") == "Germania"


@pytest.mark.parametrize("kind", ["text", "paragraph", "list", "confirm", "select", "multiselect"])
@pytest.mark.parametrize("back", [BACK, "\x1b[Z"])
def test_ctrl_b_and_shift_tab_go_back_from_every_prompt(kind: str, back: str) -> None:
    assert answer(ask_of(kind, choices=ROLES), back) is Control.back


@pytest.mark.parametrize("kind", ["text", "paragraph", "list", "confirm", "select", "multiselect"])
@pytest.mark.parametrize(("key", "error"), [(STOP, KeyboardInterrupt), (END, EOFError)])
def test_ctrl_c_and_ctrl_d_stop_every_prompt(
    kind: str, key: str, error: type[BaseException]
) -> None:
    with pytest.raises(error):
        answer(ask_of(kind, choices=ROLES), key)


@pytest.mark.parametrize(
    ("kind", "value", "keys", "left"),
    [
        ("text", None, "half a", "half a"),
        ("text", "whole", "", ""),
        ("paragraph", None, "One." + ENTER + "Tw", "One.\nTw"),
        ("select", None, DOWN, ""),
        ("multiselect", None, " ", "buyer"),
        ("multiselect", ["buyer"], "", ""),
        ("multiselect", ["buyer"], DOWN + " ", "buyer\ncook"),
    ],
)
def test_what_was_half_typed_is_known_afterwards(
    kind: str, value: Any, keys: str, left: str
) -> None:
    ask = ask_of(kind, value, choices=ROLES if "select" in kind else ())
    with typing(keys + STOP) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(KeyboardInterrupt):
            prompter.ask(ask, checker(ask, "en"))
        assert prompter.half_typed() == left


def test_what_was_sent_is_not_half_typed() -> None:
    ask = ask_of("text")
    with typing("whole" + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        prompter.ask(ask, checker(ask, "en"))
        assert prompter.half_typed() == ""


def test_a_refused_answer_stays_to_be_corrected() -> None:
    output, read = on_paper(80, 24)
    ask = ask_of("date")
    with typing("31/2/2027" + ENTER + BACKSPACE * 6 + "3/2027" + ENTER, 0.25) as typist:
        prompter = QuestionaryPrompter("en", typist, output)
        assert prompter.ask(ask, checker(ask, "en")) == "31/3/2027"
    assert "does not exist: that month has 28 days." in read()
    assert "What is it? Wednesday 31 March 2027" in read()


def test_too_many_marks_are_refused_before_they_are_sent() -> None:
    ask = ask_of("multiselect", choices=ROLES, max="1")
    assert answer(ask, " " + DOWN + " " + ENTER + " " + ENTER) == ["buyer"]


def test_other_opens_a_field_for_words_of_ones_own() -> None:
    ask = ask_of("select", choices=ROLES, other=True)
    assert answer(ask, LAST + UP + ENTER + "A chef" + ENTER) == "A chef"


def test_going_back_from_ones_own_words_leads_to_the_list() -> None:
    ask = ask_of("select", choices=ROLES, other=True)
    assert answer(ask, LAST + UP + ENTER + "A chef" + BACK + HOME + ENTER) == "buyer"


def test_earlier_words_of_ones_own_are_filled_in() -> None:
    ask = ask_of("select", "A chef", choices=ROLES, other=True)
    assert answer(ask, ENTER + "!" + ENTER) == "A chef!"


def test_words_of_ones_own_stand_beside_marks() -> None:
    ask = ask_of("multiselect", choices=ROLES, other=True)
    keys = " " + LAST + " " + ENTER + "A chef" + ENTER + "A host" + ENTER + ENTER
    assert answer(ask, keys) == ["buyer", "A chef", "A host"]


def test_earlier_words_of_ones_own_stay_beside_marks() -> None:
    ask = ask_of("multiselect", ["cook", "A chef"], choices=ROLES, other=True)
    assert answer(ask, ENTER + ENTER + ENTER) == ["cook", "A chef"]


def test_two_choices_may_have_the_same_label() -> None:
    twins = (Choice("one", "Twin"), Choice("two", "Twin"))
    assert answer(ask_of("select", choices=twins), DOWN + ENTER) == "two"
    assert answer(ask_of("multiselect", choices=twins), DOWN + " " + ENTER) == ["two"]


def test_a_list_may_have_a_thousand_choices() -> None:
    many = tuple(Choice(f"c{n}", f"Choice {n}") for n in range(1000))
    assert answer(ask_of("select", choices=many), "choice 999" + ENTER) == "c999"


def test_choices_are_found_without_their_accents() -> None:
    choices = (Choice("a", "Altro"), Choice("b", "Città"))
    assert answer(ask_of("select", choices=choices), "citta" + ENTER, "it") == "b"


def test_a_pasted_text_stays_on_one_line_without_control_characters() -> None:
    keys = pasted("One\r\ntwo\x00\x1b[31m three") + ENTER
    assert answer(ask_of("text"), keys) == "One two three"


def test_a_paragraph_takes_a_paste_with_empty_lines() -> None:
    keys = pasted("One.\r\n\r\nTwo.") + ENTER + ENTER
    assert answer(ask_of("paragraph"), keys) == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("kind", "reply"), [("text", "one two three"), ("list", "one\ntwo\n\nthree")]
)
def test_lines_that_come_in_at_once_answer_only_one_question(kind: str, reply: str) -> None:
    ask = ask_of(kind)
    with create_pipe_input() as pipe:
        prompter = QuestionaryPrompter("en", pipe, DummyOutput())
        pipe.send_text("one\rtwo\r\rthree")
        # The paste is over; Enter comes by hand.
        pipe_later(pipe.send_text, "\x1b\r" if kind == "list" else ENTER)
        assert prompter.ask(ask, checker(ask, "en")) == reply


def pipe_later(send: Callable[[str], None], keys: str) -> None:
    import threading

    threading.Timer(0.2, send, [keys]).start()


def test_lines_that_come_in_at_once_pick_nothing() -> None:
    ask = ask_of("select", choices=ROLES)
    with create_pipe_input() as pipe:
        prompter = QuestionaryPrompter("en", pipe, DummyOutput())
        pipe.send_text("press\rOlio")
        pipe_later(pipe.send_text, CLEAR + ENTER)
        assert prompter.ask(ask, checker(ask, "en")) == "buyer"
        pipe.send_text("Vino\r")
        then = ask_of("text")
        assert prompter.ask(then, checker(then, "en")) == "Vino"


def test_details_show_the_reason_and_the_examples_again() -> None:
    output, read = on_paper(40, 12)
    ask = ask_of("select", choices=ROLES, why="A long reason. " * 12)
    with typing(DETAILS + DETAILS + DETAILS + ENTER, 0.25) as typist:
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "Weak: Something." in read()
    assert "(1/2)" in read()


def test_a_question_in_full_fits_a_usual_terminal() -> None:
    output, read = on_paper(80, 24)
    ask = ask_of("text")
    with typing("x" + ENTER) as typist:
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    for part in ("First things · 2 of 7", "What is it?", "Good: A precise thing.", "Ctrl-B back"):
        assert part in read()
    assert "Ctrl-G" not in read()


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (10, 4), (40, 12), (300, 100)])
@pytest.mark.parametrize("kind", ["text", "list", "select", "multiselect"])
def test_no_size_of_a_terminal_is_too_small(kind: str, size: tuple[int, int]) -> None:
    output, _ = on_paper(*size)
    ask = ask_of(kind, choices=ROLES)
    keys = {"text": "x" + ENTER, "list": "x" + ENTER + ENTER}.get(kind, " " + ENTER)
    with typing(DETAILS + DETAILS + DETAILS + keys) as typist:
        assert QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))


def test_nothing_from_a_file_can_steer_the_terminal() -> None:
    output, read = on_paper(80, 24)
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31mred"
    ask = ask_of("select", ask=f"Ask{evil}?", choices=(Choice("a", f"Label{evil}"),), why=evil)
    with typing(ENTER) as typist:
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "owned" not in read()
    assert "\x9b" not in read()
    assert "Label" in read()


def test_prompts_work_while_an_event_loop_is_running() -> None:
    async def within() -> Reply:
        return answer(ask_of("text"), "Olio" + ENTER)

    assert asyncio.run(within()) == "Olio"


def test_what_was_half_typed_in_an_aside_is_known_afterwards() -> None:
    ask = ask_of("text")
    aside = Ask("thing#who", ask.question, Field(id="who", kind="text", ask="Who?"), aside=True)
    with typing("Ann" + STOP) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(KeyboardInterrupt):
            prompter.ask(aside, checker(aside, "en"))
        assert prompter.half_typed() == "Ann"


KEYS = (
    "Olio in cifre" + ENTER,
    "One." + ENTER + "Two." + ENTER + ENTER,
    DOWN + ENTER,
    " " + DOWN + DOWN + " " + ENTER,
    ENTER,
    "900" + ENTER,
    "4" + ENTER,
    "31 March 2027" + ENTER,
    "https://www.example.com/olio" + ENTER,
    "acidity" + ENTER + "price" + ENTER + ENTER,
    "Shop owners" + ENTER,
    "press" + ENTER,
    "Alfa" + ENTER + "Beta" + ENTER + ENTER,
    "https://alfa.example/" + ENTER,
    "https://beta.example/" + ENTER,
    DOWN + ENTER,
)


def run(keys: str, output: Output | None = None) -> Response:
    """Return the response to `everything` after `keys`, and Enter on all the answers."""
    with typing(keys + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, output or DummyOutput())
        questionnaire = everything()
        interview = Interview(questionnaire, Response(questionnaire=questionnaire.id))
        return conduct(interview, prompter, lambda _: None)


def test_every_kind_comes_through_the_whole_interview() -> None:
    assert run("".join(KEYS)).answers == ANSWERS


def test_going_back_through_several_prompts_changes_nothing_by_itself() -> None:
    keys = [*KEYS]
    keys[4] = BACK * 4 + ENTER * 6
    assert run("".join(keys)).answers == ANSWERS


def test_answers_are_left_behind_under_their_sections() -> None:
    output, read = on_paper(80, 24)
    run("".join(KEYS), output)
    text = read()
    assert "Who else is there? · Alfa · Their site: https://alfa.example/" in text
    assert "When is it due? Wednesday 31 March 2027" in text


def test_why_there_is_no_answer_is_asked_and_left_behind() -> None:
    output, read = on_paper(80, 24)
    keys = [*KEYS]
    keys[0] = ENTER + DOWN + ENTER + "Anna" + ENTER + "1/12/2026" + ENTER
    response = run("".join(keys), output)
    assert response.unknown == {"headline": {"who": "Anna", "by": "2026-12-01"}}
    assert "Which headline? · Found out by: Anna" in read()


def test_countries_are_left_behind_by_name() -> None:
    output, read = on_paper(80, 24)
    field = Field(id="country", kind="text", ask="Which countries?", codes="country")
    question = Question(id="where", kind="records", ask="Where?", fields=(field,))
    ask = Ask("where", question, evolve(field, kind="list"), ["DE", "FR"], naming=True)
    with typing(ENTER + "it" + ENTER + ENTER) as typist:
        prompter = QuestionaryPrompter("it", typist, output)
        assert prompter.ask(ask, checker(ask, "it")) == "Germania\nFrancia\nit"
    assert "Germania, Francia, Italia" in read()
