"""Terminals that are small, change their size, cannot do much, or are left and come back.

The index of all hostile rows is at the top of test_hostile.py.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX only", allow_module_level=True)

from tests.cli.watched import (
    HEADER,
    QUESTIONNAIRE,
    SIZE,
    answer,
    everything_in,
    interview,
    kept,
    watched,
)

TINY = [(40, 12), (20, 6), (10, 3), (1, 1)]


@pytest.mark.parametrize("size", TINY)
def test_no_terminal_is_too_small_to_answer_and_to_stop(
    size: tuple[int, int], tmp_path: Path
) -> None:
    with interview(tmp_path, size=size) as terminal:
        terminal.ready()
        terminal.type("Oil")
        terminal.type("\r")
        terminal.until(lambda: answer(tmp_path, "headline") == "Oil")
        terminal.ready()
        terminal.type("One.\x03")
        assert terminal.end() == 130
    assert kept(tmp_path).answers["headline"] == "Oil"
    assert "One." in everything_in(tmp_path)


def test_a_tiny_terminal_can_be_asked_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    with watched(tmp_path, "new", "mine.yaml", *HEADER, "--plain", size=(1, 1)) as terminal:
        terminal.type("Oil\r")
        terminal.until(lambda: answer(tmp_path, "headline") == "Oil")
        terminal.type("\x04")
        assert terminal.end() == 0


def test_a_text_keeps_while_the_terminal_changes_its_size_below_it(tmp_path: Path) -> None:
    with interview(tmp_path) as terminal:
        terminal.ready("Which headline?")
        terminal.type("Half a ")
        for size in ((200, 50), (30, 10), (1, 1), (2, 40), (300, 1), SIZE):
            before = len(terminal.received)
            terminal.resize(*size)
            terminal.writes(after=before)
            terminal.type(".")
        terminal.wait_for("Half a ......")
        terminal.type("\r")
        terminal.ready("Which story?")
        terminal.type("\x03")
        assert terminal.end() == 130
    assert answer(tmp_path, "headline") == "Half a ......"


def test_a_storm_of_new_sizes_does_no_harm(tmp_path: Path) -> None:
    with interview(tmp_path, headline="Oil", story="One.") as terminal:
        terminal.writes(after=0)
        for columns in range(1, 150):
            terminal.resize(columns, columns % 40 + 1)
            terminal.process.send_signal(signal.SIGWINCH)
        terminal.resize(*SIZE)
        terminal.ready("Which role?")
        terminal.type("Buy\r")
        terminal.until(lambda: answer(tmp_path, "role") is not None)
        terminal.type("\x03")
        assert terminal.end() == 130


@pytest.mark.parametrize(
    "environment",
    [
        {"NO_COLOR": "1", "LC_ALL": "xx_YY.nonsense"},
        {"TERM": "dumb"},
        {"TERM": None, "HOME": None},
        {"TERM": "nonsense", "COLUMNS": "nonsense", "LINES": "-5"},
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "utf-16"},
        {"HOME": "/dev/null/home", "XDG_STATE_HOME": None, "TMPDIR": "/dev/null/tmp"},
    ],
    ids=lambda environment: " ".join(f"{key}={value}" for key, value in environment.items()),
)
def test_no_environment_is_too_strange(environment: dict[str, str | None], tmp_path: Path) -> None:
    with interview(tmp_path, environment=environment) as terminal:
        terminal.wait_for("Which headline?")
        terminal.type("Perché\r")
        terminal.until(lambda: answer(tmp_path, "headline") == "Perché")
        terminal.wait_for("Which story?")
        terminal.type("\x03")
        assert terminal.end() == 130
    if "NO_COLOR" in environment:
        assert not re.search(rb"\x1b\[[0-9;]*3[0-9]m", terminal.received)
    if environment.get("TERM") == "dumb":
        assert b"\x1b" not in terminal.received


def test_ctrl_z_gives_the_terminal_to_the_shell_and_fg_brings_the_question_back(
    tmp_path: Path,
) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    command = subprocess.list2cmdline(
        [sys.executable, "-m", "briefkit", "new", "mine.yaml", *HEADER]
    )
    with watched(
        tmp_path, program=["sh", "-i"], environment={"PS1": "shell: ", "ENV": None}
    ) as terminal:
        terminal.wait_for("shell:")
        terminal.type(f"{command}\r")
        terminal.ready("Which headline?")
        terminal.type("Half")
        terminal.wait_for("Half")
        for more in (" a", " wo"):
            terminal.type("\x1a")
            terminal.wait_for("Stopped")
            terminal.until(terminal.echoes)
            terminal.type(f"clear; echo free{len(more)}'ly'; fg\r")
            terminal.wait_for(f"free{len(more)}ly")
            terminal.ready("Which headline?")
            terminal.wait_for("Half")
            terminal.type(more)
        terminal.wait_for("Half a wo")
        terminal.type("\r")
        terminal.ready("Which story?")
        terminal.type("\x03")
        terminal.until(terminal.echoes)
        terminal.type("exit 7\r")
        assert terminal.end() == 7
    assert answer(tmp_path, "headline") == "Half a wo"


LOOP = """
import asyncio, sys
from briefkit.cli.main import run

async def within():
    return run(sys.argv[1:])

sys.exit(asyncio.run(within()))
"""


@pytest.mark.parametrize("way", ["ctrl-c", "term", "window"])
def test_inside_an_event_loop_it_works_and_ends_like_anywhere(way: str, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    program = (sys.executable, "-c", LOOP)
    with watched(tmp_path, "new", "mine.yaml", *HEADER, program=program) as terminal:
        terminal.ready("Which headline?")
        terminal.type("Oil\r")
        terminal.ready("Which story?")
        terminal.type("Half a")
        terminal.wait_for("Half a")
        if way == "ctrl-c":
            terminal.type("\x03")
        elif way == "term":
            terminal.process.terminate()
        code = terminal.close_window() if way == "window" else terminal.end()
        assert code == {"ctrl-c": 130, "term": 143, "window": 129}[way]
    assert answer(tmp_path, "headline") == "Oil"
    assert "Half a" in everything_in(tmp_path)


def test_a_lock_left_by_a_killed_wizard_keeps_nobody_out(tmp_path: Path) -> None:
    with interview(tmp_path) as terminal:
        terminal.ready("Which headline?")
        terminal.kill()
    start = time.monotonic()
    with watched(tmp_path, "resume", "kit.brief.yaml") as terminal:
        terminal.ready("Which headline?")
        assert time.monotonic() - start < 3
        terminal.type("\x03")
        assert terminal.end() == 130
