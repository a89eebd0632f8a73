"""Text that stays text: nothing somebody wrote can become Markdown.

Only what a reader could take for markup is escaped, since most people read the plain file. What is
escaped here is safe in paragraphs, headings, list items and table cells alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce

from briefkit.render.found import ADDRESS, leads_to
from briefkit.render.jinja.text import anchor_name, tidy
from briefkit.render.markdown.links import destination, stands_for_itself

BREAK = "<br>"
"""A line break that stands in a table cell or a heading, too."""

LINE_BREAK = "\\\n"
"""A line break that reads better, where the text may go on in the next line of the file."""

_FREE = r"[ !\"%'()+,\-./0-9;=>?A-Z^a-z{}\xa0-\u2027\u202a-\ud7ff\ue000-\U0010ffff]*+"
_HARMLESS = rf"{_FREE}(?:(?::(?=[\s\d]|\Z)|(?<=[^\W_])_(?=[^\W_])){_FREE})*+"
_BEGINNING = r"(?:(?=[^\W\d_])|(?![-+#>=:\s]|[0-9]{1,9}[.)](?:\s|\Z)))"
_INNER = re.compile(_HARMLESS)
_PROSE = re.compile(rf"{_BEGINNING}{_HARMLESS}(?<!\s)")
"""Most texts: nothing in them needs care, and they neither begin nor end in a special way.

A colon is harmless before a blank, an underscore inside a word.
"""

_SPECIAL = re.compile(r"[\\`*\[\]|_<&~$:#@\t]")

_ONLY = {
    "_": re.compile(r"(?<![^\W_])_|_(?![^\W_])"),
    "<": re.compile(r"<(?!\s)"),
    "&": re.compile(r"&(?=#?\w+;)"),
    "~": re.compile(r"(?<=\S)~|~(?!\d)"),  # ~20 means about 20
    ":": re.compile(r":(?=[A-Za-z+-][\w+-]*:)"),  # :smile:
    "@": re.compile(r"(?<=[\w.+-])@(?=[\w.-])"),  # what could be a mailbox, and is not linked
    "#": re.compile(r"(?<!\S)#(?=#*\Z)"),  # the end of a heading
}
"""Where a special character is special; those that are not named here always are."""

_ENTITIES = {"<": "&lt;", "&": "&amp;", "\t": "&#9;"}
"""Escaped so that they stay text inside raw HTML, which a user's template may hold."""

_BLOCK = re.compile(r"""> | [-+](?=\s|\Z) | \# | =+\s*\Z | -[-\s]*\Z | :?-+:?\s*\Z""", re.VERBOSE)
"""Beginnings that make a line a quotation, a list item, a heading, a rule or a table."""

_BEGINNERS = frozenset(">-+#=:0123456789")
"""What such a beginning begins with."""

_NUMBER = re.compile(r"([0-9]{1,9})([.)])(?=\s|\Z)")


def escape(text: str, line_break: str = BREAK) -> str:
    """Return `text` so that a reader of Markdown gives it back as it was."""
    if text.isalpha() or (_PROSE.fullmatch(text) and "www." not in text):
        return text
    return piece(tidy(text), line_break)


def piece(
    text: str, line_break: str, first: bool = True, last: bool = True, links: bool = True
) -> str:
    """Return tidy `text` escaped; blanks are kept even at its outer ends, if it is `first`, `last`.

    `links` turns the addresses in it into links.
    """
    if "\n" not in text:
        return _line(text, first, last, links)
    before = after = ""
    if first and text[0] == "\n":
        before, text = _blank("\n"), text[1:]
    if last and text[-1:] == "\n":
        after, text = _blank("\n"), text[:-1]
    lines = text.split("\n")
    final = len(lines) - 1
    escaped = [
        _line(line, first or place > 0, last or place < final, links)
        for place, line in enumerate(lines)
    ]
    return f"{before}{line_break.join(escaped)}{after}"


def joined(before: str, behind: str) -> str:
    """Return two pieces of Markdown in one; no exclamation mark turns a link into a picture."""
    if behind[:1] == "[" and before[-1:] == "!":
        return f"{before[:-1]}\\!{behind}"
    return before + behind


def link(text: str, address: str, line_break: str = BREAK) -> str:
    """Return tidy `text` leading to `address`, which may be linked."""
    if stands_for_itself(text, address):
        return f"<{text}>"
    return f"[{_shown(text, line_break)}]({destination(address)})"


def cross_link(text: str, anchor: str, line_break: str = BREAK) -> str:
    """Return tidy `text` leading to a place in the document."""
    return f"[{_shown(text, line_break)}](#{anchor_name(anchor)})"


def _shown(text: str, line_break: str) -> str:
    """Return the text of a link; an address in it would be a link of its own to some readers."""
    escaped = piece(text, line_break, links=False)
    return escaped.replace("://", "\\://").replace("www.", "www\\.")


def _line(text: str, first: bool, last: bool, links: bool) -> str:
    before = after = ""
    if first and text[:1].isspace():
        before, text = _blank(text[0]), text[1:]
    if last and text[-1:].isspace():
        after, text = _blank(text[-1]), text[:-1]
    if links and ("://" in text or "@" in text or "www." in text):
        escaped = reduce(joined, _linked(text))
    else:
        escaped = text if _INNER.fullmatch(text) else _SPECIAL.sub(_escaped, text)
    if not before and text[:1] in _BEGINNERS:
        escaped = _begun(text, escaped)
    return f"{before}{escaped}{after}"


def _blank(character: str) -> str:
    return "&nbsp;" if character == "\xa0" else f"&#{ord(character)};"


def _linked(text: str) -> Iterator[str]:
    """Yield `text` in pieces, the addresses in it as links."""
    end = 0
    for found in ADDRESS.finditer(text):
        yield _SPECIAL.sub(_escaped, text[end : found.start()])
        address, bare, end = found[0], found["bare"], found.end()
        if not bare:
            yield link(address, leads_to(found))
        else:
            rest = _SPECIAL.sub(_escaped, address[len(bare) :]).replace("www.", "www\\.")
            yield f"{bare}\\{rest}"
    yield _SPECIAL.sub(_escaped, text[end:])


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    only = _ONLY.get(character)
    if only and not only.match(found.string, found.start()):
        return character
    return _ENTITIES.get(character) or f"\\{character}"


def _begun(text: str, escaped: str) -> str:
    """Return `escaped` so that its beginning does not begin a block."""
    if _BLOCK.match(text) and escaped[0] == text[0]:
        return f"\\{escaped}"
    return _NUMBER.sub(r"\1\\\2", escaped, count=1) if _NUMBER.match(text) else escaped
