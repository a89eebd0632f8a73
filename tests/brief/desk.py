"""A small world for the tests of briefs: a questionnaire, a layout given as blocks, and answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from briefkit import Brief, build_brief
from briefkit.brief.blocks import Block, Line, Points
from tests.worlds import one_section, response, world

QUESTIONS = one_section(
    """
    - id: formats
      kind: multiselect
      other: true
      required: false
      label: Formats
      ask: Formats?
      choices:
        - {id: leaflet, label: Leaflet, phrase: a leaflet}
        - {id: poster, label: Poster, phrase: a poster}
        - {id: film, label: Film}
    - id: stage
      kind: select
      other: true
      required: false
      label: Stage
      ask: Stage?
      choices: [{id: first, label: First}, {id: second, label: Second}, {id: third, label: Third}]
    - id: length
      kind: number
      unit: words
      required: false
      label: Length
      ask: Length?
    - {id: due, kind: date, required: false, label: Due, ask: Due?}
    - {id: story, kind: paragraph, required: false, label: Story, ask: Story?}
    - {id: words, kind: list, required: false, label: Words, ask: Words?}
    - id: rivals
      kind: records
      required: false
      label: Rivals
      ask: Rivals?
      fields:
        - {id: name, kind: text, label: Name, ask: Name?}
        - {id: says, kind: paragraph, label: Says, ask: Says?}
        - {id: land, kind: text, codes: country, label: Country, ask: Country?}
        - id: weight
          kind: select
          label: Weight
          ask: Weight?
          choices: [{id: heavy, label: Heavy}, {id: light, label: Light}]
        - {id: main, kind: confirm, unique: true, label: Main, ask: Main?}
    """
)


def sheet(*blocks: str, title: str = "Top", annex: bool = False, more: str = "") -> str:
    """Return a layout with one section of `blocks`, and perhaps an annex."""
    end = "  - {id: end, title: Annex, blocks: [{id: rest, annex: true}]}\n" if annex else ""
    return (
        f"id: full\ntitle: Sheet\ncomplete: false\n{more}sections:\n"
        f"  - id: top\n    title: {title}\n    blocks:\n"
        + "".join(f"      - {block}\n" for block in blocks)
        + end
    )


def brief_of(
    folder: Path,
    layout: str,
    language: str = "en",
    language_of_answers: str | None = None,
    **given: Any,
) -> Brief:
    """Return the brief of the answers `given` in `layout`."""
    given.setdefault("answers", {})
    given.setdefault("language", language_of_answers or language)
    return build_brief(world(folder, QUESTIONS, language, full=layout), response(**given))


def blocks_of(brief: Brief) -> list[Block]:
    """Return every block, in order."""
    return [block for part in brief.sections for block in part.blocks]


def words(line: Line | Points) -> str:
    """Return a line as plain text; a list as its entries, after signs."""
    if isinstance(line, Points):
        sign = "1." if line.ordered else "-"
        return "\n".join(f"{sign} {words(item)}" for item in line.items)
    return "".join(span.text for span in line)
