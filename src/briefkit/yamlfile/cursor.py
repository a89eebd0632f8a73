"""Reading nodes while gathering faults: what is expected, what was found, and where."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from briefkit.errors import Fault
from briefkit.messages import Message
from briefkit.yamlfile.nodes import Mapping, Node, Scalar, Sequence, name_of

Plain = str | list["Plain"] | dict[str, "Plain"]
"""Text, or lists and mappings of it, without places."""

_WHOLE = re.compile(r"-?[0-9]{1,15}")


class Cursor:
    """A node, its path from the top of the file, and the list that gathers faults.

    Every reading method returns None and notes a fault where the node is not what was asked for.
    """

    __slots__ = ("_above", "_name", "faults", "file", "node")

    def __init__(
        self,
        node: Node,
        path: str | int,
        faults: list[Fault],
        file: str,
        above: Cursor | None = None,
    ) -> None:
        self.node = node
        self._name = path
        self._above = above
        self.faults = faults
        self.file = file

    @property
    def path(self) -> str:
        """The way from the top of the file, put together only when somebody asks."""
        above = self._above.path if self._above else ""
        name = self._name if isinstance(self._name, str) else name_of(self.node, self._name)
        return f"{above}.{name}" if above else name

    def fault(self, key: str, at: Cursor | Node | None = None, /, **values: Any) -> None:
        """Note a fault here, or at another cursor or node."""
        path = at.path if isinstance(at, Cursor) else self.path
        node = at.node if isinstance(at, Cursor) else at
        place = self.node if node is None else node
        self.faults.append(
            Fault(self.file, place.line, place.column, path, Message(key, values)),
        )

    def text(self) -> str | None:
        """Return the text."""
        node = self.node
        if isinstance(node, Scalar) and not node.null:
            return str(node)
        self._expected("file-text")
        return None

    def keys(self, allowed: Collection[str], required: Collection[str] = ()) -> dict[str, Cursor]:
        """Return a cursor per key; without those that are not allowed, which are faults.

        A node that is no mapping is one fault and has no keys.
        """
        node = self.node
        if not isinstance(node, Mapping):
            self._expected("file-mapping")
            return {}
        found = self._children(node)
        for name in [name for name in found if name not in allowed]:
            del found[name]
            key = next(key for key in node if key == name)
            self._unknown(key, allowed, "file-key", "file-key-near")
        for name in required:
            if name not in found:
                self.fault("file-missing-key", wanted=name)
        return found

    def children(self) -> dict[str, Cursor]:
        """Return a cursor per key, whatever the keys are."""
        node = self.node
        if isinstance(node, Mapping):
            return self._children(node)
        self._expected("file-mapping")
        return {}

    def items(self) -> list[Cursor]:
        """Return a cursor per entry of a list; none where it is no list."""
        node = self.node
        if not isinstance(node, Sequence):
            self._expected("file-list")
            return []
        faults, file = self.faults, self.file
        return [Cursor(n, i, faults, file, self) for i, n in enumerate(node)]

    def word(self, options: Collection[str]) -> str | None:
        """Return the text where it is one of `options`."""
        word = self.text()
        if word is None or word in options:
            return word
        assert isinstance(self.node, Scalar)
        self._unknown(self.node, options, "file-word", "file-word-near")
        return None

    def flag(self) -> bool | None:
        """Return whether the text is `true`; only `true` and `false` are allowed."""
        if self.node in ("true", "false"):
            return self.node == "true"
        self._expected("file-flag")
        return None

    def whole(self, least: int | None = None, most: int | None = None) -> int | None:
        """Return a whole number within the bounds; None means no bound."""
        if not isinstance(self.node, Scalar) or not _WHOLE.fullmatch(self.node):
            self._expected("file-whole")
            return None
        number = int(self.node)
        if least is not None and number < least:
            self._expected("file-least", least=least)
        elif most is not None and number > most:
            self._expected("file-most", most=most)
        else:
            return number
        return None

    def plain(self) -> Plain:
        """Return a deep copy as plain text, lists and mappings; what was left empty is ''."""
        return plain(self.node)

    def _children(self, node: Mapping) -> dict[str, Cursor]:
        faults, file = self.faults, self.file
        return {str(k): Cursor(n, str(k), faults, file, self) for k, n in node.items()}

    def _expected(self, key: str, **values: Any) -> None:
        self.fault(key, got=_described(self.node), **values)

    def _unknown(self, found: Scalar, options: Collection[str], key: str, near_key: str) -> None:
        near = nearest(found, options)
        if near is not None:
            self.fault(near_key, found, near=near, got=quoted(found))
        else:
            self.fault(key, found, options=list(options), got=quoted(found))


def plain(node: Node) -> Plain:
    """Return a deep copy of `node` without places; a file is never deeper than 40."""
    if isinstance(node, Mapping):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, Sequence):
        return [plain(value) for value in node]
    return str(node)


def nearest(word: str, options: Collection[str]) -> str | None:
    """Return the option that `word` was probably meant to be, or None."""
    from difflib import get_close_matches

    by_look = {option.casefold().replace("_", "-"): option for option in options}
    close = get_close_matches(word[:80].casefold().replace("_", "-"), by_look, n=1, cutoff=0.6)
    return by_look[close[0]] if close else None


def quoted(text: str) -> Message:
    """Return `text` as it is cited in a fault, shortened."""
    line = " ".join(text[:200].split())
    return Message("file-quoted", {"text": line if len(line) <= 60 else f"{line[:59]}…"})


def _described(node: Node) -> Message:
    if isinstance(node, Mapping):
        return Message("file-got-mapping")
    if isinstance(node, Sequence):
        return Message("file-got-list")
    return Message("file-got-nothing") if node.null else quoted(node)
