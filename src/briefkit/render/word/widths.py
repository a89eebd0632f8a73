"""Widths of columns, from the words that stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefkit.brief.blocks import Line, Lines, Points

PADDING, WIDEST = 250, 5200
"""Widths in twentieths of a point."""

LONGEST_WORD = 26
"""Characters; longer words are broken."""

EAGER = 10
"""How much sooner a column gets room that it has words for."""

BROKEN_WORD = 16
"""Characters that stay together where there is no room for the longest words."""

SHORT_TEXTS = (30, 26, 22, 18, 14)
"""Characters of a text that stays on one line, if there is room for it in every column."""


def shares(total: int, weights: Sequence[float]) -> list[int]:
    """Return widths that add up to `total`."""
    whole = sum(weights)
    widths = [int(total * weight / whole) for weight in weights]
    widths[-1] += total - sum(widths)
    return widths


def fitting(
    total: int, letter: int, names: Sequence[str], rows: Sequence[Sequence[Lines]]
) -> list[int]:
    """Return the widths of columns: short texts on one line, then more where there is more."""
    columns = [
        [name, *[text_of(line) for cells in rows for line in cells[place]]]
        for place, name in enumerate(names)
    ]
    lines = [max(map(len, texts)) for texts in columns]
    room = (total - PADDING * len(columns)) // letter
    least = [letters * letter + PADDING for letters in _letters(room, columns, lines)]
    wanted = [min(line * letter + PADDING, WIDEST) for line in lines]
    extra = [
        EAGER * max(full - floor, 0) + floor for full, floor in zip(wanted, least, strict=True)
    ]
    more = max(total - sum(least), 0) / sum(extra)
    return shares(total, [a + more * b for a, b in zip(least, extra, strict=True)])


def _letters(room: int, columns: Sequence[Sequence[str]], lines: Sequence[int]) -> list[int]:
    """Return the letters that fit each column, for as many whole texts as fit side by side."""
    words = [
        min(longest_word(texts), LONGEST_WORD) if line > SHORT_TEXTS[-1] else line
        for texts, line in zip(columns, lines, strict=True)
    ]
    for short in SHORT_TEXTS:
        letters = [
            line if line <= short else max(word, short)
            for word, line in zip(words, lines, strict=True)
        ]
        if sum(letters) <= room:
            return letters
    return [min(word, BROKEN_WORD) for word in words]


def labels(total: int, letter: int, words: Iterable[str]) -> int:
    """Return the width of a column of labels: between a sixth and a quarter of the text."""
    wanted = width(max(map(len, words), default=0), letter)
    return int(min(max(wanted, total * 0.16), total * 0.25))


def text_of(line: Line | Points) -> str:
    """Return the words of a line, or of a list, each of whose entries is a line."""
    if isinstance(line, Points):
        return "\n".join([text_of(each) for each in line.items])
    return line[0][0] if len(line) == 1 else "".join([span[0] for span in line])


def longest_word(texts: Iterable[str]) -> int:
    """Return how many characters the longest word has."""
    return max(map(len, " ".join(texts).split()), default=1)


def width(characters: int, letter: int) -> int:
    """Return the width of a column with room for so many characters."""
    return characters * letter + PADDING
