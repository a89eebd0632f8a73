"""From a file to nodes, or to all its faults."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefkit.errors import BriefkitError, Fault, FaultyFile
from briefkit.messages import Message
from briefkit.messages.reasons import reason
from briefkit.yamlfile.building import Builder
from briefkit.yamlfile.decoding import MAX_MEGABYTES, decode, whole_file
from briefkit.yamlfile.events import SyntaxFault, events
from briefkit.yamlfile.nodes import Node
from briefkit.yamlfile.syntax import syntax_faults

MAX_EVENTS = 1_000_000
"""A questionnaire of 10,000 questions makes 450,000."""


_REPEATED = "yaml-duplicate-key"
"""The one fault that leaves everything else as it was meant."""


def read(path: Path, faults: list[Fault] | None = None) -> Node:
    """Return what the file at `path` holds; `faults` as in `parse`.

    Raises:
        FaultyFile: with every fault that was found.
        BriefkitError: the file cannot be read at all.
    """
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(MAX_MEGABYTES * 1_000_000 + 1)
    except (OSError, ValueError) as error:
        raise BriefkitError("cannot-read", file=str(path), reason=reason(error)) from error
    return parse(decode(data, str(path)), str(path), faults)


def parse(text: str, file: str, faults: list[Fault] | None = None) -> Node:
    """Return what `text` holds; `file` is only named in faults.

    Where `faults` is given, keys that stand twice are noted there and reading goes on, so that
    whoever reads further can tell everything that is wrong at once.

    Raises:
        FaultyFile: with every fault that was found.
    """
    if len(text) > MAX_MEGABYTES * 1_000_000:
        raise FaultyFile([whole_file(file, "yaml-too-big", MAX_MEGABYTES)])
    text = text.removeprefix("\ufeff")
    builder = Builder(file)
    try:
        with collector_off():
            ended = builder.build(events(text, MAX_EVENTS))
    except SyntaxFault as error:
        raise FaultyFile([*builder.faults, *syntax_faults(text, file, error)]) from None
    if not ended:
        raise FaultyFile([*builder.faults, whole_file(file, "yaml-too-many", MAX_EVENTS)])
    if builder.root is None:
        builder.faults.append(Fault(file, 1, 1, "", Message("yaml-empty")))
    readable = faults is not None and all(f.message.key == _REPEATED for f in builder.faults)
    if builder.root is None or (builder.faults and not readable):
        raise FaultyFile(builder.faults)
    if faults is not None:
        faults.extend(builder.faults)
    return builder.root


@contextmanager
def collector_off() -> Iterator[None]:
    """Keep the garbage collector from walking a growing tree again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
