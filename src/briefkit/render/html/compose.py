"""A brief and a template become HTML."""

from __future__ import annotations

from pathlib import Path

from briefkit.brief.blocks import Brief
from briefkit.render.html.seal import seal
from briefkit.render.jinja.plain import plain


def document(brief: Brief, template: Path | None = None) -> str:
    """Return `brief` as HTML, written by `template`; None means the bundled one."""
    if template is None:
        from briefkit.render.jinja.compose import written

        text = written("html", None, {**plain(brief), "fragment": False}, brief.language)
    else:
        from briefkit.render.jinja.limits import written_within

        tree = {**plain(brief, answers=True), "fragment": False}
        text = written_within("html", template, tree, brief.language)
    return seal(text.strip() + "\n")


def fragment(brief: Brief) -> str:
    """Return `brief` as part of a page."""
    from briefkit.render.jinja.compose import written

    return written("html", None, {**plain(brief), "fragment": True}, brief.language).strip() + "\n"
