"""The prompt for typed answers: one line, or several."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import questionary
from prompt_toolkit.application import Application, run_in_terminal
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition, to_filter
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import (
    ConditionalContainer,
    FormattedTextControl,
    HSplit,
    Window,
)
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style

from briefkit.interview import Control, Noted
from briefkit.messages import say
from briefkit.model import Field
from briefkit.terminal.drawn.below import Below
from briefkit.terminal.drawn.editor import NoEdit, edited
from briefkit.terminal.drawn.frame import Wish, framed, pasting, run
from briefkit.terminal.drawn.line_moves import moved, taken_out
from briefkit.terminal.drawn.pasted import typed
from briefkit.terminal.drawn.view import Hint, View
from briefkit.terminal.lines import Line
from briefkit.terminal.width import shortened
from briefkit.text import clean

_MARK = "›"
_INDENT = 3
_SMALL = 8
"""Rows of a terminal up to which nothing is said below the field."""


class Writing:
    """A text field in the frame of `view`; where it has several lines, an empty one ends it."""

    def __init__(
        self, view: View, several: bool, style: Style, input: Input, output: Output
    ) -> None:
        self._view = view
        self._several = several
        self._numbered = False
        self._given = ""
        self._refused: str | None = None
        question = questionary.text(
            "", qmark="", instruction="", multiline=several, style=style,
            input=input, output=output,
        )  # fmt: skip
        self._app = question.application
        self._buffer = self._app.current_buffer
        self._buffer.on_text_changed += lambda _: self._changed()
        self._below = Below(view.language, self._app.invalidate)
        self._app.after_render += lambda _: self._below.load()
        framed(self._app, self._with_line_below(), view, self._keys())

    def ask(self, given: str, field: Field) -> str | Control | Noted | Wish:
        """Return what was typed over `given` for `field`, once the view accepts it."""
        self._given, self._refused = given, None
        self._numbered = field.kind == "list"
        self._below.begin(field, counts=self._view.free)
        self._buffer.reset(Document(given))
        self._view.surround(self._rows, self._hints)
        reply: str | Control | Noted | Wish = run(self._app)
        return reply

    @property
    def text(self) -> str:
        """What the field holds now."""
        return self._buffer.text

    def half_typed(self) -> str:
        """Return what was typed and not sent; empty if what was given still stands."""
        text = self._buffer.text
        return "" if text == self._given else clean(text, one_line=not self._several).text

    def _changed(self) -> None:
        self._refused = None
        self._view.forget_refusal()

    def _with_line_below(self) -> HSplit:
        field = _window_of(self._app, self._buffer)
        field.get_line_prefix = self._prefix
        below = FormattedTextControl(self._said_below)
        line = Window(below, height=1, dont_extend_height=to_filter(True))
        return HSplit([field, ConditionalContainer(line, Condition(self._says_below))])

    def _prefix(self, line: int, wrapped: int) -> StyleAndTextTuples:
        """Return what stands before a line: the mark, or the numbers of a list."""
        width = max(2, len(str(self._buffer.document.line_count)))
        number = f"{line + 1:>{width}} " if self._numbered else f" {_MARK} "
        marked = not wrapped and (self._numbered or line == 0)
        return [("class:question", number if marked else " " * len(number))]

    def _line_below(self) -> Line:
        return self._below.line(self._buffer.document)

    def _says_below(self) -> bool:
        """Return whether there is a line below; where one is to come, its room is kept free."""
        roomy = self._view.size[1] > _SMALL
        return roomy and (self._below.is_live or bool(self._line_below().text))

    def _said_below(self) -> StyleAndTextTuples:
        style, text = self._line_below()
        if self._refused is not None and self._below.is_live:
            text = ""  # what is wrong stands above already
        room = max(self._view.size[0] - _INDENT, 1)
        return [(f"class:{style}", f"{' ' * _INDENT}{shortened(text, room)}" if text else "")]

    def _rows(self) -> int:
        rows = min(max(self._buffer.document.line_count, 2), 6) if self._several else 1
        return rows + self._says_below()

    def _hints(self) -> list[Hint]:
        language, ctrl = self._view.language, self._view.ctrl
        if not self._several:
            return [Hint(say(language, "key-next"))]
        own = ("line-moves", "line-goes") if self._numbered else ("editor", "empty-line")
        hints = [Hint(say(language, f"key-{key}", ctrl=ctrl), n) for n, key in enumerate(own, 4)]
        return [Hint(say(language, "key-lines")), *hints]

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        for key in ("enter", "c-j"):
            keys.add(key, eager=True)(self._entered)
        keys.add("escape", "enter")(self._finish)
        keys.add("c-t", eager=True)(self._noted)
        keys.add(Keys.BracketedPaste, eager=True)(self._pasted)
        keys.add(Keys.Any)(self._typed)
        # It would begin a selection, and while there is one nothing can be typed.
        keys.add("c-@", eager=True)(lambda _: None)
        # Both would send the text without a look at it.
        keys.add("c-o", eager=True)(self._broken)
        keys.add("escape", "#")(lambda _: None)
        if self._several:
            self._add_line_keys(keys)
        return keys

    def _add_line_keys(self, keys: KeyBindings) -> None:
        """Add the keys for whole lines, and the one for the editor."""
        keys.add("c-x", "c-e")(self._in_editor)
        listed = Condition(lambda: self._numbered)
        for up, down in ((("escape", "up"), ("escape", "down")), (("c-up",), ("c-down",))):
            keys.add(*up, filter=listed)(lambda _: self._rearrange(moved, -1))
            keys.add(*down, filter=listed)(lambda _: self._rearrange(moved, 1))
        keys.add("c-k", filter=listed, eager=True)(lambda _: self._rearrange(taken_out))

    def _typed(self, event: KeyPressEvent) -> None:
        self._buffer.insert_text(typed(event, self._several))

    def _entered(self, event: KeyPressEvent) -> None:
        if pasting(event):
            self._buffer.insert_text("\n" if self._several else self._space())
        elif self._several and not self._on_empty_end():
            self._buffer.insert_text("\n")
        else:
            self._finish(event)

    def _finish(self, event: KeyPressEvent) -> None:
        """Send the text; a second time, what was refused is kept as a note."""
        text = self._cleaned()
        free = self._view.free
        if free and text and text == self._refused:
            event.app.exit(result=Noted(text))
        elif self._view.accepts(text, say(self._view.language, "noted-again") if free else ""):
            event.app.exit(result=text)
        else:
            self._refused = text

    def _noted(self, event: KeyPressEvent) -> None:
        """Keep what was typed as a note; where nothing was, a note is to be written."""
        text = self._cleaned()
        if self._view.free and not pasting(event):
            typed = text and text != self._given.strip()
            event.app.exit(result=Noted(text, whole=True) if typed else Wish.note)

    def _pasted(self, event: KeyPressEvent) -> None:
        """Take what is pasted, and say what had to be changed in it, but for joined lines."""
        cleaned = clean(event.data, one_line=not self._several)
        self._buffer.insert_text(cleaned.text)
        told = (one for one in cleaned.changes if one.key != "text-joined")
        self._view.refuse(" ".join(say(self._view.language, one) for one in told))

    def _broken(self, _: KeyPressEvent) -> None:
        """Break the line, where Enter would end the answer too."""
        if self._several:
            self._buffer.insert_text("\n")

    def _rearrange(self, change: Callable[..., Document], *by: int) -> None:
        self._buffer.document = change(self._buffer.document, *by)

    def _in_editor(self, event: KeyPressEvent) -> None:
        async def edit() -> None:
            await run_in_terminal(self._edit)

        event.app.create_background_task(edit())

    def _edit(self) -> None:
        """Let the text be changed in an editor; where that fails, it stays as it is."""
        try:
            text = edited(self._buffer.text)
        except NoEdit as error:
            self._view.refuse(error.told(self._view.language))
        else:
            self._buffer.save_to_undo_stack()
            self._buffer.document = Document(text)

    def _cleaned(self) -> str:
        # What is too long is refused, not cut.
        text = self._buffer.text
        return clean(text, one_line=not self._several, limit=len(text) + 1).text.strip()

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
