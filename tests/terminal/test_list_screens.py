"""What is seen of all the answers, and of the rows of one, on a real terminal."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are a thing of POSIX", allow_module_level=True)

from tests.terminal.screens import Screen, python, screen
from tests.terminal.typist import ALL_ANSWERS, BACK, DOWN, ENTER, HOME, LAST, UP
from tests.tools import ROOT

PROGRAM = """
import sys
from briefkit.interview import Interview, conduct
from briefkit.model import Response
from briefkit.terminal import choose_prompter
from tests.terminal.asks import ANSWERS, everything

language, only = sys.argv[1:]
response = Response(questionnaire="everything", title="Olio", answers=ANSWERS)
interview = Interview(everything(), response, only=only or None)
conduct(interview, choose_prompter(plain=False, language=language), lambda _: None)
print("the end")
"""

SIZES = [(80, 24), (40, 12)]
LANGUAGES = ["en", "it"]
FINISH = {"en": "» Finish and write", "it": "» Concludere e scrivere"}
MORE = {"en": "more", "it": "altre"}


def answered(
    size: tuple[int, int], language: str = "en", only: str = ""
) -> AbstractContextManager[Screen]:
    """Return the terminal in which all questions are answered, or only one is asked."""
    return screen([*python(PROGRAM), language, only], *size, PYTHONPATH=str(ROOT))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_answers_are_seen_and_how_many_more_there_are(
    size: tuple[int, int], language: str
) -> None:
    with answered(size, language) as terminal:
        terminal.wait_for(FINISH[language])
        terminal.wait_for("↓ ")
        assert MORE[language] in terminal.text
        terminal.type(LAST)
        terminal.wait_for("» Who else is")
        terminal.wait_for("↑ ")
        assert "↓ " not in terminal.text


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("keys", "pointed"), [("", "» Finish and"), (LAST, "» Who else is")])
def test_the_cursor_of_the_terminal_stands_in_the_line_pointed_at(
    size: tuple[int, int], keys: str, pointed: str
) -> None:
    # Screen readers read that line, and magnifiers show it.
    with answered(size) as terminal:
        terminal.wait_for(FINISH["en"])
        terminal.type(keys)
        terminal.wait_until(lambda: pointed in terminal.line_of_cursor)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_all_the_answers_stays_on_the_screen(size: tuple[int, int]) -> None:
    with answered(size) as terminal:
        terminal.wait_for(FINISH["en"])
        terminal.type(ENTER)
        terminal.wait_for("the end")
        assert [line for line in terminal.lines if line] == ["the end"]
        assert terminal.echoes()


@pytest.mark.parametrize("size", SIZES)
def test_an_answer_is_changed_and_seen_anew(size: tuple[int, int]) -> None:
    with answered(size) as terminal:
        terminal.wait_for(FINISH["en"])
        terminal.type("head")
        terminal.wait_for("» Which headlin")
        terminal.type(ENTER)
        terminal.wait_for("› Olio in cifre")
        terminal.type(" e parole")
        terminal.wait_for("e parole")
        terminal.type(ENTER)
        terminal.wait_for("» Which headlin")
        assert "Olio in cifre e" in terminal.text
        terminal.type(HOME)
        terminal.wait_for(FINISH["en"])
        terminal.type(ENTER)
        terminal.wait_for("the end")
        assert b"Which headline? Olio in cifre e" in terminal.received


@pytest.mark.parametrize("size", SIZES)
def test_a_question_is_left_for_all_the_answers_and_come_back_to(size: tuple[int, int]) -> None:
    with answered(size) as terminal:
        terminal.wait_for(FINISH["en"])
        terminal.type(BACK)
        terminal.wait_for("Which one matters most?")
        terminal.type(ALL_ANSWERS)
        terminal.wait_for("» Go on with the questions")
        terminal.type(ENTER)
        terminal.wait_for("Which one matters most?")
        assert "Go on with" not in terminal.text


@pytest.mark.parametrize("size", SIZES)
def test_all_answers_follow_the_size_of_the_terminal(size: tuple[int, int]) -> None:
    with answered(size) as terminal:
        terminal.wait_for(FINISH["en"])
        terminal.type(DOWN + DOWN)
        terminal.resize(30, 9)
        terminal.wait_for("» Client")
        terminal.resize(100, 40)
        terminal.wait_for("» Client left empty")
        terminal.wait_for("Who else is there? Alfa")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rows_of_an_answer_are_seen_with_their_keys(
    size: tuple[int, int], language: str
) -> None:
    with answered(size, language, "rivals") as terminal:
        terminal.wait_for("1 Alfa")
        terminal.wait_for("^C" if size == (40, 12) else "Ctrl-C")
        for part in ("2 Beta", "https://beta", "+ a", "- ", "< > "):
            assert part in terminal.text


@pytest.mark.parametrize("size", SIZES)
def test_rows_are_moved_and_added_to(size: tuple[int, int]) -> None:
    with answered(size, only="rivals") as terminal:
        terminal.wait_for("2 Beta")
        terminal.type(UP)
        terminal.wait_for("» 2 Beta")
        terminal.type("<")
        terminal.wait_for("» 1 Beta")
        terminal.wait_for("2 Alfa")
        terminal.type("+")
        terminal.wait_for("Which others?")
        terminal.type("Gamma")
        terminal.wait_for("1 Gamma")
        terminal.type(ENTER)
        terminal.wait_for(" 2")
        terminal.type(ENTER)
        terminal.wait_for("3 Gamma")
        terminal.type(ENTER)
        terminal.wait_for("Gamma, 3 of 3")
        assert "Beta; Alfa; Gamma" in terminal.text
