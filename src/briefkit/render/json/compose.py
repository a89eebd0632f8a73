"""A brief becomes JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from briefkit.brief.blocks import Brief
from briefkit.render.jinja.plain import labelled_answers, plain
from briefkit.render.json.seal import seal

FORMAT = 1
"""Number of the format, counted up when a program that reads it would have to change."""

_UNWRITABLE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which UTF-8 does not know."""


def document(brief: Brief) -> str:
    """Return `brief` as JSON."""
    tree = plain(brief)
    for section in tree["sections"]:
        for block in section["blocks"]:
            del block["apart"]  # of concern to Markdown alone
    tree = {"briefkit": FORMAT, **tree, "answers": list(labelled_answers(brief))}
    text = json.dumps(tree, ensure_ascii=False, indent=2)
    return seal(_UNWRITABLE.sub("", text) + "\n")


def schema() -> dict[str, Any]:
    """Return the schema of the documents."""
    text = Path(__file__).with_name("brief.schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
