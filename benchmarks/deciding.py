"""From an answer to the next question, in a questionnaire of a thousand questions."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median

from benchmarks.material import write_questionnaire
from benchmarks.measure import p90, seconds
from benchmarks.table import Table, goal, milliseconds
from briefkit import Response, load_questionnaire
from briefkit.interview import Ask, Interview

COUNT, LIMIT = 1_000, 0.001

_ANSWERS = {
    "select": "business-buyer",
    "multiselect": ["first"],
    "confirm": "false",
    "number": "20",
    "date": "2027-03-31",
}


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return the time to take an answer and decide what comes next, along the questionnaire."""
    decided = [_decided(folder / f"decide{n}", n) for n in range(1 if quick else 3)]
    # The best of several walks: what another program did to one of them is not ours.
    figures = [min(same) for same in zip(*decided, strict=True)]
    tenth = len(figures) // 10
    parts = {
        f"all {len(figures):,} prompts": figures,
        "the first tenth": figures[:tenth],
        "around question 900": figures[9 * tenth - tenth // 2 : 9 * tenth + tenth // 2],
    }
    rows = [
        [name, *map(milliseconds, (median(part), mean(part), p90(part), max(part))), _goal(part)]
        for name, part in parts.items()
    ]
    header = ["prompts", "median", "mean", "90 %", "slowest", "goal for the slowest"]
    return [Table(f"Deciding what is asked next, {COUNT:,} questions", header, rows)]


def _goal(figures: list[float]) -> str:
    return goal(max(figures) * 1000, LIMIT * 1000, " ms")


def _decided(folder: Path, number: int) -> list[float]:
    questionnaire = load_questionnaire(write_questionnaire(folder, COUNT))
    response = Response(questionnaire=questionnaire.id, title=f"Walk {number}")
    interview = Interview(questionnaire, response)
    gc.collect()
    return list(_walk(interview))


def _walk(interview: Interview) -> Iterator[float]:
    while interview.ask is not None:
        ask = interview.ask
        yield seconds(lambda ask=ask: interview.answer(_answer(ask)))  # type: ignore[misc]


def _answer(ask: Ask) -> str | list[str]:
    if ask.naming:
        return ["The first", "The second"]
    if ask.choosing:
        return "1"
    answer = _ANSWERS.get(ask.field.kind, f"An answer to {ask.path}")
    return answer if isinstance(answer, str) else list(answer)
