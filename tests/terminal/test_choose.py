"""Which prompter is chosen."""

from __future__ import annotations

import io
import sys

import pytest

from briefkit.terminal import choose_prompter
from briefkit.terminal.plain import PlainPrompter
from briefkit.terminal.prompter import QuestionaryPrompter


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    return monkeypatch


@pytest.mark.usefixtures("terminal")
def test_a_terminal_gets_drawn_prompts() -> None:
    assert isinstance(choose_prompter(False, "en"), QuestionaryPrompter)


@pytest.mark.usefixtures("terminal")
def test_plain_lines_can_be_asked_for() -> None:
    assert isinstance(choose_prompter(True, "en"), PlainPrompter)


@pytest.mark.parametrize("name", ["dumb", "unknown", "DUMB"])
def test_a_terminal_that_cannot_move_its_cursor_gets_plain_lines(
    terminal: pytest.MonkeyPatch, name: str
) -> None:
    terminal.setenv("TERM", name)
    assert isinstance(choose_prompter(False, "en"), PlainPrompter)


@pytest.mark.parametrize("end", ["stdin", "stdout"])
@pytest.mark.parametrize("stream", [None, io.StringIO()])
def test_without_a_terminal_at_both_ends_there_are_plain_lines(
    terminal: pytest.MonkeyPatch, end: str, stream: io.StringIO | None
) -> None:
    terminal.setattr(sys, end, stream)
    assert isinstance(choose_prompter(False, "en"), PlainPrompter)


def test_a_terminal_that_lacks_the_signs_gets_plain_lines(terminal: pytest.MonkeyPatch) -> None:
    terminal.setattr(sys, "stdout", Terminal("latin-1"))
    assert isinstance(choose_prompter(False, "en"), PlainPrompter)


def test_a_closed_stream_is_no_terminal(terminal: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    terminal.setattr(sys, "stdin", closed)
    assert isinstance(choose_prompter(False, "en"), PlainPrompter)
