"""Somebody who presses keys one after another, as people do; a pipe hands them over all at once."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from prompt_toolkit.input import Input, PipeInput, create_pipe_input
from prompt_toolkit.key_binding import KeyPress

ENTER = "\r"
BACK = "\x02"
NEXT = "\x0e"
ALL_ANSWERS = "\x12"
NOTE = "\x14"
DETAILS = "\x07"
STOP = "\x03"
END = "\x04"
UP, DOWN = "\x1b[A", "\x1b[B"
HOME, LAST = "\x1b[H", "\x1b[F"
PAGE_UP, PAGE_DOWN = "\x1b[5~", "\x1b[6~"
DELETE = "\x1b[3~"
ALT_UP, ALT_DOWN = "\x1b[1;3A", "\x1b[1;3B"
BACKSPACE = "\x7f"
ESCAPE = "\x1b"
CLEAR = "\x15"
EMPTY = "\x05\x15"
"""To the end of the line, and delete up to its beginning."""


def pasted(text: str) -> str:
    """Return `text` as a terminal announces a paste."""
    return f"\x1b[200~{text}\x1b[201~"


class Typist(Input):
    """Types into `pipe`; what was not read by one prompt is there for the next one.

    Without a `pause` of some seconds after each key, screens are skipped in between.
    """

    def __init__(self, pipe: PipeInput, pause: float) -> None:
        self._pipe = pipe
        self._pause = pause
        self._keys: deque[KeyPress] = deque()
        self._read: Callable[[], None] = lambda: None

    def type(self, keys: str) -> None:
        self._pipe.send_text(keys)

    def read_keys(self) -> list[KeyPress]:
        self._keys.extend(self._pipe.read_keys())
        if not self._keys:
            return []
        key = self._keys.popleft()
        self._soon()
        return [key]

    def flush_keys(self) -> list[KeyPress]:
        return self._pipe.flush_keys()

    def attach(self, input_ready_callback: Callable[[], None]) -> AbstractContextManager[None]:
        self._read = input_ready_callback
        self._soon()
        return self._pipe.attach(input_ready_callback)

    def detach(self) -> AbstractContextManager[None]:
        return self._pipe.detach()

    def raw_mode(self) -> AbstractContextManager[None]:
        return self._pipe.raw_mode()

    def cooked_mode(self) -> AbstractContextManager[None]:
        return self._pipe.cooked_mode()

    def fileno(self) -> int:
        return self._pipe.fileno()

    def typeahead_hash(self) -> str:
        return self._pipe.typeahead_hash()

    @property
    def closed(self) -> bool:
        return self._pipe.closed

    def close(self) -> None:
        self._pipe.close()

    def _soon(self) -> None:
        if self._keys:
            asyncio.get_running_loop().call_later(self._pause, self._read)


@contextmanager
def typing(keys: str = "", pause: float = 0) -> Iterator[Typist]:
    """Yield a typist who types `keys`, and Ctrl-C when a prompt waits for more."""
    with create_pipe_input() as pipe:
        typist = Typist(pipe, pause)
        typist.type(keys + STOP)
        yield typist
