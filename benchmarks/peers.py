"""The other tools, each with as little to ask as possible, and a bare questionary script."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from shutil import which
from typing import NamedTuple

from benchmarks.measure import program

QUESTION = "What shall we call it?"


class Prompting(NamedTuple):
    """A program that asks something: its command, and words of its first prompt.

    `folder` is where it runs; None means a new one each time.
    """

    command: Sequence[str]
    shows: str
    folder: Path | None = None


def brief() -> list[str]:
    """Return the command `brief`."""
    found = program("brief")
    return [found] if found else [sys.executable, "-m", "briefkit"]


def questionary_script(folder: Path, calls: Sequence[str]) -> list[str]:
    """Return the command of a script that asks with questionary and does nothing else."""
    file = folder / "bare.py"
    code = "\n".join(["import questionary", *calls, ""])
    file.write_text(code, encoding="utf-8", newline="\n")
    return [sys.executable, str(file)]


def bare(folder: Path, _: Mapping[str, str]) -> Prompting:
    """Return a script of two lines."""
    return Prompting(
        questionary_script(folder, [f"questionary.text({QUESTION!r}).ask()"]), QUESTION
    )


def copier(folder: Path, _: Mapping[str, str]) -> Prompting | None:
    """Return copier with a template of one question."""
    (folder / "copier.yml").write_text(
        f"name:\n  type: str\n  help: {QUESTION}\n", encoding="utf-8"
    )
    found = program("copier")
    return Prompting([found, "copy", str(folder), "made"], QUESTION) if found else None


def cookiecutter(folder: Path, _: Mapping[str, str]) -> Prompting | None:
    """Return cookiecutter with a template of one question."""
    inside = folder / "{{cookiecutter.name}}"
    inside.mkdir()
    asked = f'{{"name": "x", "__prompts__": {{"name": "{QUESTION}"}}}}'
    (folder / "cookiecutter.json").write_text(asked, encoding="utf-8")
    found = program("cookiecutter")
    return Prompting([found, str(folder)], QUESTION) if found else None


def commitizen(folder: Path, env: Mapping[str, str]) -> Prompting | None:
    """Return commitizen in a repository with something to commit."""
    git, found = which("git"), program("cz")
    if not git or not found:
        return None
    (folder / "file").write_text("to be committed\n", encoding="utf-8")
    for arguments in (["init", "-q"], ["add", "file"]):
        subprocess.run([git, *arguments], cwd=folder, env=dict(env), check=True)
    return Prompting([found, "commit", "--dry-run"], "Select the type of change", folder)


PEERS: dict[str, Callable[[Path, Mapping[str, str]], Prompting | None]] = {
    "bare questionary script": bare,
    "copier copy": copier,
    "cookiecutter": cookiecutter,
    "cz commit (commitizen)": commitizen,
}
