"""A text in the editor of whoever types it, and back."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

from briefkit.errors import BriefkitError
from briefkit.kinds.wording import short
from briefkit.text import clean

_WINDOWS = sys.platform == "win32"
_USUAL = ("notepad",) if _WINDOWS else ("editor", "nano", "vi")
"""Tried in this order where neither VISUAL nor EDITOR names one."""

_MEANT_FOR_THE_EDITOR = ("SIGINT", "SIGQUIT")
_MEANT_FOR_BOTH = ("SIGTERM", "SIGHUP")


class NoEdit(BriefkitError):
    """The text could not be edited, and is as it was."""


def edited(text: str) -> str:
    """Return what was made of `text` by the time the editor was closed.

    Raises:
        NoEdit: there is no editor, or it failed.
    """
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or _usual()
    try:
        with TemporaryDirectory(prefix="brief-", ignore_cleanup_errors=True) as folder:
            file = Path(folder, "text.txt")
            file.write_text(clean(text).text + "\n", encoding="utf-8", newline="\n")
            _open(named, file)
            read = file.read_bytes().decode("utf-8-sig", "surrogateescape")
    except OSError as error:
        raise NoEdit("editor-file", reason=error.strerror or str(error)) from error
    return clean(read).text.rstrip("\n")


def _usual() -> str:
    found = next((name for name in _USUAL if shutil.which(name)), None)
    if found is None:
        raise NoEdit("editor-none")
    return found


def _open(named: str, file: Path) -> None:
    """Open `file` in the editor called `named`, and wait until it is closed."""
    with _signals() as processes:
        try:
            process = subprocess.Popen(_command(named, file))  # noqa: S603 - the person named it
        except (OSError, ValueError) as error:
            raise NoEdit("editor-missing", name=short(named)) from error
        processes.append(process)
        if process.wait() != 0:
            raise NoEdit("editor-failed", name=short(named))


def _command(named: str, file: Path) -> str | list[str]:
    """Return the command line; `named` may hold options, and quotes around blanks."""
    if _WINDOWS:  # where backslashes are no quotes but part of every path
        return f"{named} {subprocess.list2cmdline([str(file)])}"
    return [*shlex.split(named), str(file)]


@contextmanager
def _signals() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Leave Ctrl-C to the editor, and end it where the program itself is to end."""
    processes: list[subprocess.Popen[bytes]] = []
    before: dict[int, Any] = {}

    def arrived(number: int, frame: FrameType | None) -> None:
        for process in processes:
            process.terminate()
        before[number](number, frame)

    try:
        if threading.current_thread() is threading.main_thread():
            for name in (*_MEANT_FOR_THE_EDITOR, *_MEANT_FOR_BOTH):
                number = getattr(signal, name, None)
                if number is not None and callable(signal.getsignal(number)):
                    both = name in _MEANT_FOR_BOTH
                    before[number] = signal.signal(number, arrived if both else _nothing)
        yield processes
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """Take a signal without doing anything; one that is ignored would be so in the editor too."""
