"""Saving so that a crash, a full disk or somebody else's edit never costs what was there before."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from itertools import count
from pathlib import Path
from time import sleep

from briefkit.errors import BriefkitError, CannotWrite
from briefkit.messages import Message
from briefkit.messages.reasons import reason
from briefkit.storage.locks import locked
from briefkit.storage.names import LONGEST_FILE_NAME, beside

MOST_BYTES = 64_000_000
"""Nothing that briefkit reads is nearly as big."""

IS_WINDOWS = os.name == "nt"

_PATIENCE = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
"""Seconds between attempts on Windows, where a virus scanner may hold the file for a moment."""


class Conflict(CannotWrite):
    """Somebody else changed the file meanwhile. Nothing was overwritten.

    Attributes:
        kept: where our version was saved instead.
        seen: its fingerprint, to go on saving there.
    """

    def __init__(self, file: Path, kept: Path, seen: str) -> None:
        super().__init__("conflict", file=str(file), kept=str(kept))
        self.kept = kept
        self.seen = seen


def fingerprint(data: bytes) -> str:
    """Return what tells one content of a file from another."""
    from hashlib import sha256

    return sha256(data).hexdigest()


def load(path: Path) -> tuple[bytes, str]:
    """Return the content of the file at `path` and its fingerprint.

    Raises:
        BriefkitError: it cannot be read.
    """
    try:
        data = _content(path)
    except (OSError, ValueError) as error:
        raise BriefkitError("cannot-read", file=str(path), reason=reason(error)) from error
    if len(data) > MOST_BYTES:
        raise BriefkitError("too-big", file=str(path), most=MOST_BYTES // 1_000_000)
    return data, fingerprint(data)


def save(path: Path, data: bytes, seen: str | None) -> str:
    """Write `data` to `path` so that it is there after a power cut, and return its fingerprint.

    Args:
        seen: fingerprint of what was last read from or written to `path`; None means that there
            must be no file yet. A file that has gone meanwhile is written again.

    Raises:
        Conflict: the file is not what was seen; `data` was saved beside it.
        Busy: somebody else holds the file.
        CannotWrite: nothing was written, and what was there is untouched.
    """
    try:
        with locked(path):
            return _save(path, data, seen)
    except FileNotFoundError as error:
        why = Message("reason-no-folder")
        raise CannotWrite("cannot-write", file=str(path), reason=why) from error
    except (OSError, ValueError) as error:
        raise CannotWrite("cannot-write", file=str(path), reason=reason(error)) from error


def _save(path: Path, data: bytes, seen: str | None) -> str:
    target = Path(os.path.realpath(path))
    before = _before(target)
    ours = fingerprint(data)
    if before is not None:
        theirs = fingerprint(_content(target))
        if theirs == ours:
            return ours
        if theirs != seen:
            raise Conflict(path, _keep_beside(path, data), ours)
    _replace(target, data, before)
    return ours


def _content(path: Path) -> bytes:
    with open(path, "rb") as stream:
        return stream.read(MOST_BYTES + 1)


def _keep_beside(path: Path, data: bytes) -> Path:
    """Save `data` under the first free name beside `path`, or find it saved there already."""
    for number in count(1):
        kept = path.with_name(beside(path.name, number))
        if not os.path.lexists(kept):
            _replace(kept, data, None)
            return kept
        if kept.is_file() and _content(kept) == data:
            return kept
    raise AssertionError("numbers do not end")


def _before(target: Path) -> os.stat_result | None:
    """Return what `target` is now, None if nothing; refuse what must not be replaced."""
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EISDIR if stat.S_ISDIR(found.st_mode) else errno.ENXIO, "")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "")
    return found


def _replace(target: Path, data: bytes, before: os.stat_result | None) -> None:
    """Put `data` in the place of `target` in one step, keeping mode and owner."""
    temporary = _temporary(target)
    try:
        _write(temporary, data, before)
        _swap(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    _sync_folder(target.parent)


def _temporary(target: Path) -> Path:
    """Return the one name for it: what a crash leaves there is removed by the next save."""
    name = f".{target.name}.tmp"
    if len(os.fsencode(name)) > LONGEST_FILE_NAME:
        name = f".{fingerprint(os.fsencode(target.name))[:32]}.tmp"
    return target.with_name(name)


def _write(temporary: Path, data: bytes, before: os.stat_result | None) -> None:
    with suppress(FileNotFoundError):
        os.unlink(temporary)
    mode = 0o666 if before is None else 0o600
    with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
        if before is not None:
            _take_after(temporary, before)
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _take_after(temporary: Path, before: os.stat_result) -> None:
    """Give `temporary` the owner, as far as we may, and the mode of the file it replaces."""
    if hasattr(os, "chown") and (before.st_uid, before.st_gid) != (os.getuid(), os.getgid()):
        with suppress(PermissionError):
            os.chown(temporary, before.st_uid, before.st_gid)
    os.chmod(temporary, stat.S_IMODE(before.st_mode))


def _swap(temporary: Path, target: Path) -> None:
    for pause in _PATIENCE if IS_WINDOWS else ():
        with suppress(PermissionError):
            os.replace(temporary, target)
            return
        sleep(pause)
    os.replace(temporary, target)


def _sync_folder(folder: Path) -> None:
    """Make the new name last; where a system or a disk has no such thing, the save still counts."""
    if IS_WINDOWS:
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
