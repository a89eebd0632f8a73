"""Choices as they stand in a questionnaire file, or by the name of a set that several share."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property

from briefkit.model import Choice
from briefkit.questionnaires.entries import optional, repeated, rows, slug, text
from briefkit.yamlfile import Cursor, Sequence


class SharedChoices:
    """Choices that several questionnaires share, by the name of their set.

    Args:
        find: returns the sets; called when one is named for the first time.
    """

    def __init__(self, find: Callable[[], dict[str, Cursor]]) -> None:
        self._find = find
        self._known: dict[str, tuple[Choice, ...]] = {}

    @property
    def used(self) -> Collection[str]:
        """The names of the sets that were asked for."""
        return self._known.keys()

    def named(self, cursor: Cursor) -> tuple[Choice, ...]:
        """Return the choices of the set whose name stands at `cursor`."""
        name = cursor.word(tuple(self._sets))
        if name is None:
            return ()
        if name not in self._known:
            self._known[name] = read_choices(self._sets[name])
        return self._known[name]

    @cached_property
    def _sets(self) -> dict[str, Cursor]:
        return self._find()


def choices_of(cursor: Cursor | None, shared: SharedChoices) -> tuple[Choice, ...]:
    """Return the choices at `cursor`, which lists them or names a set."""
    if cursor is None:
        return ()
    return read_choices(cursor) if isinstance(cursor.node, Sequence) else shared.named(cursor)


def read_choices(cursor: Cursor | None) -> tuple[Choice, ...]:
    """Return the choices listed below `cursor`; no two may look alike."""
    seen: dict[str, Cursor] = {}
    return rows(cursor, lambda row: _choice(row, seen), empty="expected-choices")


def _choice(cursor: Cursor, seen: dict[str, Cursor]) -> Choice | None:
    keys = cursor.keys(("id", "label", "phrase"), required=("id", "label"))
    id, label = slug(keys.get("id")), text(keys.get("label"))
    twice = repeated(keys.get("id"), id, seen)
    alike = repeated(keys.get("label"), label.casefold(), seen, prefix="label ")
    phrase = optional(keys.get("phrase")) or ""
    return Choice(id, label, phrase) if id and label and not twice and not alike else None
