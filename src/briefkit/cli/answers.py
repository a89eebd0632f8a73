"""Answers given on the command line: files and `--set`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import evolve

from briefkit import kinds, storage
from briefkit.errors import Fault, FaultyFile, UsageError
from briefkit.interview.carried import next_brief
from briefkit.interview.course import question_unknown
from briefkit.model import Field, Plain, Questionnaire, Response
from briefkit.responses import parse_response
from briefkit.yamlfile import Cursor, Mapping, parse
from briefkit.yamlfile.decoding import decode


def answers_from(
    path: Path, response: Response, questionnaire: Questionnaire, asking: bool
) -> Response:
    """Return `response` with the answers in the file at `path`.

    A mapping is taken as it is; a whole response is the last brief of the same client, of which
    what changes is only offered where somebody is `asking`.

    Raises:
        FaultyFile, BriefkitError: the file is faulty or cannot be read.
    """
    content = decode(storage.load(path)[0], str(path))
    node = parse(content, str(path))
    if isinstance(node, Mapping) and "briefkit" in node:
        return next_brief(response, parse_response(content, str(path)), questionnaire, asking)
    faults: list[Fault] = []
    cursor = Cursor(node, "", faults, str(path))
    children = cursor.children()
    if faults:
        raise FaultyFile(faults)
    return evolve(response, answers={key: child.plain() for key, child in children.items()})


def set_answers(
    response: Response, questionnaire: Questionnaire, assignments: Iterable[str]
) -> Response:
    """Return `response` with each `PATH=VALUE` set, the value as a person would type it.

    Raises:
        UsageError: a path that does not exist, or a value that is not an answer.
    """
    answers: Plain = dict(response.answers)
    for assignment in assignments:
        path, equals, value = assignment.partition("=")
        if not equals:
            raise UsageError("set-form", given=assignment)
        field = _field_at(questionnaire, path)
        try:
            data = kinds.parse(field, value.replace("\\n", "\n"), questionnaire.language)
        except kinds.Refused as refused:
            raise UsageError("set-refused", path=path, why=refused.message) from refused
        answers = _put(answers, path.split("."), data)
    assert isinstance(answers, dict)
    return evolve(response, answers=answers)


def _field_at(questionnaire: Questionnaire, path: str) -> Field:
    name, *rest = path.split(".")
    question = questionnaire.by_id.get(name)
    if question is None:
        raise question_unknown(name, list(questionnaire.by_id))
    field: Field = question
    for key in rest:
        if key.isdigit() and field.kind in ("records", "list"):
            continue
        inner = field.field(key)
        if inner is None:
            raise UsageError("set-no-field", path=path, known=_paths(question))
        field = inner
    if field.kind in ("record", "records"):
        raise UsageError("set-no-field", path=path, known=_paths(question))
    return field


def _paths(field: Field) -> list[str]:
    row = "0." if field.kind == "records" else ""
    return [f"{field.id}.{row}{inner.id}" for inner in field.fields] or [field.id]


def _put(holder: Plain | None, keys: list[str], data: Plain) -> Plain:
    if not keys:
        return data
    first, *rest = keys
    if first.isdigit():
        rows = list(holder) if isinstance(holder, list) else []
        number = int(first)
        if number > len(rows):
            raise UsageError("set-row-missing", row=number, next=len(rows))
        rows[number : number + 1] = [_put(rows[number] if number < len(rows) else None, rest, data)]
        return rows
    inner = dict(holder) if isinstance(holder, dict) else {}
    inner[first] = _put(inner.get(first), rest, data)
    return inner
