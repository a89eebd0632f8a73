"""The bundled facts, read once, and a user's own file on top of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from briefkit.channels.facts import Channels
from briefkit.errors import Fault, FaultyFile

OWN = Path(".briefkit/channels.yaml")
"""A project's own facts, looked for in the current folder."""

_BUNDLED = Path(__file__).with_name("facts.yaml")


def own_file() -> Path | None:
    """Return the file of the project's own facts, or None where there is none."""
    return OWN if OWN.is_file() else None


def load_channels(own: Path | None = None) -> Channels:
    """Return what is known about every channel.

    Args:
        own: a file of the same form as the bundled one. It changes what it names and adds what is
            new; the rest stays. None means the bundled facts alone.

    Raises:
        FaultyFile: `own` has mistakes; all of them are listed.
        BriefkitError: `own` cannot be read.
    """
    return _bundled() if own is None else _read(Path(own), _bundled())


@cache
def _bundled() -> Channels:
    return _read(_BUNDLED, Channels(()))


def _read(file: Path, known: Channels) -> Channels:
    from briefkit.channels.read import read_channels
    from briefkit.yamlfile import Cursor, read

    faults: list[Fault] = []
    found = read_channels(Cursor(read(file, faults), "", faults, str(file)), known)
    if faults:
        raise FaultyFile(faults)
    return found
