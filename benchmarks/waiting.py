"""From Enter to the next prompt where it could be slow: far into a brief, on a silent terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks import peers
from benchmarks.material import write_prompts
from benchmarks.measure import environment, ratio
from benchmarks.opening import GIVEN
from benchmarks.prompts import MIXED, answered
from benchmarks.table import NOT_HERE, Table, goal, milliseconds, times
from benchmarks.terminal import Terminal, available

LATE_LIMIT = SILENT_LIMIT = 1.3
COUNT, LATE = 1000, 900
_WARM_UP = 5
"""Prompts that are not counted: each of the five kinds has been loaded after them."""

_TITLE = "From Enter to the next prompt, far in and unanswered"
_LATE = f"around {LATE} of {COUNT:,}"
_SILENT = "on a silent terminal"
_BARE = "bare questionary on a silent terminal"
_BARE_PROMPTS = 6

Taken = tuple[list[float], list[float]]
"""Seconds of each prompt where it may be slow, and of the one beside it."""


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return both, beside the first questions and beside a terminal that answers."""
    header = ["prompts", "here", "beside", "ratio", "longer by, at most", "goal"]
    if not available():
        names = (_LATE, _SILENT, _BARE)
        return [Table(_TITLE, header, [[name, *[NOT_HERE] * 4, ""] for name in names])]
    prompts = 15 if quick else 60
    rows = [
        _row(_LATE, _late(folder / "late", prompts), LATE_LIMIT),
        _row(_SILENT, _silent(folder / "silent", prompts), SILENT_LIMIT),
        _row(_BARE, _bare(folder / "bare")),
    ]
    note = (
        "Beside: the first questions of the same questionnaire, and a terminal that says where its "
        "cursor is. Five kinds in turn; of bare questionary, texts. Every answer is typed, on the "
        "way to the late ones too."
    )
    return [Table(_TITLE, header, rows, note)]


def _late(folder: Path, prompts: int) -> Taken:
    """Return what prompts around the late one take, and what the first take, measured in turn."""
    command, env = _command(folder, COUNT), environment(folder)
    start = LATE - prompts // 2
    start -= start % len(MIXED)
    with Terminal(command, _own(folder, "far"), env) as far:
        far.first("number-0")
        for number in range(start):
            answered(far, MIXED[number % len(MIXED)], number, quiet=0.001)
        with Terminal(command, _own(folder, "near"), env) as near:
            near.first("number-0")
            taken = _in_turn([far, near], [start, 0], prompts + _WARM_UP)
    return taken[0][_WARM_UP:], taken[1][_WARM_UP:]


def _silent(folder: Path, prompts: int) -> Taken:
    """Return what prompts take on a silent terminal, and on one that answers."""
    return _both_ways(_command(folder, prompts + 1), folder, MIXED, prompts)


def _bare(folder: Path) -> Taken:
    """Return the same of questionary."""
    folder.mkdir()
    asks = [f"What about number-{number} of these?" for number in range(_BARE_PROMPTS + 1)]
    calls = [f"questionary.text({ask!r}).ask()" for ask in asks]
    script = peers.questionary_script(folder, calls)
    return _both_ways(script, folder, ("text",), _BARE_PROMPTS)


def _both_ways(command: list[str], folder: Path, kinds: Sequence[str], prompts: int) -> Taken:
    """Return what prompts take on a silent terminal and on one that answers, from the first on."""
    env = environment(folder)
    with (
        Terminal(command, _own(folder, "mute"), env, silent=True) as mute,
        Terminal(command, _own(folder, "heard"), env) as heard,
    ):
        for terminal in (mute, heard):
            terminal.first("number-0")
        return _in_turn([mute, heard], [0, 0], prompts, kinds)


def _in_turn(
    terminals: Sequence[Terminal],
    starts: Sequence[int],
    prompts: int,
    kinds: Sequence[str] = MIXED,
) -> Taken:
    """Answer prompts of both in turn, from those they stand at; return what each of them takes."""
    taken: Taken = ([], [])
    for step in range(prompts):
        for terminal, start, figures in zip(terminals, starts, taken, strict=True):
            number = start + step
            figures.append(answered(terminal, kinds[number % len(kinds)], number))
    return taken


def _command(folder: Path, count: int) -> list[str]:
    folder.mkdir()
    file = folder / "prompts.yaml"
    write_prompts(file, MIXED, count)
    return [*peers.brief(), "new", str(file), "--language", "en", *GIVEN]


def _own(folder: Path, name: str) -> Path:
    own = folder / name
    own.mkdir()
    return own


def _row(name: str, taken: Taken, most: float | None = None) -> list[str]:
    here, beside = taken
    reached = ratio(here, beside)
    longer = max(a - b for a, b in zip(here, beside, strict=True))
    each = [milliseconds(median(figures)) for figures in taken]
    return [
        name,
        *each,
        times(reached),
        milliseconds(longer),
        goal(reached, most) if most else "",
    ]
