"""Text from files and file names is only ever text: nothing in it can steer the terminal.

The index of all hostile rows is at the top of test_hostile.py.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX only", allow_module_level=True)

import yaml

from tests.cli.watched import Watched, surroundings, watched

EVIL = (
    "\x1b[2J\x1b[77;66H"  # clears the screen, moves the cursor
    "\x1b]52;c;b3duZWQ=\x07\x1b]0;owned\x1b\\"  # the clipboard, the title
    "\x1bPq\x1b\\\x1b_x\x1b\\\x1b^y\x1b\\"  # device control, application, privacy
    "\x9b31m\x9d0;owned\x9c\x90q\x9c\x85\x84"  # the same, said with one character
    "\x07\x08\x0b\x0c\x0e\x0f\x7f\x00\r"
    "\u202e\u202d\u2066\u200f"  # the other way round
)

OVERRIDES = "\u202e\u202d"
"""What makes the following letters run backwards: gpj.exe is seen as exe.jpg."""

DIRECTIONS = "\u2066\u200f"
"""What Arabic and Hebrew need; no more than a line is turned by them."""

TURNED = OVERRIDES + DIRECTIONS
"""All that a file may hold: with any other of the `EVIL` it is refused."""

WORD = EVIL.replace("\0", "")
"""All that a name and a word of a command may hold."""


def quoted(text: str) -> str:
    """Return `text` as YAML that spells out what cannot stand in a file."""
    return '"' + "".join(f"\\U{ord(one):08x}" for one in text) + '"'


def said(name: str, evil: str = TURNED) -> str:
    """Return a text with something bad in it, in quotes, known by its beginning and its end."""
    return quoted(f"{name}{evil}end")


def write_questionnaire(folder: Path, evil: str = TURNED) -> None:
    wording = {one: said(one.title(), evil) for one in ("label", "ask", "why", "help")}
    first = "".join(f"    {key}: {text}\n" for key, text in wording.items())
    good, weak, one, two = (said(name, evil) for name in ("Good", "Weak", "One", "Two"))
    (folder / "evil.yaml").write_text(
        f"id: evil\ntitle: {said('Title', evil)}\nsections:\n"
        f"- id: a\n  title: {said('Section', evil)}\n  questions:\n"
        f"  - id: first\n    kind: text\n{first}    example: {{good: {good}, weak: {weak}}}\n"
        f"  - id: second\n    kind: select\n    ask: {said('Second', evil)}\n"
        f"    choices: [{{id: one, label: {one}}}, {{id: two, label: {two}}}]\n",
        encoding="utf-8",
    )


def write_brief(folder: Path, name: str = "evil.brief.yaml", **more: str) -> None:
    write_questionnaire(folder)
    (folder / name).write_text(
        "briefkit: 1\nquestionnaire: evil.yaml\nversion: 1\ndepth: essential\nlanguage: en\n"
        f"text_language: en\ntitle: {said('Brief')}\nclient: {said('Client')}\n"
        + "".join(f"{key}: {text}\n" for key, text in more.items()),
        encoding="utf-8",
    )


def not_only_text(output: bytes) -> set[str]:
    """Return what was printed and is neither text nor a line break."""
    allowed = {"\n", *DIRECTIONS}
    return {one for one in output.decode("utf-8") if not one.isprintable()} - allowed


def harmless_among_prompts(terminal: Watched) -> None:
    """Fail where a sequence from a file was sent among those of the prompts themselves."""
    received = terminal.received.decode("utf-8", "replace")
    for bad in ("\x1b[2J", "77;66", "\x1b]", "\x1bP", "\x1b_", "\x1b^", "\x07", "\0", *OVERRIDES):
        assert bad not in received, (bad, received)
    assert not [one for one in received if "\x80" <= one <= "\x9f"]


def test_the_wording_of_a_questionnaire_is_only_text_in_the_wizard(tmp_path: Path) -> None:
    write_questionnaire(tmp_path)
    new = ("new", "evil.yaml", "--client", "C", "--text-language", "en")
    with watched(tmp_path, *new, "--title", f"Kit{WORD}") as terminal:
        terminal.ready("Ask")
        terminal.type("\x07")
        terminal.ready("Weak")
        terminal.type("\x07\rHalf\x15")
        terminal.ready()
        terminal.type("Answer\r")
        terminal.ready("Second")
        terminal.type("\r")
        terminal.until(lambda: b"One" in terminal.received)
        terminal.type("\x03")
        terminal.end()
        harmless_among_prompts(terminal)


@pytest.mark.parametrize("place", ["answers", "pending"])
def test_answers_of_a_file_are_only_text_in_the_wizard(place: str, tmp_path: Path) -> None:
    write_brief(tmp_path, **{place: f"{{first: {said('First')}}}"})
    with watched(tmp_path, "edit", "evil.brief.yaml", "first") as terminal:
        terminal.ready("First")
        terminal.type("\x03")
        assert terminal.end() == 130
        harmless_among_prompts(terminal)


def test_the_list_to_choose_an_answer_from_is_only_text(tmp_path: Path) -> None:
    write_brief(tmp_path, answers=f"{{first: {said('First')}}}")
    with watched(tmp_path, "edit", "evil.brief.yaml") as terminal:
        terminal.ready("Label")
        terminal.type("\x03")
        terminal.end()
        harmless_among_prompts(terminal)


def run(folder: Path, *arguments: str, typed: str = "") -> Any:
    """Run the command with its output in a pipe, where every byte is seen."""
    return subprocess.run(
        [sys.executable, "-m", "briefkit", *arguments],
        input=typed.encode(),
        capture_output=True,
        check=False,
        cwd=folder,
        env=surroundings(),
    )


def test_everything_that_is_printed_from_files_is_only_text(tmp_path: Path) -> None:
    states = {
        "answers": f"{{first: {said('First')}, gone: {said('Gone')}}}",
        "notes": f"{{first: {said('Note')}}}",
        "assumed": f"{{first: {said('Assumed')}}}",
        "not_applicable": f"{{second: {said('Why not')}}}",
        "unknown": f"{{first: {{who: {said('Anna')}}}}}",
        "pending": f"{{first: {said('Half')}}}",
    }
    write_brief(tmp_path, **states)
    commands = (
        ("resume",),
        ("show", "evil.brief.yaml"),
        ("questions", "evil.yaml"),
        ("resume", "evil.brief.yaml", "--plain"),
        ("edit", "evil.brief.yaml", "--plain"),
        ("render", "evil.brief.yaml", "--layout", f"x{WORD}"),
    )
    for command in commands:
        done = run(tmp_path, *command, typed="?\n\n\n\n\n\n")
        assert not_only_text(done.stdout + done.stderr) == set(), (command, done)
        assert b"Traceback" not in done.stderr, command


def test_faults_of_a_file_are_told_as_text_only(tmp_path: Path) -> None:
    write_brief(tmp_path, answers=f"{{second: {said('Neither', EVIL)}}}", odd=said("x", EVIL))
    (tmp_path / "raw.brief.yaml").write_text(f"briefkit: 1\n{EVIL}: x\n", encoding="utf-8")
    (tmp_path / "bytes.brief.yaml").write_bytes(b"briefkit: \xff\xfe\x1b[2J\n")
    (tmp_path / "evil").mkdir()
    write_questionnaire(tmp_path / "evil", EVIL)
    (tmp_path / "keys.yaml").write_text(
        f"id: keys\ntitle: K\n{said('odd', EVIL)}: 1\nsections: {said('none', EVIL)}\n", "utf-8"
    )
    commands = (
        ("show", "evil.brief.yaml"),
        ("resume", "evil.brief.yaml"),
        ("show", "raw.brief.yaml"),
        ("show", "bytes.brief.yaml"),
        ("new", "keys.yaml", "--no-input", "--title", "T"),
        ("new", "evil/evil.yaml", "--title", "T"),
    )
    for command in commands:
        done = run(tmp_path, *command)
        assert done.returncode == 3, (command, done)
        assert not_only_text(done.stdout + done.stderr) == set(), (command, done)


def test_names_of_files_and_words_of_a_command_are_told_as_text_only(tmp_path: Path) -> None:
    name = f"name{WORD}"[:60] + ".brief.yaml"
    write_brief(tmp_path, name)
    word = f"word{WORD}"
    commands = (
        ("resume",),
        ("resume", name),
        ("show", name),
        ("render", name, "--to", "md"),
        ("edit", name, word),
        ("show", word),
        ("new", word, "--no-input", "--title", word),
        ("new", "evil.yaml", "--no-input", "--title", word),
        ("new", "evil.yaml", "--no-input", "--title", word),
        ("new", "evil.yaml", "--no-input", "--title", "T", "--set", f"{word}={word}"),
        ("new", "evil.yaml", "--no-input", "--title", "U", "--answers", word),
        ("new", "evil.yaml", "--no-input", "--title", "V", "--output", word),
        ("new", "--depth", word),
        (word,),
        (f"--{word}",),
    )
    outputs = {command: run(tmp_path, *command) for command in commands}
    harmed = {
        command for command, done in outputs.items() if not_only_text(done.stdout + done.stderr)
    }
    assert harmed == set()
    assert not [command for command, done in outputs.items() if b"Traceback" in done.stderr]


def test_what_is_evil_in_these_tests_is_spelt_as_yaml_reads_it() -> None:
    assert yaml.safe_load(f"x: {quoted(EVIL)}")["x"] == EVIL
