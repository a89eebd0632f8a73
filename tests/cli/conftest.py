"""A folder of its own for each test, and the command as a function."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from briefkit.cli.main import run

EXAMPLES = Path(__file__).parents[2] / "examples"


@frozen
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


Brief = Callable[..., Ended]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def brief(home: Path, capsys: pytest.CaptureFixture[str]) -> Brief:
    """Return the command `brief`, run in this process, in an empty folder."""
    assert not list(home.iterdir())

    def command(*arguments: str) -> Ended:
        capsys.readouterr()
        code = run(arguments)
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return command
