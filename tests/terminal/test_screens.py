"""What is seen on a real terminal."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import AbstractContextManager

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are a thing of POSIX", allow_module_level=True)

from tests.terminal.screens import Screen, python, screen
from tests.terminal.typist import DOWN, ENTER, STOP
from tests.tools import ROOT

PROGRAM = """
import signal, sys
from briefkit.interview import Interview, conduct
from briefkit.model import Response
from briefkit.terminal import choose_prompter
from tests.terminal.asks import everything

def end(number, frame):
    raise SystemExit(128 + number)

signal.signal(signal.SIGTERM, end)
prompter = choose_prompter(plain=False, language="en")
try:
    conduct(Interview(everything(), Response(questionnaire="everything")), prompter, lambda _: None)
    print("ended by finishing")
except (KeyboardInterrupt, EOFError) as error:
    print(f"ended by {type(error).__name__}: {prompter.half_typed()}")
except SystemExit as error:
    print(f"ended by {error.code}: {prompter.half_typed()}")
"""

SIZES = [(80, 24), (40, 12)]


@pytest.mark.parametrize("size", SIZES)
def test_question_reason_and_keys_are_seen(size: tuple[int, int]) -> None:
    with program(*size) as terminal:
        terminal.wait_for("C stop")
        assert "Which headline?" in terminal.text
        assert "It is read first." in terminal.text
        assert "First things · 1 of 12" in terminal.text


@pytest.mark.parametrize("size", SIZES)
def test_answers_stay_above_the_next_question(size: tuple[int, int]) -> None:
    with program(*size) as terminal:
        terminal.wait_for("Which headline?")
        terminal.type("Olio" + ENTER)
        terminal.wait_for("What is the story?")
        terminal.wait_for("Which headline? Olio")
        assert terminal.text.count("Which headline?") == 1


def program(columns: int, rows: int, **environment: str) -> AbstractContextManager[Screen]:
    """Return the terminal in which the program runs."""
    return screen(python(PROGRAM), columns, rows, PYTHONPATH=str(ROOT), **environment)


def at_the_role(terminal: Screen) -> None:
    terminal.wait_for("Which headline?")
    terminal.type("Olio" + ENTER)
    terminal.wait_for("What is the story?")
    terminal.type("One.")
    terminal.wait_for("One.")
    for _ in range(2):
        terminal.type(ENTER)
        time.sleep(0.1)
    terminal.wait_for("Which role?")


@pytest.mark.parametrize("size", SIZES)
def test_the_cursor_of_a_list_is_seen(size: tuple[int, int]) -> None:
    with program(*size) as terminal:
        at_the_role(terminal)
        terminal.wait_for("» Business buyer Cook Press Other, in one's own words")
        terminal.type(DOWN)
        terminal.wait_for("» Cook")


def test_a_terminal_that_becomes_narrow_shows_the_prompt_again() -> None:
    with program(80, 24) as terminal:
        at_the_role(terminal)
        terminal.resize(30, 10)
        terminal.wait_for("^C stop")
        assert "Which role? » Business buyer" in terminal.text


def test_a_terminal_that_never_answers_is_not_asked_where_its_cursor_is() -> None:
    with program(80, 24) as terminal:
        at_the_role(terminal)
        assert b"\x1b[6n" not in terminal.received


@pytest.mark.parametrize("size", SIZES)
def test_ctrl_c_gives_the_terminal_back_and_keeps_what_was_typed(size: tuple[int, int]) -> None:
    with program(*size) as terminal:
        terminal.wait_for("C stop")
        terminal.type("half a")
        terminal.wait_for("half a")
        assert not terminal.echoes()
        terminal.type(STOP)
        terminal.wait_for("ended by KeyboardInterrupt: half a")
        assert terminal.echoes()


def test_a_signal_gives_the_terminal_back_and_keeps_what_was_typed() -> None:
    with program(80, 24) as terminal:
        terminal.wait_for("C stop")
        terminal.type("half a")
        terminal.wait_for("half a")
        terminal.process.send_signal(signal.SIGTERM)
        terminal.wait_for("ended by 143: half a")
        assert terminal.echoes()


def test_without_colours_none_are_sent() -> None:
    with program(80, 24, NO_COLOR="1") as terminal:
        terminal.wait_for("C stop")
        assert terminal.colours == {"default"}
