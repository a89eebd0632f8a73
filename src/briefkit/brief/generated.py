"""Blocks that make themselves: what is open, assumed, waived or noted, sign-off and annex."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import evolve

from briefkit import kinds
from briefkit.answers import Answers, Applies, OpenPoint, Typed, row_name, rows_of
from briefkit.brief.blocks import (
    Block,
    Checklist,
    Fact,
    Facts,
    Items,
    Line,
    Paragraph,
    SignOff,
    Span,
    Table,
)
from briefkit.brief.filler import Filler
from briefkit.brief.paths import without_rows
from briefkit.brief.values import JOINT, line_of
from briefkit.brief.words import word
from briefkit.messages import say
from briefkit.model import BlockSpec, Field, Plain, SignOffPoint

CLOSING = ("open", "assumptions", "unmarked", "unconfirmed", "notes", "sign-off", "annex")
"""Forms that close a document."""

_CHANGES = 2
"""Rows to write in what changes after the signature."""


def blocks(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return the blocks of a generated form."""
    return _MAKERS[spec.form](spec, filler)


def _open_points(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    return [*_open(spec, filler), *_not_applicable(filler)]


def _assumptions(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    return _stated(spec, filler, filler.answers.response.assumed)


def _unmarked(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return what is assumed about answers that do not stand in the document, or unmarked."""
    assumed = filler.answers.response.assumed
    rest = {path: why for path, why in assumed.items() if without_rows(path) not in filler.marked}
    return _stated(spec, filler, rest)


def _notes(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return the notes that stand nowhere else."""
    notes = filler.answers.response.notes
    rest = {path: text for path, text in notes.items() if path not in filler.noted}
    return _stated(spec, filler, rest)


def _unconfirmed(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return what is assumed with its answer, for the client to tick off."""
    items = tuple(
        (Span(f"{name}: "), *_answer_at(path, filler), *_because(str(why)))
        for path, why in filler.answers.response.assumed.items()
        if (name := path_name(path, filler.answers, filler.applies))
    )
    return [Checklist(items, spec.title)] if items else []


def _because(why: str) -> Line:
    return (Span(f" ({why})"),) if why else ()


def _answer_at(path: str, filler: Filler) -> Line:
    """Return the answer at `path`, which may lead into a row."""
    name, *rest = path.split(".")
    field: Field = filler.question(name)
    value: Typed | None = filler.answers.values.get(name)
    for key in rest:
        if isinstance(value, tuple) and key.isdecimal() and int(key[:9]) < len(value):
            value = (value[int(key[:9])],)  # type: ignore[assignment]
            continue
        row = value[0] if isinstance(value, tuple) and value else value
        field, value = field.field(key) or field, row.get(key) if isinstance(row, dict) else None
    return line_of(field, value, filler.speaking) if value is not None else ()


def _waivers(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return the warnings that somebody accepted, each with the reason and the name."""
    rows = tuple(
        Fact(str(waiver.get("id", "")), ((*_said(waiver, "reason"), *_by(waiver)),))
        for waiver in filler.answers.response.waivers
    )
    return [Facts(rows, spec.title)] if rows else []


def _said(waiver: Mapping[str, Plain], key: str) -> Line:
    return (Span(str(waiver[key])),) if waiver.get(key) else ()


def _by(waiver: Mapping[str, Plain]) -> Line:
    return (JOINT, *_said(waiver, "by")) if waiver.get("by") else ()


def _annex(_: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return the long answers in full, each under what it answers."""
    every = (filler.annexed or {}).values()
    return [Paragraph(one.lines, one.title, one.anchor) for one in every]


def _sign_off(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    points = tuple(
        (point.point, _signer(point, filler))
        for point in spec.points
        if point.about is None or filler.answered(point.about)
    )
    header = _header("sign-off-", ("point", "name", "date", "signature"), filler)
    return [SignOff(header, points, spec.title)] if points else []


def _signer(point: SignOffPoint, filler: Filler) -> str:
    """Return the role of who signs, and the name where one was given."""
    value = filler.value(point.who) if point.who else None
    return point.role if value is None else f"{point.role}: {value}"


def _changes(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    """Return room for what changes after the signature."""
    header = _header("changes-", ("date", "what", "who", "effect"), filler)
    return [SignOff(header, (("", ""),) * _CHANGES, spec.title)]


def _header(start: str, columns: tuple[str, ...], filler: Filler) -> tuple[str, str, str, str]:
    language = filler.speaking.language
    return tuple([word(language, start + column) for column in columns])  # type: ignore[return-value]


def _open(spec: BlockSpec, filler: Filler) -> Iterable[Block]:
    language = filler.speaking.language
    points = list(grouped(filler.answers.open))
    if not points:
        return [Paragraph(((Span(say(language, "nothing-open")),),), spec.title)]
    said = [_point(names, point, filler) for names, point in points]
    if not any(point.who or point.by for _, point in points):
        return [Items(tuple(said), spec.title)]
    header = tuple([word(language, key) for key in ("open-point", "open-who", "open-by")])
    rows = tuple(
        ((line,), _text(point.who), _text(day_in_words(point.by, language)))
        for line, (_, point) in zip(said, points, strict=True)
    )
    return [Table(header, rows, spec.title)]


def grouped(points: Iterable[OpenPoint]) -> Iterator[tuple[str, OpenPoint]]:
    """Yield what is open, by name; what is open alike in several rows in one."""
    groups: dict[tuple[str, ...], list[OpenPoint]] = {}
    for point in points:
        field = point.field.id if point.field else ""
        key = (point.question.id, field or point.path, point.who, point.by, point.text)
        groups.setdefault(key, []).append(point)
    for same in groups.values():
        first = same[0]
        rows = ", ".join(dict.fromkeys(point.row for point in same if point.row))
        yield point_name(first if len(same) == 1 else evolve(first, row=rows)), first


def _point(name: str, point: OpenPoint, filler: Filler) -> Line:
    """Return what is open; where a whole question is, with the question, if there is room."""
    if point.text or point.field or point.row or filler.compact:
        return (Span(name),)
    return (Span(name, strong=True), Span(f": {point.question.ask}"))


def point_name(point: OpenPoint) -> str:
    """Return what is open in words: the question as it was typed, or question, row and field."""
    if point.text:
        return point.text
    parts = [point.question.name, point.row, point.field.name if point.field else ""]
    return " › ".join(part for part in parts if part)


def _not_applicable(filler: Filler) -> Iterable[Block]:
    title = word(filler.speaking.language, "not-applicable-title")
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


_MAKERS: dict[str, Callable[[BlockSpec, Filler], Iterable[Block]]] = {
    "open": _open_points,
    "assumptions": _assumptions,
    "unmarked": _unmarked,
    "unconfirmed": _unconfirmed,
    "notes": _notes,
    "waivers": _waivers,
    "annex": _annex,
    "sign-off": _sign_off,
    "changes": _changes,
}
