"""Peak memory, each case in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import process_time

from benchmarks.material import write_questionnaire
from benchmarks.measure import environment
from benchmarks.table import Table, times

_ROOT = Path(__file__).resolve().parent.parent
_MEGABYTE = 1_000_000


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return the peak of loading and of rendering, few and many."""
    many, long = (1_000, 1_000) if quick else (10_000, 10_000)
    made = {count: str(write_questionnaire(folder / f"q{count}", count)) for count in (100, long)}
    cases = {
        "an interpreter that does nothing": ["nothing"],
        "load 100 questions": ["load", made[100]],
        f"load {long:,} questions": ["load", made[long]],
        f"CSafeLoader on the same {long:,} questions": ["parse", made[long]],
        "render 100 briefs to Word and Markdown": ["render", "100"],
        f"render {many:,} briefs to Word and Markdown": ["render", str(many)],
    }
    peaks = {name: _measured(folder, arguments) for name, arguments in cases.items()}
    least = next(iter(peaks.values()))
    rows = [[name, f"{peak:.0f} MB", times(peak / least)] for name, peak in peaks.items()]
    return [
        Table("Peak memory", ["case", "peak", "beside nothing"], rows, _KIND),
        _growth(folder, many),
    ]


def _growth(folder: Path, many: int) -> Table:
    """Return whether the last of many briefs takes longer than the first."""
    first, last = _said(folder, ["pace", str(many)])[:2]
    rows = [
        [f"the first tenth of {many:,} briefs", f"{first:.2f} ms", "", ""],
        ["the last tenth", f"{last:.2f} ms", times(last / first), "about 1"],
    ]
    title = "Time of a brief to Word and Markdown, in one process"
    return Table(title, ["which", "per brief", "beside the first", "should be"], rows)


def _measured(folder: Path, arguments: list[str]) -> float:
    return _said(folder, arguments)[-1]


def _said(folder: Path, arguments: list[str]) -> list[float]:
    """Return the figures that a case prints, its peak last."""
    env = environment(folder, PYTHONPATH=str(_ROOT))
    command = [sys.executable, "-m", "benchmarks.memory", *arguments]
    done = subprocess.run(command, env=env, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return [float(word) for word in done.stdout.split()]


def _nothing() -> None:
    """Do nothing."""


def _load(folder: str) -> None:
    from briefkit import load_questionnaire

    load_questionnaire(folder)


def _parse(folder: str) -> None:
    import yaml

    file = Path(folder) / "questionnaire.yaml"
    yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)


def _render(count: str) -> None:
    """Render briefs one after the other, keeping none."""
    from benchmarks.responses import given
    from briefkit import build_brief, render_markdown, render_word

    for one in given(int(count)):
        brief = build_brief(*one)
        render_word(brief)
        render_markdown(brief)


def _pace(count: str) -> None:
    """Render briefs and print the milliseconds that each takes in the first and last tenth."""
    tenth = int(count) // 10
    for number in (tenth, int(count) - 2 * tenth, tenth):
        begun = process_time()
        _render(str(number))
        if number == tenth:
            print((process_time() - begun) * 1000 / tenth)


CASES: dict[str, Callable[..., None]] = {
    "nothing": _nothing,
    "load": _load,
    "parse": _parse,
    "render": _render,
    "pace": _pace,
}


def _peak() -> float | None:
    """Return the most memory this process ever had, in megabytes; None where nobody counts.

    Linux counts in what its parent had before the start, unless it is asked for the own peak.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) * 1024 / _MEGABYTE
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024) / _MEGABYTE


_KIND = (
    "Of the whole process, its modules included."
    if _peak() is not None
    else "Of Python's own objects: this system has no count for a process."
)


def main(case: str, *arguments: str) -> None:
    """Carry out a case and print its peak in megabytes."""
    counted = _peak() is not None
    if not counted:
        tracemalloc.start()
    CASES[case](*arguments)
    print(_peak() if counted else tracemalloc.get_traced_memory()[1] / _MEGABYTE)


if __name__ == "__main__":
    main(*sys.argv[1:])
