"""Lists of a layout: entries of an answer, or rows of it in the words of the layout."""

from __future__ import annotations

from briefkit.answers import Row
from briefkit.brief.blocks import Block, Checklist, Items, Line, Pair, Points, Span
from briefkit.brief.facts import part
from briefkit.brief.filler import Filler
from briefkit.brief.paths import placeholders, split
from briefkit.brief.values import join, line_of, lines_of
from briefkit.brief.words import word
from briefkit.messages import say
from briefkit.model import BlockSpec, ListSpec

_ALONE: tuple[None, Row] = (None, {})
"""What stands in for a row where there are none."""


def items(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return a list with bullets."""
    lines, anchor = _marked(spec, filler)
    return Items(lines, spec.title or spec.lists[0].label, anchor=anchor) if lines else None


def checklist(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return things to tick off."""
    lines, anchor = _marked(spec, filler)
    return Checklist(lines, spec.title or spec.lists[0].label, anchor) if lines else None


def pair(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return two lists side by side; an empty one says so, lest it pass for a decision."""
    left, right = spec.lists
    yes, no = (entries(side, filler) for side in spec.lists)
    if not (yes or no):
        return None
    names = [side.label or filler.field(side.of).name for side in spec.lists]
    anchor = filler.anchor(left.of if yes else right.of)
    nothing: Line = (Span(word(filler.speaking.language, "doc-undecided")),)
    return Pair(names[0], yes or (nothing,), names[1], no or (nothing,), spec.title, anchor)


def checks(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return what must be true at delivery: each wording, for each entry that it names.

    What holds for any text is said only beside something that was decided about this one.
    """
    found = {wording: _check(wording, filler) for (wording,) in spec.wordings}
    if not any(lines for wording, lines in found.items() if placeholders((wording,))):
        return None
    return Checklist(tuple(line for lines in found.values() for line in lines), spec.title)


def _check(wording: str, filler: Filler) -> list[Line]:
    """Return `wording` filled in, once for each row or entry; nothing where answers are missing."""
    paths = placeholders((wording,))
    many = filler.many(paths)
    if many:
        rows = filler.rows(many, primary=False)
        return [line for one in rows if (line := part(wording, one, filler))]
    listed = next((path for path in paths if filler.field(path).kind == "list"), None)
    if listed is None:
        line = part(wording, _ALONE, filler)
        return [line] if line else []
    value = filler.value(listed)
    if value is None:
        return []
    before, _, behind = wording.partition(f"{{{listed}}}")
    each = lines_of(filler.field(listed), value, filler.speaking)
    ends = [part(piece, _ALONE, filler) for piece in (before, behind)]
    return [(*ends[0], *line, *ends[1]) for line in each if not isinstance(line, Points)]


def entries(spec: ListSpec, filler: Filler, primary: bool = False) -> tuple[Line, ...]:
    """Return the entries of a list; where some are left out, the last says how many."""
    found = _rows(spec, filler, primary) if filler.many((spec.of,)) else _answer(spec, filler)
    if spec.most is None or len(found) <= spec.most:
        return found
    more = say(filler.speaking.language, "doc-more", n=len(found) - spec.most)
    return (*found[: spec.most], (Span(more),))


def _answer(spec: ListSpec, filler: Filler) -> tuple[Line, ...]:
    value = filler.value(spec.of)
    if value is None:
        return ()
    filler.shown.add(spec.of)
    lines = filler.lines(spec.of, value)
    return tuple(
        line for each in lines for line in (each.items if isinstance(each, Points) else (each,))
    )


def _rows(spec: ListSpec, filler: Filler, primary: bool) -> tuple[Line, ...]:
    every = filler.rows(spec.of, primary=False)
    rows = [one for one in filler.rows(spec.of, primary) if _wanted(spec, one[1])]
    lines = {one[0]: line for one in rows if (line := _row(spec, one, filler))}
    _note(spec, set(list(lines)[: spec.most]), every, filler)
    return tuple(lines.values())


def _note(spec: ListSpec, numbers: set[int], every: list[tuple[int, Row]], filler: Filler) -> None:
    """Take down what stands in the rows shown; several lists may share the rows of an answer."""
    if not spec.parts and len(numbers) == len(every):
        filler.shown.add(spec.of)
    chosen_by = tuple(f"{split(spec.of)[0]}.{name}" for name, _ in spec.only)
    for wording in (*spec.parts, *(f"{{{path}}}" for path in chosen_by)):
        said = {
            path: {n for n, row in every if filler.value(path, row) is not None}
            for path in placeholders((wording,))
        }
        filled = numbers.intersection(*said.values())
        for path, answered in said.items():
            seen = filler.listed.setdefault(path, set())
            seen |= filled
            if seen >= answered:
                filler.shown.add(path)


def _wanted(spec: ListSpec, row: Row) -> bool:
    return all(row.get(name) in choices for name, choices in spec.only)


def _row(spec: ListSpec, numbered: tuple[int, Row], filler: Filler) -> Line:
    number, row = numbered
    if spec.parts:
        return join([line for each in spec.parts if (line := part(each, numbered, filler))])
    question, name = split(spec.of)
    if name:
        value = row.get(name)
        return () if value is None else filler.line(spec.of, value, number)
    return line_of(filler.question(question), (row,), filler.speaking)


def _marked(spec: BlockSpec, filler: Filler) -> tuple[tuple[Line, ...], str]:
    """Return the entries with what must still be confirmed, and their anchor."""
    (one,) = spec.lists
    lines = entries(one, filler, spec.primary)
    marks = tuple(line for line in filler.mark_any(one.of) if not isinstance(line, Points))
    return (lines + marks, filler.anchor(one.of)) if lines else ((), "")
