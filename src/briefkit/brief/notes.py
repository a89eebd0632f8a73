"""Notes where they are needed: at the end of the section that shows what they are about.

A note may turn an answer around ("expert", but new to this software). Pages away from it, it would
be read too late.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.brief.blocks import Block, Line, Paragraph, Span
from briefkit.brief.filler import Filler
from briefkit.brief.generated import path_name
from briefkit.brief.paths import placeholders, split
from briefkit.messages import say
from briefkit.model import BlockSpec, SectionSpec


def about(section: SectionSpec, filler: Filler) -> list[Block]:
    """Return the notes about what `section` shows that have not been printed yet."""
    asked = {split(path)[0] for spec in section.blocks for path in _paths(spec)}
    lines = []
    for path, text in filler.answers.response.notes.items():
        name = path_name(path, filler.answers, filler.applies)
        if name and path not in filler.noted and split(path)[0] in asked:
            filler.noted.add(path)
            lines.append(_line(name, str(text), filler))
    return [Paragraph(tuple(lines))] if lines else []


def _line(name: str, text: str, filler: Filler) -> Line:
    lead = say(filler.speaking.language, "doc-note", about=name)
    return (Span(lead, strong=True), Span(f" {text}"))


def _paths(spec: BlockSpec) -> Iterator[str]:
    """Yield the paths of what a block shows."""
    if spec.show:
        yield spec.show
    for fact in spec.facts:
        yield from placeholders(fact.parts)
        yield from (fact.chips,) if fact.chips else ()
    yield from (one.of for one in spec.lists)
