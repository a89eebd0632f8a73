"""Measuring in turn: A B A B ..., so that a machine that slows down slows all variants alike."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from shutil import which
from statistics import median, quantiles
from time import get_clock_info, perf_counter, process_time
from typing import NamedTuple, TypeVar

_T = TypeVar("_T")

_LEFT_OUT = frozenset(
    ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONUNBUFFERED")
)
"""Without the first, every start compiles everything anew; the others change what is loaded."""

_FINE = get_clock_info("process_time").resolution < 1e-4
_now = process_time if _FINE else perf_counter
"""For work without waiting: processor time, where it is counted finely (not on Windows)."""


class Spent(NamedTuple):
    """Seconds that a program took: on the clock, and on the processor (None: not known here)."""

    clock: float
    processor: float | None


def in_turn(variants: Mapping[str, Callable[[], _T]], rounds: int) -> dict[str, list[_T]]:
    """Return what each variant gives in each of `rounds` rounds, after one that does not count."""
    gathered: dict[str, list[_T]] = {name: [] for name in variants}
    for number in range(rounds + 1):
        for name, variant in variants.items():
            result = variant()
            if number:
                gathered[name].append(result)
    return gathered


def seconds(action: Callable[[], object]) -> float:
    """Return how long this process works on `action`."""
    begun = _now()
    action()
    return _now() - begun


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median of the ratios within each round, which no slow minute distorts."""
    return median(a / b for a, b in zip(ours, theirs, strict=True))


def p90(figures: Sequence[float]) -> float:
    """Return what nine in ten figures stay below."""
    return quantiles(figures, n=10)[8]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a measured program, whose own files go below `home`."""
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    own = {"HOME": str(home), "USERPROFILE": str(home), "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    return {**kept, **own, "TERM": "xterm-256color", "NO_COLOR": "1", **more}


def program(name: str) -> str | None:
    """Return the path of a program installed beside this Python, None where there is none."""
    return which(name, path=sysconfig.get_path("scripts"))


def run(command: Sequence[str], folder: Path, env: Mapping[str, str]) -> Spent:
    """Run `command` to its end and return what it took.

    Raises:
        RuntimeError: it failed, with the end of what it said.
    """
    begun = perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    code, processor = _ended(process)
    spent = Spent(perf_counter() - begun, processor)
    with process:
        said = process.stderr.read() if process.stderr else ""
    if code:
        raise RuntimeError(f"{' '.join(command)}: exit code {code}\n{said[-2000:]}")
    return spent


def _ended(process: subprocess.Popen[str]) -> tuple[int, float | None]:
    """Wait for `process`; return its exit code and processor time."""
    if sys.platform == "win32":
        return process.wait(), None
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime
