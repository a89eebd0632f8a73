"""Prompts as plain lines: for pipes, simple terminals and screen readers."""

from __future__ import annotations

from typing import TextIO

from attrs import evolve

from briefkit.interview import Ask, Check, Control, Reply
from briefkit.messages import say
from briefkit.model import Field
from briefkit.terminal.answers import current, editable, in_words
from briefkit.terminal.lines import pages, plainly
from briefkit.terminal.opening import Opening
from briefkit.terminal.said import Said, label_of, said
from briefkit.terminal.width import wrapped
from briefkit.text import clean

_UNWRAPPED = 100_000
"""Columns where nobody looks: whatever reads our output breaks lines itself."""

_SEVERAL = ("paragraph", "list")
_BACK, _MORE, _NOTHING = "<", "?", "-"
_BYTE_ORDER_MARK = "\ufeff"


class PlainPrompter:
    """Asks line by line, without colours or cursor movements; the end of input is `EOFError`.

    An answer that is there already is kept by Enter. Input may come in any encoding; None stands
    for a stream that was closed.
    """

    def __init__(self, stdin: TextIO | None, stdout: TextIO | None, language: str) -> None:
        self._stdin = stdin
        self._stdout = stdout
        self._language = language
        self._opening = Opening()
        self._typed: list[str] = []
        self._greeted = False

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Print `ask` and read until there is a reply that `check` accepts."""
        self._greet()
        words = said(ask, self._language, self._opening.of(ask))
        self._print_question(ask, words)
        while True:
            reply = self._read(ask)
            if reply == _MORE:
                self._explain(words)
            elif isinstance(reply, Control) or not reply:
                return reply
            elif (sentence := check(reply)) is not None:
                self._print(sentence)
            else:
                self._confirm(ask, reply)
                return reply

    def half_typed(self) -> str:
        """Return the lines of an answer that was not ended."""
        return "\n".join(self._typed)

    def _greet(self) -> None:
        if not self._greeted:
            self._greeted = True
            self._print(say(self._language, "plain-opening"))

    def _print_question(self, ask: Ask, words: Said) -> None:
        self._print("")
        for line in plainly(evolve(words, hint=""), self._language, self._width()):
            self._write(line + "\n")
        for number, choice in enumerate(ask.field.choices, 1):
            self._print(f"{number} {label_of(ask.field, choice.id)}")
        hints = (words.hint, _how(ask.field, self._language))
        if any(hints):
            self._print(f"({' · '.join(hint for hint in hints if hint)})")
        if ask.value:
            self._print(say(self._language, "plain-current", text=current(ask, self._language)))
            self._print(f"({say(self._language, 'plain-keep')})")

    def _explain(self, words: Said) -> None:
        for page in pages(words, self._language, self._width(), _UNWRAPPED):
            for line in page:
                self._write(line.text + "\n")

    def _confirm(self, ask: Ask, reply: Reply) -> None:
        """Say how a choice, a date or a figure was understood."""
        if ask.field.kind not in _SEVERAL:
            words = in_words(ask, reply, self._language)
            if words != reply:
                self._print(f"= {words}")

    def _read(self, ask: Ask) -> Reply:
        """Return the next reply; `?` stands for itself."""
        self._typed = []
        first = self._line()
        word = first.strip()
        if not word:
            return self._kept(ask)
        if word == _BACK:
            return Control.back
        if word == _NOTHING and ask.value:
            return ""
        if word == _MORE or ask.field.kind not in _SEVERAL:
            return word
        return self._several(first)

    def _kept(self, ask: Ask) -> Reply:
        """Return the earlier answer, which Enter alone keeps."""
        if isinstance(ask.value, list):
            return [str(entry) for entry in ask.value]
        return editable(ask, self._language)

    def _several(self, first: str) -> Reply:
        """Return `first` and the lines after it, up to an empty one or the end of input."""
        self._typed = [first]
        while True:
            try:
                line = self._line()
            except EOFError:
                break
            if not line.strip():
                break
            if line.strip() == _BACK:
                return Control.back
            self._typed.append(line)
        typed, self._typed = self._typed, []
        return "\n".join(typed)

    def _line(self) -> str:
        self._write("> ")
        if self._stdout is not None:
            self._stdout.flush()
        try:
            line = _raw_line(self._stdin)
        except KeyboardInterrupt:
            self._write("\n")
            raise
        if not line:
            self._write("\n")
            raise EOFError
        return clean(line, one_line=True).text

    def _width(self) -> int:
        if self._stdout is None or not self._stdout.isatty():
            return _UNWRAPPED
        import shutil

        return shutil.get_terminal_size().columns

    def _print(self, text: str) -> None:
        for line in wrapped(clean(text).text, self._width()):
            self._write(line + "\n")

    def _write(self, text: str) -> None:
        if self._stdout is None:
            return
        encoding = getattr(self._stdout, "encoding", None) or "utf-8"
        self._stdout.write(text.encode(encoding, "replace").decode(encoding))


def _raw_line(stream: TextIO | None) -> str:
    """Return the next line, empty at the end of input; bytes that are no UTF-8 as surrogates."""
    if stream is None:
        return ""
    data = getattr(stream, "buffer", stream).readline()
    text = data.decode("utf-8", "surrogateescape") if isinstance(data, bytes) else str(data)
    return text.removeprefix(_BYTE_ORDER_MARK)


def _how(field: Field, language: str) -> str:
    """Return how an answer is given as lines; empty where one line is all there is to it."""
    match field.kind:
        case "confirm":
            return say(language, "plain-confirm")
        case "select" | "multiselect":
            other = "-other" if field.other else ""
            return say(language, f"plain-{field.kind}{other}")
        case "paragraph":
            return say(language, "plain-several")
        case "list":
            return say(language, "plain-list")
    return ""
