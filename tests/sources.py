"""The source of briefkit, read as a tree: for tests of how it is written."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from tests.tools import ROOT

PACKAGE = ROOT / "src" / "briefkit"
SOURCES = sorted(PACKAGE.rglob("*.py"))


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def name_of(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def strings_in(file: Path) -> set[str]:
    """Every text that stands in `file`, docstrings included."""
    constants = (node for node in ast.walk(tree_of(file)) if isinstance(node, ast.Constant))
    return {node.value for node in constants if isinstance(node.value, str)}
