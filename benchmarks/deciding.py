"""From an answer to the next question, in a questionnaire of a thousand questions."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import mean, median

from benchmarks.material import write_questionnaire
from benchmarks.measure import p90, seconds
from benchmarks.table import Table, goal, milliseconds
from briefkit import Response, load_questionnaire
from briefkit.interview import Ask, Interview
from briefkit.model import Plain

COUNT, LIMIT = 1_000, 0.001

_ANSWERS: dict[str, Plain] = {
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
    *figures, end = [min(same) for same in zip(*decided, strict=True)]
    tenth = len(figures) // 10
    parts = {
        f"all {len(figures):,} answers": figures,
        "the first tenth": figures[:tenth],
        "around question 900": figures[9 * tenth - tenth // 2 : 9 * tenth + tenth // 2],
    }
    rows = [
        [name, *map(milliseconds, (median(part), mean(part), p90(part), max(part))), _goal(part)]
        for name, part in parts.items()
    ]
    header = ["after", "median", "mean", "90 %", "slowest", "goal for the slowest"]
    note = f"After the very last answer, a look back at what was left open: {milliseconds(end)}."
    return [Table(f"Deciding what is asked next, {COUNT:,} questions", header, rows, note)]


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
        answer = _answer(interview.ask)
        yield seconds(partial(interview.answer, answer))


def _answer(ask: Ask) -> Plain:
    if ask.naming:
        return ["The first", "The second"]
    if ask.choosing:
        return "1"
    return _ANSWERS.get(ask.field.kind, f"An answer to {ask.path}")
