"""Which prompter suits the terminal at hand."""

from __future__ import annotations

import os
import sys
from typing import Protocol, TextIO

from briefkit.interview import Ask, Prompter

_SIGNS = "●○»›━─·…↑↓"
"""Drawn by the prompts; a terminal that has no such signs gets plain lines."""

_KEYS = "\x1b[A"
"""What keys send and prompts are drawn with are ASCII bytes, whatever Python was told to read."""


class TerminalPrompter(Prompter, Protocol):
    """A prompter that can show what comes first while it is still being made ready."""

    def foretell(self, ask: Ask) -> None:
        """Show `ask`, which will be asked first, if that helps."""

    def withdraw(self) -> None:
        """Take away what was shown so, if it is still there: it will not be asked now."""


def choose_prompter(plain: bool, language: str) -> TerminalPrompter:
    """Return the prompter for this terminal.

    Plain lines are used where they are asked for, where there is no terminal at either end, and on
    terminals that cannot move their cursor or show the signs that prompts are drawn with.
    """
    if plain or _is_dumb() or not (_can_be_read(sys.stdin) and _can_draw(sys.stdout)):
        from briefkit.terminal.plain import PlainPrompter

        return PlainPrompter(sys.stdin, sys.stdout, language)
    from briefkit.terminal.drawn.prompter import QuestionaryPrompter

    return QuestionaryPrompter(language)


def _is_dumb() -> bool:
    return os.environ.get("TERM", "").lower() in ("dumb", "unknown")


def _can_draw(stream: TextIO | None) -> bool:
    return _is_terminal(stream) and _bytes_of(_KEYS + _SIGNS, stream).startswith(_KEYS.encode())


def _can_be_read(stream: TextIO | None) -> bool:
    return _is_terminal(stream) and _bytes_of(_KEYS, stream) == _KEYS.encode()


def _bytes_of(text: str, stream: TextIO | None) -> bytes:
    """Return `text` as `stream` encodes it; nothing where it cannot."""
    try:
        return text.encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return b""


def _is_terminal(stream: TextIO | None) -> bool:
    """Return whether `stream` is a terminal; None and a closed one are not."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
