"""Read a response file, or report everything that is wrong with it."""

from __future__ import annotations

from briefkit import text
from briefkit.errors import Fault, FaultyFile
from briefkit.model import FORMAT, AddOn, Depth, Plain, Response, Source
from briefkit.yamlfile import Cursor, Mapping, Node, Scalar, parse

_TEXTS = ("language", "text_language", "title", "client", "created", "updated")
_BY_PATH = ("unknown", "assumed", "not_applicable", "notes", "pending")
KEYS = (
    *("briefkit", "questionnaire", "version", "depth", *_TEXTS, "revision", "sample", "answers"),
    *(*_BY_PATH, "waivers", "with"),
)
"""Every key of a response file."""

_ADD_ON_KEYS = ("version", "answers", "unknown", "assumed", "not_applicable", "notes")


def parse_response(content: str, file: str) -> Response:
    """Return the response in `content`, the text of `file`.

    Raises:
        FaultyFile: it has mistakes; all of them are listed.
    """
    faults: list[Fault] = []
    node = parse(content, file)
    response = _response(Cursor(node, "", faults, file), file)
    if faults:
        raise FaultyFile(faults)
    return response


def _response(cursor: Cursor, file: str) -> Response:
    keys = cursor.keys(KEYS, required=("briefkit", "questionnaire"))
    given: dict[str, object] = {}
    if "briefkit" in keys:
        keys["briefkit"].whole(least=1, most=FORMAT)
    for name in ("questionnaire", *_TEXTS):
        if name in keys and (value := keys[name].text()) is not None:
            given[name] = text.clean(value, one_line=True).text
    for name, least in (("version", 1), ("revision", 0)):
        if name in keys and (number := keys[name].whole(least=least)) is not None:
            given[name] = number
    if "depth" in keys and (depth := keys["depth"].word(tuple(Depth.__members__))):
        given["depth"] = depth
    if "sample" in keys:
        given["sample"] = bool(keys["sample"].flag())
    if "answers" in keys:
        given["answers"] = _mapping(keys["answers"])
    for name in _BY_PATH:
        if name in keys:
            given[name] = _by_path(keys[name], details=name == "unknown")
    if "waivers" in keys:
        given["waivers"] = tuple(_mapping(row) for row in keys["waivers"].items())
    if "with" in keys:
        given["with_"] = {id: _add_on(child) for id, child in keys["with"].children().items()}
    places = _places(keys["answers"].node) if "answers" in keys else {}
    return Response(**{"questionnaire": "", **given}, source=Source(file, places))  # type: ignore[arg-type]


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


def _by_path(cursor: Cursor, details: bool) -> dict[str, Plain]:
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
