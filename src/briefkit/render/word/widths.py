"""Widths of columns, from the words that stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefkit.brief.blocks import Line, Lines, Points

PADDING, WIDEST = 190, 5200
"""Widths in twentieths of a point."""

LONGEST_WORD = 16
"""Characters; longer words are broken."""

SHORT_TEXTS = (30, 26, 22, 18, 14, 0)
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
        "\n".join([name, *[text_of(line) for cells in rows for line in cells[place]]])
        for place, name in enumerate(names)
    ]
    sizes = [(min(longest_word(text), LONGEST_WORD), longest_line(text)) for text in columns]
    least = _least(total, letter, sizes)
    extra = [
        max(min(width(line, letter), WIDEST) - floor, 0) + 1
        for (_, line), floor in zip(sizes, least, strict=True)
    ]
    room = max(total - sum(least), 0) / sum(extra)
    return shares(total, [a + room * b for a, b in zip(least, extra, strict=True)])


def _least(total: int, letter: int, sizes: Sequence[tuple[int, int]]) -> list[int]:
    """Return how wide columns must be, for as many whole texts as fit side by side."""
    least: list[int] = []
    for short in SHORT_TEXTS:
        least = [width(max(word, min(line, short)), letter) for word, line in sizes]
        if sum(least) <= total:
            break
    return least


def labels(total: int, letter: int, words: Iterable[str]) -> int:
    """Return the width of a column of labels: between a sixth and a quarter of the text."""
    wanted = width(max(map(len, words), default=0), letter)
    return int(min(max(wanted, total * 0.16), total * 0.25))


def text_of(line: Line | Points) -> str:
    """Return the words of a line, or of a list, each of whose entries is a line."""
    if isinstance(line, Points):
        return "\n".join([text_of(each) for each in line.items])
    return "".join([span[0] for span in line])


def longest_line(text: str) -> int:
    """Return how many characters the longest line has."""
    return max(map(len, text.split("\n")))


def longest_word(text: str) -> int:
    """Return how many characters the longest word has."""
    return max(map(len, text.split()), default=1)


def width(characters: int, letter: int) -> int:
    """Return the width of a column with room for so many characters."""
    return characters * letter + PADDING
