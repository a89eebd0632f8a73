"""A brief and a template become Markdown."""

from __future__ import annotations

import re
from pathlib import Path

from briefkit.brief.blocks import Brief
from briefkit.render.jinja.plain import plain
from briefkit.render.markdown.seal import seal

_LOOSE = re.compile(r"^(`{3,})[^`\n]*\n(?:.*\n)*?\1$|[ \t]+$|\n(?:[ \t]*\n){2,}", re.MULTILINE)
"""Blanks at the end of a line and empty lines that follow one another; but first blocks of code."""


def document(brief: Brief, template: Path | None = None) -> str:
    """Return `brief` as Markdown, written by `template`; None means the bundled one."""
    if template is None:
        from briefkit.render.jinja.compose import written

        text = written("md", None, plain(brief), brief.language)
    else:
        from briefkit.render.jinja.limits import written_within

        text = written_within("md", template, plain(brief, answers=True), brief.language)
    return seal(_neat(text))


def _neat(text: str) -> str:
    """Return `text` without blanks at the ends of lines and with single empty lines."""
    if " \n" in text or "\n\n\n" in text or "\t" in text:
        text = _LOOSE.sub(_kept, text)
    return text.lstrip("\n").rstrip(" \t\n") + "\n"


def _kept(found: re.Match[str]) -> str:
    if found[1]:
        return found[0]
    return "\n\n" if found[0].startswith("\n") else ""
