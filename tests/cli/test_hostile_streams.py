"""Streams that are closed or full, folders that vanish, disks that fill: one sentence and a code.

The index of all hostile rows is at the top of test_hostile.py.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("/dev/full, closed descriptors and limits are POSIX only", allow_module_level=True)

import resource

from tests.cli.watched import (
    HEADER,
    QUESTIONNAIRE,
    answer,
    interview,
    kept,
    surroundings,
    watched,
)

NEW = ("new", "mine.yaml", *HEADER)
ANSWERS = b"Oil\nOne.\n\n1\nNothing.\n"
SHOWING = (("--help",), ("--version",), ("resume",), ("questions",), ("show", "kit.brief.yaml"))


def brief(folder: Path, redirections: str, *arguments: str, typed: bytes = b"") -> Any:
    """Run the command from a shell that redirects its streams; return how it ended."""
    if not (folder / "mine.yaml").exists():
        (folder / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    script = f'exec "$0" -m briefkit "$@" {redirections}'
    return subprocess.run(
        ["sh", "-c", script, sys.executable, *arguments],
        input=typed,
        capture_output=True,
        check=False,
        cwd=folder,
        env=surroundings(),
        timeout=20,
    )


def no_traceback(done: Any) -> None:
    assert b"Traceback" not in done.stdout + done.stderr
    assert b"Exception" not in done.stdout + done.stderr


@pytest.mark.parametrize("redirections", ["<&-", "</dev/null", "<&- 2>&-", "<&- >&- 2>&-"])
def test_an_input_that_is_closed_is_an_input_that_has_ended(
    redirections: str, tmp_path: Path
) -> None:
    done = brief(tmp_path, redirections, *NEW)
    no_traceback(done)
    assert done.returncode == 2
    assert kept(tmp_path).title == "Kit"
    bare = brief(tmp_path, redirections)
    no_traceback(bare)
    assert bare.returncode == 2


@pytest.mark.parametrize("redirections", [">out.txt", ">&-", "2>&-", ">&- 2>&-", "2>/dev/full"])
def test_answers_come_in_wherever_the_output_goes(redirections: str, tmp_path: Path) -> None:
    done = brief(tmp_path, redirections, *NEW, typed=ANSWERS)
    no_traceback(done)
    assert done.returncode == 0
    assert answer(tmp_path, "last") == "Nothing."
    if "out.txt" in redirections:
        said = (tmp_path / "out.txt").read_text(encoding="utf-8")
        assert "Which headline?" in said
        assert "\x1b" not in said


@pytest.mark.parametrize("redirections", [">/dev/full", ">/dev/full 2>/dev/full"])
def test_a_full_disk_behind_the_output_ends_the_interview_and_keeps_the_answers(
    redirections: str, tmp_path: Path
) -> None:
    done = brief(tmp_path, redirections, *NEW, typed=ANSWERS)
    no_traceback(done)
    assert done.returncode == 4
    assert len(done.stderr.splitlines()) <= 1
    assert kept(tmp_path).title == "Kit"


@pytest.mark.parametrize("arguments", SHOWING, ids=lambda arguments: arguments[0])
@pytest.mark.parametrize("redirections", [">&- 2>&-", ">/dev/full", ">/dev/full 2>&-"])
def test_what_only_prints_ends_quietly_where_it_cannot(
    arguments: tuple[str, ...], redirections: str, tmp_path: Path
) -> None:
    done = brief(tmp_path, redirections, *arguments)
    no_traceback(done)
    assert done.returncode in (0, 2, 3, 4)
    assert len(done.stderr.splitlines()) <= 1


def test_a_reader_who_stops_reading_is_not_an_error(tmp_path: Path) -> None:
    done = brief(tmp_path, "| head -n 1", "questions", "content-brief")
    no_traceback(done)
    assert done.stderr == b""


def full_disk(bytes_left: int) -> Callable[[], None]:
    """Return what makes every file end after so many bytes, as a full disk does."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_left, bytes_left))

    return limit


def test_a_disk_that_fills_up_is_one_sentence_and_costs_no_answer_before(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    script = f'ulimit -f 2; exec "{sys.executable}" -m briefkit "$@"'
    program = ("sh", "-c", script, "sh")
    quiet = {"PYTHONDONTWRITEBYTECODE": "1"}
    with watched(tmp_path, *NEW, program=program, environment=quiet) as terminal:
        terminal.ready("Which headline?")
        terminal.type("Oil\r")
        terminal.ready("Which story?")
        terminal.type("\x1b[200~" + "Long. " * 1000 + "\x1b[201~\x1b\r")
        assert terminal.end() == 4
        assert "no space left" in terminal.text
    assert kept(tmp_path).answers == {"headline": "Oil"}
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []


def test_a_disk_that_is_full_from_the_start_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(QUESTIONNAIRE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-B", "-m", "briefkit", *NEW, "--no-input"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=surroundings(),
        preexec_fn=full_disk(0),
    )
    no_traceback(done)
    assert done.returncode == 4


def test_a_folder_that_vanishes_in_the_middle_is_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    with interview(folder) as terminal:
        terminal.ready("Which headline?")
        shutil.rmtree(folder)
        terminal.type("Oil\r")
        assert terminal.end() == 4
        said = terminal.text.split("kept")[-1]
        assert "kit.brief.yaml" in said


def test_a_folder_that_vanishes_is_one_sentence_when_the_wizard_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    with interview(folder) as terminal:
        terminal.ready("Which headline?")
        terminal.type("Half")
        terminal.wait_for("Half")
        shutil.rmtree(folder)
        terminal.type("\x03")
        assert terminal.end() == 4


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for folder in ("file", "file/below", "/dev/null/x", "/proc/none"):
        done = brief(tmp_path, "</dev/null", *NEW, "--output", folder)
        no_traceback(done)
        assert done.returncode == 4, folder


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file system without room")
def test_a_read_only_place_is_one_sentence(tmp_path: Path) -> None:
    with watched(tmp_path, "new", *HEADER, "--output", "/proc/self") as terminal:
        assert terminal.end() == 4


def test_a_current_folder_that_has_gone_is_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    for arguments in (("resume",), ("new", "--no-input", "--title", "T"), ("questions",)):
        script = 'rmdir "$PWD"; exec "$0" -m briefkit "$@"'
        done = subprocess.run(
            ["sh", "-c", script, sys.executable, *arguments],
            capture_output=True,
            check=False,
            cwd=folder,
            env=surroundings(),
        )
        no_traceback(done)
        assert done.returncode in (0, 2, 4), (arguments, done)
        folder.mkdir()
