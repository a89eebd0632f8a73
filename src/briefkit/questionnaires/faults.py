"""Faults that name the nearest thing that exists."""

from __future__ import annotations

from collections.abc import Collection

from briefkit.yamlfile import Cursor
from briefkit.yamlfile.cursor import nearest, quoted


def fault_near(cursor: Cursor, key: str, got: str, options: Collection[str]) -> None:
    """Note that `got` is none of `options`, naming the nearest or, failing that, all of them."""
    near = nearest(got, options)
    if near is not None:
        cursor.fault(f"{key}-near", near=near, got=quoted(got))
    else:
        cursor.fault(key, options=list(options), got=quoted(got))
