"""Wording merged into structure: a language file has the same shape, ids and wording only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefkit.questionnaires.entries import repeated
from briefkit.questionnaires.faults import fault_near
from briefkit.yamlfile import Cursor, Mapping, Node, Scalar, Sequence

_ANYWHERE = tuple("title label ask why help unit good weak parts point role".split())
_WHERE_THEY_ARE = ("phrase", "sentence", "remark", "checks")
WORDING = dict.fromkeys((*_ANYWHERE, *_WHERE_THEY_ARE))
"""Keys that hold words for people; everything else is structure and cannot be translated.

The rare ones are looked for only where the source has them.
"""

_WORDED = dict.fromkeys(("id", *_ANYWHERE))

_HOLDERS = frozenset(
    "sections questions fields choices presets example layouts blocks facts sign-off header"
    " list checklist pair left right".split()
)
"""Keys below which there may be words."""

_ID, _LANGUAGE, _LAYOUTS = Scalar("id"), Scalar("language"), Scalar("layouts")

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class Words(NamedTuple):
    """A language file: the words of what lies beside it, and those of its layouts by id."""

    top: Cursor
    layouts: dict[str, Cursor]


def read_words(cursor: Cursor, language: str) -> Words:
    """Return the words at `cursor`, the top of a file for `language`."""
    if not isinstance(cursor.node, Mapping):
        return Words(cursor, {})
    keys = cursor.children()
    if "language" in keys:
        keys["language"].word((language,))
    rest = Mapping({k: v for k, v in cursor.node.items() if k not in (_LANGUAGE, _LAYOUTS)})
    rest.line, rest.column = cursor.node.line, cursor.node.column
    top = Cursor(rest, "", cursor.faults, cursor.file)
    return Words(top, _by_id(keys["layouts"]) if "layouts" in keys else {})


def merge(base: Mapping, wording: Cursor, missing: list[str], path: str = "") -> Mapping:
    """Return `base` with the words of `wording`; the paths of words not found go to `missing`."""
    words = wording.keys(_allowed(base))
    merged = Mapping(base)
    merged.line, merged.column = base.line, base.column
    for key, value in base.items():
        child = words.get(str(key))
        if key in WORDING:
            merged[key] = _worded(value, child, path, key, missing)
        elif isinstance(value, Scalar):
            continue
        elif child is None:
            missing.extend(words_in(value, _below(path, key, value)))
        elif isinstance(value, Mapping):
            merged[key] = merge(value, child, missing, _below(path, key, value))
        else:
            merged[key] = _merge_rows(value, child, missing, path)
    added = wording.node if isinstance(wording.node, Mapping) else Mapping()
    for key in added:
        if key in WORDING and key not in base and words[key].text() is not None:
            merged[key] = added[key]
    return merged


def id_of(node: Node) -> str | None:
    """Return the id of an entry, or None where it has none."""
    found = node.get(_ID) if isinstance(node, Mapping) else None
    return str(found) if isinstance(found, Scalar) else None


def _allowed(base: Mapping) -> dict[str, None]:
    held = [key for key in base if key in _HOLDERS and not isinstance(base[key], Scalar)]
    held += [Scalar(key) for key in _WHERE_THEY_ARE if key in base]
    return dict.fromkeys((*_WORDED, *held)) if held else _WORDED


def _worded(value: Node, child: Cursor | None, path: str, key: str, missing: list[str]) -> Node:
    if child is not None and not isinstance(child.node, Scalar):
        return child.node
    if child is not None and child.text() is not None:
        return child.node
    missing.extend(words_in(Mapping({key: value}), path))
    return value


def _merge_rows(base: Sequence, wording: Cursor, missing: list[str], path: str) -> Sequence:
    given = _by_id(wording)
    merged = Sequence()
    merged.line, merged.column = base.line, base.column
    for row_node in base:
        merged.append(_merge_row(row_node, given, path, missing))
    ids = [id for row in base if (id := id_of(row))]
    for id, stray in given.items():
        fault_near(stray, "no-such-id", id, ids)
    return merged


def _by_id(rows: Cursor) -> dict[str, Cursor]:
    found: dict[str, Cursor] = {}
    for row in rows.items():
        id = id_of(row.node)
        if id is None:
            row.fault("expected-id")
        else:
            repeated(row, id, found)
    return found


def _merge_row(row: Node, given: dict[str, Cursor], path: str, missing: list[str]) -> Node:
    id = id_of(row)
    if not isinstance(row, Mapping) or id is None:
        return row
    here = f"{path}.{id}".strip(".")
    words = given.pop(id, None)
    if words is None:
        missing.extend(words_in(row, here))
        return row
    return merge(row, words, missing, here)


def words_in(node: Node, path: str) -> Iterator[str]:
    """Yield the path of every wording below `node` that a reader would have to read."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key not in WORDING:
                yield from words_in(value, _below(path, key, value))
            elif _has_words(value):
                yield f"{path}.{key}".strip(".")
    elif isinstance(node, Sequence):
        for item in node:
            id = id_of(item)
            yield from words_in(item, f"{path}.{id}".strip(".") if id else path)


def _below(path: str, key: str, value: Node) -> str:
    """Return the path of what lies under `key`; the entries of a list are known by their ids."""
    return path if isinstance(value, Sequence) else f"{path}.{key}".strip(".")


def _has_words(value: Node) -> bool:
    texts = [value] if isinstance(value, Scalar) else value
    return any(re.search(r"\w", _PLACEHOLDER.sub("", str(text))) for text in texts)
