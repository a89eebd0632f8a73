"""Responses that differ in every text, made from the two complete examples of the project."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from attrs import evolve

from briefkit import Brief, Questionnaire, Response, build_brief, load_for, read_response
from briefkit.model import Plain

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
_CODES = frozenset("._-:/@")
"""Signs of what is read by machines: addresses, dates, figures."""


class Given(NamedTuple):
    """A response and the questionnaire it answers."""

    questionnaire: Questionnaire
    response: Response


def given(count: int) -> list[Given]:
    """Return `count` responses; no two of them have the same texts."""
    examples = [read_response(file) for file in sorted(EXAMPLES.glob("*.brief.yaml"))]
    loaded = [Given(load_for(response), response) for response in examples]
    return [_varied(loaded[n % len(loaded)], n) for n in range(count)]


def briefs(count: int) -> list[Brief]:
    """Return `count` briefs; no two of them have the same texts."""
    return [build_brief(*one) for one in given(count)]


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
    running = len(answer.split()) > 4 and not _CODES.issuperset(answer)
    return f"{answer} ({number})" if running else answer
