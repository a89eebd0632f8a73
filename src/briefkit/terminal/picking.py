"""The prompts for choices: one of a list, or several."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
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
from briefkit.terminal.columns import column, drawn
from briefkit.terminal.entries import Entry
from briefkit.terminal.frame import framed, pasting, run
from briefkit.terminal.pasted import swallowed
from briefkit.terminal.scrolling import Scrolling
from briefkit.terminal.view import ROOMY, Hint, View
from briefkit.terminal.width import folded, shortened

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
        self._searched = self._enter = ""
        self._size = (0, 0)
        make = questionary.checkbox if several else questionary.select
        question = make(
            "", choices=[""], use_jk_keys=False, instruction=" ", style=style,
            input=input, output=output,
        )  # fmt: skip
        self._app = question.application
        self._list = _list_of(self._app)
        self._shown = Scrolling(self._list, view.language)
        window = Window(self._shown, height=Dimension(min=1), dont_extend_height=to_filter(True))
        self._app.before_render += lambda _: self._fit()
        framed(self._app, window, view, self._keys())

    def ask(
        self, entries: Sequence[Entry], marked: Sequence[Hashable], enter: str = "key-next"
    ) -> Any:
        """Return the value picked, a list of values where several may be, or what else was wished.

        The cursor starts on the first of `marked`; where several may be picked, all are. What
        Enter does is named by the message `enter`.
        """
        self._entries, self._searched, self._enter = entries, "", enter
        self._shown.reset()
        self._list.is_answered = self._list.submission_attempted = False
        self._list.selected_options = list(marked) if self._several else []
        self._fill()
        self._point(next((n for n, entry in enumerate(entries) if entry.value in marked), 0))
        self._view.surround(self._rows, self._hints)
        return run(self._app)

    @property
    def standing(self) -> list[Hashable]:
        """Where the cursor is, or all that is marked: what to begin with to go on from here."""
        return [*self._list.selected_options] if self._several else [self._pointed()]

    def marked(self) -> list[str]:
        """Return the ids of the choices that are marked now."""
        return [one for one in self._list.selected_options if isinstance(one, str)]

    def _fit(self) -> None:
        """Break the entries anew where the terminal has changed its size."""
        if self._size != self._view.size:
            at = self._list.pointed_at
            self._fill()
            self._point(at)

    def _fill(self) -> None:
        """Put the entries that match what was searched into the list, the cursor on the first."""
        self._size = self._view.size
        shown = self._found()
        indent = 5 if self._several else 3
        width = self._size[0] - indent
        labels = column(shown, width)
        self._list.choices = [
            self._title(entry)
            if entry.title
            else questionary.Choice(drawn(entry, width, labels, indent), entry.value)
            for entry in shown
        ]
        self._point(self._best(shown) if self._searched else 0)

    def _found(self) -> list[Entry]:
        """Return the entries that match, and the titles that still stand above any."""
        sought = folded(self._searched)
        found: list[Entry] = []
        for entry in reversed(self._entries):
            below = bool(found) and not found[-1].title and not found[-1].fixed
            if below if entry.title else entry.fixed or sought in entry.searched:
                found.append(entry)
        return found[::-1]

    def _best(self, found: Sequence[Entry]) -> int:
        """Return which of those found is meant: one by its own name before one by its text."""
        sought = folded(self._searched)
        numbers = [n for n, entry in enumerate(found) if not entry.fixed and not entry.title]
        by_name = (n for n in numbers if sought in folded(found[n].label))
        return next(by_name, numbers[0])

    def _title(self, entry: Entry) -> questionary.Separator:
        """Return a title, with a blank line above it where there is room."""
        text = shortened(entry.label, self._size[0])
        return questionary.Separator(f"\n{text}" if self._size[1] >= ROOMY else text)

    def _rows(self) -> int:
        return min(self._shown.height, max(_FEWEST, self._view.size[1] // 2))

    def _hints(self) -> list[Hint]:
        language, hints = self._view.language, list[Hint]()
        if marked := len(self._list.selected_options):
            hints.append(Hint(say(language, "key-marked", n=marked), spare=5))
        if self._searched:
            hints.append(Hint(say(language, "key-searched", text=self._searched)))
        key, spare = ("key-mark", 0) if self._several else ("key-choose", 5)
        hints.append(Hint(say(language, key), spare))
        if not self._searched and len(self._entries) > _SEARCHED:
            hints.append(Hint(say(language, "key-search"), spare=5))
        return [*hints, Hint(say(language, self._enter))]

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
        keys.add("pageup", eager=True)(lambda _: self._turn(-1))
        keys.add("pagedown", eager=True)(lambda _: self._turn(1))
        # questionary marks all with `a`, the others with `i`: here they are letters to search by.
        for key in (Keys.Any, "a", "i"):
            keys.add(key, eager=key != Keys.Any)(self._narrowed)
        return keys

    def _entered(self, event: KeyPressEvent) -> None:
        if pasting(event):
            return
        if not self._several:
            event.app.exit(result=self._pointed())
            return
        # In the order in which they were marked, which is the order of importance.
        marked = list(self._list.selected_options)
        ids = [value for value in marked if isinstance(value, str)]
        # What is more than ids is not complete yet: words of one's own are still to be written.
        if len(ids) < len(marked) or self._view.accepts(ids):
            event.app.exit(result=marked)

    def _marked(self, _: KeyPressEvent) -> None:
        """Mark the entry under the cursor, or unmark it, and end the search that led to it."""
        value, marked = self._pointed(), self._list.selected_options
        marked.remove(value) if value in marked else marked.append(value)
        self._view.forget_refusal()
        if self._searched:
            self._searched = ""
            self._fill()
            self._point([entry.value for entry in self._entries].index(value))

    def _pointed(self) -> Hashable:
        value: Hashable = self._list.get_pointed_at().value
        return value

    def _point(self, at: int) -> None:
        """Put the cursor on the entry `at`, or on the one below the title there."""
        self._list.pointed_at = max(0, min(at, len(self._list.choices) - 1))
        if self._list.is_selection_a_separator():
            self._list.select_next()

    def _turn(self, pages: int) -> None:
        self._point(self._list.pointed_at + pages * max(self._shown.room - 2, 1))

    def _narrowed(self, event: KeyPressEvent) -> None:
        if swallowed(event):
            return
        typed = event.data if len(event.data) == 1 and event.data.isprintable() else ""
        sought = folded(self._searched + typed)
        if typed and any(sought in entry.searched for entry in self._searchable()):
            self._searched += typed
            self._fill()

    def _searchable(self) -> Iterator[Entry]:
        return (entry for entry in self._entries if not entry.fixed and not entry.title)

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
