"""Layouts as they stand beside a questionnaire."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.model import BlockSpec, FactSpec, Layout, Question, SectionSpec, SignOffPoint
from briefkit.questionnaires.faults import fault_near
from briefkit.yamlfile import Cursor, Scalar

_FORMS = ("table", "list", "checklist", "paragraph", "callout", "copy")
_GENERATED = ("open", "assumptions", "notes")
_BLOCK_KEYS = frozenset((*_FORMS, *_GENERATED, "facts", "pair", "sign-off"))
_COMMON = frozenset(("id", "title", "primary", "columns"))
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def read_layout(cursor: Cursor, questions: dict[str, Question]) -> Layout | None:
    """Return the layout at `cursor`, whose paths must lead to `questions`."""
    keys = cursor.keys(("id", "title", "complete", "sections"), ("id", "title", "sections"))
    sections = [_section(row, questions) for row in _items(keys.get("sections"))]
    complete = keys["complete"].flag() if "complete" in keys else True
    return Layout(
        id=_text(keys.get("id")),
        title=_text(keys.get("title")),
        sections=tuple(section for section in sections if section),
        complete=complete is not False,
    )


def _section(cursor: Cursor, questions: dict[str, Question]) -> SectionSpec | None:
    keys = cursor.keys(("id", "title", "blocks"), ("id", "title", "blocks"))
    blocks = [_block(row, questions) for row in _items(keys.get("blocks"))]
    known = tuple(block for block in blocks if block)
    return SectionSpec(_text(keys.get("id")), _text(keys.get("title")), known)


def _block(cursor: Cursor, questions: dict[str, Question]) -> BlockSpec | None:
    keys = cursor.keys(_COMMON | _BLOCK_KEYS)
    forms = [key for key in keys if key in _BLOCK_KEYS]
    if len(forms) != 1:
        cursor.fault("expected-one-form", forms=sorted(_BLOCK_KEYS))
        return None
    (form,) = forms
    content = keys[form]
    return BlockSpec(
        id=_text(keys.get("id")),
        form=form,
        show=_path(content, questions) if form in _FORMS else None,
        facts=tuple(_facts(content, questions)) if form == "facts" else (),
        columns=_columns(keys.get("columns"), content, questions),
        title=_text(keys.get("title")) or None,
        primary=_flag(keys.get("primary")),
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
        parts = tuple(part.text() or "" for part in _items(keys.get("parts")))
        for part in _items(keys.get("parts")):
            for path in PLACEHOLDER.findall(part.text() or ""):
                _known(part, path, questions)
        label = _text(keys.get("label")) or None
        yield FactSpec(_text(keys.get("id")), parts, label, _flag(keys.get("primary")))


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
        yield SignOffPoint(_text(keys.get("point")), _text(keys.get("role")), about)


def _path(cursor: Cursor, questions: dict[str, Question]) -> str | None:
    path = cursor.text()
    return path if path and _known(cursor, path, questions) else None


def _known(cursor: Cursor, path: str, questions: dict[str, Question]) -> bool:
    name, _, inner = path.partition(".")
    question = questions.get(name)
    if question is None:
        fault_near(cursor, "no-such-question", name, list(questions))
        return False
    if inner and question.field(inner) is None:
        fault_near(cursor, "no-such-field", inner, [field.id for field in question.fields])
        return False
    return True


def _items(cursor: Cursor | None) -> list[Cursor]:
    return cursor.items() if cursor else []


def _text(cursor: Cursor | None) -> str:
    return (cursor.text() if cursor else None) or ""


def _flag(cursor: Cursor | None) -> bool:
    return bool(cursor and cursor.flag())
