"""The Markdown brief: a Jinja template, filled with plain data that is escaped by default.

What a template needs is loaded when the first brief is rendered; telling whether a document was
edited needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefkit.render.markdown.seal import sealed

if TYPE_CHECKING:
    from pathlib import Path

    from briefkit.brief.blocks import Brief

__all__ = ["render_markdown", "sealed"]


def render_markdown(brief: Brief, template: Path | None = None) -> str:
    """Return `brief` as Markdown; `template` None means the bundled one.

    The same brief gives the same bytes: lines end in LF, no line ends in blanks, the last one ends.

    Raises:
        BriefkitError: the template cannot be read, or is broken; says its file and line.
    """
    from briefkit.render.markdown.compose import document

    return document(brief, template)
