"""Where prompts are drawn: one of each kind, made when it is first needed, and used again.

Importing this module loads questionary and prompt_toolkit.
"""

from __future__ import annotations

from collections.abc import Hashable
from enum import Enum
from functools import cached_property

from attrs import evolve
from prompt_toolkit.application.current import get_app_session
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.renderer import print_formatted_text
from prompt_toolkit.styles import Style

from briefkit.interview import Ask, Check, Control, Reply
from briefkit.messages import say
from briefkit.terminal.answers import as_text, editable, in_words
from briefkit.terminal.lines import answer_lines, section_lines
from briefkit.terminal.picking import Entry, Picking
from briefkit.terminal.said import Said, label_of, short_name
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


class _Beside(Enum):
    """Entries that stand beside the choices."""

    other = "other"
    none = "none"


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
        self._writing: Writing | None = None
        self._marking = False

    def ask(self, ask: Ask, words: Said, check: Check) -> Reply:
        """Return the reply to `ask`."""
        self._words, self._check = words, check
        self._view.show(words, check)
        self._writing, self._marking = None, False
        match ask.field.kind:
            case "select" | "confirm":
                return self._pick(ask)
            case "multiselect":
                return self._mark(ask)
            case "paragraph" | "list":
                return self._write(self._lines, editable(ask, self._language))
        return self._write(self._line, editable(ask, self._language))

    def half_typed(self) -> str:
        """Return what was typed and not sent."""
        written = self._writing.half_typed() if self._writing else ""
        marked = self._some.half_marked() if self._marking else []
        return "\n".join(text for text in (*marked, written) if text)

    def record(self, ask: Ask, reply: Reply) -> None:
        """Print `reply` as it was understood, under its section."""
        width, _ = self._view.size
        section = ask.place.section.title if ask.place else self._section if ask.aside else ""
        lines = section_lines(section, width) if section != self._section else ()
        self._section = section
        answer = in_words(ask, reply, self._language)
        lines += answer_lines(short_name(ask), answer, width)
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
        entries, own = _entries(ask, self._language), "".join(_own_words(ask))
        start: Hashable = _Beside.other if own else str(ask.value or ask.field.default or "")
        while True:
            picked = self._one.ask(entries, [start])
            if picked is not _Beside.other:
                return "" if picked is _Beside.none else _reply(picked)
            reply = self._in_own_words("prompt-own-words", self._line, own)
            if reply and not isinstance(reply, Control):
                return reply
            start = _Beside.other

    def _mark(self, ask: Ask) -> Reply:
        """Let several entries be marked, and words of one's own be written besides."""
        entries, own = _entries(ask, self._language), _own_words(ask)
        marked: list[Hashable] = [one for one in _values(ask) if one not in own]
        marked += [_Beside.other] * bool(own)
        while True:
            self._marking = True
            picked = self._some.ask(entries, marked)
            if isinstance(picked, Control):
                return picked
            ids = [one for one in picked if isinstance(one, str)]
            if _Beside.other not in picked:
                self._marking = False
                return ids
            words = self._in_own_words("prompt-own-list", self._lines, "\n".join(own))
            if not isinstance(words, Control):
                reply = ids + words.splitlines()
                if self._view.accepts(reply):
                    self._marking = False
                    return reply
            marked = list(picked)

    def _in_own_words(self, key: str, writing: Writing, given: str) -> str | Control:
        """Let words be written that are none of the choices; then the list is in view again."""
        asked = self._words.question or self._words.ask
        self._view.show(evolve(self._words, about=asked, ask=say(self._language, key), opens=False,
                               question="", help="", hint=""), self._check)  # fmt: skip
        reply = self._write(writing, given)
        self._view.show(self._words, self._check)
        return reply

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


def _entries(ask: Ask, language: str) -> list[Entry]:
    """Return what can be picked: the choices, and what stands beside them."""
    field = ask.field
    if field.kind == "confirm":
        yes, no = say(language, "confirm-yes"), say(language, "confirm-no")
        entries = [Entry("true", yes), Entry("false", no)]
    else:
        entries = [Entry(choice.id, label_of(field, choice.id)) for choice in field.choices]
    if field.other:
        entries.append(Entry(_Beside.other, say(language, "entry-other"), fixed=True))
    if field.kind != "multiselect" and not ask.aside:
        optional = "" if field.required else "-optional"
        entries.append(Entry(_Beside.none, say(language, f"entry-none{optional}"), fixed=True))
    return entries


def _own_words(ask: Ask) -> list[str]:
    """Return the earlier answers that are none of the choices."""
    ids = {choice.id for choice in ask.field.choices}
    return [one for one in _values(ask) if one not in ids] if ask.field.other else []


def _values(ask: Ask) -> list[str]:
    """Return the earlier answers one by one; half-typed ones stand in a line each."""
    return [line for line in as_text(ask.value).split("\n") if line]


def _reply(picked: object) -> Reply:
    return picked if isinstance(picked, Control) else str(picked)
