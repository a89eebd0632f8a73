"""Make `docs/pictures/wizard-*.svg`: the wizard as it is, in every language it speaks.

    python -m scripts.make_wizard_pictures [FOLDER]

The real command runs on a real pseudo-terminal (so not on Windows), in an empty folder; the screen
is pyte's, which comes with the group `test`. Run by hand when what is seen has changed. The same
run makes the same bytes: all dates are typed, no path of the machine may be seen, and a picture is
taken only when nothing more is being drawn.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.screenshot import screen_of, svg
from scripts.session import Scene, Step
from scripts.session_en import ENGLISH
from scripts.session_it import ITALIAN
from tests.terminal.screens import Screen, screen

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "pictures"

SESSIONS = {"en": ENGLISH, "it": ITALIAN}
"""By language; the scenes of one follow each other in one folder."""

LOCALES = {"en": "en_GB.UTF-8", "it": "it_IT.UTF-8"}

WHAT_ELSE_DECIDES = ("COLUMNS", "LC_ALL", "LC_MESSAGES", "LINES", "NO_COLOR")
"""Variables of whoever runs this that would change what is seen."""

QUIET, COMPLETE = 0.1, 0.5
"""Seconds without anything new after which the next keys are typed, and a picture is taken."""


def play(
    scene: Scene, command: Sequence[str], language: str, folder: Path
) -> Iterator[tuple[str, str]]:
    """Play `scene` with `command` in `folder`; yield its pictures, each with its name."""
    surroundings = {**dict.fromkeys(WHAT_ELSE_DECIDES, ""), "LANG": LOCALES[language]}
    with (
        contextlib.chdir(folder),
        screen(command, scene.columns, scene.rows, **surroundings) as terminal,
    ):
        for step, *coming in (scene.steps[n:] for n in range(len(scene.steps))):
            reach(terminal, step)
            if step.picture:
                picture = taken(terminal, scene, step, language, folder)
                yield f"wizard-{language}-{step.picture}.svg", picture
            refuse_what_is_seen(terminal, coming)
            terminal.type(step.keys or "")


def reach(terminal: Screen, step: Step) -> None:
    """Wait until what `step` expects is seen, and nothing more is drawn."""
    try:
        terminal.wait_for(step.seen)
        if step.keys is None:
            terminal.wait_until(lambda: terminal.process.poll() is not None)
    except AssertionError as error:
        error.add_note(f"expected: {step.seen}")
        raise
    length, since = -1, 0.0

    def is_quiet() -> bool:
        nonlocal length, since
        if len(terminal.received) != length:
            length, since = len(terminal.received), time.monotonic()
        return time.monotonic() - since > (COMPLETE if step.picture else QUIET)

    terminal.wait_until(is_quiet)


def refuse_what_is_seen(terminal: Screen, coming: Sequence[Step]) -> None:
    """Refuse to wait for something that is on the screen already: that is not waiting."""
    if coming and coming[0].seen in terminal.text:
        raise ValueError(f"{coming[0].seen!r} is on the screen before it is waited for")


def taken(terminal: Screen, scene: Scene, step: Step, language: str, folder: Path) -> str:
    """Return the picture of what is seen now."""
    seen = screen_of(terminal.received, scene.columns, scene.rows)
    refuse_paths(seen.display, folder)
    running = step.keys is not None
    return svg(seen, scene.command, about=step.about, language=language, cursor=running)


def refuse_paths(lines: list[str], folder: Path) -> None:
    """Refuse a screen that names a place of this machine: on another one it would differ."""
    shown = "".join(line.strip() for line in lines)
    for place in (folder, folder.resolve(), ROOT):
        if str(place) in shown:
            raise ValueError(f"{place} is on the screen")


def program(command: str) -> list[str]:
    """Return what runs `command` with this Python."""
    name, *arguments = command.split()
    if name != "brief":
        raise ValueError(f"expected a command that begins with brief, but got {command!r}")
    return [sys.executable, "-m", "briefkit", *arguments]


def make(target: Path) -> None:
    """Write the pictures into `target`."""
    target.mkdir(parents=True, exist_ok=True)
    for language, scenes in SESSIONS.items():
        with tempfile.TemporaryDirectory() as work:
            for scene in scenes:
                for name, picture in play(scene, program(scene.command), language, Path(work)):
                    (target / name).write_text(picture, encoding="utf-8", newline="\n")
                    print(f"{target / name}: {len(picture.encode())} bytes")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
