"""Which prompter is chosen."""

from __future__ import annotations

import io
import sys
from typing import TextIO

import pytest

from briefkit.terminal import choose_prompter
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from briefkit.terminal.plain import PlainPrompter


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)

    def isatty(self) -> bool:
        return True


def chosen(
    monkeypatch: pytest.MonkeyPatch,
    stdin: TextIO | None = None,
    stdout: TextIO | None = None,
    plain: bool = False,
    **environment: str,
) -> type[object]:
    """Return the kind of prompter for streams that are terminals where nothing else is said."""
    # Set here, since pytest puts its own streams in place between a fixture and its test.
    monkeypatch.setattr(sys, "stdin", Terminal() if stdin is None else stdin)
    monkeypatch.setattr(sys, "stdout", Terminal() if stdout is None else stdout)
    for name, value in {"TERM": "xterm", **environment}.items():
        monkeypatch.setenv(name, value)
    return type(choose_prompter(plain, "en"))


def test_a_terminal_gets_drawn_prompts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch) is QuestionaryPrompter


def test_plain_lines_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch, plain=True) is PlainPrompter


@pytest.mark.parametrize("name", ["dumb", "unknown", "DUMB"])
def test_a_terminal_that_cannot_move_its_cursor_gets_plain_lines(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert chosen(monkeypatch, TERM=name) is PlainPrompter


@pytest.mark.parametrize("end", ["stdin", "stdout"])
def test_a_pipe_gets_plain_lines(monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    assert chosen(monkeypatch, **{end: io.StringIO()}) is PlainPrompter  # type: ignore[arg-type]


def test_a_terminal_that_lacks_the_signs_gets_plain_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch, stdout=Terminal("latin-1")) is PlainPrompter


def test_a_closed_stream_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    assert chosen(monkeypatch, stdin=closed) is PlainPrompter


def test_a_missing_stream_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert type(choose_prompter(False, "en")) is PlainPrompter
