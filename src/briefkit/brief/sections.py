"""Blocks of a layout, each made from the answers by one small function."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefkit.brief import generated
from briefkit.brief.blocks import (
    Block,
    Callout,
    Checklist,
    CopyText,
    Facts,
    Items,
    Lines,
    Pair,
    Paragraph,
    Part,
    SignOff,
    Table,
)
from briefkit.brief.facts import Filler
from briefkit.brief.values import line_of, lines_of
from briefkit.messages import say
from briefkit.model import BlockSpec, FactSpec, Layout, Question, SectionSpec


def parts(layout: Layout, filler: Filler) -> tuple[Part, ...]:
    """Return the sections of `layout` that have something to say."""
    found = [_part(section, filler) for section in layout.sections]
    if layout.complete and (rest := _rest(filler)):
        found.insert(_before_closing(layout, found), rest)
    return tuple(part for part in found if part)


def _part(section: SectionSpec, filler: Filler) -> Part | None:
    blocks = [block for spec in section.blocks for block in _blocks(spec, filler)]
    return Part(section.title, tuple(blocks), section.id) if blocks else None


def _before_closing(layout: Layout, found: list[Part | None]) -> int:
    """Return where further answers go: before the first section that is made by itself."""
    for number, section in enumerate(layout.sections):
        if any(spec.form in generated.FORMS for spec in section.blocks):
            return number
    return len(found)


def _blocks(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    make = _MAKERS.get(spec.form)
    if make is None:
        return generated.blocks(spec, filler)
    block = make(spec, filler)
    return [block] if block else []


def _facts(spec: BlockSpec, filler: Filler) -> Block | None:
    rows = tuple(fact for one in spec.facts if (fact := filler.fact(one)))
    return Facts(rows, spec.title) if rows else None


def _table(spec: BlockSpec, filler: Filler) -> Block | None:
    assert spec.show is not None
    question = filler.question(spec.show)
    rows = [row for _, row in filler.rows(spec.show, spec.primary)]
    wanted = spec.columns or tuple(f.id for f in question.fields if not f.open_point)
    columns = [
        field
        for field in sorted(
            question.fields, key=lambda f: wanted.index(f.id) if f.id in wanted else 99
        )
        if field.id in wanted
        and any(field.id in row for row in rows)
        and not (field.unique and len(rows) == 1)
    ]
    said = [field for field in columns if field is not question.fields[0]]
    if not rows or not columns or (spec.columns and not said):
        return None
    filler.shown.update(f"{question.id}.{id}" for id in wanted)
    cells = tuple(
        tuple(lines_of(f, row[f.id], filler.speaking) if f.id in row else () for f in columns)
        for row in rows
    )
    header = tuple(field.name for field in columns)
    return Table(header, cells, spec.title, filler.anchor(question.id))


def _lines(spec: BlockSpec, filler: Filler) -> Lines:
    """Return what `spec` shows, each entry or row on a line of its own."""
    assert spec.show is not None
    field = filler.field(spec.show)
    filler.shown.add(spec.show)
    if filler.question(spec.show).kind == "records" and "." in spec.show:
        rows = filler.rows(spec.show, spec.primary)
        return tuple(
            line_of(field, row[field.id], filler.speaking) for _, row in rows if field.id in row
        )
    value = filler.value(spec.show)
    return () if value is None else lines_of(field, value, filler.speaking)


def _items(spec: BlockSpec, filler: Filler) -> Block | None:
    lines = _lines(spec, filler)
    return Items(lines, spec.title, anchor=filler.anchor(spec.show or "")) if lines else None


def _checklist(spec: BlockSpec, filler: Filler) -> Block | None:
    lines = _lines(spec, filler)
    return Checklist(lines, spec.title, filler.anchor(spec.show or "")) if lines else None


def _paragraph(spec: BlockSpec, filler: Filler) -> Block | None:
    lines = _lines(spec, filler)
    return Paragraph(lines, spec.title, filler.anchor(spec.show or "")) if lines else None


def _callout(spec: BlockSpec, filler: Filler) -> Block | None:
    lines = _lines(spec, filler)
    return Callout(lines, spec.title, filler.anchor(spec.show or "")) if lines else None


def _copy(spec: BlockSpec, filler: Filler) -> Block | None:
    lines = _lines(spec, filler)
    if not lines:
        return None
    label = filler.field(spec.show or "").name
    return CopyText(label, lines, spec.title, filler.anchor(spec.show or ""))


def _pair(spec: BlockSpec, filler: Filler) -> Block | None:
    sides = []
    for path in (spec.left, spec.right):
        assert path is not None
        filler.shown.add(path)
        value = filler.value(path)
        field = filler.field(path)
        sides.append((field.name, lines_of(field, value, filler.speaking) if value else ()))
    (left, yes), (right, no) = sides
    return Pair(left, yes, right, no, spec.title) if yes or no else None


def _sign_off(spec: BlockSpec, filler: Filler) -> Block | None:
    language = filler.speaking.language
    columns = ("point", "name", "date", "signature")
    header = tuple(say(language, f"sign-off-{column}") for column in columns)
    points = tuple(
        (point.point, point.role)
        for point in spec.points
        if point.about is None or point.about in filler.answers.values
    )
    return SignOff(header, points, spec.title) if points else None  # type: ignore[arg-type]


_MAKERS: dict[str, Callable[[BlockSpec, Filler], Block | None]] = {
    "facts": _facts,
    "table": _table,
    "list": _items,
    "checklist": _checklist,
    "paragraph": _paragraph,
    "callout": _callout,
    "copy": _copy,
    "pair": _pair,
    "sign-off": _sign_off,
}


def _rest(filler: Filler) -> Part | None:
    """Return a section with every answer that no block has shown."""
    blocks = [
        block
        for question in filler.answers.questionnaire.questions
        if question.id in filler.answers.values and question.id not in filler.shown
        for spec in unseen(question, filler)
        for block in _blocks(spec, filler)
    ]
    title = say(filler.speaking.language, "further-answers")
    return Part(title, tuple(blocks), "further-answers") if blocks else None


def unseen(question: Question, filler: Filler) -> list[BlockSpec]:
    """Return plain blocks for what was answered to `question` and not shown yet."""
    fields = [
        field
        for field in question.fields
        if not field.open_point and f"{question.id}.{field.id}" not in filler.shown
    ]
    if question.kind == "records":
        hidden = [f.id for f in fields if not f.unique]
        if not any(id in row for _, row in filler.rows(question.id, False) for id in hidden):
            return []
        columns = tuple(dict.fromkeys((question.fields[0].id, *hidden)))
        return [BlockSpec("", "table", question.id, columns=columns, title=question.name)]
    if question.kind == "record":
        facts = tuple(FactSpec("", (f"{{{question.id}.{f.id}}}",)) for f in fields)
        return [BlockSpec("", "facts", facts=facts, title=question.name)] if facts else []
    if question.kind == "list":
        return [BlockSpec("", "list", question.id, title=question.name)]
    return [BlockSpec("", "facts", facts=(FactSpec("", (f"{{{question.id}}}",)),))]
