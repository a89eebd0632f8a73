"""What is typed into the wizard for its pictures: commands, and what is seen and done then."""

from __future__ import annotations

from typing import NamedTuple

SPACE = " "


class Step(NamedTuple):
    """What must be seen, and was not before; what is typed then. A picture is taken in between."""

    seen: str
    keys: str | None  # None: nothing; the command has to end by itself
    picture: str = ""  # its name, without language and suffix; empty where none is taken
    about: str = ""  # what the picture shows, for those who do not see it


class Scene(NamedTuple):
    """A command, as it is typed, and what happens then."""

    command: str
    steps: tuple[Step, ...]
    columns: int = 80
    rows: int = 24
