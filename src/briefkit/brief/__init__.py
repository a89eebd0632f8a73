"""The neutral document: blocks, and how answers become blocks."""

from briefkit.brief.blocks import Brief
from briefkit.brief.build import build_brief

__all__ = ["Brief", "build_brief"]
