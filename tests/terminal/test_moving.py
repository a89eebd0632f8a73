"""The keys that leave a question open: for later, for a look at all answers, for a note."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from attrs import evolve
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from briefkit.interview import Ask, Control, Noted, Reply, checker, header_ask
from briefkit.model import Choice
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from tests.terminal.asks import ROLES, ask_of
from tests.terminal.papers import on_paper
from tests.terminal.typist import (
    ALL_ANSWERS,
    BACK,
    DOWN,
    ENTER,
    LAST,
    NEXT,
    NOTE,
    STOP,
    UP,
    pasted,
    typing,
)

KINDS = ("text", "paragraph", "number", "date", "list", "confirm", "select", "multiselect")
LISTS = ("confirm", "select", "multiselect")


def ask_for(kind: str, value: Any = None, **settings: Any) -> Ask:
    """Return an ask of `kind`, with choices where there are any."""
    return ask_of(kind, value, choices=ROLES if "select" in kind else (), **settings)


def left(ask: Ask, keys: str) -> tuple[Reply, str]:
    """Return the reply to `ask` when `keys` are typed, and what was half typed then."""
    with typing(keys) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        return prompter.ask(ask, checker(ask, "en")), prompter.half_typed()


def interrupted(ask: Ask, keys: str) -> str:
    """Return what was half typed when `keys` were typed and Ctrl-C was pressed."""
    with typing(keys + STOP) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(KeyboardInterrupt):
            prompter.ask(ask, checker(ask, "en"))
        return prompter.half_typed()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("key", "control"), [(NEXT, "skip"), (ALL_ANSWERS, "review")])
def test_every_question_can_be_left(kind: str, key: str, control: str) -> None:
    assert left(ask_for(kind), key) == (Control(control), "")


@pytest.mark.parametrize("key", [NEXT, ALL_ANSWERS])
@pytest.mark.parametrize(
    ("kind", "keys", "half"),
    [
        ("text", "half a", "half a"),
        ("paragraph", "One." + ENTER + "Tw", "One.\nTw"),
        ("multiselect", " " + DOWN + " ", "buyer\ncook"),
        ("select", DOWN, ""),
    ],
)
def test_what_was_half_typed_is_kept(key: str, kind: str, keys: str, half: str) -> None:
    assert left(ask_for(kind), keys + key)[1] == half


@pytest.mark.parametrize("key", [NEXT, ALL_ANSWERS, NOTE])
def test_an_aside_offers_none_of_it(key: str) -> None:
    aside = evolve(ask_of("text"), aside=True)
    assert left(aside, key + "Ann" + ENTER)[0] == "Ann"
    choices = evolve(ask_for("select"), aside=True)
    assert left(choices, key + ENTER)[0] == "buyer"


@pytest.mark.parametrize("key", [NEXT, ALL_ANSWERS, NOTE])
def test_the_header_offers_none_of_it(key: str) -> None:
    assert left(header_ask("client", "en"), key + "Ann" + ENTER)[0] == "Ann"


@pytest.mark.parametrize(
    ("language", "width", "keys"),
    [
        ("en", 80, "Ctrl-N skip · Ctrl-R all answers Ctrl-T note"),
        ("en", 40, "^N skip · ^R all · ^T note"),
        ("it", 80, "Ctrl-N salta Ctrl-R risposte · Ctrl-T nota"),
        ("it", 40, "^N salta ^R risposte · ^T nota"),
    ],
)
def test_the_keys_are_named(language: str, width: int, keys: str) -> None:
    output, read = on_paper(width, 24)
    with typing(NEXT) as typist:
        ask = ask_for("select")
        QuestionaryPrompter(language, typist, output).ask(ask, checker(ask, language))
    assert keys in read()


def test_they_are_not_named_where_they_are_not_offered() -> None:
    output, read = on_paper(80, 24)
    with typing("x" + ENTER) as typist:
        ask = header_ask("client", "en")
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "skip" not in read()
    assert "all answers" not in read()


def test_control_characters_in_a_paste_leave_nothing() -> None:
    assert left(ask_of("text"), pasted("a\x0eb\x12c\x14d") + ENTER)[0] == "abcd"


@pytest.mark.parametrize("kind", LISTS)
def test_a_note_is_written_beside_a_list(kind: str) -> None:
    keys = NOTE + "Ask Anna." + ENTER + "Or Piero." + ENTER + ENTER
    assert left(ask_for(kind), keys) == (Noted("Ask Anna.\nOr Piero.", whole=True), "")


@pytest.mark.parametrize("end", [BACK, ENTER])
def test_without_a_note_the_list_is_there_again_as_it_was(end: str) -> None:
    assert left(ask_for("select"), DOWN + NOTE + end + ENTER)[0] == "cook"
    keys = " " + DOWN + " " + NOTE + end + ENTER
    assert left(ask_for("multiselect"), keys)[0] == ["buyer", "cook"]


def test_a_field_for_ones_own_words_can_be_left_too() -> None:
    ask = ask_for("select", other=True)
    to_own_words = LAST + UP + ENTER
    assert left(ask, to_own_words + NEXT)[0] is Control.skip
    assert left(ask, to_own_words + "A chef" + ALL_ANSWERS) == (Control.review, "A chef")
    assert left(ask, to_own_words + "A chef" + NOTE)[0] == Noted("A chef", whole=True)
    several = ask_for("multiselect", other=True)
    keys = " " + LAST + " " + ENTER + "A chef"
    assert left(several, keys + NEXT) == (Control.skip, "buyer\nA chef")


def test_half_a_note_is_kept_and_is_there_when_the_next_one_is_begun() -> None:
    assert interrupted(ask_for("select"), NOTE + "Ask An") == "Ask An"
    assert interrupted(ask_for("multiselect"), " " + NOTE + "Ask An") == "buyer\nAsk An"
    again = ask_for("multiselect", "buyer\nAsk An")
    assert left(again, NOTE + "na" + ENTER + ENTER)[0] == Noted("Ask Anna", whole=True)


def test_a_note_is_left_behind_as_one() -> None:
    output, read = on_paper(80, 24)
    with typing(NOTE + "Ask Anna" + ENTER + ENTER) as typist:
        ask = ask_for("select")
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "What is it? noted: Ask Anna" in read()


def test_a_long_list_says_how_much_more_there_is() -> None:
    output, read = on_paper(80, 24)
    ask = ask_of("select", choices=tuple(Choice(f"c{n}", f"Choice {n}") for n in range(30)))
    with typing(LAST + ENTER, 0.1) as typist:
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "↓ 16 more" in read()
    assert "↑ 16 more" in read()


def test_a_long_text_that_is_pasted_into_a_list_picks_nothing() -> None:
    ask = ask_for("select")
    with create_pipe_input() as pipe:
        prompter = QuestionaryPrompter("en", pipe, DummyOutput())
        pipe.send_text("press cook\r" * 2000 + "x")
        threading.Timer(1, pipe.send_text, [ENTER]).start()
        assert prompter.ask(ask, checker(ask, "en")) == "buyer"
