"""Which prompter suits the terminal at hand."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from briefkit.interview import Prompter

_SIGNS = "●○»›━─·"
"""Drawn by the prompts; a terminal that has no such signs gets plain lines."""


def choose_prompter(plain: bool, language: str) -> Prompter:
    """Return the prompter for this terminal.

    Plain lines are used where they are asked for, where there is no terminal at either end, and on
    terminals that cannot move their cursor or show the signs that prompts are drawn with.
    """
    if plain or _is_dumb() or not (_is_terminal(sys.stdin) and _can_draw(sys.stdout)):
        from briefkit.terminal.plain import PlainPrompter

        return PlainPrompter(sys.stdin, sys.stdout, language)
    from briefkit.terminal.prompter import QuestionaryPrompter

    return QuestionaryPrompter(language)


def _is_dumb() -> bool:
    return os.environ.get("TERM", "").lower() in ("dumb", "unknown")


def _can_draw(stream: TextIO | None) -> bool:
    if not _is_terminal(stream):
        return False
    try:
        _SIGNS.encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _is_terminal(stream: TextIO | None) -> bool:
    """Return whether `stream` is a terminal; None and a closed one are not."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
