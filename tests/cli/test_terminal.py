"""The real command on a real terminal: what is seen, how it stops, and that nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import briefkit

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX only", allow_module_level=True)

import fcntl
import pty
import struct
import termios

import pyte

PATIENCE = 20.0
"""Seconds to wait for something to appear; far more than it needs."""


class Terminal:
    """A command on a terminal of its own, and the screen it writes on."""

    def __init__(self, folder: Path, *arguments: str, columns: int = 80, lines: int = 24) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.modes = termios.tcgetattr(slave)
        self.slave = slave
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self.seen = b""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "briefkit", *arguments],
            cwd=folder,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - no threads here
            env={**os.environ, "TERM": "xterm-256color", "LANG": "en_GB.UTF-8", "LC_ALL": ""},
        )

    def read(self) -> None:
        """Take in what was written meanwhile, answering where the cursor is."""
        os.set_blocking(self.master, False)
        try:
            data = os.read(self.master, 65536)
        except (BlockingIOError, OSError):
            time.sleep(0.01)
            return
        self.seen += data
        self._stream.feed(data)
        if b"\x1b[6n" in data:
            row, column = self.screen.cursor.y + 1, self.screen.cursor.x + 1
            os.write(self.master, f"\x1b[{row};{column}R".encode())

    def wait_for(self, text: str) -> None:
        """Wait until `text` is on the screen."""
        end = time.monotonic() + PATIENCE
        while text not in self.text():
            self.read()
            if time.monotonic() > end or (self.process.poll() is not None and not self._rest()):
                assert text in self.text(), self.text()

    def _rest(self) -> bool:
        before = len(self.seen)
        self.read()
        return len(self.seen) > before

    def text(self) -> str:
        """Return what is on the screen, broken lines joined."""
        return " ".join(" ".join(line.split()) for line in self.screen.display)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def answer(self, question: str, text: str) -> None:
        """Wait for `question`, then type `text` and Enter."""
        self.wait_for(question)
        self.type(text + "\r")

    def end(self) -> int:
        """Wait until the command has ended; return its exit code."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            self.read()
        while self._rest():
            pass
        return self.process.wait(timeout=1)

    def echoes(self) -> bool:
        """Return whether the terminal is as it was: what is typed is shown."""
        now: list[Any] = termios.tcgetattr(self.slave)
        return bool(now[3] & termios.ECHO and now[3] & termios.ICANON)

    def close(self) -> None:
        for descriptor in (self.master, self.slave):
            try:
                os.close(descriptor)
            except OSError:
                continue


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    opened: list[Terminal] = []
    yield opened
    for terminal in opened:
        if terminal.process.poll() is None:
            terminal.process.kill()
            terminal.process.wait()
        terminal.close()


def begin(terminals: list[Terminal], folder: Path, **size: int) -> Terminal:
    """Return a terminal where the first question is on the screen."""
    terminal = Terminal(
        folder, "new", "--title", "Kit", "--client", "C", "--text-language", "en", **size
    )
    terminals.append(terminal)
    terminal.wait_for("What has to be written?")
    return terminal


def answers(folder: Path) -> dict[str, Any]:
    return dict(briefkit.read_response(folder / "kit.brief.yaml").answers)


def test_a_bare_brief_asks_for_its_title_first(terminals: list[Terminal], tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    terminals.append(terminal)
    terminal.answer("What shall we call this brief?", "Kit")
    terminal.answer("Who is it for?", "C")
    terminal.answer("In which language will the text be written?", "")
    terminal.wait_for("What has to be written?")
    assert (tmp_path / "kit.brief.yaml").is_file()


@pytest.mark.parametrize(("columns", "lines"), [(80, 24), (40, 12)])
def test_ctrl_c_keeps_every_answer_and_says_how_to_go_on(
    terminals: list[Terminal], tmp_path: Path, columns: int, lines: int
) -> None:
    terminal = begin(terminals, tmp_path, columns=columns, lines=lines)
    terminal.type(" \r")
    terminal.answer("Up to which figure?", "1200")
    terminal.wait_for("In which unit?")
    terminal.type("\x03")
    assert terminal.end() == 130
    assert "brief resume kit.brief.yaml" in terminal.text()
    assert terminal.echoes()
    assert answers(tmp_path)["length"] == {"max": "1200"}


def test_resume_goes_on_where_it_was(terminals: list[Terminal], tmp_path: Path) -> None:
    terminal = begin(terminals, tmp_path)
    terminal.type(" \r")
    terminal.wait_for("Up to which figure?")
    terminal.type("\x03")
    assert terminal.end() == 130
    again = Terminal(tmp_path, "resume", "kit.brief.yaml")
    terminals.append(again)
    again.wait_for("Up to which figure?")


def test_ctrl_d_is_an_orderly_end(terminals: list[Terminal], tmp_path: Path) -> None:
    terminal = begin(terminals, tmp_path)
    terminal.type(" \r")
    terminal.wait_for("Up to which figure?")
    terminal.type("\x04")
    assert terminal.end() == 0
    assert "brief resume" in terminal.text()
    assert answers(tmp_path) == {"deliverable": ["article"]}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_keeps_answers_and_what_was_half_typed(
    terminals: list[Terminal], tmp_path: Path, number: signal.Signals
) -> None:
    terminal = begin(terminals, tmp_path)
    terminal.type(" \r")
    terminal.wait_for("Up to which figure?")
    terminal.type("12")
    terminal.wait_for("12")
    terminal.process.send_signal(number)
    assert terminal.end() == 128 + number
    assert terminal.echoes()
    response = briefkit.read_response(tmp_path / "kit.brief.yaml")
    assert response.answers == {"deliverable": ["article"]}
    assert response.pending == {"length.max": "12"}


def test_a_closed_window_loses_nothing(terminals: list[Terminal], tmp_path: Path) -> None:
    terminal = begin(terminals, tmp_path)
    terminal.type(" \r")
    terminal.wait_for("Up to which figure?")
    terminal.close()
    terminal.process.wait(PATIENCE)
    assert answers(tmp_path) == {"deliverable": ["article"]}


def test_going_back_changes_an_earlier_answer(terminals: list[Terminal], tmp_path: Path) -> None:
    terminal = begin(terminals, tmp_path)
    terminal.type(" \r")
    terminal.answer("Up to which figure?", "1200")
    terminal.wait_for("In which unit?")
    terminal.type("\x02")
    terminal.wait_for("1200")
    terminal.type("\x08" * 4 + "900\r")
    terminal.wait_for("In which unit?")
    terminal.type("\x03")
    terminal.end()
    assert answers(tmp_path)["length"] == {"max": "900"}


def test_a_second_window_is_told_that_the_first_has_the_brief(
    terminals: list[Terminal], tmp_path: Path
) -> None:
    begin(terminals, tmp_path)
    second = Terminal(tmp_path, "resume", "kit.brief.yaml")
    terminals.append(second)
    assert second.end() == 4
    assert "kit.brief.yaml" in second.text()


def test_the_wizard_ends_with_both_documents(terminals: list[Terminal], tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "id: mine\ntitle: Mine\nsections:\n- id: a\n  title: A\n  questions:\n"
        "  - {id: x, kind: text, ask: 'What?'}\n",
        encoding="utf-8",
    )
    terminal = Terminal(
        tmp_path, "new", "mine.yaml", "--title", "Kit", "--client", "C", "--text-language", "en"
    )
    terminals.append(terminal)
    terminal.answer("What?", "Tea & cake")
    terminal.answer("1 of 1 answered", "")
    terminal.answer("Which documents", "")
    assert terminal.end() == 0
    assert "kit.docx" in terminal.text()
    assert "Tea & cake" in (tmp_path / "kit.md").read_text(encoding="utf-8").replace("\\", "")


ROWS = """\
id: mine
title: Mine
sections:
- id: a
  title: A
  questions:
  - {id: drink, kind: text, label: Drink, ask: 'What?', each-brief: true}
  - {id: food, kind: text, label: Food, ask: 'With what?'}
"""


def saved(folder: Path, name: str, **details: Any) -> None:
    (folder / "mine.yaml").write_text(ROWS, encoding="utf-8")
    response = briefkit.Response(questionnaire="mine.yaml", title=name, **details)
    briefkit.write_response(response, folder / f"{name.lower()}.brief.yaml")


def test_all_answers_can_be_seen_from_one_that_is_edited(
    terminals: list[Terminal], tmp_path: Path
) -> None:
    saved(tmp_path, "Kit", answers={"drink": "Tea", "food": "Cake"})
    terminal = Terminal(tmp_path, "edit", "kit.brief.yaml", "drink")
    terminals.append(terminal)
    terminal.wait_for("Ctrl-R all answers")
    terminal.type("\x12")
    terminal.wait_for("2 of 2 answered")
    terminal.type("\r")
    terminal.answer("Which documents", "")
    assert terminal.end() == 0
    assert (tmp_path / "kit.md").exists()


def test_the_next_brief_says_what_was_taken_over_and_asks_the_rest(
    terminals: list[Terminal], tmp_path: Path
) -> None:
    saved(tmp_path, "Kit", client="C", text_language="en", answers={"drink": "Tea", "food": "Cake"})
    terminal = Terminal(
        tmp_path, "new", "mine.yaml", "--title", "Next", "--answers", "kit.brief.yaml"
    )
    terminals.append(terminal)
    terminal.wait_for("One answer was taken over")
    terminal.answer("What?", " and milk")
    terminal.answer("2 of 2 answered", "")
    terminal.answer("Which documents", "")
    assert terminal.end() == 0
    response = briefkit.read_response(tmp_path / "next.brief.yaml")
    assert response.answers == {"food": "Cake", "drink": "Tea and milk"}
    assert (response.client, response.pending) == ("C", {})
