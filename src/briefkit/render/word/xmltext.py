"""Text as XML: whatever a string holds, what comes out is well-formed."""

from __future__ import annotations

import re

# Not XML, or not text: control characters, lone surrogates, other systems' line ends.
_FOREIGN = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029"
_HEBREW_TO_ARABIC = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc"
RIGHTWARD = f"{_HEBREW_TO_ARABIC}\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Letters of scripts that run from right to left, as the inside of a character class."""

_special = re.compile(f"[&<>\t\n{_FOREIGN}{RIGHTWARD}]").search

usual = re.compile("[ -%'-;=?-~\xa0-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*").fullmatch
"""Matches what nearly all text consists of, which needs no care: the fastest way to ask."""

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")

_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'

TURNED = "<w:rtl/>"
"""Marks a run that is read from right to left."""


def is_plain(text: str) -> bool:
    """Tell whether `text` is the same as XML, and is read from left to right."""
    return usual(text) is not None or not _special(text)


def clean(text: str) -> str:
    """Return `text` without what a document cannot hold.

    Every line end becomes a newline, surrogate pairs are joined, lone surrogates and noncharacters
    become U+FFFD, control characters other than the tab vanish.
    """
    if not re.search(f"[{_FOREIGN}]", text):  # Rare, and compiling it takes milliseconds.
        return text
    lines = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    joined = lines.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return joined.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def escape(text: str) -> str:
    """Return `text` as the content of an element."""
    if is_plain(text):
        return text
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return `text` as the value of an attribute, on one line."""
    return escape(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def run(text: str, look: str = "", rtl: bool = False) -> str:
    """Return `text` as runs; newlines become line breaks, tabs stay tabs.

    Args:
        look: the `w:rPr` of the runs, or nothing.
        rtl: whether the text around runs from right to left.
    """
    if is_plain(text) and not rtl:
        return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'
    return _by_direction(text, look, rtl)


def _by_direction(text: str, look: str, rtl: bool) -> str:
    from briefkit.render.word.direction import pieces  # Its patterns take time to compile.

    return "".join(
        [
            _plain_run(piece, turned(look) if leftward else look)
            for piece, leftward in pieces(clean(text), rtl)
        ]
    )


def _plain_run(text: str, look: str) -> str:
    inside = escape(text).replace("\n", _BREAK).replace("\t", _TAB)
    return f'<w:r>{look}<w:t xml:space="preserve">{inside}</w:t></w:r>'


def turned(look: str) -> str:
    """Return the properties of a run that is read from right to left."""
    if "<w:lang" in look:
        return look.replace("<w:lang", f"{TURNED}<w:lang", 1)
    return look.replace("</w:rPr>", f"{TURNED}</w:rPr>") or f"<w:rPr>{TURNED}</w:rPr>"
