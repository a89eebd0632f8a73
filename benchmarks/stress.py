"""The longest response anybody could send: hundreds of pages, in every script there is."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import defaultdict
from functools import cache

from attrs import evolve

from benchmarks.responses import EXAMPLES, Given
from briefkit import load_for, read_response
from briefkit.model import Field, Plain, Question

ROWS = 50
"""Competitors, sources and whatever else comes in rows."""

LETTERS = 60
"""Most letters of one script."""

_TWO_WORDS = {"LINEAR", "MEROITIC", "NEW", "OLD", "TAI"}
"""With which the names of several scripts begin."""

_CARRIER = "\u25cc"
"""Carries a mark that is shown by itself."""

_SENTENCE = (
    "In {n} of {m} closings nobody could say which entity had approved the entry, and the answer, "
    "“it is in the {n}th tab”, cost the team an afternoon that no report shows."
)


def given(characters: int) -> Given:
    """Return a response whose running texts have about as many characters each."""
    response = read_response(EXAMPLES / "multi-entity-close-checklist.brief.yaml")
    questionnaire = load_for(response)
    answers = {
        question.id: _long(question, response.answers[question.id], characters)
        for question in questionnaire.questions
        if question.id in response.answers
    }
    title = f"{response.title}, at great length"
    return Given(questionnaire, evolve(response, title=title, answers=_with_scripts(answers)))


@cache
def scripts() -> dict[str, str]:
    """Return some letters of every script that Python knows, by the name of the script."""
    found: dict[str, list[str]] = defaultdict(list)
    for code in range(0x21, sys.maxunicode + 1):
        letter = chr(code)
        if unicodedata.category(letter)[0] in "LM":
            letters = found[_script(letter)]
            if len(letters) < LETTERS:
                letters.append(letter if letter.isalpha() else f"{_CARRIER}{letter}")
    return {name: unicodedata.normalize("NFC", "".join(each)) for name, each in found.items()}


def _script(letter: str) -> str:
    first, *others = re.split("[ -]", unicodedata.name(letter, "UNNAMED"))
    return f"{first} {others[0]}" if first in _TWO_WORDS else first


def _with_scripts(answers: dict[str, Plain]) -> dict[str, Plain]:
    lines = [f"{name.capitalize()}: {letters}" for name, letters in scripts().items()]
    return answers | {"reader-problem": "\n\n".join(lines)}


def _long(field: Field, answer: Plain, characters: int) -> Plain:
    """Return `answer` with its running texts made long and its rows made many."""
    if isinstance(answer, dict):
        inside = field.fields_by_id
        return {id: _long(inside[id], value, characters) for id, value in answer.items()}
    if isinstance(answer, list) and field.kind == "records":
        return [_row(field, answer, number, characters) for number in range(_count(field, answer))]
    return _running(str(answer), characters) if field.kind == "paragraph" else answer


def _count(field: Field, rows: list[Plain]) -> int:
    given = field.presets or field.max or not isinstance(field, Question)
    return len(rows) if given else ROWS


def _row(field: Field, rows: list[Plain], number: int, characters: int) -> Plain:
    """Return one of `rows`; where they are used up, again one of them, under another name."""
    row = _long(field, rows[number % len(rows)], characters)
    if number < len(rows) or not isinstance(row, dict):
        return row
    first, *others = field.fields
    kept = {one.id: row[one.id] for one in others if one.id in row and not one.unique}
    name = row[first.id] if first.choices or first.codes else f"{row[first.id]} ({number + 1})"
    return {first.id: name} | kept


def _running(opening: str, characters: int) -> str:
    """Return paragraphs that begin with `opening`; no two sentences are the same."""
    paragraphs, length, number = [opening], len(opening), 0
    while length < characters:
        sentences = [_SENTENCE.format(n=number + place, m=10 * number) for place in range(1, 6)]
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1])
        number += 5
    return "\n\n".join(paragraphs)
