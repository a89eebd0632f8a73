"""A brief and a template become HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from briefkit.brief.blocks import Brief
from briefkit.render.html.seal import seal
from briefkit.render.jinja.plain import plain


def document(brief: Brief, template: Path | None = None) -> str:
    """Return `brief` as HTML, written by `template`; None means the bundled one."""
    if template is None:
        from briefkit.render.jinja.compose import written

        text = written("html", None, tree(brief), brief.language)
    else:
        from briefkit.render.jinja.limits import written_within

        given = tree(brief, answers=True)
        text = written_within("html", template, given, brief.language)
    return seal(text.strip() + "\n")


def fragment(brief: Brief) -> str:
    """Return `brief` as part of a page."""
    from briefkit.render.jinja.compose import written

    return written("html", None, tree(brief, part=True), brief.language).strip() + "\n"


def tree(brief: Brief, answers: bool = False, part: bool = False) -> dict[str, Any]:
    """Return what templates get: the brief as plain data, and whether it is `part` of a page."""
    return {**plain(brief, answers), "fragment": part}
