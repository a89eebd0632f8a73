"""A program on a pseudo-terminal that answers like a terminal, with the moments of what it shows.

A silent terminal shows everything too, but never says where its cursor is.

POSIX only: ask `available` first.
"""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from select import select
from struct import pack
from time import perf_counter
from types import TracebackType
from typing import NamedTuple

ROWS, COLUMNS = 40, 100
_PATIENCE = 30
"""Seconds until a program that shows nothing is given up."""

_ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[@-Z\\^_=>])")
_WHERE_AM_I = b"\x1b[6n"
_TAKES_KEYS = b"\x1b[?2004h"
"""Sent by prompt_toolkit when a prompt is drawn and keys are read: pastes may be bracketed."""


class Shown(NamedTuple):
    """Seconds from the start until a prompt could be read, and until it took keys.

    `ready` is None for a program that does not say when.
    """

    readable: float
    ready: float | None


def available() -> bool:
    """Return whether this system has pseudo-terminals."""
    return os.name == "posix"


class Terminal:
    """A program that runs on a terminal of its own; ended at the end of the `with` block."""

    def __init__(
        self,
        command: Sequence[str],
        folder: Path,
        env: Mapping[str, str],
        silent: bool = False,
    ) -> None:
        self._silent = silent
        self.begun = perf_counter()
        self._process, self._descriptor = _forked(command, folder, dict(env))
        self._output = b""
        self._answered = 0

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._descriptor)

    def first(self, text: str) -> Shown:
        """Return when `text` was first seen, and when it was drawn by a prompt that takes keys."""
        readable = self.wait_for(text)
        if _TAKES_KEYS not in self._output and not self._goes_on():
            return Shown(readable - self.begun, None)
        ready = self._until(
            lambda: text.encode() in _plain(self._output.rpartition(_TAKES_KEYS)[2])
        )
        return Shown(readable - self.begun, ready - self.begun)

    def shown(self, *texts: str) -> list[float | None]:
        """Return the seconds from the start until each of `texts` was seen, up to the last one.

        None stands for a text that had not been seen when the last one was.
        """
        moments: dict[str, float] = {}

        def last_seen() -> bool:
            screen, now = _plain(self._output), perf_counter()
            for text in texts:
                if text not in moments and text.encode() in screen:
                    moments[text] = now - self.begun
            return texts[-1] in moments

        self._until(last_seen)
        return [moments.get(text) for text in texts]

    def ended(self) -> float:
        """Return the seconds from the start until the program was gone."""
        while self._more(_PATIENCE):
            pass
        return perf_counter() - self.begun

    def wait_for(self, text: str) -> float:
        """Return the moment at which `text` was shown, since the last keys were sent."""
        return self._until(lambda: text.encode() in _plain(self._output))

    def send(self, keys: str) -> float:
        """Send `keys` and forget what was shown before; return the moment."""
        self._output, self._answered = b"", 0
        moment = perf_counter()
        os.write(self._descriptor, keys.encode())
        return moment

    def echo(self, key: str) -> float:
        """Send `key`; return the seconds until the program draws it."""
        sent = self.send(key)
        return self.wait_for(key) - sent

    def settle(self, quiet: float = 0.03) -> None:
        """Wait until nothing more is drawn."""
        while self._more(quiet):
            pass

    def _goes_on(self) -> bool:
        """Return whether the prompt of one that paints before it reads keys is still to come."""
        end = perf_counter() + 1
        while _TAKES_KEYS not in self._output and perf_counter() < end:
            self._more(0.1)
        return _TAKES_KEYS in self._output

    def _until(self, seen: Callable[[], bool]) -> float:
        end = perf_counter() + _PATIENCE
        while True:
            moment = perf_counter()
            if seen():
                return moment
            if moment > end or not self._more(max(end - moment, 0)):
                raise RuntimeError(f"not shown; the screen had: {_plain(self._output)[-2000:]!r}")

    def _more(self, wait: float) -> bool:
        """Take in what the program writes, and tell it where the cursor is when it asks."""
        if not select([self._descriptor], [], [], wait)[0]:
            return False
        try:
            self._output += os.read(self._descriptor, 1 << 16)
        except OSError:  # how Linux says that the program has ended
            return False
        asked = self._output.count(_WHERE_AM_I)
        for _ in range(0 if self._silent else asked - self._answered):
            os.write(self._descriptor, b"\x1b[1;1R")
        self._answered = asked
        return True


def _plain(output: bytes) -> bytes:
    return _ESCAPES.sub(b"", output)


def _forked(command: Sequence[str], folder: Path, env: dict[str, str]) -> tuple[int, int]:
    """Start `command` on a new terminal; return its process and our end of the terminal."""
    if sys.platform == "win32":
        raise RuntimeError("pseudo-terminals of this kind are POSIX only")
    import fcntl
    import pty
    import termios

    process, descriptor = pty.fork()
    if process:
        return process, descriptor
    try:
        fcntl.ioctl(0, termios.TIOCSWINSZ, pack("4H", ROWS, COLUMNS, 0, 0))
        os.chdir(folder)
        os.execve(command[0], list(command), env)
    finally:
        os._exit(127)
