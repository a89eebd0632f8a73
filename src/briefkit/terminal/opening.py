"""Which prompt opens its question, and so carries the reason and the examples."""

from __future__ import annotations

from briefkit.interview import Ask


class Opening:
    """Remembers the question that one is in, and the prompt that opened it."""

    def __init__(self) -> None:
        self._question = ""
        self._path = ""

    def of(self, ask: Ask) -> bool:
        """Return whether `ask` opens its question; an aside never does."""
        if ask.aside:
            return False
        if ask.question.id != self._question:
            self._question, self._path = ask.question.id, ask.path
        return ask.path == self._path
