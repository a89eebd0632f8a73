"""Tables of a layout: the rows of an answer, one column for each of their fields."""

from __future__ import annotations

from attrs import frozen

from briefkit.answers import Row
from briefkit.brief.blocks import Block, Fact, Facts, Lines, Table
from briefkit.brief.filler import Filler
from briefkit.brief.sources import Source
from briefkit.model import BlockSpec, Question

Numbered = tuple[int, Row]
"""A row and its number."""


@frozen
class _Plan:
    """What is known of a table before there are answers.

    Attributes:
        paths: of the fields wanted, those included that the question does not have.
        columns: the fields that it has, in the same order.
    """

    question: Question
    paths: tuple[str, ...]
    columns: tuple[Source, ...]


def table(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return a table of those columns in which something was said; None without any."""
    assert spec.show is not None
    plan = filler.sources.plans.get(spec)
    if plan is None:
        plan = filler.sources.plans[spec] = _plan(spec, spec.show, filler)
    question: Question = plan.question
    every = filler.rows(spec.show, False)
    rows = filler.rows(spec.show, True) if spec.primary else every
    columns = _columns(plan, rows)
    said = [column for column in columns if column.field is not question.fields[0]]
    if not rows or not columns or (spec.columns and not said):
        return None
    if len(rows) == len(every):
        filler.shown.update(plan.paths)
    if len(rows) == 1:
        return _facts(question, rows[0], columns, spec.title, filler)
    header = tuple([column.field.name for column in columns])
    cells = tuple([_cells(question, row, columns, filler) for row in rows])
    return Table(header, cells, spec.title, filler.anchor(question.id))


def _plan(spec: BlockSpec, show: str, filler: Filler) -> _Plan:
    question = filler.question(show)
    wanted = spec.columns or tuple(f.id for f in question.fields if not f.open_point)
    paths = tuple(f"{question.id}.{id}" for id in wanted)
    sources = [filler.sources[path] for path in paths]
    columns = tuple(source for source in sources if source.field is not question)
    return _Plan(question, paths, columns)


def _columns(plan: _Plan, rows: list[Numbered]) -> list[Source]:
    """Return the columns wanted, without those that nobody answered."""
    alone = len(rows) == 1
    said = {id for _, row in rows for id in row}
    return [
        column
        for column in plan.columns
        if column.inner in said and not (alone and column.field.unique)
    ]


def _facts(
    question: Question, numbered: Numbered, columns: list[Source], title: str | None, filler: Filler
) -> Facts:
    """Return a single row as facts: a table of one row is read with more labour than a list."""
    number, row = numbered
    facts = tuple(
        [
            Fact(
                column.field.name,
                filler.lines_at(column, row[column.inner], number),
                assumed=filler.doubt((column.path,)),
            )
            for column in columns
        ]
    )
    return Facts(facts, title, filler.anchor(question.id))


def _cells(
    question: Question, numbered: Numbered, columns: list[Source], filler: Filler
) -> tuple[Lines, ...]:
    number, row = numbered
    cells = [
        filler.lines_at(column, row[column.inner], number) if column.inner in row else ()
        for column in columns
    ]
    if filler.doubt((question.id,)) is not None:
        cells = [
            cell + _doubt(question.id, number, column.inner, place == 0, filler)
            for place, (cell, column) in enumerate(zip(cells, columns, strict=True))
        ]
    return tuple(cells)


def _doubt(question: str, number: int, field: str, first: bool, filler: Filler) -> Lines:
    """Return what must still be confirmed about a cell or, in the first one, about its row."""
    here = f"{question}.{number}"
    paths = (f"{here}.{field}", *((here, question) if first else ()))
    return next((mark for path in paths if (mark := filler.mark(path))), ())
