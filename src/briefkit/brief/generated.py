"""Blocks that make themselves: what is open, what is assumed, what does not apply, and notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefkit import kinds
from briefkit.answers import Answers, Applies, OpenPoint, row_name, rows_of
from briefkit.brief.blocks import Block, Fact, Facts, Items, Line, Paragraph, Span, Table
from briefkit.brief.facts import Filler
from briefkit.messages import say
from briefkit.model import BlockSpec, Field, Plain

FORMS = ("open", "assumptions", "notes", "sign-off")
"""Forms that close a document."""


def blocks(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return the blocks of a generated form."""
    match spec.form:
        case "open":
            return [*_open(spec, filler), *_not_applicable(filler)]
        case "assumptions":
            return _stated(spec, filler, filler.answers.response.assumed)
        case "notes":
            return _stated(spec, filler, filler.answers.response.notes)
    raise ValueError(f"no such form: {spec.form}")


def _open(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    language = filler.speaking.language
    points = filler.answers.open
    if not points:
        return [Paragraph(((Span(say(language, "nothing-open")),),), spec.title)]
    if not any(point.who or point.by for point in points):
        return [Items(tuple((Span(point_name(point)),) for point in points), spec.title)]
    header = tuple(say(language, key) for key in ("open-point", "open-who", "open-by"))
    rows = tuple(
        (((Span(point_name(point)),),), _text(point.who), _text(day_in_words(point.by, language)))
        for point in points
    )
    return [Table(header, rows, spec.title)]


def point_name(point: OpenPoint) -> str:
    """Return what is open in words: the question as it was typed, or question, row and field."""
    if point.text:
        return point.text
    parts = [point.question.name, point.row, point.field.name if point.field else ""]
    return " › ".join(part for part in parts if part)


def _not_applicable(filler: Filler) -> Iterable[Block]:
    title = say(filler.speaking.language, "not-applicable-title")
    return _facts(title, filler, filler.answers.response.not_applicable)


def _stated(spec: BlockSpec, filler: Filler, said: Mapping[str, object]) -> Iterable[Block]:
    return _facts(spec.title, filler, said)


def _facts(title: str | None, filler: Filler, said: Mapping[str, object]) -> Iterable[Block]:
    rows = tuple(
        Fact(name, _text(str(text)) or _text("–"))
        for path, text in said.items()
        if (name := path_name(path, filler.answers, filler.applies))
    )
    return [Facts(rows, title)] if rows else []


def path_name(path: str, answers: Answers, applies: Applies) -> str:
    """Return the words for `path`, or nothing where it is unknown or does not apply."""
    name, *rest = path.split(".")
    question = answers.questionnaire.by_id.get(name)
    if question is None or not applies.question(question):
        return ""
    names, here = [question.name], name
    field: Field = question
    data = answers.response.answers.get(name)
    for key in rest:
        found = _step(field, key, data, here, applies)
        if found is None:
            return ""
        word, field, data = found
        names.append(word)
        here = f"{here}.{key}"
    return " › ".join(names)


def _step(
    field: Field, key: str, data: Plain | None, here: str, applies: Applies
) -> tuple[str, Field, Plain | None] | None:
    """Return the name of what lies under `key`, its field and its data; None for nothing."""
    if field.kind == "records" and key.isdecimal():
        rows, number = rows_of(field, data), int(key[:9])
        row: dict[str, Plain] = rows[number] if number < len(rows) else {}
        return row_name(field, row, number, applies.language), field, row
    inner = field.field(key)
    row = data if isinstance(data, dict) else {}
    if inner is None or not applies.field(inner, row, here, field):
        return None
    return inner.name, inner, row.get(key)


def _text(text: str) -> tuple[Line, ...]:
    return ((Span(text),),) if text else ()


_DAY = Field(id="by", kind="date", ask="")


def day_in_words(text: str, language: str) -> str:
    """Return a day in words where `text` is one, else the text itself."""
    if not text:
        return ""
    try:
        return kinds.show(_DAY, kinds.read(_DAY, text), language)
    except kinds.Refused:
        return text
