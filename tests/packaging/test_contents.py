"""The exact files of the wheel and the sdist, worked out from the tree by rule."""

from __future__ import annotations

import subprocess
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools import ROOT, need

pytestmark = pytest.mark.slow

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HATCH = PYPROJECT["tool"]["hatch"]["build"]["targets"]

CODE = {".py", ".typed", ".yaml", ".json", ".txt"}
"""Kinds of files below src/: code, and data that only code reads."""

QUESTIONS = {".yaml"}

TEMPLATES = {".docx", ".j2", ".css"}


def _files(top: Path) -> Iterator[Path]:
    """Every file at or below `top` but for what Python leaves behind."""
    found = [top] if top.is_file() else sorted(top.rglob("*"))
    return (file for file in found if file.is_file() and "__pycache__" not in file.parts)


def _below(folder: str) -> set[str]:
    return {file.relative_to(ROOT / folder).as_posix() for file in _files(ROOT / folder)}


@pytest.fixture(scope="module")
def in_the_wheel(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


@pytest.fixture(scope="module")
def in_the_sdist(sdist: Path) -> set[str]:
    with tarfile.open(sdist) as archive:
        names = [member.name for member in archive.getmembers() if member.isfile()]
    return {name.partition("/")[2] for name in names}


def test_the_wheel_holds_the_package_the_questions_and_the_templates_and_nothing_else(
    in_the_wheel: set[str],
) -> None:
    package = {name for name in in_the_wheel if name.startswith("briefkit/")}
    assert package == (
        {f"briefkit/{name}" for name in _below("src/briefkit")}
        | {f"briefkit/questions/{name}" for name in _below("questions")}
        | {f"briefkit/templates/{name}" for name in _below("templates")}
    )


def test_the_rest_of_the_wheel_is_its_description(in_the_wheel: set[str]) -> None:
    rest = {name.partition("/") for name in in_the_wheel if not name.startswith("briefkit/")}
    assert {folder.endswith(".dist-info") for folder, _, _ in rest} == {True}
    assert {name for _, _, name in rest} == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "entry_points.txt",
        "licenses/LICENSE",
    }


@pytest.mark.parametrize(
    ("folder", "kinds"),
    [("src/briefkit", CODE), ("questions", QUESTIONS), ("templates", TEMPLATES)],
)
def test_each_folder_holds_only_what_belongs_there(folder: str, kinds: set[str]) -> None:
    files = [Path(name) for name in _below(folder)]
    # A file called `py.typed` has the suffix, one called `.DS_Store` has none.
    assert files
    assert [file.as_posix() for file in files if file.suffix not in kinds] == []


def test_no_part_of_the_package_is_a_link() -> None:
    tops = [ROOT / name for name in ("src", "questions", "templates")]
    assert [path for top in tops for path in [top, *top.rglob("*")] if path.is_symlink()] == []


def test_the_sdist_holds_what_is_named_and_nothing_else(in_the_sdist: set[str]) -> None:
    named = [ROOT / name for name in HATCH["sdist"]["only-include"]]
    expected = {file.relative_to(ROOT).as_posix() for top in named for file in _files(top)}
    assert in_the_sdist == expected | {".gitignore", "PKG-INFO", "pyproject.toml"}


def test_every_file_that_git_tracks_is_in_the_sdist_but_for_the_workflow(
    in_the_sdist: set[str],
) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    done = subprocess.run(
        [need("git"), "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True
    )
    tracked = set(done.stdout.decode("utf-8").split("\0")) - {""}
    there = {name for name in tracked if (ROOT / name).is_file()}
    assert {name for name in there - in_the_sdist if not name.startswith(".github/")} == set()
