"""Markdown passes markdownlint; what is allowed, and why, stands at the end of each document."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import Phase, given, settings

from briefkit import build_brief, load_for, read_response
from briefkit.brief.blocks import Brief
from briefkit.render.markdown import render_markdown
from tests.render.samples import arabic, english, italian, one_page
from tests.render.test_markdown_escaping import BRIEFS
from tests.tools import ROOT, need, need_node_package

pytestmark = pytest.mark.slow


def complaints(folder: Path, briefs: list[Brief]) -> list[str]:
    """Return what markdownlint finds in `briefs`, as lines that name the rule and the place."""
    program = need_node_package("markdownlint-cli2") / "markdownlint-cli2-bin.mjs"
    for number, brief in enumerate(briefs):
        (folder / f"{number}.md").write_text(render_markdown(brief), encoding="utf-8", newline="")
    done = subprocess.run(
        [need("node"), str(program), "*.md"],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode in {0, 1}, done.stderr
    assert f"Linting: {len(briefs)} file" in done.stdout
    return done.stderr.splitlines()


def test_the_samples_pass(tmp_path: Path) -> None:
    samples = [italian(), english(), arabic(), one_page(italian()), one_page(english())]
    assert complaints(tmp_path, samples) == []


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_examples_pass_in_both_layouts_and_languages(tmp_path: Path, language: str) -> None:
    briefs = []
    for file in sorted((ROOT / "examples").glob("*.brief.yaml")):
        response = evolve(read_response(file), language=language)
        questionnaire = load_for(response)
        briefs += [build_brief(questionnaire, response, each.id) for each in questionnaire.layouts]
    assert len(briefs) >= 4
    assert complaints(tmp_path, briefs) == []


def test_what_is_wrong_is_found(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("# A\n### B\n", encoding="utf-8")
    with pytest.raises(AssertionError):
        complaints(tmp_path, [english()])


def many_briefs() -> list[Brief]:
    """Many at once, since the linter takes longer to start than to lint."""
    found: list[Brief] = []

    @given(BRIEFS)
    @settings(max_examples=80, phases=[Phase.generate], database=None)
    def gather(brief: Brief) -> None:
        found.append(brief)

    gather()
    return found


def test_no_answer_breaks_a_rule(tmp_path: Path) -> None:
    found = complaints(tmp_path, many_briefs())
    # Two sections may happen to have the same title, and a title may end in `#`.
    assert [line for line in found if not re.search("MD02[04]", line)] == []
