"""A question being filled in: with what is picked, marked or written, or with a note."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from briefkit.interview import Ask, Check, Control, Noted, Reply
from briefkit.messages import say
from briefkit.model import Field
from briefkit.terminal.answers import editable
from briefkit.terminal.drawn.entries import (
    Beside,
    Entry,
    entries_of,
    own_words,
    unplaced_words,
    values_of,
)
from briefkit.terminal.drawn.frame import Wish
from briefkit.terminal.drawn.picking import Picking
from briefkit.terminal.drawn.prompts import Prompts
from briefkit.terminal.drawn.view import View
from briefkit.terminal.drawn.writing import Writing
from briefkit.terminal.said import Said

Written = str | Control | Noted
"""What comes of a field: the text, or what was done instead."""


def anything(_: Reply) -> None:
    """Take any reply."""


class Filling:
    """The question in hand, and what is not sent of it yet.

    Attributes:
        names: of the rows that are in view; they stand beside what is being written.
    """

    def __init__(self, language: str, view: View, prompts: Prompts) -> None:
        self._language = language
        self._view = view
        self._prompts = prompts
        self._words = Said("")
        self._unplaced = ""
        self._own: list[str] = []
        self.forget()

    def begin(self, ask: Ask, words: Said) -> None:
        """Take the question of `ask` in hand."""
        self._words = words
        self._unplaced = "\n".join(unplaced_words(ask))
        self.forget()

    def forget(self) -> None:
        """Forget what is not sent."""
        self._writing: Writing | None = None
        self._given: list[str] | None = None  # while several may be marked
        self._begun = ""  # words of one's own that were typed into the list
        self.names: list[str] = []

    def unmark(self) -> None:
        """Forget what was marked: something else is in view again."""
        self._given = None

    def half_typed(self) -> str:
        """Return what was typed and not sent, or marked and not sent, a line for each mark."""
        if self._given is None:
            typed = self._half_written()
            return "\n".join([*self.names, typed]) if typed else ""
        own = self._writing.text.splitlines() if self._writing else self._own
        lines = [*self._prompts.some.marked(), *own]
        return "" if sorted(lines) == sorted(self._given) else "\n".join(lines)

    def _half_written(self) -> str:
        if self._writing is None:
            return ""
        is_as_begun = self._writing.text == self._begun
        return self._begun if is_as_begun else self._writing.half_typed()

    def put(self, ask: Ask) -> Reply:
        """Return the reply to `ask` from the prompt of its kind."""
        match ask.field.kind:
            case "select" | "confirm":
                return self._pick(ask)
            case "multiselect":
                return self.mark(ask)
            case "paragraph" | "list":
                return self.write(self._prompts.lines, editable(ask, self._language), ask.field)
        return self.write(self._prompts.line, editable(ask, self._language), ask.field)

    def write(self, writing: Writing, given: str, field: Field) -> Written:
        """Let text be written, or a note in its place."""
        while True:
            self._writing = writing
            reply = writing.ask(given, field)
            if isinstance(reply, str | Noted):
                self._writing = None
            if not isinstance(reply, Wish):
                return reply
            given = writing.text
            if note := self._note(given):
                return note

    def choose(
        self, among: Picking, entries: Sequence[Entry], start: Sequence[Hashable], enter: str
    ) -> Any:
        """Let something be picked or marked, or a note be written in its place."""
        while True:
            picked = among.ask(entries, start, enter)
            if picked is not Wish.note:
                return picked
            start = among.standing
            if note := self._note():
                return note

    def _pick(self, ask: Ask) -> Reply:
        """Let one entry be picked, or words of one's own be written."""
        entries, own = entries_of(ask, self._language), "".join(own_words(ask))
        start: Hashable = Beside.other if own else str(ask.value or ask.field.default or "")
        while True:
            start = self.choose(self._prompts.one, entries, [start], "key-next")
            if start is Beside.none:
                return ""
            if start is not Beside.other:
                return start if isinstance(start, Control | Noted) else str(start)
            self._begun = self._prompts.one.typed
            given = self._begun or own
            written = self.beside("prompt-own-words", self._prompts.line, given, "paragraph")
            if isinstance(written, str):
                own = written
            if _leaves(written) or (written == own and own and self._view.accepts(own)):
                return written

    def mark(self, ask: Ask) -> Reply:
        """Let several entries be marked, and words of one's own be written besides."""
        self._own = own = own_words(ask)
        marked: list[Hashable] = [one for one in values_of(ask) if one not in own]
        marked += [Beside.other] * bool(own)
        self._given = values_of(ask)
        entries = entries_of(ask, self._language)
        while True:
            picked = self.choose(self._prompts.some, entries, marked, "key-next")
            if isinstance(picked, Control | Noted):
                return picked
            marked = picked
            reply = [one for one in marked if isinstance(one, str)]
            if Beside.other in marked:
                given = "\n".join(filter(None, [*own, self._prompts.some.typed]))
                written = self.beside("prompt-own-list", self._prompts.lines, given, "list")
                if _leaves(written):
                    return written
                if not isinstance(written, str):
                    continue
                self._own = own = written.splitlines()
                reply += own
            if self._view.accepts(reply):
                self._given = None
                return reply

    def _note(self, given: str = "") -> Noted | None:
        """Let a note be written; None means that the person went back or wrote nothing."""
        lines, given = self._prompts.lines, given or self._unplaced
        written = self.beside("prompt-note", lines, given, "paragraph", free=False)
        return Noted(written, whole=True) if written and isinstance(written, str) else None

    def beside(
        self,
        key: str,
        writing: Writing,
        given: str,
        kind: str,
        *,
        check: Check = anything,
        free: bool = True,
        hint: str = "",
    ) -> Written:
        """Let words be written that are none of the choices; then these are in view again."""
        asked = self._words.question or self._words.ask
        words = Said(say(self._language, key), about=asked, row=self._words.row, hint=hint)
        with self._view.beside(words, check, free):
            written = self.write(writing, given, Field(id=key, kind=kind, ask=""))
        if not _leaves(written):
            self._writing = None
        return written


def _leaves(written: Written) -> bool:
    """Return whether the whole question is left, and not only the field for words beside it."""
    return isinstance(written, Noted) or written in (Control.skip, Control.review)
