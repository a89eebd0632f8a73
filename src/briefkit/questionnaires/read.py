"""From the nodes of a questionnaire file to the model, every mistake collected on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from attrs import define, evolve, field

from briefkit.model import KINDS, Choice, Condition, Depth, Example, Field, Question, Section
from briefkit.questionnaires.conditions import read_condition
from briefkit.yamlfile import Cursor, Sequence
from briefkit.yamlfile.cursor import quoted

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_RETYPED = frozenset(("yes", "no", "on", "off", "true", "false", "null", "y", "n"))
"""Ids that other YAML readers would turn into something that is not text."""

_FIELD_KEYS = frozenset(
    """id kind depth required label ask help when choices other fields presets min max unit limit
    codes default in unique example open-point""".split()
)
_QUESTION_KEYS = _FIELD_KEYS - {"unique"} | {"why"}

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_WHOLE = re.compile(r"-?[0-9]{1,9}")

Sets = Mapping[str, tuple[Choice, ...]]
"""Shared choices by the name of their set."""

_T = TypeVar("_T")


@define
class ConditionPlace:
    """A condition and where it stands, so that its references can be checked afterwards."""

    cursor: Cursor
    condition: Condition
    question: str
    field: str | None


@define
class Reading:
    """What is gathered while one questionnaire is read."""

    sets: Sets
    conditions: list[ConditionPlace] = field(factory=list)


def read_sections(cursor: Cursor | None, reading: Reading) -> tuple[Section, ...]:
    """Return the sections below `cursor`, leaving out what is faulty."""
    seen: dict[str, Cursor] = {}
    return _rows(cursor, lambda row: _section(row, reading, seen))


def _section(cursor: Cursor, reading: Reading, seen: dict[str, Cursor]) -> Section | None:
    keys = cursor.keys(("id", "title", "questions"), required=("id", "title", "questions"))
    if not keys:
        return None
    id, title = _id(keys.get("id")), _text(keys.get("title"))
    questions = _rows(keys.get("questions"), lambda row: _question(row, reading, seen))
    return Section(id, title, questions)


def _question(cursor: Cursor, reading: Reading, seen: dict[str, Cursor]) -> Question | None:
    keys = cursor.keys(_QUESTION_KEYS, required=("id", "kind", "ask"))
    id = _id(keys.get("id"))
    if not id or _repeated(keys["id"], id, seen):
        return None
    common = _common(keys, reading, id, None)
    example = keys.get("example")
    return Question(
        id=id,
        **common,
        required=_flag(keys.get("required"), True),
        why=_optional(keys.get("why")),
        example=_example(example) if example else None,
    )


def _field(
    cursor: Cursor, reading: Reading, question: str, seen: dict[str, Cursor], rows: bool
) -> Field | None:
    keys = cursor.keys(_FIELD_KEYS, required=("id", "kind", "ask"))
    id = _id(keys.get("id"))
    if not id or _repeated(keys["id"], id, seen):
        return None
    common = _common(keys, reading, question, id)
    unique = _flag(keys.get("unique"), False)
    if unique and not (rows and common["kind"] == "confirm"):
        keys["unique"].fault("unique-needs-rows")
    required = _flag(keys.get("required"), False)
    return Field(id=id, **common, required=required, unique=unique)


def _common(
    keys: dict[str, Cursor], reading: Reading, question: str, inside: str | None
) -> dict[str, Any]:
    """Return what questions and fields share, as arguments of the model."""
    kind = _word(keys.get("kind"), KINDS) or "text"
    depth = _word(keys.get("depth"), tuple(Depth.__members__))
    presets = _presets(keys, kind)
    common: dict[str, Any] = {
        "kind": kind,
        "ask": _text(keys.get("ask")),
        "label": _optional(keys.get("label")) or "",
        "help": _optional(keys.get("help")),
        "depth": Depth[depth] if depth else None,
        "when": _when(keys.get("when"), reading, question, inside),
        "choices": _choices_of(keys, kind, reading.sets),
        "other": _flag(keys.get("other"), False),
        "fields": _named_by(presets, _fields_of(keys, kind, reading, question, inside)),
        "presets": presets,
        "unit": _optional(keys.get("unit")),
        "limit": _optional(keys.get("limit")),
        "default": _optional(keys.get("default")),
        "codes": _word(keys.get("codes"), ("country", "language")),
        "open_point": _flag(keys.get("open-point"), False),
        "in_text_language": bool(_word(keys.get("in"), ("text-language",))),
    }
    shape = _NUMBER if kind == "number" else _WHOLE
    return common | {bound: _bound(keys.get(bound), shape) for bound in ("min", "max")}


def _choices_of(keys: dict[str, Cursor], kind: str, sets: Sets) -> tuple[Choice, ...]:
    cursor, needed = keys.get("choices"), kind in ("select", "multiselect")
    if cursor is None:
        if needed and "kind" in keys:
            keys["kind"].fault("kind-needs", kind=kind, key="choices")
        return ()
    if not needed:
        cursor.fault("key-not-for-kind", key="choices", kind=kind)
        return ()
    if isinstance(cursor.node, Sequence):
        return read_choices(cursor)
    name = cursor.word(tuple(sets))
    return sets[name] if name else ()


def read_choices(cursor: Cursor) -> tuple[Choice, ...]:
    """Return the choices listed below `cursor`."""
    seen: dict[str, Cursor] = {}
    choices = _rows(cursor, lambda row: _choice(row, seen))
    if not choices and isinstance(cursor.node, Sequence) and not cursor.node:
        cursor.fault("expected-choices")
    return choices


def _choice(cursor: Cursor, seen: dict[str, Cursor]) -> Choice | None:
    keys = cursor.keys(("id", "label"), required=("id", "label"))
    id, label = _id(keys.get("id")), _text(keys.get("label"))
    if not id or not label or _repeated(keys["id"], id, seen):
        return None
    if _repeated(keys["label"], label.casefold(), seen, prefix="label "):
        return None
    return Choice(id, label)


def _fields_of(
    keys: dict[str, Cursor], kind: str, reading: Reading, question: str, inside: str | None
) -> tuple[Field, ...]:
    cursor, needed = keys.get("fields"), kind in ("record", "records")
    if cursor is None:
        if needed and "kind" in keys:
            keys["kind"].fault("kind-needs", kind=kind, key="fields")
        return ()
    if not needed:
        cursor.fault("key-not-for-kind", key="fields", kind=kind)
        return ()
    if inside is not None and kind == "record":
        cursor.fault("nested-record")
    seen: dict[str, Cursor] = {}
    rows = kind == "records"
    fields = _rows(cursor, lambda row: _field(row, reading, question, seen, rows))
    if inside is not None and any(f.kind in ("record", "records") for f in fields):
        cursor.fault("nested-too-deep")
    return fields


def _presets(keys: dict[str, Cursor], kind: str) -> tuple[Choice, ...]:
    cursor = keys.get("presets")
    if cursor is None:
        return ()
    if kind != "records":
        cursor.fault("key-not-for-kind", key="presets", kind=kind)
        return ()
    return read_choices(cursor)


def _named_by(presets: tuple[Choice, ...], fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return `fields` with the first one choosing among `presets`, where rows are given."""
    if not presets or not fields:
        return fields
    return (evolve(fields[0], kind="select", choices=presets), *fields[1:])


def _when(
    cursor: Cursor | None, reading: Reading, question: str, inside: str | None
) -> Condition | None:
    if cursor is None:
        return None
    condition = read_condition(cursor)
    if condition is not None:
        reading.conditions.append(ConditionPlace(cursor, condition, question, inside))
    return condition


def _example(cursor: Cursor) -> Example | None:
    keys = cursor.keys(("good", "weak"), required=("good", "weak"))
    return Example(_text(keys.get("good")), _text(keys.get("weak"))) if len(keys) == 2 else None


def _bound(cursor: Cursor | None, shape: re.Pattern[str]) -> str | None:
    text = cursor.text() if cursor else None
    if text is not None and cursor is not None and not shape.fullmatch(text):
        whole = shape is _WHOLE
        cursor.fault("expected-whole" if whole else "expected-number", got=quoted(text))
        return None
    return text


def _rows(cursor: Cursor | None, read: Callable[[Cursor], _T | None]) -> tuple[_T, ...]:
    rows = cursor.items() if cursor else []
    return tuple(one for one in map(read, rows) if one is not None)


def _id(cursor: Cursor | None) -> str:
    text = cursor.text() if cursor else None
    if text is None or cursor is None:
        return ""
    if not _ID.fullmatch(text):
        cursor.fault("expected-slug", got=quoted(text))
    elif text in _RETYPED:
        cursor.fault("retyped-id", id=text)
    return text


def _repeated(cursor: Cursor, id: str, seen: dict[str, Cursor], prefix: str = "") -> bool:
    first = seen.setdefault(prefix + id, cursor)
    if first is cursor:
        return False
    cursor.fault("duplicate", id=id, line=first.node.line)
    return True


def _text(cursor: Cursor | None) -> str:
    return (cursor.text() if cursor else None) or ""


def _optional(cursor: Cursor | None) -> str | None:
    return cursor.text() if cursor else None


def _flag(cursor: Cursor | None, otherwise: bool) -> bool:
    found = cursor.flag() if cursor else None
    return otherwise if found is None else found


def _word(cursor: Cursor | None, options: tuple[str, ...]) -> str | None:
    return cursor.word(options) if cursor else None
