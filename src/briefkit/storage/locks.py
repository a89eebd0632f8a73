"""One writer at a time. Locks lie in the user's own folder, never beside people's files.

The lock is the system's own: it is free again at the moment its process ends, however it ends.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any

from briefkit.errors import CannotWrite
from briefkit.messages.reasons import reason

PATIENCE = 3.0
"""Seconds to wait for somebody who is only saving."""

_saving = tuple(RLock() for _ in range(64))
"""Threads of this process take turns by file; a system lock only keeps out other processes."""

_held: dict[str, Lock] = {}
"""Locks that this process holds for a whole session, by key."""


class Busy(CannotWrite):
    """Somebody else is working on the file."""


class Lock:
    """A file held for a whole session, until `release` or the end of a `with` block."""

    def __init__(self, path: Path, key: str, system: Any) -> None:
        self.path = path
        self._key = key
        self._system = system

    def release(self) -> None:
        """Let others work on the file; a second call does nothing."""
        if _held.get(self._key) is self:
            del _held[self._key]
            _forget_holder(self._key)
            _release(self._system)

    def __enter__(self) -> Lock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def hold(path: Path) -> Lock:
    """Hold the file at `path` for a whole session.

    Raises:
        Busy: somebody else, or another session of this process, holds it.
        CannotWrite: no file can have such a name.
    """
    try:
        key = _key(path)
    except (OSError, ValueError) as error:
        raise CannotWrite("cannot-write", file=str(path), reason=reason(error)) from error
    with _turn(key):
        if key in _held:
            raise _busy(path, key)
        lock = Lock(path, key, _acquire(path, key, PATIENCE / 10))
        _held[key] = lock
        _note_holder(key)
        return lock


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep everybody else from saving the file at `path`; within a session, keep other threads.

    Raises:
        Busy: somebody else holds it.
    """
    key = _key(path)
    with _turn(key):
        if key in _held:
            yield
            return
        system = _acquire(path, key, PATIENCE)
        try:
            yield
        finally:
            _release(system)


def _acquire(path: Path, key: str, patience: float) -> Any:
    """Return the system's lock, or None on a machine that has no place or no means for one."""
    from filelock import FileLock, Timeout

    folder = lock_folder()
    if folder is None:
        return None
    lock = FileLock(folder / f"{key}.lock", thread_local=False)
    try:
        lock.acquire(timeout=patience, poll_interval=0.02)
    except Timeout:
        raise _busy(path, key) from None
    except (OSError, NotImplementedError):
        return None
    return lock


def _release(system: Any) -> None:
    if system is not None:
        with suppress(OSError):
            system.release()


def lock_folder() -> Path | None:
    """Return the folder for locks, made where it is missing; None where none can be made."""
    from platformdirs import user_state_path

    with suppress(OSError, RuntimeError):
        return _made(user_state_path("briefkit", appauthor=False) / "locks")
    with suppress(OSError, RuntimeError):
        from tempfile import gettempdir

        return _made(Path(gettempdir(), f"briefkit-{getattr(os, 'getuid', os.getpid)()}"))
    return None


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(folder)
    return folder


def _holder(key: str) -> Path | None:
    folder = lock_folder()
    return folder / f"{key}.holder" if folder else None


def _note_holder(key: str) -> None:
    note = _holder(key)
    if note is not None:
        since = datetime.now().astimezone().isoformat(" ", "minutes")[:16]
        with suppress(OSError):
            note.write_text(f"{os.getpid()}\n{since}\n", encoding="utf-8", newline="\n")


def _forget_holder(key: str) -> None:
    note = _holder(key)
    if note is not None:
        with suppress(OSError):
            note.unlink()


def _busy(path: Path, key: str) -> Busy:
    note = _holder(key)
    try:
        process, since, *_ = note.read_text(encoding="utf-8").splitlines() if note else []
    except (OSError, ValueError):
        return Busy("busy-saving", file=str(path))
    return Busy("busy", file=str(path), process=process, since=since)


def _key(path: Path) -> str:
    from hashlib import sha256

    real = os.path.normcase(os.path.realpath(path))
    return sha256(os.fsencode(real)).hexdigest()[:32]


def _turn(key: str) -> RLock:
    return _saving[int(key[:8], 16) % len(_saving)]
