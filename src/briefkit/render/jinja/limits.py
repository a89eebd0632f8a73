"""Strangers' templates run in a process of their own, which may use so much and no more.

The sandbox of Jinja keeps a template from files and programs, and not from `{{ "a" * 10**10 }}`,
which takes all memory while the template is being compiled. So reading, compiling and rendering all
happen in the child; what comes back is text, or an error as data.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Event, Timer
from typing import Any, NamedTuple

import briefkit
from briefkit.errors import BriefkitError
from briefkit.render.jinja.carried import unpacked

MEGABYTE = 1 << 20


class Limits(NamedTuple):
    """What a template may use.

    Attributes:
        seconds: of time. A brief of 500 pages takes half a one; the rest is for slow machines.
        memory: megabytes. A brief of 500 pages does with 100.
        output: megabytes of JSON. A brief of 500 pages, a third of it in scripts of Asia, has five.
    """

    seconds: int = 10
    memory: int = 512
    output: int = 32


GRACE = 3
"""Seconds more until the child is killed: it is better if it says in which line it was."""

_BOOT = (
    # Imports make many objects and free none; looking for garbage meanwhile takes a twentieth.
    "import gc, sys; gc.set_threshold(100_000); sys.path[:] = sys.argv[1:];"
    " from briefkit.render.jinja.child import main; main()"
)
"""The child finds its modules where this process does; it looks neither at the environment, nor
into the current folder, nor at files that add to the path."""

_ENVIRONMENT = (
    *("LANG", "LC_ALL", "LC_CTYPE"),  # how file names are spelt
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),  # where some Pythons have their own library
    *("SYSTEMROOT", "TEMP"),  # without which Windows starts nothing
)
"""All that the child learns of the environment."""


def written_within(
    format: str,
    template: Path | None,
    tree: dict[str, Any],
    language: str,
    limits: Limits = Limits(),  # noqa: B008 - a tuple does not change
) -> str:
    """Return what `template` makes of `tree`, as `written` does, in a child process.

    Raises:
        BriefkitError: the template is broken or cannot be read, or takes more than it may.
    """
    return str(_done(format, template, tree, language, limits)["text"])


def tried_within(
    format: str, template: Path, tree: dict[str, Any], language: str
) -> tuple[str, tuple[str, ...]]:
    """Return what `template` makes of a sample, and the answers it asks for that are not there.

    Raises:
        BriefkitError: as `written_within`.
    """
    found = _done(format, template, tree, language, Limits(), trial=True)
    return found["text"], tuple(found["unknown"])


def _done(
    format: str,
    template: Path | None,
    tree: dict[str, Any],
    language: str,
    limits: Limits,
    trial: bool = False,
) -> dict[str, Any]:
    """Return what the child has found; `trial` lets the template ask for any answer."""
    file = str(template)
    job = {
        "format": format,
        "template": template and str(template),
        "tree": tree,
        "language": language,
        "limits": limits._asdict(),
        "trial": trial,
    }
    answer, code, slow = _answer(json.dumps(job).encode(), limits, file)
    if slow or _was_too_slow(code):
        raise BriefkitError("template-slow", place=file, most=limits.seconds)
    if len(answer) > limits.output * MEGABYTE:
        raise BriefkitError("template-output", place=file, most=limits.output)
    try:
        found: dict[str, Any] = json.loads(answer)
    except ValueError:
        raise BriefkitError("template-ended", file=file, code=code) from None
    if "fault" in found:
        raise unpacked(found["fault"])
    return found


def _answer(job: bytes, limits: Limits, file: str) -> tuple[bytes, int, bool]:
    """Return what the child says, its exit code, and whether it was too slow.

    The child first reads everything and then writes, so neither waits for the other. However this
    ends, by Ctrl-C too, no child is left behind.
    """
    child = _started(file)
    assert child.stdin is not None
    assert child.stdout is not None
    late = Event()
    overdue = Timer(limits.seconds + GRACE, _end, (child, late))
    overdue.daemon = True
    try:
        overdue.start()
        _hand_over(child, job)
        answer = child.stdout.read(limits.output * MEGABYTE + 1)
        if len(answer) <= limits.output * MEGABYTE:
            child.wait()
    finally:
        overdue.cancel()
        child.kill()
        child.stdout.close()
        child.wait()
    return answer, child.returncode, late.is_set()


def _end(child: subprocess.Popen[bytes], late: Event) -> None:
    late.set()
    child.kill()


def _started(file: str) -> subprocess.Popen[bytes]:
    command = [sys.executable or "python", "-I", "-S", "-X", f"utf8={sys.flags.utf8_mode}"]
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            [*command, "-c", _BOOT, *_path()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise BriefkitError("template-not-started", file=file, reason=str(error)) from error


def _path() -> list[str]:
    """Return where this process finds its modules, ourselves first, as absolute paths."""
    ours = str(Path(briefkit.__file__).resolve().parents[1])
    return list(dict.fromkeys([ours, *(str(Path(each).resolve()) for each in sys.path if each)]))


def _hand_over(child: subprocess.Popen[bytes], job: bytes) -> None:
    """Give the child its job; one that has died already takes none."""
    assert child.stdin is not None
    try:
        with child.stdin as pipe:
            pipe.write(job)
    except OSError:
        return


def _was_too_slow(code: int) -> bool:
    """Return whether the system ended the child since it took too long; Windows never does."""
    import signal

    ended_by: int | None = getattr(signal, "SIGXCPU", None)
    return ended_by is not None and code == -ended_by
