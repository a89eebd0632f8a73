"""Layouts as they stand beside a questionnaire."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.model import BlockSpec, FactSpec, Layout, Question, SectionSpec, SignOffPoint
from briefkit.questionnaires.entries import flag, optional, repeated, rows, slug, text
from briefkit.questionnaires.faults import fault_near
from briefkit.questionnaires.translate import id_of
from briefkit.yamlfile import Cursor, Scalar, Sequence

_FORMS = ("table", "list", "checklist", "paragraph", "callout", "copy")
_GENERATED = ("open", "assumptions", "notes")
_BLOCK_KEYS = ("facts", *_FORMS, "pair", *_GENERATED, "sign-off")
_KEYS = dict.fromkeys(("id", "title", "primary", "columns", *_BLOCK_KEYS))
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def read_layout(cursor: Cursor, questions: dict[str, Question]) -> Layout:
    """Return the layout at `cursor`, whose paths must lead to `questions`."""
    keys = cursor.keys(("id", "title", "complete", "sections"), ("id", "title", "sections"))
    sections = keys.get("sections")
    _check_ids(sections)
    return Layout(
        id=slug(keys.get("id")),
        title=text(keys.get("title")),
        sections=rows(sections, lambda row: _section(row, questions)),
        complete=flag(keys.get("complete"), True),
    )


def _section(cursor: Cursor, questions: dict[str, Question]) -> SectionSpec:
    keys = cursor.keys(("id", "title", "blocks"), ("id", "title", "blocks"))
    blocks = keys.get("blocks")
    _check_ids(blocks)
    shown = rows(blocks, lambda row: _block(row, questions))
    return SectionSpec(slug(keys.get("id")), text(keys.get("title")), shown)


def _check_ids(cursor: Cursor | None) -> None:
    """Report an id that two entries of a list share: the language files could not tell them."""
    entries = cursor.node if cursor and isinstance(cursor.node, Sequence) else ()
    ids = [id for node in entries if (id := id_of(node))]
    if cursor is None or len(set(ids)) == len(ids):
        return
    seen: dict[str, Cursor] = {}
    for row in cursor.items():
        repeated(row, id_of(row.node) or "", seen)


def _block(cursor: Cursor, questions: dict[str, Question]) -> BlockSpec | None:
    keys = cursor.keys(_KEYS)
    forms = [key for key in keys if key in _BLOCK_KEYS]
    if len(forms) != 1:
        cursor.fault("expected-one-form", forms=_BLOCK_KEYS)
        return None
    (form,) = forms
    content = keys[form]
    if form in ("facts", "sign-off"):
        _check_ids(content)
    elif form in _GENERATED:
        content.flag()
    return BlockSpec(
        id=slug(keys.get("id")),
        form=form,
        show=_shown(content, questions, form) if form in _FORMS else None,
        facts=tuple(_facts(content, questions)) if form == "facts" else (),
        columns=_columns(keys.get("columns"), content, questions),
        title=optional(keys.get("title")) or None,
        primary=flag(keys.get("primary"), False),
        points=tuple(_points(content, questions)) if form == "sign-off" else (),
        **_sides(content, questions, form),
    )


def _facts(cursor: Cursor, questions: dict[str, Question]) -> Iterator[FactSpec]:
    for row in cursor.items():
        if isinstance(row.node, Scalar):
            if path := _path(row, questions):
                yield from _expanded(path, questions)
            continue
        keys = row.keys(("id", "label", "parts", "primary"), ("parts",))
        parts = rows(keys.get("parts"), lambda part: _part(part, questions))
        if parts and not any(PLACEHOLDER.search(part) for part in parts):
            keys["parts"].fault("expected-placeholder")
        label = optional(keys.get("label")) or None
        yield FactSpec(slug(keys.get("id")), parts, label, flag(keys.get("primary"), False))


def _part(cursor: Cursor, questions: dict[str, Question]) -> str:
    wording = text(cursor)
    for path in PLACEHOLDER.findall(wording):
        _known(cursor, path, questions)
    return wording


def _expanded(path: str, questions: dict[str, Question]) -> Iterator[FactSpec]:
    """Yield one fact for each field of the question at `path`, or one for the question."""
    question = questions[path.split(".")[0]]
    if question.fields and "." not in path:
        for field in question.fields:
            yield FactSpec("", (f"{{{path}.{field.id}}}",))
    else:
        yield FactSpec("", (f"{{{path}}}",))


def _columns(
    cursor: Cursor | None, table: Cursor, questions: dict[str, Question]
) -> tuple[str, ...]:
    question = questions.get(str(table.node))
    columns = []
    for row in _items(cursor):
        name = row.text() or ""
        if question and question.field(name) is None:
            fault_near(row, "no-such-field", name, [field.id for field in question.fields])
        columns.append(name)
    return tuple(columns)


def _sides(cursor: Cursor, questions: dict[str, Question], form: str) -> dict[str, str | None]:
    if form != "pair":
        return {}
    keys = cursor.keys(("left", "right"), ("left", "right"))
    return {side: _path(child, questions) for side, child in keys.items()}


def _points(cursor: Cursor, questions: dict[str, Question]) -> Iterator[SignOffPoint]:
    for row in cursor.items():
        keys = row.keys(("id", "point", "role", "about"), ("point", "role"))
        about = _path(keys["about"], questions) if "about" in keys else None
        yield SignOffPoint(text(keys.get("point")), text(keys.get("role")), about)


def _shown(cursor: Cursor, questions: dict[str, Question], form: str) -> str | None:
    path = _path(cursor, questions)
    if path and form == "table" and ("." in path or questions[path].kind != "records"):
        cursor.fault("table-needs-rows", path=path)
    return path


def _path(cursor: Cursor, questions: dict[str, Question]) -> str | None:
    path = cursor.text()
    return path if path is not None and _known(cursor, path, questions) else None


def _known(cursor: Cursor, path: str, questions: dict[str, Question]) -> bool:
    name, dot, inner = path.partition(".")
    question = questions.get(name)
    if question is None:
        fault_near(cursor, "no-such-question", name, list(questions))
        return False
    if dot and question.field(inner) is None:
        fault_near(cursor, "no-such-field", inner, [field.id for field in question.fields])
        return False
    return True


def _items(cursor: Cursor | None) -> list[Cursor]:
    return cursor.items() if cursor else []
