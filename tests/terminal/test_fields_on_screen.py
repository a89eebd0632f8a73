"""Typed fields on a real terminal: the line below, numbered lists, the editor."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are a thing of POSIX", allow_module_level=True)

from tests.terminal.screens import Screen, python, screen
from tests.terminal.test_writing import ALT_UP, APPEND, EDIT, NOTE, an_editor
from tests.terminal.typist import ENTER, STOP
from tests.tools import ROOT

PROGRAM = """
import os, signal
from briefkit.interview import checker
from briefkit.terminal import choose_prompter
from tests.terminal.asks import ask_of

def end(number, frame):
    raise SystemExit(128 + number)

signal.signal(signal.SIGTERM, end)
language = os.environ["SPOKEN"]
ask = ask_of(os.environ["KIND"], max=os.environ.get("MOST"))
prompter = choose_prompter(plain=False, language=language)
try:
    print("replied:", repr(prompter.ask(ask, checker(ask, language))))
except KeyboardInterrupt:
    print("stopped:", repr(prompter.half_typed()))
except SystemExit as error:
    print(f"ended by {error.code}:", repr(prompter.half_typed()))
"""

SIZES = [(80, 24), (40, 12)]


def field(
    kind: str, size: tuple[int, int] = (80, 24), spoken: str = "en", **environment: str
) -> AbstractContextManager[Screen]:
    """Return the terminal in which a field of `kind` is asked."""
    environment |= {"KIND": kind, "SPOKEN": spoken, "PYTHONPATH": str(ROOT)}
    columns, rows = size
    return screen(python(PROGRAM), columns, rows, **environment)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("spoken", "words"), [("en", "= Wednesday 31 March 2027"), ("it", "= mercoledì 31 marzo 2027")]
)
def test_a_date_is_seen_in_words_below_what_is_typed(
    spoken: str, words: str, size: tuple[int, int]
) -> None:
    with field("date", size, spoken) as terminal:
        terminal.wait_for("›")
        terminal.type("31/3/2027")
        terminal.wait_for(f"› 31/3/2027 {words}")


@pytest.mark.parametrize("size", SIZES)
def test_the_keys_do_not_move_when_something_is_understood(size: tuple[int, int]) -> None:
    with field("date", size) as terminal:
        terminal.wait_for("C stop")
        before = [n for n, line in enumerate(terminal.lines) if "next" in line]
        terminal.type("31/3/2027")
        terminal.wait_for("= Wednesday")
        assert [n for n, line in enumerate(terminal.lines) if "next" in line] == before


@pytest.mark.parametrize("size", SIZES)
def test_a_counter_changes_its_colour_where_the_text_is_too_long(size: tuple[int, int]) -> None:
    with field("text", size, MOST="10") as terminal:
        terminal.wait_for("C stop")
        terminal.type("Olio ex")
        terminal.wait_for("7 of 10 characters")
        assert "red" not in terminal.colours
        terminal.type("tra")
        terminal.type(" vergine")
        terminal.wait_for("too many")
        assert "red" in terminal.colours


@pytest.mark.parametrize("size", SIZES)
def test_lines_of_a_list_are_numbered_and_moved(size: tuple[int, int]) -> None:
    with field("list", size) as terminal:
        terminal.wait_for("1")
        for key in ("Alfa", ENTER, "Beta"):
            terminal.type(key)
            time.sleep(0.1)
        terminal.wait_for("1 Alfa 2 Beta")
        terminal.type(ALT_UP)
        terminal.wait_for("1 Beta 2 Alfa")


@pytest.mark.parametrize("size", SIZES)
def test_a_note_is_written_in_the_place_of_an_answer(size: tuple[int, int]) -> None:
    with field("number", size) as terminal:
        terminal.wait_for("C stop")
        terminal.type(NOTE)
        terminal.wait_for("What is worth noting?")
        terminal.type("Anna knows.")
        terminal.wait_for("Anna knows.")
        for _ in range(2):
            terminal.type(ENTER)
            time.sleep(0.1)
        terminal.wait_for("noted: Anna knows.")


@pytest.mark.parametrize("size", SIZES)
def test_an_editor_takes_the_terminal_and_gives_it_back(
    size: tuple[int, int], tmp_path: Path
) -> None:
    editor = an_editor(tmp_path, APPEND + "input('Is this a terminal? ')\n")
    with field("paragraph", size, EDITOR=editor, VISUAL="") as terminal:
        terminal.wait_for("C stop")
        terminal.type("One.")
        terminal.wait_for("› One.")
        terminal.type(EDIT)
        terminal.wait_for("Is this a terminal?")
        assert terminal.echoes()
        terminal.type("yes\n")
        terminal.wait_for("Two è.")
        terminal.wait_until(lambda: not terminal.echoes())
        terminal.type("!")
        terminal.wait_for("Two è.!")


def test_a_missing_editor_is_named_in_one_sentence() -> None:
    with field("paragraph", VISUAL="", EDITOR="no-such-editor") as terminal:
        terminal.wait_for("C stop")
        terminal.type("One." + EDIT)
        terminal.wait_for("The editor 'no-such-editor' could not be started")
        terminal.wait_for("› One.")
        assert "Traceback" not in terminal.text


def test_ctrl_c_in_the_editor_is_for_the_editor(tmp_path: Path) -> None:
    waiting = "import time\nprint('waiting', flush=True)\ntime.sleep(60)\n"
    with field("paragraph", VISUAL="", EDITOR=an_editor(tmp_path, waiting)) as terminal:
        terminal.wait_for("C stop")
        terminal.type("One.")
        terminal.wait_for("› One.")
        terminal.type(EDIT)
        terminal.wait_for("waiting")
        terminal.type(STOP)
        terminal.wait_for("reported that it failed")
        terminal.wait_for("› One.")


def test_a_signal_ends_the_editor_too_and_keeps_what_was_typed(tmp_path: Path) -> None:
    code = "import os, time\nprint('editor', os.getpid(), 'waits', flush=True)\ntime.sleep(60)\n"
    with field("paragraph", VISUAL="", EDITOR=an_editor(tmp_path, code)) as terminal:
        terminal.wait_for("C stop")
        terminal.type("One.")
        terminal.wait_for("› One.")
        terminal.type(EDIT)
        terminal.wait_for("waits")
        words = terminal.text.split()
        editor = int(words[words.index("editor") + 1])
        terminal.process.send_signal(signal.SIGTERM)
        terminal.wait_for("ended by 143: 'One.'")
        assert terminal.echoes()
        with pytest.raises(ProcessLookupError):
            os.kill(editor, 0)
