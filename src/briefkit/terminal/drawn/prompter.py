"""Prompts drawn by questionary, one at a time, each in the place of the one before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from briefkit.interview import Ask, Check, Control, Noted, Reply
from briefkit.terminal.drawn.preview import Draw, Preview
from briefkit.terminal.lines import page
from briefkit.terminal.opening import Opening
from briefkit.terminal.said import said

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from briefkit.interview import Review
    from briefkit.terminal.drawn.desk import Desk

_REMOVAL = "row-removal"

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
        self._preview: Preview | None = None
        self._desk: Desk | None = None

    def foretell(self, ask: Ask) -> None:
        """Paint `ask`, which comes first, before anything is loaded that an answer needs."""
        if self._desk is None:
            words = said(ask, self._language, self._opening.of(ask))
            self._paint(lambda *size: page(words, self._language, *size)[0])

    def withdraw(self) -> None:
        """Take away what `foretell` painted, if it is still there: it will not be asked now."""
        if self._preview is not None:
            self._preview.withdraw()

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Draw `ask` and return a reply that `check` accepts; print the answer in its place."""
        words = said(ask, self._language, self._opening.of(ask))
        desk = self._set_up(lambda *size: page(words, self._language, *size)[0])
        reply = desk.ask(ask, words, check)
        usual = ask.field.default if ask.header and reply == "" else None
        if (left := usual or reply) and not _is_passing(ask, left):
            desk.record(ask, words, left)
        return reply

    def review(self, review: Review) -> str | Control:
        """Show all answers; return the path of the entry chosen, or how to go on."""
        from briefkit.terminal.drawn.looking import heading

        return self._set_up(partial(heading, review, self._language)).review(review)

    def half_typed(self) -> str:
        """Return what was typed and not sent."""
        return "" if self._desk is None else self._desk.half_typed()

    def _set_up(self, first: Draw) -> Desk:
        """Return the desk; until it is there, what `first` draws is on the screen."""
        if self._desk is not None:
            return self._desk
        preview = self._preview or self._paint(first)
        from briefkit.terminal.drawn.desk import Desk

        self._desk = Desk(self._language, self._input, self._output)
        preview.remove(self._desk.output)
        return self._desk

    def _paint(self, first: Draw) -> Preview:
        self._preview = preview = Preview()
        if self._output is None:
            columns, rows = preview.size()
            preview.paint(first(columns, max(rows - _FIELD_ROWS, 1)))
        return preview


def _is_passing(ask: Ask, reply: Reply) -> bool:
    """Return whether `reply` leaves no trace: it is no answer, or the way out was to go back.

    Nor is it worth a line whether rows were removed: the rows that are left say so.
    """
    if not isinstance(reply, str | list | Noted):
        return True
    chosen = ask.aside and bool(ask.field.choices)
    return chosen and (reply == Control.back.value or ask.field.id == _REMOVAL)
