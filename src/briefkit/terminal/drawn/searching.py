"""What a search leaves of a list, and which entry it means."""

from __future__ import annotations

from collections.abc import Sequence

from briefkit.terminal.drawn.entries import Entry


def found(entries: Sequence[Entry], sought: str) -> list[Entry]:
    """Return the entries with `sought` in them, those that always stay, and the titles above."""
    left: list[Entry] = []
    for entry in reversed(entries):
        has_entry_below = bool(left) and not left[-1].title
        if has_entry_below if entry.title else entry.stays or sought in entry.searched:
            left.append(entry)
    return left[::-1]


def in_vain(left: Sequence[Entry], sought: str) -> bool:
    """Return whether nothing of what is left has `sought` in it."""
    return not any(sought in entry.searched for entry in left if not entry.title)


def meant(left: Sequence[Entry], sought: str) -> int:
    """Return which of those that are `left` is meant; 0 where none is left."""
    numbers = (number for number, entry in enumerate(left) if not entry.title)
    return min(numbers, key=lambda number: left[number].distance(sought), default=0)
