"""All answers as plain lines: said in full once, then only what has changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.interview import Control, Entry, Review
from briefkit.messages import LANGUAGES, say
from briefkit.terminal.plain.signs import BACK, MORE, REVIEW, SKIP
from briefkit.terminal.plain.stream import PlainStream
from briefkit.terminal.plain.words import in_brackets, spoken
from briefkit.terminal.states import state_words
from briefkit.terminal.width import folded


class PlainReview:
    """Shows the answers by section, numbered, and reads which one to change.

    Numbers stay as they were said last; what has appeared since takes the next ones.
    """

    def __init__(self, stream: PlainStream, language: str) -> None:
        self._stream = stream
        self._language = language
        self._said: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._chosen = ""
        self._at_end = False
        self._ended = False

    def reply(self, review: Review) -> str | Control:
        """Return the path of the entry to change, or how to go on."""
        changing = bool(self._chosen) and self._at_end == review.at_end
        known = changing or (review.at_end and self._ended)
        self._say_changes(review) if known else self._say_all(review)
        self._at_end = review.at_end
        self._ended = self._ended or review.at_end
        reply: str | Control | None = None
        while reply is None:
            reply = self._read(review)
        self._chosen = reply if isinstance(reply, str) else ""
        return reply

    def _read(self, review: Review) -> str | Control | None:
        """Return what the next line does; None where it only makes us say something."""
        try:
            word = self._stream.line(say(self._language, "plain-prompt-choice")).strip()
        except EOFError:
            if self._stream.by_hand or not review.at_end:
                raise
            return Control.finish
        if word in (REVIEW, MORE):
            self._say_all(review) if word == REVIEW else self._say_hint(review)
            return None
        if word == BACK:
            return Control.back
        if not word:
            return Control.finish if review.at_end else Control.go_on
        if word == SKIP or folded(word) in _words("plain-words-go-on"):
            return self._go_on(review)
        if folded(word) in _words("plain-words-finish"):
            return Control.finish
        return self._path(review, word)

    def _go_on(self, review: Review) -> Control | None:
        if review.left or not review.at_end:
            return Control.go_on
        self._stream.say("plain-review-nothing-left")
        return None

    def _path(self, review: Review, word: str) -> str | None:
        """Return the path of the entry called `word`; None where none is, or several are."""
        called = self._called(review, word)
        if len(called) == 1:
            return called[0].path
        if called:
            names = "; ".join(f"{self._numbers[one.path]} {spoken(one.name)}" for one in called)
            self._stream.say("plain-review-several", got=word, names=names)
        else:
            self._stream.say("plain-review-unknown", got=word, most=max(self._numbers.values()))
        return None

    def _called(self, review: Review, word: str) -> list[Entry]:
        """Return the entries with this number or name, or else with `word` in their names."""
        number, wanted = word.rstrip(".)"), folded(word)
        names = [(entry, folded(spoken(entry.name))) for _, entry in _entries(review)]
        ways = (
            [entry for entry, _ in names if str(self._numbers.get(entry.path)) == number],
            [entry for entry, name in names if name == wanted],
            [entry for entry, name in names if name.startswith(wanted)],
            [entry for entry, name in names if _begins_a_word(wanted, name)],
            [entry for entry, name in names if wanted in name],
        )
        return next((entries for entries in ways if entries), []) if wanted else []

    def _say_all(self, review: Review) -> None:
        paths = [entry.path for _, entry in _entries(review)]
        self._numbers = {path: number for number, path in enumerate(paths, 1)}
        self._said = {}
        self._stream.print("")
        self._stream.say("plain-review", title=review.title, status=spoken(review.status))
        section = ""
        for title, entry in _entries(review):
            if title != section:
                section = title
                self._stream.print("")
                self._stream.print(title)
            self._say_entry(entry)
        self._stream.print("")
        self._say_hint(review)

    def _say_changes(self, review: Review) -> None:
        """Say what was chosen, and whatever else is not as it was said."""
        self._stream.print("")
        for _, entry in _entries(review):
            self._numbers.setdefault(entry.path, max(self._numbers.values(), default=0) + 1)
            if entry.path == self._chosen or self._said.get(entry.path) != self._text(entry):
                self._say_entry(entry)
        self._stream.print(spoken(review.status))
        kind = "end" if review.at_end else "middle"
        self._stream.print(in_brackets([say(self._language, f"plain-review-again-{kind}")]))

    def _say_entry(self, entry: Entry) -> None:
        text = self._said[entry.path] = self._text(entry)
        first, *rest = text.split("\n")
        self._stream.print(f"{self._numbers[entry.path]} {first}")
        for line in rest:
            self._stream.print(line, indent="  ")

    def _text(self, entry: Entry) -> str:
        """Return an entry in words: on one line, or each line of the answer below its name."""
        lines, state = entry.lines, state_words(entry, self._language)
        name = entry.name if entry.name.endswith(("?", ":")) else f"{entry.name}:"
        if len(lines) > 1:
            text = "\n".join([name, *lines, state])
        else:
            text = f"{name} {lines[0]} {in_brackets([state])}" if lines else f"{name} {state}"
        return spoken(text.rstrip())

    def _say_hint(self, review: Review) -> None:
        left = "-left" if review.left else ""
        key = f"plain-review-end{left}" if review.at_end else "plain-review-middle"
        self._stream.print(in_brackets([say(self._language, key)]))


def _entries(review: Review) -> Iterator[tuple[str, Entry]]:
    return ((title, entry) for title, entries in review.sections for entry in entries)


def _begins_a_word(start: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(start)}", name) is not None


def _words(key: str) -> set[str]:
    """Return the words for something in every language, whichever is spoken."""
    return {folded(word) for language in LANGUAGES for word in say(language, key).split()}
