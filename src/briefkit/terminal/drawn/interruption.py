"""A signal that comes while a prompt is drawn: first the terminal is given back, then it counts.

A handler that raises at once would do so in the midst of drawing. There the exception is taken for
a mistake of the prompt, and the program hangs, or shows a traceback and waits for Enter.
"""

from __future__ import annotations

import signal
import threading
from contextlib import suppress
from types import FrameType
from typing import Any

from prompt_toolkit.application import Application

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")


class Interruption:
    """Keeps what the handler of a signal raises until the prompt of `application` has ended.

    Where a signal has no handler in Python, it does what it always does. A mistake in the prompt
    itself ends it likewise, rather than being shown in the midst of the screen.
    """

    def __init__(self, application: Application[Any]) -> None:
        self._application = application
        self._handlers: dict[int, Any] = {}
        self._error: BaseException | None = None

    def __enter__(self) -> Interruption:
        if threading.current_thread() is threading.main_thread():
            for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
                handler = signal.getsignal(number)
                if callable(handler):
                    self._handlers[number] = handler
                    signal.signal(number, self._arrived)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        if self._error is not None:
            raise self._error

    def begin(self) -> None:
        """End the prompt, which is beginning now, if a signal has come already."""
        loop = self._application.loop
        assert loop is not None
        loop.set_exception_handler(lambda _, context: self._fail(context))
        if self._error is not None:
            self._end()

    def _end(self) -> None:
        """End the prompt, which may be in another thread, as soon as it has drawn."""
        loop = self._application.loop
        if loop is not None:
            with suppress(RuntimeError):  # it has just ended by itself
                loop.call_soon_threadsafe(self._leave)

    def _arrived(self, number: int, frame: FrameType | None) -> None:
        try:
            self._handlers[number](number, frame)
        except BaseException as error:  # noqa: BLE001 - raised when the terminal is given back
            self._error = error
            self._end()

    def _fail(self, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if self._error is None and isinstance(error, Exception):
            self._error = error
            self._end()

    def _leave(self) -> None:
        future = self._application.future
        if future is not None and not future.done():
            self._application.exit()
