"""Where prompts are drawn: one of each kind, made when it is first needed, and used again.

Importing this module loads questionary and prompt_toolkit.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import cached_property

from prompt_toolkit.application.current import get_app_session
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.renderer import print_formatted_text
from prompt_toolkit.styles import Style

from briefkit.interview import Ask, Check, Control, Reply
from briefkit.messages import say
from briefkit.terminal.answers import editable, in_words
from briefkit.terminal.entries import Beside, entries_of, own_words, values_of
from briefkit.terminal.lines import answer_lines, section_lines
from briefkit.terminal.picking import Picking
from briefkit.terminal.said import Said, short_name
from briefkit.terminal.view import View, fragments
from briefkit.terminal.writing import Writing

_STYLE = Style.from_dict(
    {
        "place": "ansicyan",
        "ask": "bold",
        "refusal": "ansired",
        "qmark": "ansicyan",
        "question": "nobold ansicyan",
        "answer": "noinherit",
        "pointer": "ansicyan bold",
        "highlighted": "bold",
        "selected": "noinherit ansicyan",
        "keys": "ansicyan",
    }
)
"""Few colours, all of them the terminal's own."""


class Desk:
    """Puts an ask into the prompt of its kind, and prints what was answered."""

    def __init__(self, language: str, input: Input | None, output: Output | None) -> None:
        session = get_app_session()
        self._language = language
        self._input = input or session.input
        self.output = output or session.output
        self._view = View(language, self.output)
        self._words = Said("")
        self._check: Check = lambda _: None
        self._section = ""
        self._printed: dict[str, str] = {}
        self._writing: Writing | None = None
        self._given: list[str] | None = None  # while several may be marked
        self._own: list[str] = []

    def ask(self, ask: Ask, words: Said, check: Check) -> Reply:
        """Return the reply to `ask`."""
        self._words, self._check = words, check
        self._view.show(words, check)
        self._writing = self._given = None
        match ask.field.kind:
            case "select" | "confirm":
                return self._pick(ask)
            case "multiselect":
                return self._mark(ask)
            case "paragraph" | "list":
                return self._write(self._lines, editable(ask, self._language))
        return self._write(self._line, editable(ask, self._language))

    def half_typed(self) -> str:
        """Return what was typed and not sent, or marked and not sent, a line for each mark."""
        if self._given is None:
            return self._writing.half_typed() if self._writing else ""
        own = self._writing.text.splitlines() if self._writing else self._own
        lines = [*self._some.marked(), *own]
        return "" if sorted(lines) == sorted(self._given) else "\n".join(lines)

    def record(self, ask: Ask, words: Said, reply: Reply) -> None:
        """Print `reply` as it was understood, under its section, unless it is printed already."""
        answer = in_words(ask, reply, self._language)
        if self._printed.get(ask.path) == answer and not ask.aside:
            return
        self._printed[ask.path] = answer
        width, _ = self._view.size
        section = self._section if ask.aside else words.section
        above = section_lines(section, width) if section != self._section else ()
        self._section = section
        lines = (*above, *answer_lines(short_name(ask), answer, width))
        print_formatted_text(self.output, [*fragments(lines), ("", "\n")], _STYLE)
        self.output.flush()

    def _write(self, writing: Writing, given: str) -> str | Control:
        self._writing = writing
        reply = writing.ask(given)
        if reply is not Control.back:
            self._writing = None
        return reply

    def _pick(self, ask: Ask) -> Reply:
        """Let one entry be picked, or words of one's own be written."""
        entries, own = entries_of(ask, self._language), "".join(own_words(ask))
        start: Hashable = Beside.other if own else str(ask.value or ask.field.default or "")
        while True:
            start = self._one.ask(entries, [start])
            if start is Beside.none:
                return ""
            if start is not Beside.other:
                return start if isinstance(start, Control) else str(start)
            written = self._in_own_words("prompt-own-words", self._line, own)
            if not isinstance(written, Control):
                own = written
                if written and self._view.accepts(written):
                    return written

    def _mark(self, ask: Ask) -> Reply:
        """Let several entries be marked, and words of one's own be written besides."""
        self._own = own = own_words(ask)
        marked: list[Hashable] = [one for one in values_of(ask) if one not in own]
        marked += [Beside.other] * bool(own)
        self._given = values_of(ask)
        while True:
            picked = self._some.ask(entries_of(ask, self._language), marked)
            if isinstance(picked, Control):
                return picked
            marked = picked
            reply = [one for one in marked if isinstance(one, str)]
            if Beside.other in marked:
                written = self._in_own_words("prompt-own-list", self._lines, "\n".join(own))
                if isinstance(written, Control):
                    continue
                self._own = own = written.splitlines()
                reply += own
            if self._view.accepts(reply):
                self._given = None
                return reply

    def _in_own_words(self, key: str, writing: Writing, given: str) -> str | Control:
        """Let words be written that are none of the choices; then the list is in view again."""
        asked = self._words.question or self._words.ask
        words = Said(say(self._language, key), about=asked, row=self._words.row)
        self._view.show(words, lambda _: None)
        written = self._write(writing, given)
        self._writing = None
        self._view.show(self._words, self._check)
        return written

    @cached_property
    def _line(self) -> Writing:
        return Writing(self._view, False, _STYLE, self._input, self.output)

    @cached_property
    def _lines(self) -> Writing:
        return Writing(self._view, True, _STYLE, self._input, self.output)

    @cached_property
    def _one(self) -> Picking:
        return Picking(self._view, False, _STYLE, self._input, self.output)

    @cached_property
    def _some(self) -> Picking:
        return Picking(self._view, True, _STYLE, self._input, self.output)
