"""Text on its way into a document: what is safe already, and what no document can hold."""

from __future__ import annotations

import re


class Safe(str):
    """Text that is already written in the format of the document: it is not escaped again."""

    __slots__ = ()


_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def tidy(text: str) -> str:
    """Return `text` with one kind of line end and without what no document can hold."""
    if text.isprintable():
        return text
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


_UNFIT_IN_ANCHOR = re.compile(r"[^A-Za-z0-9._-]+")


def anchor_name(name: str) -> str:
    """Return what an anchor is called where it stands and where something leads to it."""
    return _UNFIT_IN_ANCHOR.sub("-", name)
