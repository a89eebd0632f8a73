"""Rules of the house that no linter knows. docs/design.md gives the reasons."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import briefkit
from tests.sources import PACKAGE, SOURCES, name_of, strings_in, tree_of
from tests.tools import ROOT, need

CHECKS = PACKAGE / "checks"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

POSIX_ONLY = {"fcntl", "grp", "pty", "pwd", "resource", "termios", "tty"}

HEAVY = {
    "attr",
    "attrs",
    "babel",
    "docx",
    "jinja2",
    "lxml",
    "prompt_toolkit",
    "questionary",
    "yaml",
}
"""Packages that are reached only when they are used."""

RETYPED = {"yes", "no", "on", "off", "true", "false", "null"}
"""Words that other YAML readers take for something else."""

SPOKEN_OTHERWISE = {
    ("render/word/foreign_lists.py", "style"): "an element of Word's style sheet",
    ("render/word/foreign_styles.py", "style"): "an element of Word's style sheet",
}
"""Words in the code that are a question's id by chance: (file, word) and what is meant there."""


def _bundled() -> list[dict[str, Any]]:
    """Every bundled questionnaire and set of choices, as plain text."""
    files = sorted((ROOT / "questions").glob("*/*.yaml"))
    return [yaml.load(file.read_bytes(), Loader=yaml.BaseLoader) for file in files]


def _question_ids() -> set[str]:
    sections = [section for one in _bundled() for section in one.get("sections", ())]
    return {question["id"] for section in sections for question in section.get("questions", ())}


def _choice_ids(node: Any) -> Iterator[str]:
    """The ids of all choices at or below `node`; a set of choices may itself be in a list."""
    if isinstance(node, dict):
        choices = node.get("choices", ())
        for choice in choices if isinstance(choices, list) else ():
            yield choice["id"]
        node = list(node.values())
    for item in node if isinstance(node, list) else ():
        yield from _choice_ids(item)


def test_no_python_outside_the_checks_names_a_question() -> None:
    ids = _question_ids()
    assert ids
    named = [
        (name_of(file), text)
        for file in SOURCES
        if not file.is_relative_to(CHECKS)
        for text in strings_in(file)
        if text.split(".")[0] in ids
    ]
    assert sorted(set(named) - set(SPOKEN_OTHERWISE)) == []


def test_every_exception_to_the_rule_above_is_still_needed() -> None:
    needed = {(name_of(file), text) for file in SOURCES for text in strings_in(file)}
    assert {word for _, word in SPOKEN_OTHERWISE} <= _question_ids()
    assert set(SPOKEN_OTHERWISE) <= needed


def test_no_choice_is_called_what_other_yaml_readers_retype() -> None:
    ids = {id for one in _bundled() for id in _choice_ids(one)}
    assert ids
    assert ids & RETYPED == set()


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {
        name_of(file): len(file.read_text(encoding="utf-8").splitlines()) for file in SOURCES
    }
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    lengths = {
        f"{name_of(file)}:{node.lineno}: {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for file in SOURCES
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > 40} == {}


def test_what_is_public_is_explained() -> None:
    things = {name: getattr(briefkit, name) for name in briefkit.__all__}
    explained = {name: thing.__doc__ or "" for name, thing in things.items() if callable(thing)}
    silent = {name for name, doc in explained.items() if not doc or doc.startswith("Method gen")}
    assert silent == set()


def _imports(node: ast.AST, *, within_functions: bool) -> Iterator[str]:
    """Names of the packages imported at or below `node`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (name.name.partition(".")[0] for name in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield str(child.module).partition(".")[0]
        elif within_functions or not isinstance(child, ast.FunctionDef):
            yield from _imports(child, within_functions=within_functions)


def test_nothing_that_windows_lacks_is_imported_at_the_top_of_a_module() -> None:
    found = {
        name_of(file): set(_imports(tree_of(file), within_functions=False)) for file in SOURCES
    }
    assert {name: got & POSIX_ONLY for name, got in found.items() if got & POSIX_ONLY} == {}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    found = {name for file in SOURCES for name in _imports(tree_of(file), within_functions=True)}
    outside = found - sys.stdlib_module_names - {"briefkit"}
    known = importlib.metadata.packages_distributions()
    needed = {_normal(known.get(name, [name])[0]) for name in outside}
    lines = PYPROJECT["project"]["dependencies"]
    declared = {_normal(re.split(r"[<>=;\s]", line)[0]) for line in lines}
    # Python itself reads tzdata where the system has no zones.
    assert needed == declared - {"tzdata"}


@pytest.mark.parametrize(
    "code",
    [
        "import briefkit",
        "sys.argv[1:] = ['--version']; from briefkit.__main__ import main; run(main)",
        "sys.argv[1:] = ['--help']; from briefkit.__main__ import main; run(main)",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(code: str) -> None:
    program = (
        "import sys\n"
        "def run(main):\n"
        "    try:\n"
        "        main()\n"
        "    except SystemExit as end:\n"
        "        assert not end.code, end.code\n"
        f"{code}\n"
        f"print('heavy:', *sorted({HEAVY!r} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "heavy:"


def _tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    listing = [need("git"), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True)
    names = done.stdout.decode("utf-8").split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        # Each pattern is written so that it does not find itself.
        ("the host of a package index", r"py[p]i\.org|pythonhoste[d]|npmj[s]\.|deb\.debia[n]"),
        ("a path of one machine", r"(?<![\w.])(/(work|root)|/(home|Users)/\w+|[A-Z]:\\Users)[/\\]"),
    ],
)
def test_no_file_names(what: str, pattern: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in _tracked()
        if b"\0" not in (content := file.read_bytes())
        for number, line in enumerate(content.decode("utf-8").splitlines(), start=1)
        if re.search(pattern, line)
    ]
    assert found == [], what


def test_the_template_of_word_is_not_ignored_by_git() -> None:
    # hatchling leaves out what git ignores, without a word.
    assert ".docx" not in (ROOT / ".gitignore").read_text(encoding="utf-8")


def test_the_design_page_shows_the_floors_that_import_linter_keeps() -> None:
    (contract,) = PYPROJECT["tool"]["importlinter"]["contracts"]
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    section = page.partition("## Floors")[2].partition("\n## ")[0]
    lines = [line for line in section.split("```")[1].splitlines() if line.strip()]
    shown = [re.split(r"\s{2,}", line)[0] for line in lines]
    # `__main__` is not a floor but the front door.
    assert shown == [layer for layer in contract["layers"] if layer != "__main__"]
