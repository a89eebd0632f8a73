"""Blocks of a layout, each made from the answers by one small function."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefkit.answers import Row
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
from briefkit.brief.leftovers import leftovers, plain_blocks
from briefkit.brief.values import line_of, lines_of
from briefkit.messages import say
from briefkit.model import BlockSpec, Field, Layout, Questionnaire, SectionSpec


def parts(layout: Layout, filler: Filler) -> tuple[Part, ...]:
    """Return the sections of `layout` that have something to say."""
    found = [_part(section, filler) for section in layout.sections]
    if layout.complete and (rest := _further_answers(filler)):
        found.insert(_before_closing(layout, found), rest)
    return tuple(part for part in found if part)


def _part(section: SectionSpec, filler: Filler) -> Part | None:
    blocks = [block for spec in section.blocks for block in _blocks(spec, filler)]
    return Part(section.title, tuple(blocks), section.id) if blocks else None


def _further_answers(filler: Filler) -> Part | None:
    """Return a section with every answer that no block has shown."""
    blocks = [block for spec in leftovers(filler) for block in _blocks(spec, filler)]
    title = say(filler.speaking.language, "further-answers")
    return Part(title, tuple(blocks), "further-answers") if blocks else None


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
    numbered = filler.rows(spec.show, spec.primary)
    rows = [row for _, row in numbered]
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
    if len(rows) == len(filler.rows(spec.show, False)):
        filler.shown.update(f"{question.id}.{id}" for id in wanted)
    cells = tuple(
        tuple(
            _cell(question.id, number, row, field, field is columns[0], filler) for field in columns
        )
        for number, row in numbered
    )
    header = tuple(field.name for field in columns)
    return Table(header, cells, spec.title, filler.anchor(question.id))


def _cell(question: str, number: int, row: Row, field: Field, first: bool, filler: Filler) -> Lines:
    """Return one cell, with what must still be confirmed about it or, in the first, its row."""
    lines = lines_of(field, row[field.id], filler.speaking) if field.id in row else ()
    here = f"{question}.{number}"
    paths = (f"{here}.{field.id}", *((here, question) if first else ()))
    return lines + next((mark for path in paths if (mark := filler.mark(path))), ())


def _lines(spec: BlockSpec, filler: Filler) -> Lines:
    """Return what `spec` shows, each entry or row on a line of its own."""
    assert spec.show is not None
    return _lines_at(spec.show, spec.primary, filler)


def _lines_at(path: str, primary: bool, filler: Filler) -> Lines:
    field = filler.field(path)
    if filler.question(path).kind == "records":
        return _lines_of_rows(path, primary, filler)
    filler.shown.add(path)
    value = filler.value(path)
    return () if value is None else lines_of(field, value, filler.speaking)


def _lines_of_rows(path: str, primary: bool, filler: Filler) -> Lines:
    field, rows = filler.field(path), [row for _, row in filler.rows(path, primary)]
    if len(rows) == len(filler.rows(path, False)):
        filler.shown.add(path)
    if "." not in path:
        return lines_of(field, tuple(rows), filler.speaking)
    return tuple(line_of(field, row[field.id], filler.speaking) for row in rows if field.id in row)


def _marked(spec: BlockSpec, filler: Filler) -> tuple[Lines, str]:
    """Return what `spec` shows with what must still be confirmed, and its anchor."""
    path = spec.show or ""
    lines = _lines(spec, filler)
    return (lines + filler.mark_any(path), filler.anchor(path)) if lines else ((), "")


def _items(spec: BlockSpec, filler: Filler) -> Block | None:
    lines, anchor = _marked(spec, filler)
    return Items(lines, spec.title, anchor=anchor) if lines else None


def _checklist(spec: BlockSpec, filler: Filler) -> Block | None:
    lines, anchor = _marked(spec, filler)
    return Checklist(lines, spec.title, anchor) if lines else None


def _paragraph(spec: BlockSpec, filler: Filler) -> Block | None:
    lines, anchor = _marked(spec, filler)
    return Paragraph(lines, spec.title, anchor) if lines else None


def _callout(spec: BlockSpec, filler: Filler) -> Block | None:
    lines, anchor = _marked(spec, filler)
    return Callout(lines, spec.title, anchor) if lines else None


def _copy(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return words to be copied; what must be confirmed stands beside the label, not in them."""
    path, lines = spec.show or "", _lines(spec, filler)
    if not lines:
        return None
    marks = [span.text for line in filler.mark_any(path) for span in line]
    label = " · ".join([filler.field(path).name, *marks])
    return CopyText(label, lines, spec.title, filler.anchor(path))


def _pair(spec: BlockSpec, filler: Filler) -> Block | None:
    sides = []
    for path in (spec.left, spec.right):
        assert path is not None
        sides.append((filler.field(path).name, _lines_at(path, False, filler)))
    (left, yes), (right, no) = sides
    return (
        Pair(left, yes, right, no, spec.title, filler.anchor(spec.left or ""))
        if yes or no
        else None
    )


def _sign_off(spec: BlockSpec, filler: Filler) -> Block | None:
    language = filler.speaking.language
    columns = ("point", "name", "date", "signature")
    header = tuple(say(language, f"sign-off-{column}") for column in columns)
    points = tuple(
        (point.point, point.role)
        for point in spec.points
        if point.about is None or filler.answered(point.about)
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


def own_sections(questionnaire: Questionnaire, filler: Filler) -> Layout:
    """Return the layout of a questionnaire that has none: its sections, then what is open."""
    language = questionnaire.language
    sections = [
        SectionSpec(section.id, section.title, tuple(plain_blocks(section.questions, filler)))
        for section in questionnaire.sections
    ]
    closing = tuple(
        SectionSpec(f"closing-{form}", say(language, f"section-{form}"), (BlockSpec("", form),))
        for form in ("open", "assumptions", "notes")
    )
    return Layout("full", questionnaire.title, (*sections, *closing))
