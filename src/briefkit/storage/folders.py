"""Folders that are made where they do not exist."""

from __future__ import annotations

from pathlib import Path

from briefkit.errors import CannotWrite
from briefkit.messages.reasons import reason


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it; an existing one is left as it is.

    Raises:
        CannotWrite: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise CannotWrite("cannot-write", file=str(folder), reason=reason(error)) from error
