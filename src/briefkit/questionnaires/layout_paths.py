"""Paths of answers in a layout, each of which must lead to a question or field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.model import HEADER_PATHS, Field, Question
from briefkit.questionnaires.entries import rows, text
from briefkit.questionnaires.faults import fault_near
from briefkit.yamlfile import Cursor, Sequence

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

TYPED = frozenset(("select", "multiselect", "confirm", "number", "scale", "date"))
"""Kinds whose values fit into a sentence of ours; what a client wrote does not."""

Questions = dict[str, Question]


def path(cursor: Cursor, questions: Questions) -> str | None:
    """Return the path at `cursor`, or None where it leads nowhere."""
    found = cursor.text()
    return found if found is not None and known(cursor, found, questions) else None


def known(cursor: Cursor, path: str, questions: Questions) -> bool:
    """Tell whether `path` leads to an answer; where it does not, that is a fault."""
    name, dot, inner = path.partition(".")
    question = questions.get(name)
    if question is None:
        fault_near(cursor, "no-such-question", name, list(questions))
        return False
    if dot and question.field(inner) is None:
        fault_near(cursor, "no-such-field", inner, [field.id for field in question.fields])
        return False
    return True


def field_at(path: str, questions: Questions) -> Field | None:
    """Return the question or field at `path`."""
    name, _, inner = path.partition(".")
    question = questions.get(name)
    return question.field(inner) if question and inner else question


def wordings(cursor: Cursor | None, questions: Questions) -> tuple[str, ...]:
    """Return wordings with the paths of answers in braces."""
    return rows(cursor, lambda row: wording(row, questions))


def wording(cursor: Cursor, questions: Questions) -> str:
    """Return a wording whose braces hold paths of answers."""
    found = text(cursor)
    for each in PLACEHOLDER.findall(found):
        known(cursor, each, questions)
    return found


def versions(cursor: Cursor, questions: Questions, typed: bool) -> Iterator[tuple[str, ...]]:
    """Yield parts, each as its versions: one wording, or a list of them.

    `typed` means that they are parts of a sentence, into which only typed facts fit.
    """
    read = _typed if typed else wording
    for row in cursor.items():
        found = row.items() if isinstance(row.node, Sequence) else [row]
        yield tuple(read(each, questions) for each in found)


def _typed(cursor: Cursor, questions: Questions) -> str:
    """Return a wording into which only typed facts are filled."""
    found = text(cursor)
    for each in PLACEHOLDER.findall(found):
        if each in HEADER_PATHS or not known(cursor, each, questions):
            continue
        field = field_at(each, questions)
        if field and field.kind not in TYPED and not field.codes:
            cursor.fault("sentence-needs-facts", path=each, kind=field.kind)
    return found
