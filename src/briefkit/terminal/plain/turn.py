"""One prompt as plain lines: from what is typed to a reply that can be taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefkit.interview import Ask, ChangeRow, Check, Control, Noted, Reply, Rows
from briefkit.messages import say
from briefkit.terminal.answers import editable
from briefkit.terminal.plain.signs import (
    BACK,
    MORE,
    NOTE,
    NOTHING,
    REVIEW,
    SKIP,
    is_command,
    literal,
)
from briefkit.terminal.plain.stream import PlainStream
from briefkit.terminal.plain.understood import understood_lines
from briefkit.terminal.plain.words import SEVERAL, about_lines, how_lines, sign_lines

_CONTROLS = {BACK: Control.back, SKIP: Control.skip, REVIEW: Control.review}


class Turn:
    """Reads until there is a reply.

    Somebody who types is asked again where an answer cannot be taken. In a file every answer has
    its place: what cannot be taken becomes a note, and the next line answers the next prompt.
    """

    def __init__(self, stream: PlainStream, ask: Ask, language: str) -> None:
        self._stream = stream
        self._ask = ask
        self._language = language
        self._aside = ask.aside or ask.header
        self._typed: list[str] = []
        self._refused = ""
        self._left = False

    def reply(self, check: Check) -> Reply:
        """Return a reply that `check` accepts."""
        while True:
            reply = self._next()
            if isinstance(reply, Control | Noted | Rows | ChangeRow) or not reply:
                return reply
            sentence = check(reply)
            if sentence is None:
                self._refused = ""
                self._print_all(self._heard(reply))
                return reply
            self._stream.print(sentence)
            self._refused = self._text_of(reply)
            if not self._stream.by_hand and (instead := self._instead(check)) is not None:
                return instead
            if not self._aside:
                self._stream.say("plain-note-offer")

    def half_typed(self) -> str:
        """Return the lines of an answer that was not ended, or that could not be taken."""
        return "\n".join(self._typed) or self._refused

    def leaves_open(self, aside: Ask) -> bool:
        """Return whether `aside` asks why an empty line of a file was no answer: it leaves it."""
        return self._left and aside.aside and aside.path.startswith(f"{self._ask.path}#")

    def _next(self) -> Reply:
        """Return what was typed as an answer, or done instead."""
        return self._answer()

    def _answer(self) -> Reply:
        several = self._ask.field.kind in SEVERAL
        self._typed = []
        while True:
            line = self._line()
            if line is not None and is_command(line):
                reply = self._command(line.strip())
                if reply is not None:
                    return reply
            elif not line or not line.strip():
                return self._ended() if self._typed else self._passed()
            elif line.strip() == NOTHING and not self._typed:
                return ""
            else:
                self._typed.append(literal(line if several else line.strip()))
                if not several:
                    return self._ended()

    def _line(self) -> str | None:
        """Return the next line; None where the end of input ends the answer that was begun."""
        lines = len(self._typed)
        key = "plain-prompt-line" if lines else "plain-prompt"
        try:
            return self._stream.line(say(self._language, key, n=lines + 1))
        except EOFError:
            if not self._typed:
                raise
            return None

    def _ended(self) -> str:
        typed, self._typed = self._typed, []
        return "\n".join(typed)

    def _passed(self) -> Reply:
        kept = self._kept()
        self._left = not (kept or self._aside or self._stream.by_hand)
        return kept

    def _kept(self) -> Reply:
        """Return the earlier answer, which Enter alone keeps."""
        if isinstance(self._ask.value, list):
            return [str(entry) for entry in self._ask.value]
        return editable(self._ask, self._language)

    def _command(self, word: str) -> Control | Noted | None:
        """Return what `word` does; None where it was only about this prompt."""
        if word == MORE:
            self._explain()
            return None
        if self._aside and word != BACK:
            self._stream.say("plain-not-here")
            return None
        return _CONTROLS[word] if word in _CONTROLS else self._note(word.removeprefix(NOTE))

    def _note(self, words: str) -> Noted | None:
        """Return as a note what was typed so far, and `words`; None where there is nothing."""
        here = [*self._typed, *filter(None, [words.strip()])]
        text = "\n".join(filter(None, [self._refused, *here]))
        if not text:
            self._stream.say("plain-note-empty")
            return None
        self._stream.say("plain-note-kept-whole" if here else "plain-note-kept")
        return Noted(text, whole=bool(here))

    def _instead(self, check: Check) -> Reply | None:
        """Return what stands for an answer that cannot be taken; None means to ask again."""
        if not self._aside:
            self._stream.say("plain-note-kept")
            return Noted(self._refused)
        kept = self._kept()
        if kept and check(kept) is None:
            return kept
        self._stream.say("plain-left-empty")
        return ""

    def _explain(self) -> None:
        self._print_all(self._help())
        if not self._stream.by_hand:
            self._stream.say("plain-help-file")

    def _help(self) -> Iterator[str]:
        """Yield all there is to say about the question, and every sign."""
        yield from about_lines(self._ask, self._language)
        yield from how_lines(self._ask, self._language)
        yield from sign_lines(self._ask, self._language)

    def _heard(self, reply: str | list[str]) -> Iterator[str]:
        """Yield how an answer was understood."""
        return understood_lines(self._ask, reply, self._language)

    def _print_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            if line:
                self._stream.print(line)

    def _text_of(self, reply: str | list[str]) -> str:
        return reply if isinstance(reply, str) else "\n".join(reply)
