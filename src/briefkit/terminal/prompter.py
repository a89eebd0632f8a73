"""Prompts drawn by questionary, one at a time, each in the place of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefkit.interview import Ask, Check, Control, Reply
from briefkit.terminal.lines import page
from briefkit.terminal.opening import Opening
from briefkit.terminal.preview import Preview
from briefkit.terminal.said import said

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from briefkit.terminal.desk import Desk

_FIELD_ROWS = 6
"""Rows left free for the field and the keys below the first question, before these are known."""


class QuestionaryPrompter:
    """Draws each prompt between its question and its keys, and leaves the answer behind.

    Args:
        language: of the keys and hints.
        input, output: of prompt_toolkit; None means the terminal.
    """

    def __init__(
        self, language: str, input: Input | None = None, output: Output | None = None
    ) -> None:
        self._language = language
        self._input = input
        self._output = output
        self._opening = Opening()
        self._desk: Desk | None = None
        self._aside = False

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Draw `ask` and return a reply that `check` accepts; print the answer in its place."""
        self._aside = ask.aside
        words = said(ask, self._language, self._opening.of(ask))
        if self._desk is None:
            preview = Preview()
            if self._output is None:
                columns, rows = preview.size()
                room = max(rows - _FIELD_ROWS, 1)
                preview.paint(page(words, self._language, columns, room)[0])
            self._desk = self._set_up(preview)
        reply = self._desk.ask(ask, words, check)
        if reply and not isinstance(reply, Control) and not _goes_back(ask, reply):
            self._desk.record(ask, words, reply)
        return reply

    def half_typed(self) -> str:
        """Return what was typed and not sent; nothing for an aside, which is no answer."""
        return "" if self._aside or self._desk is None else self._desk.half_typed()

    def _set_up(self, preview: Preview) -> Desk:
        from briefkit.terminal.desk import Desk

        desk = Desk(self._language, self._input, self._output)
        preview.remove(desk.output)
        return desk


def _goes_back(ask: Ask, reply: Reply) -> bool:
    """Return whether the way out of a question was to go back, which leaves no trace."""
    return ask.aside and bool(ask.field.choices) and reply == Control.back.value
