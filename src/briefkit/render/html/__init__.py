"""The HTML brief: one file that needs nothing else, written by a Jinja template.

What a template needs is loaded when the first brief is rendered; telling whether a document was
edited needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefkit.render.html.seal import sealed

if TYPE_CHECKING:
    from pathlib import Path

    from briefkit.brief.blocks import Brief

__all__ = ["render_fragment", "render_html", "sealed"]


def render_html(brief: Brief, template: Path | None = None) -> str:
    """Return `brief` as a page of HTML; `template` None means the bundled one.

    The page has its style sheets in it, and neither scripts nor anything from the network. The same
    brief gives the same bytes: lines end in LF.

    Raises:
        BriefkitError: the template cannot be read, or is broken; says its file and line.
    """
    from briefkit.render.html.compose import document

    return document(brief, template)


def render_fragment(brief: Brief) -> str:
    """Return `brief` as part of a page, such as a notebook; it styles nothing but itself."""
    from briefkit.render.html.compose import fragment

    return fragment(brief)
