"""The brief as data, for programs and writing assistants, and the schema of that data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefkit.render.json.seal import sealed

if TYPE_CHECKING:
    from briefkit.brief.blocks import Brief

__all__ = ["brief_schema", "render_json", "sealed"]


def render_json(brief: Brief) -> str:
    """Return `brief` as JSON: its blocks as they are printed, and every answer as data.

    The same brief gives the same bytes: UTF-8, lines end in LF. `brief_schema` says what it holds.
    """
    from briefkit.render.json.compose import document

    return document(brief)


def brief_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what `render_json` writes."""
    from briefkit.render.json.compose import schema

    return schema()
