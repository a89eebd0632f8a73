"""A paste that the terminal does not announce: keys that come in faster than anybody types."""

from __future__ import annotations

import re
import select

from prompt_toolkit.key_binding import KeyPressEvent
from prompt_toolkit.keys import Keys

_BURST = 200
"""Characters at once from which more is surely on its way."""

_MOMENT = 0.005
"""Seconds in which the next piece of a long paste follows. Each time the field is drawn in between,
100 kB in it cost a tenth of a second, and a terminal hands over a kilobyte at a time."""

_BREAK = re.compile(r"\r\n?|\n")
_BREAKS = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")


def typed(event: KeyPressEvent, several: bool) -> str:
    """Return the character of `event` and the text that came in with it.

    A line break at the very end is left to be a key. Without `several` lines the others are spaces.
    """
    waiting = event.key_processor.input_queue
    taken = [event.data]
    while waiting and _is_text(waiting[0].key, last=len(waiting) == 1):
        taken.append(waiting.popleft().data)
        if not waiting and len(taken) >= _BURST and comes(event, _MOMENT):
            event.key_processor.feed_multiple(event.app.input.read_keys())
    text = "".join(taken)
    return _BREAK.sub("\n", text) if several else _BREAKS.sub(" ", text)


def swallowed(event: KeyPressEvent) -> bool:
    """Take away a long paste that began with `event`; return whether there was one.

    It is meant for a list, which could only search for it, letter by letter.
    """
    is_long = len(event.key_processor.input_queue) >= _BURST
    if is_long:
        typed(event, several=True)
    return is_long


def _is_text(key: Keys | str, last: bool) -> bool:
    return not isinstance(key, Keys) or (key in (Keys.ControlM, Keys.ControlJ) and not last)


def comes(event: KeyPressEvent, patience: float = 0) -> bool:
    """Return whether more keys come in within so many seconds, where a system can tell."""
    try:
        return bool(select.select([event.app.input.fileno()], [], [], patience)[0])
    except (OSError, ValueError, NotImplementedError):
        return False
