"""Which prompt opens its question, and so carries the reason and the examples."""

from __future__ import annotations

from briefkit.interview import Ask


class Opening:
    """Remembers the question that one is in, and the prompt that opened it."""

    def __init__(self) -> None:
        self._question = ""
        self._path = ""

    def of(self, ask: Ask) -> bool:
        """Return whether `ask` opens its question; an aside never does.

        Whoever comes to a question from behind is shown all of it there, and at its first field.
        """
        if ask.aside:
            return False
        if ask.question.id != self._question:
            self._question, self._path = ask.question.id, ask.path
        fields = ask.question.fields
        is_first = bool(fields) and ask.path == f"{ask.question.id}.{fields[0].id}"
        return is_first or ask.path == self._path
