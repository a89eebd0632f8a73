"""The folders that come with briefkit."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit import resources
from briefkit.errors import BriefkitError


@pytest.mark.parametrize("kind", ["questions", "templates"])
def test_a_bundled_folder_is_found(kind: str) -> None:
    assert resources.folder(kind).is_dir()
    assert resources.folder(kind).name == kind


def test_the_folder_inside_the_package_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "src" / "briefkit"
    (tmp_path / "questions").mkdir()
    (package / "templates").mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert resources.folder("questions") == tmp_path / "questions"
    assert resources.folder("templates") == package / "templates"


def test_a_missing_folder_is_a_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "src" / "briefkit")
    with pytest.raises(BriefkitError, match="The folder questions is missing from briefkit"):
        resources.folder("questions")
