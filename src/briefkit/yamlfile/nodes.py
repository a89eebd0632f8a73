"""What a file is made of: text, mappings and lists that know where they stand."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple


class Place(NamedTuple):
    """Where something stands in a file; both count from 1."""

    line: int
    column: int

    @classmethod
    def of(cls, marked: Any) -> Place:
        """Return where an event begins."""
        mark = marked.start_mark
        return cls(mark.line + 1, mark.column + 1)


class Scalar(str):
    """A piece of text and its place in the file.

    `line` and `column` count from 1. `null` is true for a value that was left empty without
    quotes, as in `tag:` or `tag: #launch`.
    """

    __slots__ = ("column", "line")

    line: int
    column: int
    null: ClassVar[bool] = False


class Null(Scalar):
    """The text of a value that was left empty."""

    __slots__ = ()

    null: ClassVar[bool] = True


class Mapping(dict[Scalar, "Node"]):
    """Keys and values in the order of the file, and the place of the first key."""

    __slots__ = ("column", "line")

    line: int
    column: int


class Sequence(list["Node"]):
    """A list, and the place where it begins."""

    __slots__ = ("column", "line")

    line: int
    column: int


Node = Scalar | Mapping | Sequence


def step(top: Mapping | Sequence, key: str | None) -> str:
    """Return how a path goes on from `top`: its waiting key, or its last entry."""
    return key or "" if isinstance(top, Mapping) else name_of(top[-1], len(top) - 1)


def name_of(entry: Node, index: int) -> str:
    """Return what a path calls the entry of a list: its id, or its number from 0."""
    own = entry.get("id") if isinstance(entry, Mapping) else None  # type: ignore[call-overload]
    return own if isinstance(own, Scalar) and own else str(index)
