"""What can go wrong for reasons outside the program, each said in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from briefkit.messages import Message, say


class BriefkitError(Exception):
    """Something a person must be told: a message, not a traceback.

    `str(error)` is English; `error.told(language)` says it in any language of the interface.

    Attributes:
        spoken: the language of the brief it is about; None means that of the interface.
    """

    spoken: str | None = None

    def __init__(self, key: str, /, **values: Any) -> None:
        super().__init__(key, values)
        self.message = Message(key, values)

    def __str__(self) -> str:
        return self.told("en")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)

    def told(self, language: str) -> str:
        """Return the whole error in `language`, one line or one line per fault."""
        return say(language, self.message)


def _restored(
    kind: type[BriefkitError], arguments: tuple[Any, ...], state: dict[str, Any]
) -> BriefkitError:
    """Return a pickled error as it was, without asking its constructor."""
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error


class UsageError(BriefkitError):
    """Something was asked for that cannot be: an unknown name, a missing option."""


class CannotWrite(BriefkitError):
    """A file could not be written, or must not be overwritten."""


@frozen
class Fault:
    """One mistake in a file or an answer, and where it is.

    `line` and `column` count from 1; 0 means that the mistake has no place in a file, as when
    answers were given in Python. `path` is dotted, from the top of the file; empty means the file.
    """

    file: str
    line: int
    column: int
    path: str
    message: Message = field()

    def told(self, language: str) -> str:
        """Return `file:line:column: path: message`, leaving out what is not known."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        parts = [part for part in (place, self.path) if part]
        return ": ".join([*parts, say(language, self.message)])

    def __str__(self) -> str:
        return self.told("en")


class FaultyFile(BriefkitError):
    """A file has mistakes; all of them are in `faults`, in the order of the file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(
            sorted(faults, key=lambda fault: (fault.file, fault.line, fault.column))
        )
        super().__init__("faulty-file")

    def told(self, language: str) -> str:
        """Return one line per fault, in `language`."""
        return "\n".join(fault.told(language) for fault in self.faults)
