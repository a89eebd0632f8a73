"""Tables of a layout: the rows of an answer, one column for each of their fields."""

from __future__ import annotations

from briefkit.answers import Row
from briefkit.brief.blocks import Block, Fact, Facts, Lines, Table
from briefkit.brief.filler import Filler
from briefkit.model import BlockSpec, Field, Question

Numbered = tuple[int, Row]
"""A row and its number."""


def table(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return a table of those columns in which something was said; None without any."""
    assert spec.show is not None
    question, rows = filler.question(spec.show), filler.rows(spec.show, spec.primary)
    wanted = spec.columns or tuple(f.id for f in question.fields if not f.open_point)
    columns = _columns(question, wanted, rows)
    said = [field for field in columns if field is not question.fields[0]]
    if not rows or not columns or (spec.columns and not said):
        return None
    if len(rows) == len(filler.rows(spec.show, False)):
        filler.shown.update(f"{question.id}.{id}" for id in wanted)
    if len(rows) == 1:
        return _facts(question, rows[0], columns, spec.title, filler)
    header = tuple(field.name for field in columns)
    cells = tuple(_cells(question, row, columns, filler) for row in rows)
    return Table(header, cells, spec.title, filler.anchor(question.id))


def _facts(
    question: Question, numbered: Numbered, columns: list[Field], title: str | None, filler: Filler
) -> Facts:
    """Return a single row as facts: a table of one row is read with more labour than a list."""
    number, row = numbered
    facts = tuple(
        Fact(
            field.name,
            filler.lines_in(field, f"{question.id}.{field.id}", row[field.id], number),
            assumed=filler.doubt((f"{question.id}.{field.id}",)),
        )
        for field in columns
        if field.id in row
    )
    return Facts(facts, title, filler.anchor(question.id))


def _columns(question: Question, wanted: tuple[str, ...], rows: list[Numbered]) -> list[Field]:
    """Return the fields `wanted`, in that order, without those that nobody answered."""
    alone = len(rows) == 1
    fields = [field for id in wanted if (field := question.field(id))]
    return [
        field
        for field in fields
        if not (field.unique and alone) and any(field.id in row for _, row in rows)
    ]


def _cells(
    question: Question, numbered: Numbered, columns: list[Field], filler: Filler
) -> tuple[Lines, ...]:
    number, row = numbered
    cells = [
        filler.lines_in(field, f"{question.id}.{field.id}", row[field.id], number)
        if field.id in row
        else ()
        for field in columns
    ]
    if filler.doubt((question.id,)) is not None:
        cells = [
            cell + _doubt(question.id, number, field, place == 0, filler)
            for place, (cell, field) in enumerate(zip(cells, columns, strict=True))
        ]
    return tuple(cells)


def _doubt(question: str, number: int, field: Field, first: bool, filler: Filler) -> Lines:
    """Return what must still be confirmed about a cell or, in the first one, about its row."""
    here = f"{question}.{number}"
    paths = (f"{here}.{field.id}", *((here, question) if first else ()))
    return next((mark for path in paths if (mark := filler.mark(path))), ())
