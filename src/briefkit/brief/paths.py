"""Paths of answers, and the wordings of a layout that hold them in braces.

There are few different ones, and each is met in every brief: what is taken apart is kept.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KEPT = 4096


@lru_cache(_KEPT)
def split(path: str) -> tuple[str, str]:
    """Return the ids of question and field in `path`; no field means the whole question."""
    question, _, field = path.partition(".")
    return question, field


@lru_cache(_KEPT)
def path_of(question: str, field: str) -> str:
    """Return the path of a field."""
    return f"{question}.{field}"


@lru_cache(_KEPT)
def pieces(wording: str) -> tuple[str, ...]:
    """Return what `wording` is made of: text and path by turns, text first."""
    return tuple(_PLACEHOLDER.split(wording))


@lru_cache(_KEPT)
def placeholders(wordings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paths in `wordings`, in order."""
    return tuple(path for wording in wordings for path in pieces(wording)[1::2])


def without_rows(path: str) -> str:
    """Return `path` without the numbers of rows in it."""
    return ".".join(key for key in path.split(".") if not key.isdecimal())


def overlap(path: str, other: str) -> bool:
    """Tell whether one of the paths lies in the other, or is it."""
    one, two = f"{path}.", f"{other}."
    return one.startswith(two) or two.startswith(one)
