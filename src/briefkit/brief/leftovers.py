"""Plain blocks for answers that nobody arranged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from briefkit.answers import Row
from briefkit.brief.filler import Filler
from briefkit.brief.paths import path_of
from briefkit.model import BlockSpec, FactSpec, ListSpec, Question


def leftovers(filler: Filler) -> list[BlockSpec]:
    """Return plain blocks for every answer that has not been shown yet."""
    answers = filler.answers
    questions = answers.questionnaire.questions
    unshown = [q for q in questions if q.id in answers.values and q.id not in filler.shown]
    if not any(_is_missing(question, filler) for question in unshown):
        return []
    return plain_blocks(unshown, filler)


def _is_missing(question: Question, filler: Filler) -> bool:
    """Tell whether anything of an answer, which was not shown as a whole, was not shown at all."""
    if question.kind not in ("record", "records"):
        return True
    value = filler.answers.values[question.id]
    rows: Iterable[Row] = (value,) if isinstance(value, dict) else value  # type: ignore[assignment]
    fields, shown = question.fields_by_id, filler.shown
    for row in rows:
        for id in row:  # In every field of a brief, and a generator takes twice as long.
            if path_of(question.id, id) not in shown and not fields[id].open_point:
                return True
    return False


def plain_blocks(questions: Iterable[Question], filler: Filler) -> list[BlockSpec]:
    """Return plain blocks for `questions`; facts that follow each other share one table."""
    blocks: list[BlockSpec] = []
    for question in questions:
        for block in _blocks(question, filler):
            last = blocks[-1] if blocks else None
            if last and last.form == block.form == "facts" and last.title is block.title is None:
                blocks[-1] = evolve(last, facts=last.facts + block.facts)
            else:
                blocks.append(block)
    return blocks


def _blocks(question: Question, filler: Filler) -> Iterator[BlockSpec]:
    fields = [
        field
        for field in question.fields
        if not field.open_point and path_of(question.id, field.id) not in filler.shown
    ]
    if question.kind == "records":
        rows = [row for _, row in filler.rows(question.id, False)]
        hidden = [f.id for f in fields if len(rows) > 1 or not f.unique]
        said = {id for id in hidden if any(id in row for row in rows)}
        name = question.fields[0].id
        if said == {name}:
            yield _list(f"{question.id}.{name}", question.name)
        elif said:
            columns = tuple(dict.fromkeys((name, *hidden)))
            yield BlockSpec("", "table", question.id, columns=columns, title=question.name)
    elif question.kind == "record":
        facts = tuple(FactSpec("", (f"{{{question.id}.{field.id}}}",)) for field in fields)
        if facts:
            yield BlockSpec("", "facts", facts=facts, title=question.name)
    elif question.kind == "list":
        yield _list(question.id, question.name)
    else:
        yield BlockSpec("", "facts", facts=(FactSpec("", (f"{{{question.id}}}",)),))


def _list(path: str, title: str) -> BlockSpec:
    return BlockSpec("", "list", title=title, lists=(ListSpec(path),))
