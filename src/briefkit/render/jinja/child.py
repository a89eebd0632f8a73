"""The process in which a stranger's template runs: it limits itself, and answers in JSON.

Where the system knows such limits, it bounds time, memory and files. Ten times a second it looks
itself how long it has taken and how much memory, since not every system does: macOS bounds no
memory. Windows knows none of this: there, only the parent watches, over time and output.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefkit.errors import BriefkitError
from briefkit.render.jinja.carried import packed

_TICK = 0.1
"""Seconds between two looks."""

_MEGABYTE = 1 << 20
_LONELY = 60
"""Seconds after which a child ends whose parent has died, where no limits can be set."""


class TooSlow(Exception):
    """The template has taken all its time. Jinja says in which line it is."""


class TooMuchMemory(Exception):
    """The template has taken all its memory."""


class TooMuchOutput(Exception):
    """The template has written more than it may."""


_KEYS: dict[type[Exception], tuple[str, str]] = {
    TooSlow: ("template-slow", "seconds"),
    TooMuchMemory: ("template-memory", "memory"),
    MemoryError: ("template-memory", "memory"),
    TooMuchOutput: ("template-output", "output"),
}
"""What is said about a limit, and which limit it was."""


def main() -> None:
    """Read a job from the input, do it, and write the answer to the output."""
    job = json.load(sys.stdin.buffer)
    answer = _answer(job)
    sys.stdout.buffer.write(answer.encode())
    sys.stdout.flush()
    os._exit(0)  # Nothing is left to be cleared up; that would take another 10 ms.


def _answer(job: dict[str, Any]) -> str:
    from briefkit.render.jinja.compose import written

    template = job["template"] and Path(job["template"])
    unknown = _lenient(job["tree"]) if job["trial"] else list
    try:
        _limit(job["limits"]["seconds"], job["limits"]["memory"])
        text = written(job["format"], template, job["tree"], job["language"])
        answer = _fitting({"text": text, "unknown": unknown()}, job["limits"]["output"])
    except Exception as error:  # noqa: BLE001 - a template can go wrong in any way
        _look_no_more()
        told = _told(error, job)
        if asked := unknown():
            told = BriefkitError("trial-stopped", why=told.message, names=asked)
        answer = json.dumps({"fault": packed(told)})
    _look_no_more()
    return answer


def _lenient(tree: dict[str, Any]) -> Callable[[], list[str]]:
    """Let a template ask for any answer; return what tells which were not there."""
    from briefkit.render.jinja.unknown import AnyAnswers

    tree["answers"] = answers = AnyAnswers(tree["answers"])
    return answers.unknown


def _fitting(found: dict[str, Any], most: int) -> str:
    answer = json.dumps(found)
    if len(answer) > most * _MEGABYTE:
        raise TooMuchOutput
    return answer


def _told(error: BaseException, job: dict[str, Any]) -> BriefkitError:
    """Return what is to be said about `error`: that a limit was reached, or what it says itself."""
    file, values = job["template"] or job["format"], {}
    if isinstance(error, BriefkitError):
        values = dict(error.message.values)
    place = f"{file}:{values['line']}" if "line" in values else file
    cause: BaseException | None = error
    while cause:
        for kind, (key, limit) in _KEYS.items():
            if isinstance(cause, kind):
                return BriefkitError(key, place=place, most=job["limits"][limit])
        cause = cause.__cause__
    if isinstance(error, BriefkitError):
        return error
    return BriefkitError("template-stopped", file=file, reason=f"{type(error).__name__}: {error}")


def _limit(seconds: int, memory: int) -> None:
    """Bound what this process may use from now on."""
    try:
        import resource
    except ImportError:
        _end_sometime()
        return
    bounds = {
        # The child counts its own time; the system is there for what cannot be interrupted.
        "RLIMIT_CPU": seconds + 1,
        "RLIMIT_DATA": memory * _MEGABYTE,
        # Address space is also taken by libraries that are only mapped; hence twice as much.
        "RLIMIT_AS": 2 * memory * _MEGABYTE,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
    }
    for name, bound in bounds.items():
        _bound(resource, getattr(resource, name, None), bound)
    _look(seconds, memory)


def _bound(resource: Any, which: int | None, bound: int) -> None:
    """Set a limit of the system, if it knows that one and has not set a stricter one."""
    if which is None:
        return
    hard = resource.getrlimit(which)[1]
    if hard == resource.RLIM_INFINITY or hard > bound:
        try:
            resource.setrlimit(which, (bound, bound))
        except (OSError, ValueError):  # macOS refuses to bound address space.
            return


def _look(seconds: int, memory: int) -> None:
    """Look at time and memory now and then; what is too much ends the template where it is."""
    import resource
    import signal

    unit = 1 if sys.platform == "darwin" else 1024

    def peak() -> int:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit

    # Some systems begin to count with what the parent has taken.
    end, most = time.monotonic() + seconds, peak() + memory * _MEGABYTE

    def look(*_: object) -> None:
        if time.monotonic() > end:
            raise TooSlow
        if peak() > most:
            raise TooMuchMemory

    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, _TICK, _TICK)


def _look_no_more() -> None:
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)


def _end_sometime() -> None:
    """End this process after a while, so that it does not outlive a parent that was killed."""
    from threading import Timer

    timer = Timer(_LONELY, os._exit, (1,))
    timer.daemon = True
    timer.start()
