"""Where plain lines come from and where they go."""

from __future__ import annotations

from typing import TextIO

from briefkit.messages import say
from briefkit.terminal.width import wrapped
from briefkit.text import clean

_UNWRAPPED = 100_000
"""Columns where nobody looks: whatever reads our output breaks lines itself."""

_BYTE_ORDER_MARK = "\ufeff"


class PlainStream:
    """Lines in and lines out, without anything that a terminal would carry out.

    Input may come in any encoding; None stands for a stream that was closed.

    Attributes:
        by_hand: somebody types at a terminal; otherwise lines come from a file or a program.
    """

    def __init__(self, stdin: TextIO | None, stdout: TextIO | None, language: str) -> None:
        self._stdin = stdin
        self._stdout = stdout
        self._language = language
        self.by_hand = _is_terminal(stdin)

    def line(self, prompt: str) -> str:
        """Return the next line, clean, after the words of `prompt`.

        Raises:
            EOFError: there is none.
        """
        self._write(f"{prompt} ")
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
        cleaned = clean(line.removesuffix("\n"), one_line=True)
        if not self.by_hand:  # no terminal has shown what was read
            self._write(cleaned.text + "\n")
        for change in cleaned.changes:
            self.print(say(self._language, change))
        return cleaned.text

    def say(self, key: str, **values: object) -> None:
        """Print the message called `key`."""
        self.print(say(self._language, key, **values))

    def print(self, text: str, indent: str = "") -> None:
        """Print `text`, which may have several lines."""
        for line in wrapped(clean(text).text, self._width() - len(indent)):
            self._write(indent * bool(line) + line + "\n")

    def _width(self) -> int:
        if not _is_terminal(self._stdout):
            return _UNWRAPPED
        import shutil

        return shutil.get_terminal_size().columns

    def _write(self, text: str) -> None:
        if self._stdout is None:
            return
        encoding = getattr(self._stdout, "encoding", None) or "utf-8"
        self._stdout.write(text.encode(encoding, "replace").decode(encoding))


def _raw_line(stream: TextIO | None) -> str:
    """Return the next line, empty at the end of input; bytes that are no UTF-8 as surrogates."""
    if stream is None:
        return ""
    try:
        data = getattr(stream, "buffer", stream).readline()
    except (OSError, ValueError):  # a folder, a terminal that is gone, a stream that was closed
        return ""
    text = data.decode("utf-8", "surrogateescape") if isinstance(data, bytes) else str(data)
    return text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n")


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # it was closed
        return False
