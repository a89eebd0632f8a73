"""The prompts for choices: one of a list, or several."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

import questionary
from prompt_toolkit.filters import to_filter
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Dimension, Window
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style
from questionary.prompts.common import InquirerControl, Separator

from briefkit.messages import say
from briefkit.terminal.drawn.columns import column, drawn
from briefkit.terminal.drawn.entries import Entry
from briefkit.terminal.drawn.frame import framed, pasting, run
from briefkit.terminal.drawn.pasted import swallowed
from briefkit.terminal.drawn.scrolling import Quiet, Scrolling
from briefkit.terminal.drawn.searching import found, in_vain, meant
from briefkit.terminal.drawn.view import ROOMY, Hint, View
from briefkit.terminal.width import cells, folded, shortened

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
        self._start = 0  # where the cursor was at first
        self._led = False  # the cursor was moved since then, or since something was marked
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
        self._entries, self._enter = entries, enter
        self._start = next((n for n, entry in enumerate(entries) if entry.value in marked), 0)
        self._shown.reset()
        self._list.is_answered = self._list.submission_attempted = False
        self._list.selected_options = list(marked) if self._several else []
        self._seek("")
        self._view.surround(self._rows, self._hints)
        return run(self._app)

    @property
    def standing(self) -> list[Hashable]:
        """Where the cursor is, or all that is marked: what to begin with to go on from here."""
        return [*self._list.selected_options] if self._several else [self._pointed()]

    @property
    def typed(self) -> str:
        """What was searched before the entry for words of one's own was picked, if not that."""
        stays = (entry for entry in self._entries if entry.stays)
        other = next((entry for entry in stays if entry.value == self._pointed()), None)
        is_meant = other is None or folded(self._searched) in other.searched
        return "" if is_meant else self._searched.strip()

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
        """Put what is found into the list, and the cursor on what is meant."""
        self._size = self._view.size
        sought = folded(self._searched)
        shown = found(self._entries, sought)
        indent = 5 if self._several else 3
        width = self._size[0] - indent
        labels = column(shown, width)
        choices = [
            self._title(entry)
            if entry.title
            else questionary.Choice(drawn(entry, width, labels, indent), entry.value)
            for entry in shown
        ]
        if in_vain(shown, sought):
            choices.insert(0, Quiet(shortened(say(self._view.language, "list-nothing"), width)))
        self._list.choices = choices
        self._point(meant(shown, sought) if sought else self._start)

    def _seek(self, text: str) -> None:
        """Search for `text`; where it is empty, the list is as it was at first."""
        self._searched = text
        self._led = self._led and bool(text)
        self._fill()

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
            hints.append(Hint(say(language, "key-searched", text=self._end_of_search())))
        if self._list.is_selection_a_separator():
            return [*hints, Hint(say(language, "key-clear"))]
        key, spare = ("key-mark", 0) if self._several else ("key-choose", 5)
        hints.append(Hint(say(language, key), spare))
        if self._searched:
            hints.append(Hint(say(language, "key-clear"), spare=5))
        elif len(self._entries) > _SEARCHED:
            hints.append(Hint(say(language, "key-search"), spare=5))
        return [*hints, Hint(say(language, self._enter))]

    def _end_of_search(self) -> str:
        """Return as much of what is searched as leaves room for a key beside it."""
        room = self._size[0] * 2 // 5
        end = self._searched[-room:]
        while cells(end) > room:
            end = end[1:]
        return end

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        keys.add("enter", eager=True)(self._entered)
        keys.add("c-j", eager=True)(self._entered)
        if self._several:
            keys.add(" ", eager=True)(self._marked)
        keys.add("backspace", eager=True)(lambda _: self._widen(self._searched[:-1]))
        keys.add("escape")(lambda _: self._widen())
        keys.add("c-u", eager=True)(lambda _: self._widen())
        for key, by in (("up", -1), ("c-p", -1), ("down", 1)):
            keys.add(key, eager=True)(partial(self._stepped, by))
        keys.add("home", eager=True)(lambda _: self._move(0))
        keys.add("end", eager=True)(lambda _: self._move(len(self._list.choices) - 1))
        keys.add("pageup", eager=True)(lambda _: self._turn(-1))
        keys.add("pagedown", eager=True)(lambda _: self._turn(1))
        # questionary marks all with `a`, the others with `i`: here they are letters to search by.
        for key in (Keys.Any, "a", "i"):
            keys.add(key, eager=key != Keys.Any)(self._narrowed)
        return keys

    def _entered(self, event: KeyPressEvent) -> None:
        if pasting(event) or self._list.is_selection_a_separator():
            return
        if not self._several:
            event.app.exit(result=self._pointed())
            return
        taken = self._taken()
        ids = [value for value in taken if isinstance(value, str)]
        # What is more than ids is not complete yet: words of one's own are still to be written.
        if len(ids) < len(taken) or self._view.accepts(ids):
            event.app.exit(result=taken)

    def _taken(self) -> list[Hashable]:
        """Return all that is marked, in the order in which it was: that of importance.

        Where nothing is, the entry that the cursor was led to is; where nothing but words of one's
        own is left of a search, these are too.
        """
        marked, pointed = self._list.selected_options, self._pointed()
        led = not marked and (self._led or self._searched)
        if (led or self._searches_in_vain()) and pointed not in marked:
            marked.append(pointed)
        return [*marked]

    def _marked(self, _: KeyPressEvent) -> None:
        """Mark the entry under the cursor, or unmark it, and end the search that led to it."""
        if self._searches_in_vain():
            self._seek(f"{self._searched} ")
            return
        value, marked = self._pointed(), self._list.selected_options
        marked.remove(value) if value in marked else marked.append(value)
        self._view.forget_refusal()
        self._led = False
        if self._searched:
            self._seek("")
            self._point([entry.value for entry in self._entries].index(value))

    def _searches_in_vain(self) -> bool:
        return isinstance(self._list.choices[0], Quiet)

    def _pointed(self) -> Hashable:
        value: Hashable = self._list.get_pointed_at().value
        return value

    def _point(self, at: int) -> None:
        """Put the cursor on the entry `at`, or on the one below the title there."""
        self._list.pointed_at = max(0, min(at, len(self._list.choices) - 1))
        if self._list.is_selection_a_separator():
            self._list.select_next()

    def _stepped(self, by: int, _: KeyPressEvent) -> None:
        """Put the cursor on the next entry, from the last one on the first."""
        choices, at = self._list.choices, self._list.pointed_at
        ways = ((at + n * by) % len(choices) for n in range(1, len(choices)))
        self._move(next((n for n in ways if not isinstance(choices[n], Separator)), at))

    def _move(self, at: int) -> None:
        self._led = True
        self._point(at)

    def _turn(self, pages: int) -> None:
        self._move(self._list.pointed_at + pages * max(self._shown.room - 2, 1))

    def _narrowed(self, event: KeyPressEvent) -> None:
        """Search for one letter more. A blank alone would find all that has several words."""
        typed = event.data
        if swallowed(event) or len(typed) != 1 or not typed.isprintable():
            return
        if self._searched or not typed.isspace():
            self._seek(self._searched + typed)

    def _widen(self, text: str = "") -> None:
        if self._searched:
            self._seek(text)


def _list_of(app: Any) -> InquirerControl:
    """Return the part of a questionary prompt that holds its choices."""
    controls = (window.content for window in app.layout.find_all_windows())
    return next(control for control in controls if isinstance(control, InquirerControl))
