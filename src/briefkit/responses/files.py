"""Response files: read with their places, saved so that nothing is ever lost."""

from __future__ import annotations

from pathlib import Path

from briefkit import storage
from briefkit.errors import CannotWrite
from briefkit.messages import Message
from briefkit.model import Response
from briefkit.responses.read import parse_response
from briefkit.responses.write import response_text
from briefkit.yamlfile import has_comments
from briefkit.yamlfile.decoding import decode

SUFFIX = ".brief.yaml"
"""How the name of a response file ends."""

_seen: dict[Path, str] = {}
"""Fingerprint of each file as this process last read or wrote it."""


def read_response(path: str | Path) -> Response:
    """Read a response file.

    Raises:
        FaultyFile: it has mistakes; all of them are listed with line and column.
        BriefkitError: it cannot be read.
    """
    path = Path(path)
    data, fingerprint = storage.load(path)
    response = parse_response(decode(data, str(path)), str(path))
    _seen[path.resolve()] = fingerprint
    return response


def write_response(response: Response, path: str | Path) -> None:
    """Save `response` at `path`, durably, or not at all.

    A file that this process has read is replaced only if nobody changed it since.

    Raises:
        briefkit.storage.Conflict: somebody did; both versions are kept, and the error names them.
        CannotWrite: the file cannot be written.
    """
    path = Path(path)
    known = _place(path)
    if known not in _seen and path.is_file():
        _seen[known] = storage.load(path)[1]
    _seen[known] = storage.save(path, response_text(response).encode(), _seen.get(known))


def create_response(response: Response, path: Path) -> None:
    """Save `response` as a new file at `path`.

    Raises:
        briefkit.storage.Conflict: the file exists; the response is kept beside it.
        CannotWrite: the file cannot be written.
    """
    _seen[_place(path)] = storage.save(path, response_text(response).encode(), None)


def _place(path: Path) -> Path:
    """Return where `path` is; there is no such place where the current folder has gone."""
    try:
        return path.resolve()
    except OSError as error:
        why = Message("reason-no-folder")
        raise CannotWrite("cannot-write", file=str(path), reason=why) from error


def loses_comments(path: Path) -> bool:
    """Return whether saving over `path` would lose a comment somebody wrote."""
    data, _ = storage.load(path)
    return has_comments(decode(data, str(path)))


def find_responses(folder: Path) -> tuple[Path, ...]:
    """Return the response files in `folder`, by name."""
    return tuple(sorted(folder.glob(f"*{SUFFIX}")))
