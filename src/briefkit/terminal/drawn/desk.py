"""Where questions are put, each into the prompt of its kind, and where answers are left behind.

Importing this module loads questionary and prompt_toolkit.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from prompt_toolkit.application.current import get_app_session
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.renderer import print_formatted_text

from briefkit.interview import Ask, Check, Control, Noted, Reply
from briefkit.messages import say
from briefkit.terminal.answers import in_words
from briefkit.terminal.drawn.filling import Filling, anything
from briefkit.terminal.drawn.overview import Overview
from briefkit.terminal.drawn.prompts import STYLE, Prompts
from briefkit.terminal.drawn.view import View, fragments
from briefkit.terminal.lines import Line, answer_lines, section_lines
from briefkit.terminal.said import Said, short_name

if TYPE_CHECKING:
    from briefkit.interview import Review


class Desk:
    """Puts an ask into the prompt of its kind, and prints what was answered."""

    def __init__(self, language: str, input: Input | None, output: Output | None) -> None:
        session = get_app_session()
        self._language = language
        self.output = output or session.output
        self._view = View(language, self.output)
        self._prompts = Prompts(self._view, input or session.input, self.output)
        self._filling = Filling(language, self._view, self._prompts)
        self._overview = Overview(language, self._view, self._prompts, self._filling)
        self._section = ""
        self._printed: dict[str, tuple[str, str]] = {}
        self._looked_at = ""  # what was chosen when all answers were in view

    def ask(self, ask: Ask, words: Said, check: Check) -> Reply:
        """Return the reply to `ask`."""
        self._view.show(words, check, free=not (ask.aside or ask.header))
        self._filling.begin(ask, words)
        if not ask.aside and ask.question.id != self._looked_at:
            self._looked_at = ""
        if added := self._overview.added(ask, check):
            return added
        if ask.overview:
            return self._overview.ask(ask, words, check)
        return self._filling.put(ask)

    def review(self, review: Review) -> str | Control:
        """Return the path of the entry chosen among all answers, or how to go on."""
        # Only now: until somebody looks at all answers, none of this needs to be loaded.
        from briefkit.terminal.drawn.looking import heading, listed

        self._filling.forget()
        draw = partial(heading, review, self._language)
        self._view.show(Said(""), anything, draw=draw)
        entries = list(listed(review, self._language))
        reply: str | Control = self._prompts.one.ask(entries, [self._looked_at], "key-open")
        self._looked_at = reply if isinstance(reply, str) else ""
        return reply

    def half_typed(self) -> str:
        """Return what was typed and not sent, or marked and not sent, a line for each mark."""
        return self._filling.half_typed()

    def record(self, ask: Ask, words: Said, reply: Reply) -> None:
        """Print `reply` as it was understood, under its section, unless it is printed already."""
        answer = in_words(ask, reply, self._language)
        if isinstance(reply, Noted):
            answer = say(self._language, "answer-noted", text=answer)
        named = (short_name(ask), answer)
        if self._printed.get(ask.path) == named and not ask.aside:
            return
        self._printed[ask.path] = named
        width, _ = self._view.size
        section = self._section if ask.aside else words.section
        title = section_lines(section, width) or (Line("", ""),)
        above = title if section != self._section else ()
        self._section = section
        lines = (*above, *answer_lines(*named, width))
        print_formatted_text(self.output, [*fragments(lines), ("", "\n")], STYLE)
        self.output.flush()
