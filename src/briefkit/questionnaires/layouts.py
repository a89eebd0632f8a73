"""Layouts as they stand beside a questionnaire."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from briefkit.model import Layout, SectionSpec
from briefkit.questionnaires.entries import flag, optional, rows, slug, text
from briefkit.questionnaires.faults import fault_near
from briefkit.questionnaires.layout_blocks import check_ids, read_block, read_facts
from briefkit.questionnaires.layout_paths import Questions
from briefkit.yamlfile import Cursor

_KEYS = ("id", "title", "complete", "compact", "header", "sections")


def read_layouts(cursors: Iterable[Cursor], questions: Questions) -> tuple[Layout, ...]:
    """Return the layouts at `cursors`; where one takes a section from another, it has it too."""
    sources: dict[str, Cursor] = {}
    layouts = [_layout(cursor, questions, sources) for cursor in cursors]
    known = {
        f"{layout.id}.{section.id}": section
        for layout in layouts
        for section in layout.sections
        if section.source is None
    }
    for name, cursor in sources.items():
        if name not in known:
            fault_near(cursor, "no-such-section", name, list(known))
    return tuple(_complete(layout, known) for layout in layouts)


def _complete(layout: Layout, known: dict[str, SectionSpec]) -> Layout:
    sections = (
        evolve(known[one.source], source=one.source) if one.source in known else one
        for one in layout.sections
    )
    return evolve(layout, sections=tuple(sections))


def _layout(cursor: Cursor, questions: Questions, sources: dict[str, Cursor]) -> Layout:
    keys = cursor.keys(_KEYS, ("id", "title", "sections"))
    sections = keys.get("sections")
    check_ids(sections)
    return Layout(
        id=slug(keys.get("id")),
        title=text(keys.get("title")),
        sections=rows(sections, lambda row: _section(row, questions, sources)),
        complete=flag(keys.get("complete"), True),
        compact=flag(keys.get("compact"), False),
        header=read_facts(keys.get("header"), questions),
    )


def _section(cursor: Cursor, questions: Questions, sources: dict[str, Cursor]) -> SectionSpec:
    """Return a section; one that stands in another layout is only named here (`from`)."""
    keys = cursor.keys(("id", "title", "blocks", "from"))
    if "from" in keys:
        name = text(keys["from"])
        sources[name] = keys["from"]
        return SectionSpec("", "", (), name)
    for wanted in ("id", "blocks"):
        if wanted not in keys:
            cursor.fault("file-missing-key", wanted=wanted)
    blocks = keys.get("blocks")
    check_ids(blocks)
    shown = rows(blocks, lambda row: read_block(row, questions))
    return SectionSpec(
        id=slug(keys.get("id")),
        title=optional(keys.get("title")) or "",
        blocks=shown,
        annex=any(block.form == "annex" for block in shown),
    )
