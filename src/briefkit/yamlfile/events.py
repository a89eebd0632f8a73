"""Where YAML events come from: libyaml, or PyYAML's own parser on a machine without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

__all__ = [
    "AliasEvent",
    "DocumentEndEvent",
    "DocumentStartEvent",
    "MappingEndEvent",
    "MappingStartEvent",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "StreamStartEvent",
    "SyntaxFault",
    "events",
]

SyntaxFault = (yaml.YAMLError, ValueError, OverflowError)
"""What the parsers raise; PyYAML's own lets `chr` and `int` complain about absurd numbers."""


def events(text: str, most: int) -> Iterator[Any]:
    """Return the first `most` events of `text`, the last of all being None."""
    return islice(iter(_source(text), None), most)


def _source(text: str) -> Callable[[], Any]:
    parser: Any = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
    source: Callable[[], Any] = parser.get_event
    return source
