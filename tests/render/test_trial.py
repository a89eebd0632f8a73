"""A template on trial gets what it gets when a brief is rendered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefkit import Brief, build_brief, load_for, load_questionnaire, read_response
from briefkit.render.html import render_html
from briefkit.render.jinja import limits
from briefkit.render.jinja.trial import sample
from briefkit.render.markdown import render_markdown
from tests.tools import ROOT

RENDERED = {"md": render_markdown, "html": render_html}


@pytest.fixture
def brief() -> Brief:
    response = read_response(ROOT / "examples" / "multi-entity-close-checklist.brief.yaml")
    return build_brief(load_for(response), response)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What templates were given, one after the other."""
    trees: list[dict[str, Any]] = []

    def written(format: str, template: Path, tree: dict[str, Any], language: str) -> str:
        trees.append(tree)
        return f"{format} {template} {language}"

    monkeypatch.setattr(limits, "written_within", written)
    return trees


@pytest.mark.parametrize("format", RENDERED)
def test_the_sample_has_what_a_rendered_brief_has(
    brief: Brief, given: list[dict[str, Any]], format: str
) -> None:
    RENDERED[format](brief, Path("own"))
    (real,) = given
    tried = sample(format, load_questionnaire("content-brief", "en"))
    assert tried.keys() == real.keys()
    assert tried["answers"].keys() >= real["answers"].keys()
    for key in ("header", "sections"):
        assert tried[key][0].keys() == real[key][0].keys()
    for id, answer in real["answers"].items():
        assert tried["answers"][id].keys() == answer.keys()


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_data_of_the_sample_are_of_the_kind_that_answers_have(
    brief: Brief, language: str
) -> None:
    tried = sample("md", load_questionnaire("content-brief", language))["answers"]
    for answer in brief.answers:
        if answer.data is not None:
            assert _shaped(answer.data, tried[answer.id]["data"]), answer.id


def _shaped(real: Any, tried: Any) -> bool:
    """Return whether all that `real` has is in `tried`, and of the same type."""
    if isinstance(real, dict):
        return isinstance(tried, dict) and all(
            id in tried and _shaped(value, tried[id]) for id, value in real.items()
        )
    if isinstance(real, list):
        return isinstance(tried, list) and all(_shaped(each, tried[0]) for each in real)
    return isinstance(real, float) or type(real) is type(tried)
