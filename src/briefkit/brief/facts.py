"""Facts of a layout: wording with placeholders, filled from typed answers."""

from __future__ import annotations

from briefkit.answers import Row
from briefkit.brief.blocks import Fact, Line, Lines, Span
from briefkit.brief.filler import Filler
from briefkit.brief.paths import pieces, placeholders
from briefkit.brief.values import join, labels_of
from briefkit.model import FactSpec

Numbered = tuple[int | None, Row]
"""A row and its number; None stands for the one set of answers outside `records`."""

_ALONE: list[Numbered] = [(None, {})]
_STEP, _BESIDE = Span(" › "), Span(" ")
"""Between the steps of a path, and between things that only stand side by side."""


def fact(spec: FactSpec, filler: Filler) -> Fact | None:
    """Return the fact of `spec`, or None where there is nothing to show."""
    paths = (spec.chips,) if spec.chips else placeholders(spec.parts)
    lines = _chips(spec.chips, filler) if spec.chips else _lines(spec, paths, filler)
    if not lines:
        return None
    label = spec.label or filler.field(paths[0]).name
    return Fact(label, lines, filler.anchor(paths[0]), filler.doubt(paths))


def _lines(spec: FactSpec, paths: tuple[str, ...], filler: Filler) -> Lines:
    whole = _whole(spec, paths, filler)
    if whole is not None:
        return whole
    many = filler.many(paths)
    rows: list[Numbered] = [*filler.rows(many, spec.primary)] if many else _ALONE
    filled = [_filled(spec, row, filler) for row in rows]
    if not spec.short and (not many or len(rows) == len(filler.rows(many, False))):
        filler.shown.update(_complete(paths, spec.parts, rows, filler))
    return tuple(line for line in filled if line)


def _whole(spec: FactSpec, paths: tuple[str, ...], filler: Filler) -> Lines | None:
    """Return an answer that stands alone in its fact, as paragraphs; None if it does not."""
    if len(paths) != 1 or spec.parts != (f"{{{paths[0]}}}",) or spec.short:
        return None
    (path,) = paths
    if not filler.many(paths):
        value = filler.value(path)
        filler.shown.add(path)
        return () if value is None else filler.lines(path, value)
    if "." in path:
        return None
    rows = filler.rows(path, spec.primary)
    if len(rows) == len(filler.rows(path, False)):
        filler.shown.add(path)
    return filler.lines(path, tuple(row for _, row in rows)) if rows else ()


def _filled(spec: FactSpec, row: Numbered, filler: Filler) -> Line:
    parts = [part(each, row, filler, spec.short) for each in spec.parts]
    return join([line for line in parts if line])


def part(wording: str, numbered: Numbered, filler: Filler, short: bool = False) -> Line:
    """Return `wording` filled in; empty where an answer is missing."""
    number, row = numbered
    spans: list[Span] = []
    is_path = False
    for piece in pieces(wording):
        if is_path:
            value = filler.value(piece, row)
            if value is None:
                return ()
            spans += filler.line(piece, value, number, short)
        elif piece:
            spans.append(Span(piece))
        is_path = not is_path
    return tuple(spans)


def _complete(
    paths: tuple[str, ...], parts: tuple[str, ...], rows: list[Numbered], filler: Filler
) -> set[str]:
    """Return those of `paths` of which no answer is left out.

    A part is left out as a whole where one of its answers is missing.
    """
    missed: set[str] = set()
    for _, row in rows:
        said = {path for path in paths if filler.value(path, row) is not None}
        seen = {
            path
            for wording in parts
            if said.issuperset(found := placeholders((wording,)))
            for path in found
        }
        missed |= said - seen
    return set(paths) - missed


def _chips(path: str, filler: Filler) -> Lines:
    """Return a choice among all there are, one step after the other; else what was chosen."""
    field = filler.field(path)
    if field.kind == "select" and not filler.many((path,)):
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
