"""A response finds its questionnaire: by name, or by path beside its own file."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.errors import UsageError
from briefkit.model import Response
from briefkit.questionnaires import load_for
from briefkit.responses import read_response, write_response
from tests.worlds import build, one_section

OWN = one_section("- {id: a, kind: text, ask: One?}")


def saved(folder: Path, questionnaire: str, language: str = "en") -> Response:
    file = folder / "x.brief.yaml"
    write_response(Response(questionnaire=questionnaire, language=language), file)
    return read_response(file)


def test_a_bundled_one_by_its_name_in_the_language_of_the_response(tmp_path: Path) -> None:
    assert load_for(saved(tmp_path, "content-brief", "it")).title == "Brief di contenuto"
    assert load_for(Response(questionnaire="content-brief")).title == "Content brief"


@pytest.mark.parametrize("path", ["./own", "own/questionnaire.yaml", "own.yaml"])
def test_one_of_its_own_beside_it_from_wherever_one_is(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "own").mkdir()
    build(tmp_path / "own", OWN)
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert load_for(saved(tmp_path, path)).id == "world"


@pytest.mark.parametrize("name", ["./nowhere.yaml", "x/" * 3000, "a\0/b", "conent-brief"])
def test_one_that_is_nowhere_is_told_in_a_sentence(name: str, tmp_path: Path) -> None:
    response = Response(questionnaire=name, source=saved(tmp_path, "x").source)
    with pytest.raises(UsageError, match="no questionnaire called"):
        load_for(response)
