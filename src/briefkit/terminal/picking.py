"""The prompts for choices: one of a list, or several."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import questionary
from prompt_toolkit.filters import to_filter
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Dimension, Window
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style
from questionary.prompts.common import InquirerControl

from briefkit.messages import say
from briefkit.terminal.entries import Entry
from briefkit.terminal.frame import framed, pasting, run
from briefkit.terminal.view import Hint, View
from briefkit.terminal.width import folded, wrapped

_SEARCHED = 7
"""Entries from which it is worth saying that a list can be searched."""

_FEWEST = 4
"""Rows that a list gets even where the question above it is long."""


class Picking:
    """A list in the frame of `view`, searched by typing; `several` entries may be marked."""

    def __init__(
        self, view: View, several: bool, style: Style, input: Input, output: Output
    ) -> None:
        self._view = view
        self._several = several
        self._entries: Sequence[Entry] = ()
        self._searched = ""
        self._width = 0
        make = questionary.checkbox if several else questionary.select
        question = make(
            "", choices=[""], use_jk_keys=False, instruction=" ", style=style,
            input=input, output=output,
        )  # fmt: skip
        self._app = question.application
        self._list = _list_of(self._app)
        window = Window(self._list, height=Dimension(min=1), dont_extend_height=to_filter(True))
        self._app.before_render += lambda _: self._fit()
        framed(self._app, window, view, self._keys())

    def ask(self, entries: Sequence[Entry], marked: Sequence[Hashable]) -> Any:
        """Return the value picked, a list of values where several may be, or `Control.back`.

        The cursor starts on the first of `marked`; where several may be picked, all are.
        """
        self._entries, self._searched = entries, ""
        self._list.is_answered = self._list.submission_attempted = False
        self._list.selected_options = list(marked) if self._several else []
        self._fill()
        first = [n for n, entry in enumerate(entries) if entry.value in marked]
        self._list.pointed_at = first[0] if first else 0
        self._view.surround(self._rows, self._hints)
        return run(self._app)

    def marked(self) -> list[str]:
        """Return the ids of the choices that are marked now."""
        return [one for one in self._list.selected_options if isinstance(one, str)]

    def _fit(self) -> None:
        """Break the entries anew where the terminal has changed its width."""
        if self._width != self._view.size[0]:
            at = self._list.pointed_at
            self._fill()
            self._point(at)

    def _fill(self) -> None:
        """Put the entries that match what was searched into the list, the cursor on the first."""
        self._width = self._view.size[0]
        sought = folded(self._searched)
        shown = [e for e in self._entries if e.fixed or sought in folded(e.label)]
        indent = 5 if self._several else 3
        width = self._width - indent
        titles = [("\n" + " " * indent).join(wrapped(entry.label, width)) for entry in shown]
        self._list.choices = [
            questionary.Choice(title, entry.value)
            for title, entry in zip(titles, shown, strict=True)
        ]
        self._list.pointed_at = 0

    def _rows(self) -> int:
        rows = sum(str(choice.title).count("\n") + 1 for choice in self._list.choices)
        return min(rows, max(_FEWEST, self._view.size[1] // 2))

    def _hints(self) -> list[Hint]:
        language, hints = self._view.language, list[Hint]()
        if marked := len(self._list.selected_options):
            hints.append(Hint(say(language, "key-marked", n=marked), spare=2))
        if self._searched:
            hints.append(Hint(say(language, "key-searched", text=self._searched)))
        hints.append(Hint(say(language, "key-mark" if self._several else "key-choose"), spare=2))
        if not self._searched and len(self._entries) > _SEARCHED:
            hints.append(Hint(say(language, "key-search"), spare=3))
        return [*hints, Hint(say(language, "key-next"))]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        keys.add("enter", eager=True)(self._entered)
        keys.add("c-j", eager=True)(self._entered)
        if self._several:
            keys.add(" ", eager=True)(self._marked)
        keys.add("backspace", eager=True)(self._widened)
        keys.add("escape")(self._cleared)
        keys.add("home", eager=True)(lambda _: self._point(0))
        keys.add("end", eager=True)(lambda _: self._point(len(self._list.choices) - 1))
        keys.add("pageup", eager=True)(lambda _: self._point(self._list.pointed_at - self._rows()))
        keys.add("pagedown", eager=True)(
            lambda _: self._point(self._list.pointed_at + self._rows())
        )
        # questionary marks all with `a`, the others with `i`: here they are letters to search by.
        for key in (Keys.Any, "a", "i"):
            keys.add(key, eager=key != Keys.Any)(self._narrowed)
        return keys

    def _entered(self, event: KeyPressEvent) -> None:
        if pasting(event):
            return
        if not self._several:
            event.app.exit(result=self._list.get_pointed_at().value)
            return
        # In the order in which they were marked, which is the order of importance.
        marked = list(self._list.selected_options)
        ids = [value for value in marked if isinstance(value, str)]
        # What is more than ids is not complete yet: words of one's own are still to be written.
        if len(ids) < len(marked) or self._view.accepts(ids):
            event.app.exit(result=marked)

    def _marked(self, _: KeyPressEvent) -> None:
        """Mark the entry under the cursor, or unmark it, and end the search that led to it."""
        value, marked = self._list.get_pointed_at().value, self._list.selected_options
        marked.remove(value) if value in marked else marked.append(value)
        self._view.forget_refusal()
        if self._searched:
            self._searched = ""
            self._fill()
            self._point([entry.value for entry in self._entries].index(value))

    def _point(self, at: int) -> None:
        self._list.pointed_at = max(0, min(at, len(self._list.choices) - 1))

    def _narrowed(self, event: KeyPressEvent) -> None:
        typed = event.data if len(event.data) == 1 and event.data.isprintable() else ""
        sought = folded(self._searched + typed)
        if typed and any(sought in folded(e.label) for e in self._entries if not e.fixed):
            self._searched += typed
            self._fill()

    def _widened(self, _: KeyPressEvent) -> None:
        self._searched = self._searched[:-1]
        self._fill()

    def _cleared(self, _: KeyPressEvent) -> None:
        self._searched = ""
        self._fill()


def _list_of(app: Any) -> InquirerControl:
    """Return the part of a questionary prompt that holds its choices."""
    controls = (window.content for window in app.layout.find_all_windows())
    return next(control for control in controls if isinstance(control, InquirerControl))
