"""Sections of a layout, and its blocks, each made from the answers by one small function."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefkit.brief import generated, lists, notes
from briefkit.brief.blocks import Block, Callout, CopyText, Facts, Lead, Lines, Paragraph, Part
from briefkit.brief.facts import fact
from briefkit.brief.filler import Filler
from briefkit.brief.leftovers import leftovers, plain_blocks
from briefkit.brief.long import words_in
from briefkit.brief.sentence import remark, sentence
from briefkit.brief.tables import table
from briefkit.brief.values import lines_of, on_one_line
from briefkit.messages import say
from briefkit.model import BlockSpec, Layout, Questionnaire, SectionSpec


def parts(layout: Layout, filler: Filler) -> tuple[Part, ...]:
    """Return the sections of `layout` that have something to say.

    The annex is made last, since whatever is too long for its place goes there.
    """
    forms = {spec.form for section in layout.sections for spec in section.blocks}
    filler.annotated, filler.compact = "notes" in forms, layout.compact
    found = [None if one.annex else _part(one, filler) for one in layout.sections]
    rest = _further_answers(filler) if layout.complete else None
    for place, one in enumerate(layout.sections):
        if one.annex:
            found[place] = _part(one, filler)
    if rest:
        found.insert(_before_closing(layout), rest)
    return tuple(part for part in found if part)


def _part(section: SectionSpec, filler: Filler) -> Part | None:
    blocks = [block for spec in section.blocks for block in _blocks(spec, filler)]
    if not blocks:
        return None
    if filler.annotated and section.source is None:
        blocks += notes.about(section, filler)
    return Part(section.title, tuple(blocks), section.id, annex=section.annex)


def _further_answers(filler: Filler) -> Part | None:
    """Return a section with every answer that no block has shown."""
    blocks = [block for spec in leftovers(filler) for block in _blocks(spec, filler)]
    if not blocks:
        return None
    title = say(filler.speaking.language, "further-answers")
    return Part(title, tuple(blocks), "further-answers")


def _before_closing(layout: Layout) -> int:
    """Return where further answers go: before the first section that is made by itself."""
    for number, section in enumerate(layout.sections):
        if any(spec.form in generated.CLOSING for spec in section.blocks):
            return number
    return len(layout.sections)


def _blocks(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    make = _MAKERS.get(spec.form)
    if make is None:
        return generated.blocks(spec, filler)
    block = make(spec, filler)
    return [block] if block else []


def _facts(spec: BlockSpec, filler: Filler) -> Block | None:
    rows = tuple(found for one in spec.facts if (found := fact(one, filler)))
    return Facts(rows, spec.title) if rows else None


def _marked(spec: BlockSpec, filler: Filler) -> tuple[Lines, str]:
    """Return what `spec` shows with what must still be confirmed, and its anchor."""
    path = spec.show or ""
    lines = _shown(path, spec.primary, filler)
    return (lines + filler.mark_any(path), filler.anchor(path)) if lines else ((), "")


def _shown(path: str, primary: bool, filler: Filler) -> Lines:
    """Return the answer at `path`, each entry or row on a line of its own."""
    if not filler.many((path,)):
        filler.shown.add(path)
        value = filler.value(path)
        return () if value is None else filler.lines(path, value)
    rows = filler.rows(path, primary)
    if len(rows) == len(filler.rows(path, False)):
        filler.shown.add(path)
    field = filler.field(path)
    if "." not in path:
        return lines_of(field, tuple(row for _, row in rows), filler.speaking)
    found = ((number, row[field.id]) for number, row in rows if field.id in row)
    return tuple(filler.line(path, value, number) for number, value in found)


def _paragraph(spec: BlockSpec, filler: Filler) -> Block | None:
    lines, anchor = _marked(spec, filler)
    return Paragraph(lines, spec.title, anchor) if lines else None


def _callout(spec: BlockSpec, filler: Filler) -> Block | None:
    lines, anchor = _marked(spec, filler)
    return Callout(lines, spec.title, anchor) if lines else None


def _lead(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return an answer in larger type; what must be confirmed stands beside its label."""
    path = spec.show or ""
    lines = _shown(path, spec.primary, filler)
    if not lines:
        return None
    label = "" if spec.title else _label(path, filler)
    return Lead(on_one_line(filler.field(path), lines), label, spec.title, filler.anchor(path))


def _copy(spec: BlockSpec, filler: Filler) -> Block | None:
    """Return words to be copied; what must be confirmed stands beside the label, not in them."""
    path = spec.show or ""
    lines = _shown(path, spec.primary, filler)
    if not lines:
        return None
    return CopyText(_label(path, filler), lines, spec.title, filler.anchor(path))


def _label(path: str, filler: Filler) -> str:
    marks = filler.mark_any(path)
    return " · ".join([filler.field(path).name, *([words_in(marks)] if marks else [])])


_MAKERS: dict[str, Callable[[BlockSpec, Filler], Block | None]] = {
    "facts": _facts,
    "table": table,
    "list": lists.items,
    "checklist": lists.checklist,
    "checks": lists.checks,
    "pair": lists.pair,
    "paragraph": _paragraph,
    "callout": _callout,
    "lead": _lead,
    "sentence": sentence,
    "remark": remark,
    "copy": _copy,
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
    annex = SectionSpec(
        "annex", say(language, "section-annex"), (BlockSpec("", "annex"),), annex=True
    )
    return Layout("full", questionnaire.title, (*sections, *closing, annex))
