"""The line below a field: what is understood so far, or how much room is left."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from prompt_toolkit.document import Document

from briefkit.model import Field
from briefkit.terminal.drawn.counting import counted, limit_counter
from briefkit.terminal.lines import Line
from briefkit.terminal.live import is_live, live, load, topic

_NOTHING = Line("live", "")


class Below:
    """Says something about what is typed, once for each text.

    What a kind needs is loaded beside, as that takes long: until it is there nothing is said, and
    no key waits for it.

    Args:
        changed: called when there may be more to say.
    """

    def __init__(self, language: str, changed: Callable[[], None]) -> None:
        self._language = language
        self._changed = changed
        self._loaded: dict[str, bool] = {}
        self._field = Field(id="", kind="text", ask="")
        self._counts = self._by_line = False
        self._topic = ""
        self._said: tuple[str | None, Line] = (None, _NOTHING)
        self.is_live = False

    def begin(self, field: Field, counts: bool) -> None:
        """Speak of `field` from now on; of how much room is left only where it `counts`."""
        self.is_live = is_live(field)
        self._by_line = self.is_live and field.kind == "list"
        one = Field(id="", kind="text", ask="", codes=field.codes)
        self._field = one if self._by_line else field
        self._counts = counts
        limit = field.limit if counts else None
        self._topic = topic(self._field) if self.is_live else limit or ""
        self._said = (None, _NOTHING)

    def load(self) -> None:
        """Begin to load what the field needs, unless that was begun before."""
        if self._topic and self._topic not in self._loaded:
            self._loaded[self._topic] = False
            loop = asyncio.get_running_loop()
            Thread(target=self._load, args=[self._topic, self.is_live, loop]).start()

    def line(self, document: Document) -> Line:
        """Return what is to be said of `document`; of a list, about the line in hand."""
        text = document.current_line if self._by_line else document.text
        if self._said[0] != text:
            self._said = (text, self._about(text))
        return self._said[1]

    def _load(self, topic: str, is_live: bool, loop: asyncio.AbstractEventLoop) -> None:
        load(topic, self._language) if is_live else limit_counter(topic)
        self._loaded[topic] = True
        with suppress(RuntimeError):  # the prompt is answered already
            loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        self._said = (None, _NOTHING)
        self._changed()

    def _about(self, text: str) -> Line:
        if self._topic and not self._loaded.get(self._topic):
            return _NOTHING
        if self.is_live:
            return Line("live", live(self._field, text, self._language))
        return counted(self._field, text, self._language) if self._counts else _NOTHING
