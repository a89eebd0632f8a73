"""From the nodes of a questionnaire file to the model, every mistake collected on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from attrs import evolve

from briefkit.model import KINDS, Choice, Condition, Depth, Example, Field, Question, Section
from briefkit.questionnaires import suits
from briefkit.questionnaires.choices import SharedChoices, choices_of, read_choices
from briefkit.questionnaires.conditions import read_condition
from briefkit.questionnaires.entries import flag, optional, repeated, rows, slug, text, word
from briefkit.questionnaires.faults import fault_near
from briefkit.yamlfile import Cursor

_COMMON_KEYS = """id kind depth required label ask help when choices other fields presets min max
    unit limit codes file default in""".split()
_FIELD_KEYS = dict.fromkeys([*_COMMON_KEYS, "unique", "open-point"])
_QUESTION_KEYS = dict.fromkeys([*_COMMON_KEYS, "why", "example", "each-brief"])


def _limit(cursor: Cursor) -> str | None:
    """Return the limit that applies, which must be one of a channel."""
    # Only here: most questionnaires name none, and the facts take time to load.
    from briefkit.channels import load_channels, own_file

    id, known = text(cursor), load_channels(own_file()).limits
    if id and id not in known:
        fault_near(cursor, "no-such-limit", id, known)
    return id or None


_DEPTHS = tuple(Depth.__members__)

_SIMPLE: dict[str, Callable[[Cursor], Any]] = {
    "ask": text,
    "codes": partial(word, options=("country", "language")),
    "default": optional,
    "depth": lambda cursor: Depth[named] if (named := word(cursor, _DEPTHS)) else None,
    "file": partial(flag, otherwise=False),
    "help": optional,
    "in": lambda cursor: bool(word(cursor, ("text-language",))),
    "label": optional,
    "limit": _limit,
    "open-point": partial(flag, otherwise=False),
    "other": partial(flag, otherwise=False),
    "unit": optional,
}
"""How the keys are read that need nothing else; most questions have few of them."""

_ARGUMENTS = {"in": "in_text_language", "open-point": "open_point"}
"""Arguments of the model that are not called like their keys."""


class ConditionPlace(NamedTuple):
    """A condition and where it stands, so that its references can be checked afterwards.

    `inside` names the fields it is in, from the outermost; it is empty for a question's own.
    """

    cursor: Cursor
    condition: Condition
    question: str
    inside: tuple[str, ...] = ()


class Reading:
    """What is gathered while one questionnaire is read."""

    def __init__(self, shared: SharedChoices) -> None:
        self.shared = shared
        self.conditions: list[ConditionPlace] = []


class _Where(NamedTuple):
    """Where a question or field stands: the way to it, and what stands beside it by id."""

    reading: Reading
    seen: dict[str, Cursor]
    question: str = ""
    inside: tuple[str, ...] = ()
    rows: bool = False


def read_sections(cursor: Cursor | None, reading: Reading) -> tuple[Section, ...]:
    """Return the sections below `cursor`, leaving out what is faulty."""
    seen: dict[str, Cursor] = {}
    where = _Where(reading, {})
    return rows(cursor, lambda row: _section(row, where, seen))


def _section(cursor: Cursor, where: _Where, seen: dict[str, Cursor]) -> Section:
    keys = cursor.keys(("id", "title", "questions"), required=("id", "title", "questions"))
    id, title = slug(keys.get("id")), text(keys.get("title"))
    repeated(keys.get("id"), id, seen)
    return Section(id, title, rows(keys.get("questions"), lambda row: _question(row, where)))


def _question(cursor: Cursor, where: _Where) -> Question | None:
    keys = cursor.keys(_QUESTION_KEYS, required=("id", "kind", "ask"))
    id = slug(keys.get("id"))
    known = bool(id) and not repeated(keys.get("id"), id, where.seen)
    common, keys = _common(keys, _Where(where.reading, where.seen, id if known else ""))
    example = keys.get("example")
    question = Question(
        id=id,
        **common,
        required=flag(keys.get("required"), True),
        why=optional(keys.get("why")),
        example=_example(example) if example else None,
        each_brief=flag(keys.get("each-brief"), False),
    )
    suits.check_default(keys.get("default"), question)
    return question if known else None


def _field(cursor: Cursor, where: _Where) -> Field | None:
    keys = cursor.keys(_FIELD_KEYS, required=("id", "kind", "ask"))
    id = slug(keys.get("id"))
    known = bool(id) and not repeated(keys.get("id"), id, where.seen)
    question = where.question if known else ""
    inside = (*where.inside, id)
    common, keys = _common(keys, _Where(where.reading, where.seen, question, inside, where.rows))
    unique = flag(keys.get("unique"), False)
    if unique and not (where.rows and common["kind"] == "confirm"):
        keys["unique"].fault("unique-needs-rows")
    required = flag(keys.get("required"), False)
    found = Field(id=id, **common, required=required, unique=unique)
    suits.check_default(keys.get("default"), found)
    return found if known else None


def _common(keys: dict[str, Cursor], where: _Where) -> tuple[dict[str, Any], dict[str, Cursor]]:
    """Return what questions and fields share, as arguments of the model, and the usable keys."""
    known = word(keys.get("kind"), KINDS)
    keys = suits.fitting(keys, known) if known else keys
    kind = known or "text"
    common: dict[str, Any] = {"kind": kind, "ask": "", **suits.bounds(keys, kind)}
    for key, cursor in keys.items():
        if key in _SIMPLE:
            common[_ARGUMENTS.get(key, key)] = _SIMPLE[key](cursor)
    common["when"] = _when(keys.get("when"), where)
    common["choices"] = choices_of(keys.get("choices"), where.reading.shared)
    presets = common["presets"] = read_choices(keys.get("presets"))
    common["fields"] = _named_by(presets, _fields(keys.get("fields"), kind, where))
    return common, keys


def _fields(cursor: Cursor | None, kind: str, where: _Where) -> tuple[Field, ...]:
    if cursor is None:
        return ()
    if where.inside and kind == "record":
        cursor.fault("nested-record")
    below = _Where(where.reading, {}, where.question, where.inside, kind == "records")
    fields = rows(cursor, lambda row: _field(row, below))
    if where.inside and any(f.kind in ("record", "records") for f in fields):
        cursor.fault("nested-too-deep")
    if kind == "records":
        suits.check_names(cursor, fields)
    return fields


def _named_by(presets: tuple[Choice, ...], fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return `fields` with the first one choosing among `presets`, where rows are given."""
    if not presets or not fields:
        return fields
    return (evolve(fields[0], kind="select", choices=presets), *fields[1:])


def _when(cursor: Cursor | None, where: _Where) -> Condition | None:
    if cursor is None:
        return None
    condition = read_condition(cursor)
    if condition is not None:
        place = ConditionPlace(cursor, condition, where.question, where.inside)
        where.reading.conditions.append(place)
    return condition


def _example(cursor: Cursor) -> Example | None:
    keys = cursor.keys(("good", "weak"), required=("good", "weak"))
    return Example(text(keys.get("good")), text(keys.get("weak"))) if len(keys) == 2 else None
