"""The next brief of the same client: what it takes over from the last one, and what it offers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from briefkit.answers import rows_of
from briefkit.model import Field, Plain, Questionnaire, Response

_CARRIED = ("client", "text_language", "depth")
"""What is taken over of the header, where nothing else was said."""


def next_brief(
    response: Response, last: Response, questionnaire: Questionnaire, offering: bool = True
) -> Response:
    """Return `response`, a new one, with what `last` says about the same client.

    Answers that are another one in each brief are only offered: they stand in `pending`, as if
    somebody had begun to type them, until they are taken or replaced. Where nobody will be asked,
    without `offering`, they are taken over as well.
    """
    new = {one.id for one in questionnaire.questions if one.each_brief and offering}

    def kept(said: Mapping[str, Plain]) -> dict[str, Plain]:
        return {path: data for path, data in said.items() if path.split(".")[0] not in new}

    offers: dict[str, Plain] = {}
    for question in questionnaire.questions:
        if question.id in new and question.id in last.answers:
            offers.update(_offers(question, question.id, last.answers[question.id]))
    header = {key: getattr(last, key) for key in _CARRIED if not getattr(response, key)}
    return evolve(
        response,
        answers=kept(last.answers),
        assumed=kept(last.assumed),
        not_applicable=kept(last.not_applicable),
        notes=kept(last.notes),
        pending=offers,
        source=last.source,
        **header,
    )


def _offers(field: Field, path: str, data: Plain) -> Iterator[tuple[str, str]]:
    """Yield what to offer at each prompt of `field`, by path."""
    if field.kind == "record" and isinstance(data, dict):
        yield from _of_row(field.fields, path, data)
    elif field.kind == "records":
        rows = rows_of(field, data)
        if not field.presets:
            yield path, "\n".join(str(row.get(field.fields[0].id, "")) for row in rows)
        for number, row in enumerate(rows):
            rest = tuple(inner for inner in field.fields[1:] if not inner.unique)
            yield from _of_row(rest, f"{path}.{number}", row)
        yield from _marked(field, path, rows)
    elif isinstance(data, list):
        yield path, "\n".join(map(str, data))
    elif isinstance(data, str):
        yield path, data


def _of_row(
    fields: tuple[Field, ...], path: str, row: Mapping[str, Plain]
) -> Iterator[tuple[str, str]]:
    for inner in fields:
        if inner.id in row:
            yield from _offers(inner, f"{path}.{inner.id}", row[inner.id])


def _marked(field: Field, path: str, rows: list[dict[str, Plain]]) -> Iterator[tuple[str, str]]:
    """Yield which row is the marked one, as its prompt counts them."""
    for inner in field.fields:
        if inner.unique and len(rows) > 1:
            for number, row in enumerate(rows, 1):
                if row.get(inner.id) == "true":
                    yield f"{path}.{inner.id}", str(number)
