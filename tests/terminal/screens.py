"""A program on a real pseudo-terminal, and what a person would see there (POSIX only)."""

from __future__ import annotations

import os
import select
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pyte

PATIENCE = 30
"""Seconds until a screen that does not come is a failure."""


class Screen:
    """A terminal with a program in it. It never answers questions about its cursor."""

    def __init__(self, master: int, process: subprocess.Popen[bytes], size: tuple[int, int]):
        columns, rows = size
        self._master = master
        self.process = process
        self.received = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)

    @property
    def lines(self) -> list[str]:
        """What is seen now, line by line."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """What is seen now, lines that were wrapped joined by single blanks."""
        return " ".join(" ".join(self.lines).split())

    @property
    def line_of_cursor(self) -> str:
        """The line in which the cursor of the terminal stands; empty where it is hidden."""
        cursor = self._screen.cursor
        return "" if cursor.hidden else self.lines[cursor.y]

    @property
    def colours(self) -> set[str]:
        """The colours of all that is seen."""
        rows = self._screen.buffer.values()
        return {colour for row in rows for cell in row.values() for colour in (cell.fg, cell.bg)}

    def echoes(self) -> bool:
        """Return whether the terminal shows what is typed, as a shell expects it."""
        import termios

        return bool(termios.tcgetattr(self._master)[3] & termios.ECHO)

    def type(self, keys: str) -> None:
        """Press `keys`, all at once."""
        os.write(self._master, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self._screen.resize(rows, columns)
        _set_size(self._master, columns, rows)

    def wait_for(self, text: str) -> None:
        """Wait until `text` is seen."""
        self.wait_until(lambda: text in self.text)

    def wait_until(self, seen: Callable[[], bool]) -> None:
        """Wait until `seen` says so."""
        end = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < end, "\n".join(self.lines)
            self._read()

    def _read(self) -> None:
        ready, _, _ = select.select([self._master], [], [], 0.1)
        if not ready:
            return
        try:
            data = os.read(self._master, 65536)
        except OSError:  # the program has ended
            time.sleep(0.05)
            return
        self.received += data
        self._stream.feed(data)


@contextmanager
def screen(command: Sequence[str], columns: int, rows: int, **environment: str) -> Iterator[Screen]:
    """Yield the terminal in which `command` runs."""
    import pty

    master, slave = pty.openpty()
    _set_size(slave, columns, rows)
    process = subprocess.Popen(
        command,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        preexec_fn=_take_terminal,  # noqa: PLW1509 - without it nobody is told of a new size
        env={**os.environ, "TERM": "xterm-256color", "PYTHONUTF8": "1", **environment},
    )
    try:
        yield Screen(master, process, (columns, rows))
    finally:
        process.kill()
        process.wait()
        os.close(slave)
        os.close(master)


def python(code: str) -> list[str]:
    """Return the command that runs `code`."""
    return [sys.executable, "-c", code]


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _set_size(terminal: int, columns: int, rows: int) -> None:
    import fcntl
    import termios

    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
