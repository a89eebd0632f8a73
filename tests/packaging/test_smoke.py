"""The wheel as strangers get it: in an environment of its own, used from an empty folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import briefkit
from tests.tools import ROOT, need

pytestmark = pytest.mark.slow

EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run `command` in `cwd`, which is also the home folder, with nothing of this environment."""
    env = {"HOME": str(cwd), "USERPROFILE": str(cwd), "PYTHONUTF8": "1"}
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG")
    env |= {name: os.environ[name] for name in kept if name in os.environ}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
    )


def _install(uv: str, venv: Path, wheel: Path) -> None:
    """Install `wheel` and what it depends on: from uv's cache, or else from the package index."""
    command = [uv, "pip", "install", "--quiet", "--python", str(venv), str(wheel)]
    said = ""
    for where in (["--offline"], []):
        done = subprocess.run(
            [*command, *where], check=False, capture_output=True, encoding="utf-8"
        )
        if done.returncode == 0:
            return
        said = done.stderr
    if os.environ.get("CI"):
        pytest.fail(said)
    pytest.skip(f"the dependencies of the wheel could not be installed: {said}")


@pytest.fixture(scope="module")
def bin_folder(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `brief` and `python` in a fresh environment with the wheel in it."""
    # Within `uv run`, the variable says which uv it was.
    uv = os.environ.get("UV") or need("uv")
    venv = tmp_path_factory.mktemp("installed") / "venv"
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(venv)], check=True)
    folder = venv / ("Scripts" if sys.platform == "win32" else "bin")
    _install(uv, venv, wheel)
    return folder


@pytest.mark.parametrize("command", [["brief"], ["python", "-m", "briefkit"]])
def test_the_installed_command_tells_its_version(
    command: list[str], bin_folder: Path, tmp_path: Path
) -> None:
    done = _run(bin_folder / command[0], *command[1:], "--version", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"brief {briefkit.__version__}\n"


def test_the_installed_command_explains_itself(bin_folder: Path, tmp_path: Path) -> None:
    done = _run(bin_folder / "brief", "--help", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "resume" in done.stdout


def test_the_installed_package_finds_its_questions_in_both_languages(
    bin_folder: Path, tmp_path: Path
) -> None:
    code = (
        "import briefkit, sys\n"
        "assert briefkit.__file__.startswith(sys.prefix), briefkit.__file__\n"
        "for language in ('en', 'it'):\n"
        "    questionnaire = briefkit.load_questionnaire('content-brief', language=language)\n"
        "    print(questionnaire.title)\n"
    )
    done = _run(bin_folder / "python", "-W", "error", "-c", code, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(set(done.stdout.splitlines())) == 2


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_installed_command_renders_an_example(
    example: Path, bin_folder: Path, tmp_path: Path
) -> None:
    shutil.copy(example, tmp_path)
    done = _run(
        bin_folder / "brief", "render", example.name, "--to", "docx", "--to", "md", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    name = example.name.removesuffix(".brief.yaml")
    assert (tmp_path / f"{name}.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / f"{name}.md").read_text(encoding="utf-8")


def test_there_are_examples() -> None:
    assert EXAMPLES
