"""How much room text takes on a terminal, and where to break it."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category, combining, east_asian_width, normalize


def cells(text: str) -> int:
    """Return how many columns `text` takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def wrapped(text: str, width: int, indent: str = "") -> list[str]:
    """Return `text` in lines of at most `width` columns, all but the first after `indent`.

    Line breaks in `text` are kept; words longer than a line are cut.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _lines(paragraph, max(width, 1), indent if len(indent) < width else "")
    return [line if not n else indent * (line != "") + line for n, line in enumerate(lines)]


def _lines(paragraph: str, width: int, indent: str) -> Iterator[str]:
    room = width - cells(indent)
    line = ""
    pieces = (piece for word in paragraph.split() for piece in _pieces(word, room))
    for word in pieces:
        if line and cells(line) + 1 + cells(word) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _pieces(word: str, width: int) -> Iterator[str]:
    """Yield `word`, or the pieces of at most `width` columns that it must be cut into."""
    if cells(word) <= width:
        yield word
        return
    piece = ""
    for character in word:
        if piece and cells(piece) + _cells(character) > width:
            yield piece
            piece = ""
        piece += character
    yield piece


def shortened(text: str, width: int) -> str:
    """Return the start of `text` on one line, with an ellipsis where it was cut."""
    start = text[: 8 * width]
    line = " ".join(start.split())
    if len(start) == len(text) and cells(line) <= width:
        return line
    while line and cells(line) > width - 1:
        line = line[:-1]
    return line.rstrip() + "…"


def folded(text: str) -> str:
    """Return `text` as it is searched: without case and accents."""
    bare = (c for c in normalize("NFKD", text) if not combining(c))
    return "".join(bare).casefold()
