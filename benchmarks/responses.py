"""Responses that differ in every text, made from the two complete examples of the project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from attrs import evolve

from briefkit import Questionnaire, Response, load_for, read_response
from briefkit.model import Plain

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
_RUNNING = 5
"""Words from which an answer is running text; ids, dates, figures and addresses have fewer."""


class Given(NamedTuple):
    """A response and the questionnaire it answers."""

    questionnaire: Questionnaire
    response: Response


def given(count: int) -> Iterator[Given]:
    """Yield `count` responses; no two of them have the same texts."""
    examples = [read_response(file) for file in sorted(EXAMPLES.glob("*.brief.yaml"))]
    loaded = [Given(load_for(response), response) for response in examples]
    for number in range(count):
        yield _varied(loaded[number % len(loaded)], number)


def _varied(one: Given, number: int) -> Given:
    answers = {id: _other(answer, number) for id, answer in one.response.answers.items()}
    title = f"{one.response.title} {number}"
    return Given(one.questionnaire, evolve(one.response, title=title, answers=answers))


def _other(answer: Plain, number: int) -> Plain:
    """Return `answer` with its running texts changed; ids, dates and figures stay."""
    if isinstance(answer, dict):
        return {key: _other(value, number) for key, value in answer.items()}
    if isinstance(answer, list):
        return [_other(value, number) for value in answer]
    return f"{answer} ({number})" if len(answer.split()) >= _RUNNING else answer
