"""Loading questionnaires, checks and all, beside libyaml's own loader on the same files."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from math import log
from pathlib import Path
from statistics import linear_regression, median

import yaml

from benchmarks.material import write_questionnaire
from benchmarks.measure import in_turn, ratio, seconds
from benchmarks.table import Table, goal, microseconds, milliseconds, times
from briefkit import load_questionnaire
from briefkit.resources import folder as resource

ROUNDS = {13: 60, 100: 30, 1_000: 9, 10_000: 3}
"""How many questions, and how often they are loaded."""

BUNDLED = "content-brief"
OURS, THEIRS = "briefkit", "CSafeLoader"


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return loading in one language and in two."""
    made = {count: write_questionnaire(folder / f"q{count}", count) for count in ROUNDS}
    return [_table(made, "en", "English", quick), _table(made, "it", "Italian", quick)]


def _table(made: dict[int, Path], language: str, name: str, quick: bool) -> Table:
    parts = 3 if quick else 1
    taken = {
        count: in_turn(_variants(folder, language), max(3, ROUNDS[count] // parts))
        for count, folder in made.items()
    }
    real = in_turn(_variants(resource("questions") / BUNDLED, language), ROUNDS[13] // parts)
    size = len(load_questionnaire(BUNDLED).questions)
    rows = [_row(f"{size}, {BUNDLED}", size, real)]
    rows += [_row(f"{count:,}", count, figures) for count, figures in taken.items()]
    header = ["questions", OURS, "per question", f"{THEIRS} per question", "ratio", "goal"]
    ours, theirs = (_growth(taken, name) for name in (OURS, THEIRS))
    note = f"Growth from 13 to 10,000: {OURS} n^{ours:.2f}, {THEIRS} n^{theirs:.2f}."
    return Table(f"Loading a questionnaire in {name}", header, rows, note)


def _row(name: str, count: int, figures: dict[str, list[float]]) -> list[str]:
    ours, theirs = median(figures[OURS]), median(figures[THEIRS])
    beside = ratio(figures[OURS], figures[THEIRS])
    each = [microseconds(ours / count), microseconds(theirs / count)]
    return [name, milliseconds(ours), *each, times(beside), goal(beside, 1)]


def _variants(folder: Path, language: str) -> dict[str, Callable[[], float]]:
    load = partial(load_questionnaire, folder, language)
    parse = partial(_parse, _files(folder, language))
    return {OURS: partial(_timed, load), THEIRS: partial(_timed, parse)}


def _timed(load: Callable[[], object]) -> float:
    """Return how long `load` takes when no other's rubbish lies about."""
    gc.collect()
    return seconds(load)


def _files(folder: Path, language: str) -> list[Path]:
    """Return every file that is read to load the questionnaire in `folder`."""
    shared = resource("questions") / "_shared"
    files = [folder / "questionnaire.yaml", shared / "choices.yaml", *folder.glob("layouts/*.yaml")]
    if language != "en":
        files += [folder / f"{language}.yaml", shared / f"{language}.yaml"]
    return files


def _parse(files: list[Path]) -> list[object]:
    return [yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader) for file in files]


def _growth(taken: dict[int, dict[str, list[float]]], name: str) -> float:
    """Return the exponent by which time grows with the number of questions; 1 is linear."""
    counts = [log(count) for count in taken]
    slope: float = linear_regression(counts, [log(median(f[name])) for f in taken.values()]).slope
    return slope
