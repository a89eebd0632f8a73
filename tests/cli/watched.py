"""The command on a terminal of its own, watched: whatever is done to it, the terminal is given back.

POSIX only. Every `with watched(...)` ends with the same questions: has the command ended, is there
no traceback, are the modes of the terminal as before, the cursor visible, the pastes unannounced?
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pyte

import briefkit

PATIENCE = 20.0
"""Seconds to wait for something that comes in a fraction of one."""

SIZE = (80, 24)

_SWITCHES = re.compile(rb"\x1b\[\?(25|1000|1002|1003|1006|1049|2004)([hl])")
_AT_REST = {b"25": b"h"}
"""The cursor is there; pastes are not announced, the mouse is not followed, nothing is covered."""

QUESTIONNAIRE = """\
id: mine
title: Mine
sections:
- id: a
  title: First things
  questions:
  - {id: headline, kind: text, ask: 'Which headline?'}
  - {id: story, kind: paragraph, ask: 'Which story?'}
  - {id: role, kind: select, ask: 'Which role?', choices: [{id: buyer, label: Buyer}, {id: cook,
      label: Cook}]}
  - {id: last, kind: text, ask: 'What else?'}
"""

HEADER = ("--title", "Kit", "--client", "C", "--text-language", "en")


class Watched:
    """A command and the terminal it runs on.

    Attributes:
        received: all that the command wrote.
        pid: of the command.
    """

    def __init__(self, command: Sequence[str], size: tuple[int, int], **how: Any) -> None:
        columns, rows = size
        self.master, self.slave = pty.openpty()
        self._set_size(columns, rows)
        self._modes = termios.tcgetattr(self.slave)
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.received = b""
        ends = dict.fromkeys(("stdin", "stdout", "stderr"), self.slave)
        self.process = subprocess.Popen(
            command,
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - no threads here
            **(ends | how),
        )

    @property
    def text(self) -> str:
        """What is seen now, broken lines joined by single blanks."""
        return " ".join(" ".join(self._screen.display).split())

    def type(self, keys: str | bytes) -> None:
        """Press `keys`, or let them be pasted, reading meanwhile so that nobody waits for ever."""
        data = keys.encode() if isinstance(keys, str) else keys
        os.set_blocking(self.master, False)
        end = time.monotonic() + PATIENCE
        while data:
            assert time.monotonic() < end, "nobody reads what is typed"
            with suppress(BlockingIOError):
                data = data[os.write(self.master, data) :]
            self._read(0 if data else None)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, and tell the command."""
        self._screen.resize(rows, columns)
        self._set_size(columns, rows)

    def until(self, so: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Read until `so` says yes."""
        end = time.monotonic() + patience
        while not so():
            assert time.monotonic() < end, (self.text, self.received[-2000:])
            if not self._read(0.02) and self.process.poll() is not None and not self._read(0):
                assert so(), (self.process.returncode, self.text, self.received[-2000:])

    def wait_for(self, text: str) -> None:
        """Wait until `text` is seen."""
        self.until(lambda: text in self.text)

    def ready(self, text: str = "") -> None:
        """Wait until `text` is seen and keys are taken one by one."""
        self.until(lambda: text in self.text and not self.echoes())

    def echoes(self) -> bool:
        """Return whether the terminal shows what is typed, as it does for a shell."""
        return bool(termios.tcgetattr(self.slave)[3] & termios.ECHO)

    def end(self) -> int:
        """Wait for the end of the command; return its exit code, -n for a signal n."""
        self.until(lambda: self.process.poll() is not None)
        while self._read(0):
            pass
        return self.process.wait()

    def close_window(self) -> int:
        """Close the terminal under the command, and return its exit code."""
        os.close(self.master)
        self.master = -1
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """Kill the command, which cannot give anything back."""
        self.process.kill()
        self.process.wait()

    def writes(self, after: int) -> None:
        """Wait until more has been received than `after` bytes."""
        self.until(lambda: len(self.received) > after)

    def is_given_back(self) -> None:
        """Fail unless the command has ended and left the terminal as it was."""
        assert self.process.poll() is not None, f"still running: {self.text}"
        assert b"Traceback" not in self.received, self.received.decode(errors="replace")
        if self.master < 0 or self.process.returncode == -signal.SIGKILL:
            return
        assert termios.tcgetattr(self.slave) == self._modes
        last = {switch[1]: switch[2] for switch in _SWITCHES.finditer(self.received)}
        assert all(state == _AT_REST.get(one, b"l") for one, state in last.items()), last

    def close(self) -> None:
        """Stop the command if it still runs, and close the terminal."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in (self.master, self.slave):
            if descriptor >= 0:
                os.close(descriptor)

    def _read(self, patience: float | None) -> bool:
        """Take in what has been written; return whether there was something."""
        if patience is not None and not select.select([self.master], [], [], patience)[0]:
            return False
        os.set_blocking(self.master, False)
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        self.received += data
        self._stream.feed(data)
        return bool(data)

    def _set_size(self, columns: int, rows: int) -> None:
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, size)


@contextmanager
def watched(
    folder: Path,
    *arguments: str,
    size: tuple[int, int] = SIZE,
    program: Sequence[str] = (sys.executable, "-m", "briefkit"),
    environment: Mapping[str, str | None] | None = None,
    **how: Any,
) -> Iterator[Watched]:
    """Yield the command with `arguments` on a terminal; afterwards it has been given back.

    Args:
        environment: added to the usual one; None takes a variable away.
        how: to start the command differently, as for `subprocess.Popen`.
    """
    command = [*program, *arguments]
    one = Watched(command, size, cwd=folder, env=surroundings(environment), **how)
    try:
        yield one
        one.is_given_back()
    finally:
        one.close()


def surroundings(environment: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Return the environment of an English terminal, changed by `environment`."""
    plain = {"TERM": "xterm-256color", "LANG": "C.UTF-8"}
    unset = dict.fromkeys(("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "NO_COLOR", "PYTHONUTF8"))
    merged = {**os.environ, **unset, **plain, **(environment or {})}
    return {name: value for name, value in merged.items() if value is not None}


@contextmanager
def interview(folder: Path, **answers_and_how: Any) -> Iterator[Watched]:
    """Yield a new brief of four questions on a terminal; what is known already is not asked."""
    given = {
        one: answers_and_how.pop(one) for one in ("headline", "story") if one in answers_and_how
    }
    known = [part for one, text in given.items() for part in ("--set", f"{one}={text}")]
    (folder / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    with watched(folder, "new", "mine.yaml", *HEADER, *known, **answers_and_how) as one:
        yield one


def kept(folder: Path) -> briefkit.Response:
    """Return the brief that lies in `folder`."""
    return briefkit.read_response(folder / "kit.brief.yaml")


def answer(folder: Path, question: str) -> Any:
    """Return what is saved as the answer to `question`, None while nothing is."""
    try:
        return kept(folder).answers.get(question)
    except briefkit.BriefkitError:
        return None


def everything_in(folder: Path) -> str:
    """Return the whole text of the brief in `folder`: answers, states and what was half typed."""
    return (folder / "kit.brief.yaml").read_text(encoding="utf-8")


def _take_terminal() -> None:
    """Make the terminal that of the command, so that keys become signals; deaf to none of them."""
    fcntl.ioctl(1 if not os.isatty(0) else 0, termios.TIOCSCTTY, 0)
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)
