"""A list is searched by typing: what is found, what is said where nothing is, and how it ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from briefkit.interview import Ask, Control, Noted, Reply, checker, review
from briefkit.model import Response
from briefkit.terminal.drawn.entries import Beside, Entry
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from briefkit.terminal.drawn.searching import found, in_vain, meant
from tests.terminal.asks import ANSWERS, ROLES, ask_of, everything
from tests.terminal.papers import on_paper, on_screen
from tests.terminal.typist import (
    BACK,
    BACKSPACE,
    CLEAR,
    DOWN,
    ENTER,
    ESCAPE,
    HOME,
    LAST,
    NOTE,
    PAGE_DOWN,
    PAGE_UP,
    STOP,
    UP,
    typing,
)

LISTS = ("select", "multiselect", "confirm")
UP_WITH_CTRL_P = "\x10"


def ask_for(kind: str, value: Any = None, **settings: Any) -> Ask:
    """Return an ask of `kind`, with choices where there are any."""
    return ask_of(kind, value, choices=ROLES if "select" in kind else (), **settings)


def answer(ask: Ask, keys: str) -> Reply:
    """Return the reply to `ask` when `keys` are typed."""
    with typing(keys) as typist:
        return QuestionaryPrompter("en", typist, DummyOutput()).ask(ask, checker(ask, "en"))


def seen(ask: Ask, keys: str, columns: int = 80, rows: int = 24) -> str:
    """Return what is seen of `ask` once `keys` are typed."""
    output, lines = on_screen(columns, rows)
    found: list[str] = []
    with create_pipe_input() as pipe:

        def look_and_go_back() -> None:
            found.extend(_settled(lines))
            pipe.send_text(BACK)

        pipe.send_text(keys)
        threading.Timer(0.3, look_and_go_back).start()
        prompter = QuestionaryPrompter("en", pipe, output)
        assert prompter.ask(ask, checker(ask, "en")) is Control.back
    return "|".join(found)


def _settled(lines: Callable[[], list[str]]) -> list[str]:
    """Return what stands on the screen once it stays; a busy machine takes its time to draw."""
    before, now = [""], lines()
    for _ in range(100):
        if any(now) and now == before:
            break
        time.sleep(0.1)
        before, now = now, lines()
    return now


def looked_at(keys: str, at_end: bool = True, language: str = "en", **settings: Any) -> Any:
    """Return what comes of `keys` typed while all answers are in view."""
    response = Response(questionnaire="everything", answers={**ANSWERS, "story": ""}, **settings)
    output, _ = on_paper(80, 24)
    with typing(keys) as typist:
        prompter = QuestionaryPrompter(language, typist, output)
        return prompter.review(review(everything(), response, at_end))


@pytest.mark.parametrize("kind", LISTS)
def test_every_letter_is_searched_and_where_nothing_is_found_enter_takes_nothing(kind: str) -> None:
    text = seen(ask_for(kind), "xyz" + ENTER)
    assert "|   nothing matches||search: xyz · Esc clears · Ctrl-B back" in text


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("keys", [UP, DOWN, HOME, LAST, PAGE_UP, PAGE_DOWN, UP_WITH_CTRL_P, " "])
def test_where_nothing_is_found_no_key_leads_anywhere(kind: str, keys: str) -> None:
    assert answer(ask_for(kind), "xyz" + keys * 2 + ENTER + BACK) is Control.back


@pytest.mark.parametrize("end", [ESCAPE, CLEAR, BACKSPACE * 3])
def test_a_search_is_given_up(end: str) -> None:
    assert answer(ask_for("select"), "xyz" + end + ENTER) == "buyer"
    assert answer(ask_for("select", "press"), "coo" + end + ENTER) == "press"
    assert answer(ask_for("multiselect"), "coo" + end + ENTER) == []


@pytest.mark.parametrize("key", [ESCAPE, CLEAR, BACKSPACE])
def test_where_nothing_is_searched_the_cursor_stays(key: str) -> None:
    assert answer(ask_for("select"), DOWN + key + ENTER) == "cook"


def test_backspace_takes_back_the_letter_that_led_nowhere() -> None:
    assert answer(ask_for("select"), "pressx" + BACKSPACE + ENTER) == "press"


def test_a_blank_at_the_beginning_searches_nothing() -> None:
    assert answer(ask_for("select"), DOWN + " " + ENTER) == "cook"
    assert answer(ask_for("select"), "business b" + ENTER) == "buyer"


def test_no_answer_is_found_by_its_name() -> None:
    assert answer(ask_for("select", required=True), "no answer" + ENTER) == ""


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        ("A chef" + ENTER * 2, "A chef"),
        ("A chef" + ENTER + "!" + ENTER, "A chef!"),
        ("coo" + DOWN + ENTER + "l" + ENTER, "cool"),
        ("in one" + ENTER + "A chef" + ENTER, "A chef"),
        ("A chef" + ENTER + BACK + HOME + ENTER, "buyer"),
        ("A chef" + ENTER + NOTE + ENTER * 3, Noted("A chef", whole=True)),
    ],
)
def test_what_is_not_found_becomes_words_of_ones_own(keys: str, reply: Reply) -> None:
    assert answer(ask_for("select", other=True), keys) == reply


@pytest.mark.parametrize(
    ("value", "keys", "reply"),
    [
        ([], "A chef" + ENTER * 3, ["A chef"]),
        ([], " A chef" + ENTER * 3, ["buyer", "A chef"]),
        (["cook", "A host"], "A chef" + ENTER * 3, ["cook", "A host", "A chef"]),
        ([], "coo " + ENTER, ["cook"]),
        ([], LAST + " pre" + ENTER + "A chef" + ENTER * 2, ["A chef"]),
    ],
)
def test_what_is_not_found_stands_beside_marks(value: Any, keys: str, reply: Reply) -> None:
    assert answer(ask_for("multiselect", value, other=True), keys) == reply


@pytest.mark.parametrize("kind", ["select", "multiselect"])
@pytest.mark.parametrize(("more", "left"), [("", "A chef"), ("!", "A chef!"), (CLEAR, "")])
def test_what_was_typed_into_the_list_is_kept_when_one_stops(
    kind: str, more: str, left: str
) -> None:
    ask = ask_for(kind, other=True)
    with typing("A chef" + ENTER + more + STOP) as typist:
        prompter = QuestionaryPrompter("en", typist, on_paper(80, 24)[0])
        with pytest.raises(KeyboardInterrupt):
            prompter.ask(ask, checker(ask, "en"))
        assert prompter.half_typed() == left


@pytest.mark.parametrize(
    ("at_end", "language", "typed", "reply"),
    [
        (False, "it", "Prosegu", Control.go_on),
        (False, "en", "fini", Control.finish),
        (True, "en", "still open", Control.go_on),
        (True, "en", "open", "story"),
        (True, "en", "wh", "headline"),
    ],
)
def test_the_ways_on_are_found_among_all_answers(
    at_end: bool, language: str, typed: str, reply: Any
) -> None:
    assert looked_at(typed + ENTER, at_end, language) == reply


def test_what_is_not_found_among_all_answers_opens_none() -> None:
    assert looked_at("frasi" + ENTER + UP + ENTER + BACK) is Control.back


WAY = Entry("finish", "Concludere", beside=True)
TITLE = Entry(None, "Con altri", title=True)
RIVALS = Entry("rivals", "Concorrenti", text="Alfa")
OTHER = Entry(Beside.other, "Altro", beside=True, stays=True)


@pytest.mark.parametrize(
    ("sought", "left", "at"),
    [
        ("con", [WAY, TITLE, RIVALS], 2),
        ("concl", [WAY], 0),
        ("alfa", [TITLE, RIVALS], 1),
        ("de", [WAY], 0),
        ("altri", [], 0),
    ],
)
def test_an_answer_is_meant_before_a_way_on(sought: str, left: list[Entry], at: int) -> None:
    entries = [WAY, TITLE, RIVALS]
    assert found(entries, sought) == left
    assert meant(left, sought) == at
    assert in_vain(left, sought) is not bool(left)


def test_the_entry_for_other_words_stays_whatever_is_sought() -> None:
    assert found([RIVALS, OTHER], "xyz") == [OTHER]
    assert in_vain([OTHER], "xyz")
    assert not in_vain([OTHER], "alt")


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (10, 4), (40, 12)])
def test_a_search_fits_every_terminal(size: tuple[int, int]) -> None:
    output, _ = on_paper(*size)
    ask = ask_for("multiselect")
    with typing("界" * 60 + BACK) as typist:
        prompter = QuestionaryPrompter("en", typist, output)
        assert prompter.ask(ask, checker(ask, "en")) is Control.back


def test_a_long_search_leaves_room_for_the_other_keys() -> None:
    text = seen(ask_for("multiselect", other=True), "a very long search indeed", 40, 12)
    assert "|search: g search indeed · Space marks|" in text
