"""The prompt for typed answers: one line, or several."""

from __future__ import annotations

from typing import Any

import questionary
from prompt_toolkit.application import Application
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import to_filter
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Window
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style

from briefkit.interview import Control
from briefkit.messages import say
from briefkit.terminal.frame import framed, pasting, run
from briefkit.terminal.view import Hint, View
from briefkit.text import clean

_MARK = "›"


class Writing:
    """A text field in the frame of `view`; where it has several lines, an empty one ends it."""

    def __init__(
        self, view: View, several: bool, style: Style, input: Input, output: Output
    ) -> None:
        self._view = view
        self._several = several
        self._given = ""
        settings: dict[str, Any] = {"input": input, "output": output}
        if several:
            settings |= {"enable_open_in_editor": True, "tempfile_suffix": ".txt"}
        question = questionary.text(
            _MARK,
            qmark="",
            instruction="",
            multiline=several,
            style=style,
            prompt_continuation="   ",
            **settings,
        )
        self._app = question.application
        self._buffer = self._app.current_buffer
        self._buffer.on_text_changed += lambda _: view.forget_refusal()
        framed(self._app, _window_of(self._app, self._buffer), view, self._keys())

    def ask(self, given: str) -> str | Control:
        """Return what was typed over `given`, once the view accepts it."""
        self._given = given
        self._buffer.reset(Document(given))
        self._view.surround(self._rows, self._hints)
        reply: str | Control = run(self._app)
        return reply

    @property
    def text(self) -> str:
        """What the field holds now."""
        return self._buffer.text

    def half_typed(self) -> str:
        """Return what was typed and not sent; empty if what was given still stands."""
        return "" if self._buffer.text == self._given else self._buffer.text

    def _rows(self) -> int:
        return 1 if not self._several else min(max(self._buffer.document.line_count, 2), 6)

    def _hints(self) -> list[Hint]:
        return [Hint(say(self._view.language, "key-lines" if self._several else "key-next"))]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        keys.add("enter", eager=True)(self._entered)
        keys.add("c-j", eager=True)(self._entered)
        keys.add(Keys.BracketedPaste, eager=True)(self._pasted)
        if self._several:
            keys.add("escape", "enter")(self._finish)
        return keys

    def _entered(self, event: KeyPressEvent) -> None:
        if pasting(event):
            self._buffer.insert_text("\n" if self._several else self._space())
        elif self._several and not self._on_empty_end():
            self._buffer.insert_text("\n")
        else:
            self._finish(event)

    def _finish(self, event: KeyPressEvent) -> None:
        text = clean(self._buffer.text, one_line=not self._several).text.strip()
        if self._view.accepts(text):
            event.app.exit(result=text)

    def _pasted(self, event: KeyPressEvent) -> None:
        self._buffer.insert_text(clean(event.data, one_line=not self._several).text)

    def _on_empty_end(self) -> bool:
        """Return whether the cursor is on an empty line with nothing but blanks after it."""
        document = self._buffer.document
        return not document.current_line.strip() and not document.text_after_cursor.strip()

    def _space(self) -> str:
        before = self._buffer.document.char_before_cursor
        return " " if before and not before.isspace() else ""


def _window_of(app: Application[Any], buffer: Buffer) -> Window:
    """Return the field itself, without the menus and searches that stand around it unused."""
    windows = list(app.layout.find_all_windows())
    field = next(w for w in windows if getattr(w.content, "buffer", None) is buffer)
    # The keys stand right below the text, not at the foot of the terminal.
    field.dont_extend_height = to_filter(True)
    return field
