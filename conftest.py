"""Documents run: the examples of README, docs and docstrings are tests.

- ```` ```python ```` blocks are executed, one after another in one namespace per document;
- in ```` ```console ```` blocks, lines that begin with `$ ` are run, and what they print must be
  what stands below them (`...` stands for anything);
- `>>>` examples in docstrings are doctests.

Each document starts in a folder of its own that holds a copy of `examples/`.
"""

from __future__ import annotations

import doctest
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def enter_a_folder(namespace: dict[str, Any]) -> None:
    """Make a folder with the examples in it, and go there."""
    folder = tempfile.mkdtemp(prefix="briefkit-docs-")
    if (ROOT / "examples").is_dir():
        shutil.copytree(ROOT / "examples", Path(folder, "examples"))
    namespace.update(_folder=folder, _before=Path.cwd())
    os.chdir(folder)


def leave_the_folder(namespace: dict[str, Any]) -> None:
    """Go back and remove the folder."""
    os.chdir(namespace["_before"])
    shutil.rmtree(namespace["_folder"], ignore_errors=True)


def run_console(example: Example) -> str | None:
    """Run the commands of a console block; return what is wrong, or None."""
    for block in f"\n{example.parsed}".split("\n$ ")[1:]:
        command, _, wanted = block.partition("\n")
        got = _output(shlex.split(command, comments=True))
        if not doctest.OutputChecker().check_output(wanted.strip() + "\n", got + "\n", OPTIONS):
            return f"$ {command}\nexpected:\n{wanted}\ngot:\n{got}"
    return None


def _output(command: list[str]) -> str:
    """Return what `command` prints; `brief` is run from this environment."""
    if command[0] == "brief":
        command = [sys.executable, "-m", "briefkit", *command[1:]]
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"},
    )
    return done.stdout.decode("utf-8").strip()


documents = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=OPTIONS),
        CodeBlockParser(language="console", evaluator=run_console),
        SkipParser(),
    ],
    patterns=["README.md", "docs/*.md"],
    setup=enter_a_folder,
    teardown=leave_the_folder,
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=OPTIONS)],
    path="src",
    pattern="*.py",
    setup=enter_a_folder,
    teardown=leave_the_folder,
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (documents + docstrings).pytest()
