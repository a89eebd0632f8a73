"""Blocks of a layout as they stand in its file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from briefkit.model import BlockSpec, FactSpec, ListSpec, SignOffPoint
from briefkit.questionnaires.entries import flag, optional, repeated, slug, text
from briefkit.questionnaires.faults import fault_near
from briefkit.questionnaires.layout_paths import (
    PLACEHOLDER,
    Questions,
    field_at,
    path,
    versions,
    wording,
    wordings,
)
from briefkit.questionnaires.translate import id_of
from briefkit.yamlfile import Cursor, Scalar, Sequence

_SHOWING = ("table", "paragraph", "callout", "lead", "copy")
_LISTS = ("list", "checklist")
_GENERATED = (
    "open",
    "assumptions",
    "unmarked",
    "unconfirmed",
    "notes",
    "waivers",
    "annex",
    "changes",
)
_FORMS = (
    "facts",
    *_SHOWING,
    *_LISTS,
    "pair",
    "sentence",
    "remark",
    "checks",
    *_GENERATED,
    "sign-off",
)
_KEYS = dict.fromkeys(("id", "title", "primary", "columns", *_FORMS))
_FACT_KEYS = ("id", "label", "parts", "primary", "chips", "short")
_LIST_KEYS = ("of", "parts", "only", "most", "label")


def check_ids(cursor: Cursor | None) -> None:
    """Report an id that two entries of a list share: the language files could not tell them."""
    entries = cursor.node if cursor and isinstance(cursor.node, Sequence) else ()
    ids = [id for node in entries if (id := id_of(node))]
    if cursor is None or len(set(ids)) == len(ids):
        return
    seen: dict[str, Cursor] = {}
    for row in cursor.items():
        repeated(row, id_of(row.node) or "", seen)


def read_block(cursor: Cursor, questions: Questions) -> BlockSpec | None:
    """Return the block at `cursor`, which has exactly one form."""
    keys = cursor.keys(_KEYS)
    forms = [key for key in keys if key in _FORMS]
    if len(forms) != 1:
        cursor.fault("expected-one-form", forms=_FORMS)
        return None
    (form,) = forms
    return BlockSpec(
        id=slug(keys.get("id")),
        form=form,
        columns=_columns(keys.get("columns"), keys[form], questions),
        title=optional(keys.get("title")) or None,
        primary=flag(keys.get("primary"), False),
        **_content(form, keys[form], questions),
    )


def _content(form: str, cursor: Cursor, questions: Questions) -> dict[str, Any]:
    """Return what a block of this form holds, by the name of its attribute."""
    if form == "facts":
        return {"facts": read_facts(cursor, questions)}
    if form in _SHOWING:
        return {"show": _shown(cursor, questions, form)}
    if form in _LISTS:
        found = _list(cursor, questions)
        return {"lists": (found,) if found else ()}
    if form == "pair":
        keys = cursor.keys(("left", "right"), ("left", "right"))
        sides = [_list(keys[side], questions) for side in ("left", "right") if side in keys]
        return {"lists": tuple(side for side in sides if side)}
    if form in ("sentence", "remark"):
        return {"wordings": tuple(versions(cursor, questions, typed=form == "sentence"))}
    if form == "checks":
        return {"wordings": tuple((wording(row, questions),) for row in cursor.items())}
    if form == "sign-off":
        check_ids(cursor)
        return {"points": tuple(_points(cursor, questions))}
    cursor.flag()
    return {}


def read_facts(cursor: Cursor | None, questions: Questions) -> tuple[FactSpec, ...]:
    """Return the facts listed at `cursor`: paths, or wordings with paths in them."""
    check_ids(cursor)
    listed = cursor.items() if cursor else []
    return tuple(fact for row in listed for fact in _facts(row, questions))


def _facts(row: Cursor, questions: Questions) -> Iterator[FactSpec]:
    if isinstance(row.node, Scalar):
        if found := path(row, questions):
            yield from _expanded(found, questions)
        return
    keys = row.keys(_FACT_KEYS)
    if ("parts" in keys) == ("chips" in keys):
        row.fault("expected-one-form", forms=("parts", "chips"))
        return
    parts = wordings(keys.get("parts"), questions)
    if parts and not any(PLACEHOLDER.search(part) for part in parts):
        keys["parts"].fault("expected-placeholder")
    yield FactSpec(
        id=slug(keys.get("id")),
        parts=parts,
        label=optional(keys.get("label")) or None,
        primary=flag(keys.get("primary"), False),
        chips=path(keys["chips"], questions) if "chips" in keys else None,
        short=flag(keys.get("short"), False),
    )


def _expanded(path: str, questions: Questions) -> Iterator[FactSpec]:
    """Yield one fact for each field of the question at `path`, or one for the question."""
    question = questions[path.split(".")[0]]
    if question.fields and "." not in path:
        for field in question.fields:
            yield FactSpec("", (f"{{{path}.{field.id}}}",))
    else:
        yield FactSpec("", (f"{{{path}}}",))


def _list(cursor: Cursor, questions: Questions) -> ListSpec | None:
    """Return a list: the path of an answer, or more about it."""
    if isinstance(cursor.node, Scalar):
        found = path(cursor, questions)
        return ListSpec(found) if found else None
    keys = cursor.keys(_LIST_KEYS, ("of",))
    of = path(keys["of"], questions) if "of" in keys else None
    if of is None:
        return None
    return ListSpec(
        of=of,
        parts=wordings(keys.get("parts"), questions),
        only=tuple(_only(keys["only"], of, questions)) if "only" in keys else (),
        most=keys["most"].whole(1) if "most" in keys else None,
        label=optional(keys.get("label")) or None,
    )


def _only(cursor: Cursor, of: str, questions: Questions) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the fields by which rows are chosen, with the choices that count."""
    question = questions[of.split(".")[0]]
    fields = {field.id: field for field in question.fields if field.choices}
    for name, child in cursor.keys(fields).items():
        ids = [choice.id for choice in fields[name].choices]
        yield name, tuple(found for row in child.items() if (found := row.word(ids)))


def _columns(cursor: Cursor | None, table: Cursor, questions: Questions) -> tuple[str, ...]:
    question = questions.get(str(table.node))
    columns = []
    for row in cursor.items() if cursor else []:
        name = row.text() or ""
        if question and question.field(name) is None:
            fault_near(row, "no-such-field", name, [field.id for field in question.fields])
        columns.append(name)
    return tuple(columns)


def _points(cursor: Cursor, questions: Questions) -> Iterator[SignOffPoint]:
    for row in cursor.items():
        keys = row.keys(("id", "point", "role", "about", "who"), ("point", "role"))
        about, who = (path(keys[k], questions) if k in keys else None for k in ("about", "who"))
        yield SignOffPoint(text(keys.get("point")), text(keys.get("role")), about, who)


def _shown(cursor: Cursor, questions: Questions, form: str) -> str | None:
    found = path(cursor, questions)
    field = field_at(found, questions) if found else None
    if form == "table" and field and field.kind != "records":
        cursor.fault("table-needs-rows", path=found)
    return found
