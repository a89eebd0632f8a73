"""Prompts as plain lines: for pipes, simple terminals and screen readers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from briefkit.interview import Ask, Check, Control, Reply, Review
from briefkit.messages import say
from briefkit.terminal.opening import Opening
from briefkit.terminal.plain.review import PlainReview
from briefkit.terminal.plain.rows import RowsTurn, row_lines, rows_hint
from briefkit.terminal.plain.stream import PlainStream
from briefkit.terminal.plain.turn import Turn
from briefkit.terminal.plain.words import answer_lines, in_brackets, place_line, question_lines
from briefkit.terminal.said import said


class PlainPrompter:
    """Asks line by line, without colours or cursor movements; the end of input is `EOFError`.

    An answer that is there already is kept by Enter. Input may come in any encoding; None stands
    for a stream that was closed.
    """

    def __init__(self, stdin: TextIO | None, stdout: TextIO | None, language: str) -> None:
        self._stream = PlainStream(stdin, stdout, language)
        self._language = language
        self._opening = Opening()
        self._explained: set[str] = set()
        self._noted = ""
        self._left = ""
        self._overview = ""
        self._greeted = False
        self._hinted = False
        self._turn: Turn | None = None
        self._answers: PlainReview | None = None

    def foretell(self, ask: Ask) -> None:
        """Do nothing: what comes first is printed when it is asked."""

    def withdraw(self) -> None:
        """Do nothing: nothing was shown."""

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Print `ask` and read until there is a reply that `check` accepts."""
        if self._turn and self._turn.leaves_open(ask):
            self._turn = None
            self._leave_open(ask.question.id)
            return ""
        self._greet()
        turn = RowsTurn if ask.overview else Turn
        self._turn = turn(self._stream, ask, self._language)
        self._print_question(ask)
        reply = self._turn.reply(check)
        self._left = "" if reply else self._left
        return reply

    def review(self, review: Review) -> str | Control:
        """Print all answers, or what has changed in them, and read what to do next."""
        self._greet()
        self._turn = None
        self._opening = Opening()  # one has looked elsewhere: the next prompt says where it stands
        self._answers = self._answers or PlainReview(self._stream, self._language)
        return self._answers.reply(review)

    def half_typed(self) -> str:
        """Return the lines of an answer that was not ended or could not be taken."""
        return self._turn.half_typed() if self._turn else ""

    def _greet(self) -> None:
        if not self._greeted:
            self._greeted = True
            self._stream.say("plain-opening")

    def _leave_open(self, question: str) -> None:
        """Say that answers to `question` are left open, once for all that follow each other."""
        if self._left != question:
            self._left = question
            self._stream.say("plain-left-open")

    def _print_question(self, ask: Ask) -> None:
        opens = self._opening.of(ask)
        words = said(ask, self._language, opens and ask.question.id not in self._explained)
        self._stream.print("")
        if not self._again(ask):
            place = place_line(ask, self._language) if opens else ""
            self._print_all([place, *question_lines(words, self._language, bool(place))])
            before, self._noted = self._noted, words.note
            self._print_all([words.note] if words.note != before else [])
        if words.opens:
            self._explained.add(ask.question.id)
        if ask.overview:
            self._print_rows(ask)
        else:
            self._print_all(answer_lines(ask, self._language))

    def _again(self, ask: Ask) -> bool:
        """Return whether this is an overview that was just shown: only its rows have changed."""
        before = self._overview
        if not ask.aside:  # which asks whether rows are really to go
            self._overview = ask.path if ask.overview else ""
        return bool(ask.overview) and before == ask.path

    def _print_rows(self, ask: Ask) -> None:
        self._print_all(row_lines(ask, self._language))
        short = say(self._language, "plain-rows-short")
        self._stream.print(in_brackets([short]) if self._hinted else rows_hint(ask, self._language))
        self._hinted = True

    def _print_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            if line:
                self._stream.print(line)
