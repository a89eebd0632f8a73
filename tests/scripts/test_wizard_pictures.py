"""The script that takes pictures of the wizard, on a tiny program."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are a thing of POSIX", allow_module_level=True)

from scripts import make_wizard_pictures as script
from scripts.make_wizard_pictures import SESSIONS, TARGET, play, program
from scripts.session import Scene, Step
from tests.terminal import screens
from tests.terminal.screens import python
from tests.terminal.typist import ENTER

TINY = python(
    """
import os
print("\\x1b[1mWhich oil?\\x1b[0m")
name = input("› ")
print(f"{name} it is, at {os.get_terminal_size().columns} columns, in {os.environ['LANG']}.")
"""
)


def scene(*steps: Step) -> Scene:
    return Scene("brief", steps, columns=60, rows=6)


def pictures(tmp_path: Path, command: list[str], *steps: Step) -> dict[str, str]:
    return dict(play(scene(*steps), command, "it", tmp_path))


ASKED = Step("Which oil?", "Coratina", "asked", "An oil is asked for")
TYPED = Step("› Coratina", ENTER, "typed", "An oil is typed")
ENDED = Step("it is", None, "ended", "An oil is taken")


def test_pictures_show_what_was_on_the_screen_at_their_step(tmp_path: Path) -> None:
    taken = pictures(tmp_path, TINY, ASKED, TYPED, ENDED)
    told = {name: said(picture) for name, picture in taken.items()}
    assert told == {
        "wizard-it-asked.svg": ("An oil is asked for", "Which oil?\n›"),
        "wizard-it-typed.svg": ("An oil is typed", "Which oil?\n› Coratina"),
        "wizard-it-ended.svg": (
            "An oil is taken",
            "Which oil?\n› Coratina\nCoratina it is, at 60 columns, in it_IT.UTF-8.",
        ),
    }


def said(picture: str) -> tuple[str, str]:
    """Return what `picture` says to those who do not see it."""
    title, told = ElementTree.fromstring(picture)[:2]
    return str(title.text), str(told.text)


def test_only_a_running_command_has_a_cursor(tmp_path: Path) -> None:
    taken = pictures(tmp_path, TINY, ASKED, TYPED, ENDED)
    assert {name: "fill-opacity" in picture for name, picture in taken.items()} == {
        "wizard-it-asked.svg": True,
        "wizard-it-typed.svg": True,
        "wizard-it-ended.svg": False,
    }


def test_the_same_run_makes_the_same_bytes(tmp_path: Path) -> None:
    steps = (ASKED, TYPED, ENDED)
    assert pictures(tmp_path, TINY, *steps) == pictures(tmp_path, TINY, *steps)


def test_a_screen_that_names_a_place_of_this_machine_is_refused(tmp_path: Path) -> None:
    here = python("import os; print('here:', os.getcwd())")
    with pytest.raises(ValueError, match="is on the screen"):
        pictures(tmp_path, here, Step("here:", None, "here"))


def test_what_is_on_the_screen_already_cannot_be_waited_for(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'oil' is on the screen before it is waited for"):
        pictures(tmp_path, TINY, Step("Which", "Coratina"), Step("oil", ENTER))


def test_what_never_comes_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screens, "PATIENCE", 0.5)
    with pytest.raises(AssertionError) as caught:
        pictures(tmp_path, TINY, Step("Which vinegar?", ENTER))
    assert caught.value.__notes__ == ["expected: Which vinegar?"]


def test_only_brief_is_run() -> None:
    assert program("brief show one.brief.yaml")[1:] == ["-m", "briefkit", "show", "one.brief.yaml"]
    with pytest.raises(ValueError, match="expected a command that begins with brief"):
        program("rm one.brief.yaml")


def names(language: str) -> list[str]:
    return [step.picture for one in SESSIONS[language] for step in one.steps if step.picture]


def test_every_language_has_the_same_pictures_each_explained() -> None:
    assert set(SESSIONS) == set(script.LOCALES)
    assert {tuple(names(language)) for language in SESSIONS} == {tuple(names("en"))}
    steps = [step for scenes in SESSIONS.values() for one in scenes for step in one.steps]
    assert [step for step in steps if bool(step.picture) != bool(step.about)] == []


def test_the_pictures_of_the_project_are_those_of_the_session() -> None:
    lying = {file.name for file in TARGET.glob("wizard-*.svg")}
    assert lying == {
        f"wizard-{language}-{name}.svg" for language in SESSIONS for name in names("en")
    }
    for name in lying:
        ElementTree.fromstring((TARGET / name).read_text(encoding="utf-8"))
