"""The first question, painted before it can be answered, and taken away again."""

from __future__ import annotations

import sys

import pyte
import pytest
from prompt_toolkit.output import DummyOutput

from briefkit.interview import checker
from briefkit.terminal.drawn.preview import Preview
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from briefkit.terminal.plain import PlainPrompter
from tests.terminal.asks import ask_of
from tests.terminal.typist import ENTER, typing

ASK = ask_of("text")


@pytest.fixture(autouse=True)
def _a_usual_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Preview, "size", staticmethod(lambda: (79, 24)))


def on_screen(output: str) -> list[str]:
    """Return the lines that are seen after `output`."""
    screen = pyte.Screen(80, 24)
    pyte.Stream(screen).feed(output.replace("\n", "\r\n"))
    return [line.rstrip() for line in screen.display if line.strip()]


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is taken away there")
def test_what_was_painted_is_taken_away_again(capsys: pytest.CaptureFixture[str]) -> None:
    prompter = QuestionaryPrompter("en")
    print("before")
    prompter.foretell(ASK)
    assert "What is it?" in on_screen(painted := capsys.readouterr().out)
    prompter.withdraw()
    print("after")
    assert on_screen(painted + capsys.readouterr().out) == ["before", "after"]


def test_it_is_taken_away_only_once(capsys: pytest.CaptureFixture[str]) -> None:
    prompter = QuestionaryPrompter("en")
    prompter.withdraw()
    prompter.foretell(ASK)
    prompter.withdraw()
    capsys.readouterr()
    prompter.withdraw()
    assert capsys.readouterr().out == ""


def test_where_the_question_was_asked_nothing_is_left_to_take_away(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with typing("Olio" + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        prompter.foretell(ASK)
        prompter.ask(ASK, checker(ASK, "en"))
        prompter.withdraw()
    assert capsys.readouterr().out == ""


def test_plain_lines_show_nothing_beforehand(capsys: pytest.CaptureFixture[str]) -> None:
    prompter = PlainPrompter(sys.stdin, sys.stdout, "en")
    prompter.foretell(ASK)
    prompter.withdraw()
    assert capsys.readouterr().out == ""
