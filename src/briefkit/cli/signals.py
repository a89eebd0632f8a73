"""Ending politely: a signal never cuts a save in two, and what was answered is always kept."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

_NAMES = ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")
"""Signals that end a program; Windows has SIGBREAK, and neither SIGHUP nor SIGQUIT."""


class Signals:
    """Turns the signals that end a program into exceptions.

    SIGINT raises `KeyboardInterrupt`, the others `SystemExit(128 + n)`; while something is `held`,
    they wait until it is done.
    """

    ending = False
    """Somebody pressed Ctrl-C and is being seen out: pressing it again changes nothing."""

    def __init__(self) -> None:
        self._holding = False
        self._waiting: int | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Signals:
        Signals.ending = False
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        for number in (*numbers, signal.SIGINT):
            try:
                self._before[number] = signal.signal(number, self._arrived)
            except ValueError:  # not in the main thread: whoever runs us decides
                return self
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let signals wait until the block is done."""
        self._holding = True
        try:
            yield
        finally:
            self._holding = False
            waiting, self._waiting = self._waiting, None
            if waiting is not None:
                _end(waiting)

    def _arrived(self, number: int, _: FrameType | None) -> None:
        if Signals.ending and number == signal.SIGINT:
            return
        if self._holding:
            self._waiting = number
        else:
            _end(number)


def _end(number: int) -> None:
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    raise SystemExit(128 + number)
