"""What is typed and pasted: whatever bytes come in, they answer one question and do no harm.

The index of all hostile rows is at the top of test_hostile.py.
"""

from __future__ import annotations

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
    Watched,
    answer,
    everything_in,
    interview,
    kept,
    surroundings,
    watched,
)

LEAVING = b"\r\n\x02\x03\x04\x0e\x12\x14\x1a"
"""Enter, and Ctrl with B, C, D, N, R, T and Z."""

START, STOP = "\x1b[200~", "\x1b[201~"
"""How a terminal announces a paste, and its end."""

SOON = 20.0
"""Seconds for three times 100 kB on a busy machine; letter by letter they need minutes."""

LONG = "Lemons and 100 g of oil, perché no? " * 2_600
"""About 100 kB on one line."""


def to(question: str, terminal: Watched) -> None:
    terminal.ready({"headline": "Which headline?", "story": "Which story?"}[question])


@pytest.mark.parametrize("brackets", [True, False], ids=["bracketed", "bare"])
def test_a_paste_of_100_kb_takes_seconds_and_a_list_swallows_it(
    brackets: bool, tmp_path: Path
) -> None:
    lines = LONG.replace("no? ", "no?\r").strip()
    start = time.monotonic()
    with interview(tmp_path) as terminal:
        for question, text, sent in (("headline", LONG, "\r"), ("story", lines, "\x1b\r")):
            to(question, terminal)
            terminal.type(f"{START}{text}{STOP}" if brackets else text)
            terminal.type("END")
            terminal.wait_for("END")
            terminal.type(sent)
            terminal.until(lambda to=question: answer(tmp_path, to) is not None)  # type: ignore[misc]
        terminal.ready("Which role?")
        terminal.type(f"{START}{lines}{STOP}" if brackets else lines)
        terminal.type("\x03")
        assert terminal.end() == 130
    assert time.monotonic() - start < SOON
    answers = {"headline": f"{LONG}END", "story": f"{lines}END".replace("\r", "\n")}
    assert kept(tmp_path).answers == answers


@pytest.mark.parametrize("brackets", [True, False], ids=["bracketed", "bare"])
def test_three_lines_pasted_into_one_line_answer_exactly_one_question(
    brackets: bool, tmp_path: Path
) -> None:
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        lines = "One\r\nTwo\rThree"
        terminal.type(f"{START}{lines}{STOP}" if brackets else lines)
        terminal.wait_for("One Two Three")
        terminal.type("\r")
        to("story", terminal)
        terminal.type("\x03")
        assert terminal.end() == 130
    assert kept(tmp_path).answers == {"headline": "One Two Three"}


def test_a_bare_paste_longer_than_what_is_read_at_once_answers_exactly_one_question(
    tmp_path: Path,
) -> None:
    lines = [f"ln {number:04}" for number in range(300)]
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        # A line break ends each of the pieces of 1,024 bytes in which keys are read.
        terminal.type("".join(f"{line}\r" for line in lines))
        terminal.until(lambda: answer(tmp_path, "headline") is not None)
        to("story", terminal)
        terminal.type("\x03")
        assert terminal.end() == 130
    assert kept(tmp_path).answers == {"headline": " ".join(lines)}


@pytest.mark.parametrize("brackets", [True, False], ids=["bracketed", "bare"])
def test_control_characters_in_a_paste_never_stand_in_the_answer(
    brackets: bool, tmp_path: Path
) -> None:
    evil = "a\0b\x0bc\x07d\x1b[2Je\x1b]0;title\x07f\x7f\x85g\x1c"
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        terminal.type(f"{START}{evil}{STOP}" if brackets else evil)
        terminal.type(" end")
        terminal.wait_for("end")
        terminal.type("\r")
        terminal.until(lambda: answer(tmp_path, "headline") is not None)
        to("story", terminal)
        terminal.type("\x03")
        assert terminal.end() == 130
    assert str(answer(tmp_path, "headline")).isprintable()
    if brackets:
        assert answer(tmp_path, "headline") == "ab cdef g end"


def test_a_paste_whose_end_never_comes_can_still_be_left(tmp_path: Path) -> None:
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        terminal.type(f"{START}Half a paste")
        terminal.process.terminate()
        assert terminal.end() == 143


def test_latin_1_bytes_are_understood_on_a_terminal(tmp_path: Path) -> None:
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        terminal.type("Perché è così, ".encode("latin-1"))
        terminal.type(START.encode() + "città".encode("latin-1") + STOP.encode())
        terminal.wait_for("citt")
        terminal.type("\r")
        to("story", terminal)
        terminal.type("Metà".encode("latin-1"))
        terminal.wait_for("Met")
        terminal.type("\x03")
        assert terminal.end() == 130
    assert answer(tmp_path, "headline") == "Perché è così, città"
    assert "Metà" in everything_in(tmp_path)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8"])
def test_both_encodings_are_understood_in_a_pipe(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "briefkit", "new", "mine.yaml", *HEADER],
        input="Perché è così\n".encode(encoding),
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=surroundings(),
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert answer(tmp_path, "headline") == "Perché è così"


def test_nothing_that_a_keyboard_sends_does_harm(tmp_path: Path) -> None:
    """Every byte and function key, but for those that leave the prompt."""
    every = [bytes([one]) for one in range(256) if one not in LEAVING]
    every += [f"\x1b[{number}~".encode() for number in range(1, 35)]
    every += [f"\x1bO{letter}".encode() for letter in "ABCDFHPQRSM"]
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        for keys in every:
            terminal.type(keys)
        terminal.type("\x1b\x05\x15end")
        terminal.wait_for("end")
        terminal.type("\r")
        to("story", terminal)
        terminal.type("\x03")
        assert terminal.end() == 130
    assert str(answer(tmp_path, "headline")).endswith("end")


def test_ctrl_backslash_at_a_prompt_is_not_the_end(tmp_path: Path) -> None:
    with interview(tmp_path) as terminal:
        to("headline", terminal)
        terminal.type("Half\x1c a")
        terminal.wait_for("Half a")
        terminal.type("\r")
        to("story", terminal)
        terminal.type("\x03")
        assert terminal.end() == 130


def test_ctrl_backslash_at_plain_lines_keeps_everything(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    with watched(tmp_path, "new", "mine.yaml", *HEADER, "--plain") as terminal:
        terminal.wait_for("Which headline?")
        terminal.type("Oil\r")
        terminal.wait_for("Which story?")
        terminal.until(lambda: terminal.received.endswith(b"Answer: "))
        terminal.type("One.\r")
        terminal.until(lambda: terminal.received.endswith(b"One.\r\nLine 2: "))
        terminal.type("\x1c")
        assert terminal.end() == 131
    assert kept(tmp_path).answers == {"headline": "Oil"}
    assert "One." in everything_in(tmp_path)
