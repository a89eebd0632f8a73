"""In a notebook a brief shows itself."""

from __future__ import annotations

from briefkit import render_markdown
from briefkit.brief.blocks import Brief
from briefkit.render.html import render_fragment


def test_a_notebook_shows_a_brief_as_html(any_sample_brief: Brief) -> None:
    shown = any_sample_brief._repr_html_()
    assert shown == render_fragment(any_sample_brief)
    assert any_sample_brief.title.partition(":")[0] in shown


def test_a_notebook_without_html_shows_markdown(any_sample_brief: Brief) -> None:
    assert any_sample_brief._repr_markdown_() == render_markdown(any_sample_brief)
