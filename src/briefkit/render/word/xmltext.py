"""Text as XML: whatever a string holds, what comes out is well-formed."""

from __future__ import annotations

import re

# Not XML, or not text: control characters, lone surrogates, other systems' line ends.
_FOREIGN = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029"
_is_special = re.compile(f"[&<>\t\n{_FOREIGN}]").search
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")

_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'


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
    if not _is_special(text):
        return text
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return `text` as the value of an attribute, on one line."""
    return escape(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def run(text: str, properties: str = "") -> str:
    """Return a run of text; newlines become line breaks, tabs stay tabs."""
    if _is_special(text):
        text = escape(text).replace("\n", _BREAK).replace("\t", _TAB)
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'
