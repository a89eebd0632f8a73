"""From events to nodes: without recursion, and gathering every fault of structure on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from briefkit.errors import Fault, FaultyFile
from briefkit.messages import Message
from briefkit.yamlfile import events as ev
from briefkit.yamlfile.nodes import Mapping, Node, Null, Place, Scalar, Sequence, step

MAX_DEPTH = 40
MAX_FAULTS = 50

FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
"""Characters that no file may hold, neither as they are nor written as `"\\x07"`.

A pattern that is compiled only when a text may have one: none of them is printable.
"""


class Builder:
    """Puts nodes together; `root` is None as long as the file is empty.

    `_top` is the innermost open collection, and `_key` the key of `_top` that waits for its value;
    None means that a key comes next. `_around` holds the collections around `_top`, the outermost
    first, each with its waiting key and whether what was opened there stands in a key's place.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._around: list[tuple[Mapping | Sequence | None, Scalar | None, bool]] = []
        self._top: Mapping | Sequence | None = None
        self._key: Scalar | None = None
        self._begun = False

    def build(self, events: Iterable[Any]) -> bool:
        """Take `events`; return whether the file ended with them."""
        steps: dict[type, Callable[[Any], None]] = {
            ev.ScalarEvent: self._scalar,
            ev.MappingStartEvent: self._mapping,
            ev.MappingEndEvent: self._end,
            ev.SequenceStartEvent: self._sequence,
            ev.SequenceEndEvent: self._end,
            ev.AliasEvent: self._alias,
            ev.DocumentStartEvent: self._document,
        }
        event = None
        for event in events:
            if (take := steps.get(type(event))) is not None:
                take(event)
        return type(event) is ev.StreamEndEvent

    def fault(self, at: Place | Node, key: str, /, **values: Any) -> None:
        """Note a fault at `at`; too many of them end the reading."""
        message = Message(key, values)
        self.faults.append(Fault(self.file, at.line, at.column, self._path(), message))
        if len(self.faults) >= MAX_FAULTS:
            raise FaultyFile(self.faults)

    def _path(self) -> str:
        """Return the path of what comes next."""
        around = [step(top, key) for top, key, _ in self._around if top is not None]
        top = self._top
        own = str(len(top)) if isinstance(top, Sequence) else self._key or ""
        return ".".join([*around, *([own] if own else [])])

    def _scalar(self, event: Any) -> None:
        value = event.value
        node = Scalar(value) if value or event.style else Null()
        mark = event.start_mark
        node.line = mark.line + 1
        node.column = mark.column + 1
        if event.anchor or event.tag or (event.style == '"' and _is_forbidden(value)):
            self._refuse(node, event)
        top = self._top
        if type(top) is not Mapping:
            self._append(node)
        elif self._key is None:
            self._take_key(top, node, event.style)
        else:
            top[self._key] = node
            self._key = None

    def _take_key(self, top: Mapping, node: Scalar, style: str | None) -> None:
        self._key = node
        if node in top:
            first = next(key.line for key in top if key == node)
            self.fault(node, "yaml-duplicate-key", found=str(node), first=first)
        elif node.null:
            self.fault(node, "yaml-empty-key")
        elif node == "<<" and not style:
            self.fault(node, "yaml-merge-key")

    def _mapping(self, event: Any) -> None:
        self._start(event, Mapping())

    def _sequence(self, event: Any) -> None:
        self._start(event, Sequence())

    def _start(self, event: Any, node: Mapping | Sequence) -> None:
        mark = event.start_mark
        node.line = mark.line + 1
        node.column = mark.column + 1
        if event.anchor or event.tag:
            self._refuse(node, event)
        if len(self._around) == MAX_DEPTH:
            self.fault(node, "yaml-too-deep", most=MAX_DEPTH)
            raise FaultyFile(self.faults)
        as_key = self._hang(node)
        if as_key:
            self.fault(node, "yaml-key-not-text")
        self._around.append((self._top, self._key, as_key))
        self._top = node
        self._key = None

    def _end(self, _: Any) -> None:
        self._top, key, as_key = self._around.pop()
        self._key = key if as_key else None

    def _hang(self, node: Node) -> bool:
        """Put `node` where one is awaited; return whether that is a key's place."""
        top = self._top
        if type(top) is not Mapping:
            self._append(node)
        elif self._key is None:
            self._key = Null()
            return True
        else:
            top[self._key] = node
        return False

    def _append(self, node: Node) -> None:
        if self._top is None:
            self.root = None if isinstance(node, Null) else node
        else:
            assert isinstance(self._top, Sequence)
            self._top.append(node)

    def _alias(self, event: Any) -> None:
        place = Place.of(event)
        node = Null()
        node.line, node.column = place
        self.fault(place, "yaml-alias", found=f"*{event.anchor}")
        if not self._hang(node):
            self._key = None

    def _refuse(self, node: Node, event: Any) -> None:
        if event.anchor:
            self.fault(node, "yaml-anchor", found=f"&{event.anchor}")
        if event.tag:
            self.fault(node, "yaml-tag", found=event.tag)
        if isinstance(node, Scalar) and _is_forbidden(node):
            self.fault(node, "yaml-control-escaped")

    def _document(self, event: Any) -> None:
        if event.tags:
            self.fault(Place.of(event), "yaml-tag", found="%TAG")
        if self._begun:
            self.fault(Place.of(event), "yaml-several-documents")
            raise FaultyFile(self.faults)
        self._begun = True


def _is_forbidden(text: str) -> bool:
    return not text.isprintable() and re.search(FORBIDDEN, text) is not None
