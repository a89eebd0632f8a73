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

COUNTS = (13, 100, 1_000, 10_000)
ROUNDS = {13: 60, 100: 30, 1_000: 9, 10_000: 3}


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return loading in one language and in two."""
    made = {count: write_questionnaire(folder / f"q{count}", count) for count in COUNTS}
    return [_table(made, "en", "English", quick), _table(made, "it", "Italian", quick)]


def _table(made: dict[int, Path], language: str, name: str, quick: bool) -> Table:
    rows, ours, theirs = [], [], []
    for count, folder in made.items():
        rounds = max(3, ROUNDS[count] // 3) if quick else ROUNDS[count]
        figures = in_turn(_variants(folder, language), rounds)
        ours.append(median(figures["briefkit"]))
        theirs.append(median(figures["yaml"]))
        beside = ratio(figures["briefkit"], figures["yaml"])
        each = [microseconds(ours[-1] / count), microseconds(theirs[-1] / count)]
        rows.append([f"{count:,}", milliseconds(ours[-1]), *each, times(beside), goal(beside, 1)])
    header = ["questions", "briefkit", "per question", "CSafeLoader per question", "ratio", "goal"]
    grown = [f"n^{_growth(list(made), each):.2f}" for each in (ours, theirs)]
    note = f"Growth: briefkit {grown[0]}, CSafeLoader {grown[1]} (n^1 is linear)."
    return Table(f"Loading a questionnaire in {name}", header, rows, note)


def _variants(folder: Path, language: str) -> dict[str, Callable[[], float]]:
    load = partial(load_questionnaire, folder, language)
    parse = partial(_parse, _files(folder, language))
    return {"briefkit": partial(_timed, load), "yaml": partial(_timed, parse)}


def _timed(load: Callable[[], object]) -> float:
    """Return how long `load` takes when no other's rubbish lies about."""
    gc.collect()
    return seconds(load)


def _files(folder: Path, language: str) -> list[Path]:
    """Return every file that is read to load the questionnaire in `folder`."""
    shared = resource("questions") / "_shared"
    files = [folder / "questionnaire.yaml", shared / "choices.yaml"]
    if language != "en":
        files += [folder / f"{language}.yaml", shared / f"{language}.yaml"]
    return files


def _parse(files: list[Path]) -> list[object]:
    return [yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader) for file in files]


def _growth(counts: list[int], figures: list[float]) -> float:
    """Return the exponent by which `figures` grow with `counts`."""
    slope: float = linear_regression([log(n) for n in counts], [log(s) for s in figures]).slope
    return slope
