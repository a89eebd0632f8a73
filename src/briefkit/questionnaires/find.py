"""Where a questionnaire lies: a path, the project's own folder, or among the bundled ones."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from briefkit import resources
from briefkit.errors import UsageError

OWN = Path(".briefkit", "questions")
"""Folder of a project's own questionnaires, looked for in the current folder."""


def find_questionnaire(name: str | Path) -> Path:
    """Return the file of the questionnaire called `name`, or of the path `name`.

    Raises:
        UsageError: if there is none; names the nearest one that exists.
    """
    _refuse_replacement(str(name))
    for candidate in _candidates(name):
        with suppress(OSError):  # such as a name that is too long
            if candidate.is_file():
                return candidate
    raise _not_found(str(name))


def _refuse_replacement(name: str) -> None:
    """Refuse a project's questionnaire that would silently stand in for a bundled one."""
    if _is_name(name) and all(os.path.isdir(folder / name) for folder in _folders()):  # noqa: PTH112 - never raises
        raise UsageError("questionnaire-replaces", file=str(OWN / name), name=name)


def _candidates(name: str | Path) -> Iterator[Path]:
    path = Path(name)
    yield path
    if len(path.parts) > 1:
        yield path / "questionnaire.yaml"
    if _is_name(str(name)):
        yield from (folder / path / "questionnaire.yaml" for folder in _folders())


def is_bundled(file: Path) -> bool:
    """Return whether `file`, which was found, came with briefkit."""
    return resources.folder("questions") in file.parents


def available() -> tuple[str, ...]:
    """Return the names of the questionnaires that can be loaded without a path, sorted."""
    found = (
        file.parent.name for folder in _folders() for file in folder.glob("*/questionnaire.yaml")
    )
    return tuple(sorted(set(found)))


def _folders() -> tuple[Path, ...]:
    return (OWN, resources.folder("questions"))


def _is_name(name: str) -> bool:
    return bool(name) and not name.startswith(".") and Path(name).name == name


def _not_found(name: str) -> UsageError:
    from difflib import get_close_matches

    known = available()
    near = get_close_matches(name, known, n=1)
    if near:
        return UsageError("questionnaire-near", name=name, near=near[0])
    return UsageError("questionnaire-unknown", name=name, known=known)
