"""Start-up: whole programs from exec to exit, beside an interpreter that does nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.measure import Spent, environment, in_turn, program, ratio, run
from benchmarks.table import NOT_HERE, Table, goal, milliseconds, times

NOTHING = "python -c pass"
PEERS = {
    "copier --version": ("copier", "--version"),
    "cookiecutter --version": ("cookiecutter", "--version"),
    "cz version (commitizen)": ("cz", "version"),
}
IMPORTS = {
    "import click": "import click",
    "import attrs": "import attrs",
    "import questionary": "import questionary",
    "import briefkit": "import briefkit",
    "briefkit.load_questionnaire": "import briefkit; briefkit.load_questionnaire",
    "briefkit, every public name": "from briefkit import *",
}
START_LIMIT, COOKIECUTTER_PART, IMPORT_PART = 4.5, 0.25, 0.5


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return start-up beside an interpreter that does nothing, beside peers and beside imports."""
    env = environment(folder)
    variants = {
        name: partial(run, command, folder, env) for name, command in _commands().items() if command
    }
    figures = in_turn(variants, 7 if quick else 25)
    return [_table(figures, f"Start-up, {what}", take) for what, take in _READINGS if take(figures)]


def _commands() -> dict[str, Sequence[str]]:
    python = sys.executable
    brief = program("brief")
    start = [brief] if brief else [python, "-m", "briefkit"]
    commands: dict[str, Sequence[str]] = {
        NOTHING: [python, "-c", "pass"],
        "brief --version": [*start, "--version"],
        "brief --help": [*start, "--help"],
    }
    commands |= {name: [python, "-c", code] for name, code in IMPORTS.items()}
    for name, (peer, *arguments) in PEERS.items():
        found = program(peer)
        commands[name] = [found, *arguments] if found else []
    return commands


def _clock(figures: dict[str, list[Spent]]) -> dict[str, list[float]]:
    return {name: [spent.clock for spent in every] for name, every in figures.items()}


def _processor(figures: dict[str, list[Spent]]) -> dict[str, list[float]]:
    """Return processor times, which a busy machine distorts less; nothing where none are known."""
    known = {
        name: [spent.processor for spent in every if spent.processor is not None]
        for name, every in figures.items()
    }
    return known if all(known.values()) else {}


_READINGS: tuple[tuple[str, Callable[[dict[str, list[Spent]]], dict[str, list[float]]]], ...] = (
    ("on the clock", _clock),
    ("on the processor", _processor),
)


def _table(
    measured: dict[str, list[Spent]],
    title: str,
    take: Callable[[dict[str, list[Spent]]], dict[str, list[float]]],
) -> Table:
    figures = take(measured)
    rows = []
    for name in [*_commands()]:
        if name not in figures:
            rows.append([name, NOT_HERE, NOT_HERE, NOT_HERE, ""])
            continue
        against = [_beside(figures, name, other) for other in (NOTHING, "import questionary")]
        rows.append([name, milliseconds(median(figures[name])), *against, _goals(figures, name)])
    return Table(title, ["program", "median", "beside pass", "beside questionary", "goal"], rows)


def _beside(figures: dict[str, list[float]], name: str, other: str) -> str:
    return times(ratio(figures[name], figures[other]))


def _goals(figures: dict[str, list[float]], name: str) -> str:
    ours = figures[name]
    if name in ("brief --version", "brief --help"):
        said = [f"{goal(ratio(ours, figures[NOTHING]), START_LIMIT)} (pass)"]
        theirs = figures.get("cookiecutter --version")
        if theirs:
            said.append(f"{goal(ratio(ours, theirs), COOKIECUTTER_PART)} (cookiecutter)")
        return ", ".join(said)
    if name in ("import briefkit", "briefkit.load_questionnaire"):
        return f"{goal(ratio(ours, figures['import questionary']), IMPORT_PART)} (questionary)"
    return ""
