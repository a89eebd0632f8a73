"""The overview of rows as plain lines: they are numbered, and one line changes one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.interview import Ask, ChangeRow, Check, Reply, Rows
from briefkit.messages import Message, say
from briefkit.terminal.plain.signs import ADD, NOTHING, is_command, literal
from briefkit.terminal.plain.stream import PlainStream
from briefkit.terminal.plain.turn import Turn
from briefkit.terminal.plain.understood import unknown_lines
from briefkit.terminal.plain.words import (
    about_lines,
    choice_lines,
    how,
    in_brackets,
    sign_lines,
    spoken,
)
from briefkit.terminal.width import folded

_MOVE = re.compile(r"(\S.*?)\s*>\s*(\S.*)")


def row_lines(ask: Ask, language: str) -> Iterator[str]:
    """Yield the rows there are, one line each."""
    yield say(language, "plain-rows", n=len(ask.overview))
    for number, row in enumerate(ask.overview, 1):
        text = f"{row.name}: {spoken(row.text)}" if row.text else row.name
        left = say(language, "plain-row-open", n=row.open) if row.open else ""
        yield " ".join(part for part in (str(number), text, in_brackets([left])) if part)


def rows_hint(ask: Ask, language: str) -> str:
    """Return what can be done with the rows."""
    return in_brackets([say(language, "plain-rows-hint", n=len(ask.overview))])


def row_reply(ask: Ask, line: str) -> Reply | Message:
    """Return what `line` does to the rows, or why it does nothing.

    A row is called by its number or its name; only the sign makes words the name of a new one.
    """
    every = range(len(ask.overview))
    if line == NOTHING:
        return Rows(())
    if line.startswith(NOTHING):
        gone = _row(ask, line[1:])
        kept = tuple(number for number in every if number != gone)
        return _unknown(ask, line[1:]) if gone is None else Rows(kept)
    if line.startswith(ADD):
        return [*names(ask), line[1:].strip()]
    if (move := _MOVE.fullmatch(line)) is not None:
        return _moved(ask, *move.groups())
    number = _row(ask, literal(line))
    return _unknown(ask, line) if number is None else ChangeRow(number)


def names(ask: Ask) -> list[str]:
    """Return the names of the rows there are, canonical."""
    return [str(name) for name in ask.value] if isinstance(ask.value, list) else []


def _row(ask: Ask, text: str) -> int | None:
    """Return the number, from 0, of the row called `text`; None where there is none."""
    word = text.strip()
    if (digits := word.rstrip(".)")).isdecimal():
        number = int(digits[:6]) - 1
        return number if 0 <= number < len(ask.overview) else None
    called = [folded(row.name) for row in ask.overview]
    return called.index(folded(word)) if folded(word) in called else None


def _moved(ask: Ask, what: str, to: str) -> Rows | Message:
    number, place = _row(ask, what), _row(ask, to)
    if number is None or place is None:
        return _unknown(ask, what if number is None else to)
    order = [other for other in range(len(ask.overview)) if other != number]
    return Rows((*order[:place], number, *order[place:]))


def _unknown(ask: Ask, text: str) -> Message:
    return Message("plain-row-unknown", {"got": text.strip(), "n": len(ask.overview)})


class RowsTurn(Turn):
    """Reads what to do with rows. As many lines as one likes: what cannot be done moves nothing."""

    def __init__(self, stream: PlainStream, ask: Ask, language: str) -> None:
        super().__init__(stream, ask, language)
        self._adding = False

    def half_typed(self) -> str:
        """Return the names of all rows, where one was about to add some."""
        return "\n".join([*names(self._ask), *self._typed]) if self._typed else ""

    def _next(self) -> Reply:
        while True:
            line = self._stream.line(say(self._language, "plain-prompt-choice"))
            reply = self._meant(line.strip())
            if isinstance(reply, Message):
                self._stream.print(say(self._language, reply))
            elif reply is not None:
                return reply

    def _meant(self, line: str) -> Reply | Message | None:
        """Return what `line` does; None where it was only about this prompt."""
        if is_command(line):
            return self._command(line)
        if line == ADD:
            return self._added()
        return row_reply(self._ask, line) if line else list(names(self._ask))

    def _added(self) -> Reply | None:
        """Return the names of all rows with those that are typed now; None where none is."""
        self._adding = True
        self._print_all(self._how_to_add())
        reply = self._answer()
        self._adding = False
        if reply == names(self._ask) or not reply:
            return None
        return [*names(self._ask), *reply.split("\n")] if isinstance(reply, str) else reply

    def _instead(self, _check: Check) -> Reply | None:
        return None

    def _help(self) -> Iterator[str]:
        yield from about_lines(self._ask, self._language)
        yield from self._how_to_add() if self._adding else self._how()
        yield from sign_lines(self._ask, self._language)

    def _how(self) -> Iterator[str]:
        """Yield the rows, and what can be done with them."""
        yield from row_lines(self._ask, self._language)
        yield rows_hint(self._ask, self._language)
        yield say(self._language, "plain-help-add")

    def _how_to_add(self) -> Iterator[str]:
        """Yield what can be added, and how."""
        yield from choice_lines(self._ask.field)
        yield in_brackets([how(self._ask.field, self._language)])

    def _heard(self, reply: str | list[str]) -> Iterator[str]:
        return unknown_lines(self._ask, reply, self._language)  # the rest is said with the rows

    def _text_of(self, reply: str | list[str]) -> str:
        return "\n".join(reply[len(names(self._ask)) :]) if isinstance(reply, list) else reply
