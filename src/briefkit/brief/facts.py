"""Facts of a layout: wording with placeholders, filled from typed answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from briefkit.answers import Row
from briefkit.brief.blocks import Fact, Line, Lines, Span
from briefkit.brief.filler import Filler
from briefkit.brief.paths import pieces, placeholders
from briefkit.brief.sources import Source
from briefkit.brief.values import join, labels_of
from briefkit.model import FactSpec

Numbered = tuple[int | None, Row]
"""A row and its number; None stands for the one set of answers outside `records`."""

_ALONE: list[Numbered] = [(None, {})]
_STEP, _BESIDE, _NEXT = Span(" › "), Span(" "), Span("; ")
"""Between the steps of a path, things that only stand side by side, and rows on one line."""


@frozen
class _Plan:
    """What is known of a fact before there are answers.

    Attributes:
        first: where the answer comes from that gives the fact its label and its anchor.
        many: the first path that leads to rows; None where there are none.
        write: makes the lines of the fact.
    """

    spec: FactSpec
    paths: tuple[str, ...]
    first: Source
    label: str
    many: str | None
    write: Callable[[_Plan, Filler], Lines]


def fact(spec: FactSpec, filler: Filler) -> Fact | None:
    """Return the fact of `spec`, or None where there is nothing to show."""
    plan = filler.sources.plans.get(spec)
    if plan is None:
        plan = filler.sources.plans[spec] = _plan(spec, filler)
    lines = plan.write(plan, filler)
    if not lines:
        return None
    return Fact(plan.label, lines, filler.anchor(plan.first.question.id), filler.doubt(plan.paths))


def _plan(spec: FactSpec, filler: Filler) -> _Plan:
    paths = (spec.chips,) if spec.chips else placeholders(spec.parts)
    first, many = filler.sources[paths[0]], filler.many(paths)
    label = spec.label or first.field.name
    return _Plan(spec, paths, first, label, many, _way(spec, paths, many))


def _way(
    spec: FactSpec, paths: tuple[str, ...], many: str | None
) -> Callable[[_Plan, Filler], Lines]:
    """Return how the lines of a fact are made."""
    if spec.chips:
        return _chips
    if spec.short or len(paths) != 1 or spec.parts != (f"{{{paths[0]}}}",):
        return _composed
    if not many:
        return _whole
    return _composed if "." in paths[0] else _whole_rows


def _whole(plan: _Plan, filler: Filler) -> Lines:
    """Return an answer that stands alone in its fact, as paragraphs."""
    source = plan.first
    filler.shown.add(source.path)
    value = filler.value_at(source)
    return () if value is None else filler.lines_at(source, value)


def _whole_rows(plan: _Plan, filler: Filler) -> Lines:
    """Return the rows that stand alone in their fact, each on a line of its own."""
    path = plan.first.path
    rows = filler.rows(path, plan.spec.primary)
    if len(rows) == len(filler.rows(path, False)):
        filler.shown.add(path)
    return filler.lines(path, tuple(row for _, row in rows)) if rows else ()


def _composed(plan: _Plan, filler: Filler) -> Lines:
    """Return the parts of the fact on one line; one line for each row."""
    spec, many = plan.spec, plan.many
    rows: Sequence[Numbered] = filler.rows(many, spec.primary) if many else _ALONE
    filled = [_filled(spec, row, filler) for row in rows]
    if not spec.short and (not many or len(rows) == len(filler.rows(many, False))):
        filler.shown.update(_complete(plan.paths, spec.parts, rows, filler))
    lines = [line for line in filled if line]
    return (_in_one(lines),) if spec.short and len(lines) > 1 else tuple(lines)


def _in_one(lines: list[Line]) -> Line:
    spans = [*lines[0]]
    for line in lines[1:]:
        spans += (_NEXT, *line)
    return tuple(spans)


def _filled(spec: FactSpec, row: Numbered, filler: Filler) -> Line:
    parts = [part(each, row, filler, spec.short) for each in spec.parts]
    return join([line for line in parts if line])


def part(wording: str, numbered: Numbered, filler: Filler, short: bool = False) -> Line:
    """Return `wording` filled in; empty where an answer is missing."""
    number, row = numbered
    sources = filler.sources
    spans: list[Span] = []
    is_path = False
    for piece in pieces(wording):
        if is_path:
            source = sources[piece]
            value = filler.value_at(source, row)
            if value is None:
                return ()
            spans += filler.line_at(source, value, number, short)
        elif piece:
            spans.append(Span(piece))
        is_path = not is_path
    return tuple(spans)


def _complete(
    paths: tuple[str, ...], parts: tuple[str, ...], rows: Sequence[Numbered], filler: Filler
) -> set[str]:
    """Return those of `paths` of which no answer is left out.

    A part is left out as a whole where one of its answers is missing.
    """
    missed: set[str] = set()
    for _, row in rows:
        said = {path for path in paths if filler.value(path, row) is not None}
        if len(said) == len(paths):
            continue
        seen = {
            path
            for wording in parts
            if said.issuperset(found := placeholders((wording,)))
            for path in found
        }
        missed |= said - seen
    return set(paths) - missed


def _chips(plan: _Plan, filler: Filler) -> Lines:
    """Return a choice among all there are, one step after the other; else what was chosen."""
    field, path = plan.first.field, plan.first.path
    if field.kind == "select" and not plan.many:
        value = filler.value(path)
        if value is None:
            return ()
        chips = [Span(choice.label, chip=choice.id == value) for choice in field.choices]
        if not field.choice(str(value)):
            chips = [Span(str(value), chip=True)]
        filler.shown.add(path)
        return (_between(chips, _STEP),)
    chosen = [
        Span(label, chip=True)
        for _, row in (filler.rows(path, False) or _ALONE)
        for label in labels_of(field, filler.value(path, row), filler.speaking)
    ]
    filler.shown.add(path)
    return (_between(chosen, _BESIDE),) if chosen else ()


def _between(chips: list[Span], sign: Span) -> Line:
    spans = [chips[0]]
    for chip in chips[1:]:
        spans += (sign, chip)
    return tuple(spans)
