"""The rows of an answer at a glance, and what is done with them."""

from __future__ import annotations

from collections.abc import Hashable

from briefkit.interview import Ask, ChangeRow, Check, Control, Noted, Reply, Rows
from briefkit.terminal.drawn.entries import Beside, row_entries
from briefkit.terminal.drawn.filling import Filling
from briefkit.terminal.drawn.prompts import Prompts
from briefkit.terminal.drawn.view import View
from briefkit.terminal.said import Said


class Overview:
    """Shows rows, and remembers from one time to the next what was begun with them."""

    def __init__(self, language: str, view: View, prompts: Prompts, filling: Filling) -> None:
        self._language = language
        self._view = view
        self._prompts = prompts
        self._filling = filling
        self._words = Said("")
        self._check: Check = lambda _: None
        self._row: tuple[str, Hashable] = ("", None)  # where the cursor goes
        self._wanted: tuple[str, list[str]] = ("", [])  # to be added once others are removed

    def added(self, ask: Ask, check: Check) -> Reply:
        """Return the names of the rows and of those wanted before others were removed, if any."""
        path, wanted = self._wanted
        if ask.aside:
            return ""
        self._wanted = ("", [])
        names = [*_names(ask), *wanted]
        return names if wanted and path == ask.path and check(names) is None else ""

    def ask(self, ask: Ask, words: Said, check: Check) -> Reply:
        """Show the rows there are: each may be changed, and others added, removed or moved."""
        self._words, self._check = words, check
        self._filling.names = names = _names(ask)
        # How names are typed is said where they are typed.
        self._view.show(self._words._replace(hint=""), self._check, self._view.free)
        start = self._start(ask)
        entries = list(row_entries(ask, self._language))
        while True:
            picked = self._filling.choose(self._prompts.rows, entries, [start], "key-open")
            if picked is Beside.done:
                self._filling.forget()
                return names if all(names) else Control.skip
            if isinstance(picked, Rows):
                self._row = (ask.path, self._prompts.rows.after(picked))
            if isinstance(picked, Control | Noted | Rows | ChangeRow):
                return picked
            start = picked
            reply = self._mark_rows(ask) if ask.field.kind == "multiselect" else self._add(ask)
            if reply:
                return reply

    def _start(self, ask: Ask) -> Hashable:
        """Return where the cursor goes: with the row that was moved just now, if any."""
        (path, row), self._row = self._row, ("", None)
        return row if path == ask.path else Beside.done

    def _add(self, ask: Ask) -> Reply:
        """Let names of further rows be written; return all names, or empty if there are none."""
        names = _names(ask)

        def check(reply: Reply) -> str | None:
            return self._check([*names, *str(reply).splitlines()])

        lines = self._prompts.lines
        hint = self._words.hint
        written = self._filling.beside(
            "prompt-more-rows", lines, "", "list", check=check, hint=hint
        )
        if not isinstance(written, str):
            return "" if written is Control.back else written
        return [*names, *written.splitlines()] if written else ""

    def _mark_rows(self, ask: Ask) -> Reply:
        """Let names be marked beside those of the rows; return all names, or empty as before.

        Where some are not marked any more, they are to be removed first.
        """
        names, reply = _names(ask), self._filling.mark(ask)
        if reply is Control.back or isinstance(reply, list):
            self._filling.unmark()
        if not isinstance(reply, list):
            return "" if reply is Control.back else reply
        new = [name for name in reply if name not in names]
        kept = tuple(n for n, name in enumerate(names) if name in reply)
        if len(kept) == len(names):
            return [*names, *new] if new else ""
        self._wanted = (ask.path, new)
        return Rows(kept)


def _names(ask: Ask) -> list[str]:
    """Return the names of the rows there are."""
    return [str(name) for name in ask.value] if isinstance(ask.value, list) else []
