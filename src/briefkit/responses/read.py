"""Read a response file, or report everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from briefkit import text
from briefkit.errors import Fault, FaultyFile
from briefkit.model import FORMAT, AddOn, Depth, Plain, Response, Source
from briefkit.yamlfile import Cursor, Mapping, Node, Scalar, parse, quoted

_TEXTS = ("language", "text_language", "title", "client")
_STAMPS = ("created", "updated")
_BY_PATH = ("unknown", "assumed", "not_applicable", "notes", "pending")
KEYS = (
    *("briefkit", "questionnaire", "version", "depth", *_TEXTS, "revision", *_STAMPS),
    *("sample", "answers", *_BY_PATH, "waivers", "with"),
)
"""Every key of a response file."""

_ADD_ON_KEYS = ("version", "answers", "unknown", "assumed", "not_applicable", "notes")


def parse_response(content: str, file: str) -> Response:
    """Return the response in `content`, the text of `file`.

    Raises:
        FaultyFile: it has mistakes; all of them are listed.
    """
    faults: list[Fault] = []
    node = parse(content, file, faults)
    response = _response(Cursor(node, "", faults, file), file)
    if faults:
        raise FaultyFile(faults)
    return response


def _response(cursor: Cursor, file: str) -> Response:
    keys = cursor.keys(KEYS, required=("briefkit", "questionnaire"))
    if "briefkit" in keys:
        keys["briefkit"].whole(least=1, most=FORMAT)
    given: dict[str, Any] = {
        name: value
        for name, read in _READERS.items()
        if name in keys and (value := read(keys[name])) is not None
    }
    given["with_"] = given.pop("with", {})
    places = _places(keys["answers"].node) if "answers" in keys else {}
    return Response(**{"questionnaire": "", **given}, source=Source(file, places))


def _text(cursor: Cursor) -> str | None:
    said = cursor.text()
    return None if said is None else text.clean(said, one_line=True).text


def _stamp(cursor: Cursor) -> str | None:
    said = _text(cursor)
    if said is None or _is_moment(said):
        return said
    cursor.fault("expected-moment", got=quoted(said))
    return None


def _is_moment(said: str) -> bool:
    """Return whether `said` is ISO 8601 with hyphens: its first ten characters are the day."""
    try:
        datetime.fromisoformat(said)
    except ValueError:
        return False
    return said[4] == said[7] == "-"


def _rows(cursor: Cursor) -> tuple[dict[str, Plain], ...]:
    return tuple(_mapping(row) for row in cursor.items())


def _add_ons(cursor: Cursor) -> dict[str, AddOn]:
    return {id: _add_on(child) for id, child in cursor.children().items()}


def _mapping(cursor: Cursor) -> dict[str, Plain]:
    return {key: _clean(child) for key, child in cursor.children().items()}


def _clean(cursor: Cursor) -> Plain:
    """Return the node as plain data through the text gate; nothing at all is a fault."""
    node = cursor.node
    if isinstance(node, Mapping):
        return _mapping(cursor)
    if isinstance(node, Scalar):
        return text.clean(cursor.text() or "").text
    return [_clean(child) for child in cursor.items()]


def _by_path(cursor: Cursor, details: bool = False) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    for path, child in cursor.children().items():
        if details and isinstance(child.node, Mapping):
            keys = child.keys(("who", "by"))
            found[path] = {key: _clean(value) for key, value in keys.items()}
        else:
            found[path] = text.clean(child.text() or "").text
    return found


def _add_on(cursor: Cursor) -> AddOn:
    keys = cursor.keys(_ADD_ON_KEYS)
    version = keys["version"].whole(least=1) if "version" in keys else None
    states = {name: _mapping(child) for name, child in keys.items() if name != "version"}
    return AddOn(version=version or 1, **states)


def _places(node: Node, path: str = "") -> dict[str, tuple[int, int]]:
    """Return the line and column of every answer below `node`, by path."""
    places: dict[str, tuple[int, int]] = {}
    if isinstance(node, Mapping):
        inside = [(str(key), value) for key, value in node.items()]
    elif not isinstance(node, Scalar):
        inside = [(str(number), value) for number, value in enumerate(node)]
    else:
        return places
    for key, value in inside:
        here = f"{path}.{key}" if path else key
        places[here] = (value.line, value.column)
        places.update(_places(value, here))
    return places


_READERS: dict[str, Callable[[Cursor], Any]] = {
    **dict.fromkeys(("questionnaire", *_TEXTS), _text),
    **dict.fromkeys(_STAMPS, _stamp),
    **dict.fromkeys(_BY_PATH, _by_path),
    "version": lambda cursor: cursor.whole(least=1),
    "revision": lambda cursor: cursor.whole(least=0),
    "depth": lambda cursor: cursor.word(tuple(Depth.__members__)),
    "sample": lambda cursor: cursor.flag(),
    "answers": _mapping,
    "unknown": lambda cursor: _by_path(cursor, details=True),
    "waivers": _rows,
    "with": _add_ons,
}
"""How each key of a response file is read; None means that it was faulty."""
