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
from typing import NamedTuple

from scripts.screenshot import screen_of, svg
from tests.terminal.screens import Screen, screen
from tests.terminal.typist import DOWN, ENTER, STOP

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "pictures"

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


ENGLISH = (
    Scene(
        "brief",
        (
            Step("What shall we call this brief?", "Rain checks" + ENTER),
            Step("Who is it for?", "Velobrixa" + ENTER),
            Step("In which language will the text be written?", ENTER),
            Step("What has to be written?", SPACE + ENTER),
            Step("At most how long?", "900"),
            Step(
                "› 900",
                ENTER,
                "question",
                "The wizard asks how long the text may be, says why, and shows a good and a weak "
                "answer; the answers given so far stay above, the keys stand below",
            ),
            Step("In which unit?", ENTER),
            Step("First draft by which day?", "14/5/2027" + ENTER),
            Step("Who answers?", "Elena Ferri" + ENTER),
            Step("E-mail, phone or chat?", "elena@velobrixa.example" + ENTER),
            Step(
                "Who are they, in one or two sentences?",
                "Workshop heads of bike-sharing fleets of 200 to 800 bikes" + 2 * ENTER,
            ),
            Step("In which role do they read?", DOWN + ENTER),
            Step("Which countries", "Austria" + ENTER + "Switzerland" + 2 * ENTER),
            Step("Austria, 1 of 2", "de-AT" + ENTER),
            Step("Switzerland, 2 of 2", "de-CH" + ENTER),
            Step("Which segment?", ENTER),
            Step("What shall we do?", DOWN + ENTER),
            Step("Who will find out?", "Elena Ferri" + ENTER),
            Step("By when?", "7/5/2027" + ENTER),
            Step("Which price position?", 2 * DOWN + ENTER),
            Step(
                "Which competitors or alternatives?",
                "Pedalfix" + ENTER + "Raddienst Nord" + ENTER + "Repairs by the city itself",
            ),
            Step(
                "Repairs by the city itself",
                STOP,
                "list",
                "The wizard asks for the competitors, one per line; three have been typed",
            ),
            Step("brief resume rain-checks.brief.yaml", None),
        ),
    ),
    Scene(
        "brief show rain-checks.brief.yaml",
        (
            Step(
                "OPEN POINTS",
                None,
                "show",
                "The answers by section, and the points that are open: one with who finds out, "
                "and by when",
            ),
        ),
        rows=40,
    ),
)

ITALIAN = (
    Scene(
        "brief",
        (
            Step("Come si intitola questo brief?", "Kit campioni 2027" + ENTER),
            Step("Per chi è?", "Torre Mezzana" + ENTER),
            Step("In quale lingua sarà scritto il testo?", ENTER),
            Step("Che cosa c'è da scrivere?", SPACE + ENTER),
            Step("Quanto lungo, al massimo?", "1300"),
            Step(
                "› 1300",
                ENTER,
                "question",
                "La procedura guidata chiede quanto può essere lungo il testo, spiega perché e "
                "mostra una risposta buona e una debole; sopra restano le risposte già date, sotto "
                "stanno i tasti",
            ),
            Step("In quale unità di misura?", ENTER),
            Step("Per quale giorno serve la prima bozza?", "14/5/2027" + ENTER),
            Step("Chi risponde?", "Marta De Nigris" + ENTER),
            Step("E-mail, telefono o chat?", "marta@torremezzana.example" + ENTER),
            Step(
                "Chi è, in una o due frasi?",
                "Responsabili acquisti di gastronomie indipendenti" + 2 * ENTER,
            ),
            Step("In quale veste legge?", DOWN + ENTER),
            Step("Quali Paesi", "Germania" + ENTER + "Danimarca" + 2 * ENTER),
            Step("Germania, 1 di 2", "de-DE" + ENTER),
            Step("Danimarca, 2 di 2", "en-GB" + ENTER),
            Step("Quale segmento?", ENTER),
            Step("Come si procede?", DOWN + ENTER),
            Step("Chi lo chiarisce?", "Marta De Nigris" + ENTER),
            Step("Entro quando?", "7/5/2027" + ENTER),
            Step("Quale fascia di prezzo?", 2 * DOWN + ENTER),
            Step(
                "Quali concorrenti o alternative?",
                "Oleificio Alfa" + ENTER + "Beta Olives" + ENTER + "Il fornitore attuale",
            ),
            Step(
                "Il fornitore attuale",
                STOP,
                "list",
                "La procedura guidata chiede i concorrenti, uno per riga; tre sono già scritti",
            ),
            Step("brief resume kit-campioni-2027.brief.yaml", None),
        ),
    ),
    Scene(
        "brief show kit-campioni-2027.brief.yaml",
        (
            Step(
                "PUNTI APERTI",
                None,
                "show",
                "Le risposte per sezione e i punti aperti: di uno si vede chi lo chiarisce, ed "
                "entro quando",
            ),
        ),
        rows=40,
    ),
)

SESSIONS = {"en": ENGLISH, "it": ITALIAN}
"""By language; the scenes of one follow each other in one folder."""

LOCALES = {"en": "en_GB.UTF-8", "it": "it_IT.UTF-8"}

WHAT_ELSE_DECIDES = ("COLUMNS", "LC_ALL", "LC_MESSAGES", "LINES", "NO_COLOR")
"""Variables of whoever runs this that would change what is seen."""

QUIET = 0.4
"""Seconds without anything new after which a screen is taken to be complete."""


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
        return time.monotonic() - since > QUIET

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
