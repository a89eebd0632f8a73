"""Choices as they stand in a questionnaire file, or by the name of a set that several share."""

from __future__ import annotations

from collections.abc import Mapping

from briefkit.model import Choice
from briefkit.questionnaires.entries import repeated, rows, slug, text
from briefkit.yamlfile import Cursor, Sequence

Sets = Mapping[str, tuple[Choice, ...]]
"""Shared choices by the name of their set."""


def choices_of(cursor: Cursor | None, sets: Sets, used: set[str]) -> tuple[Choice, ...]:
    """Return the choices at `cursor`, which lists them or names one of `sets`, noted in `used`."""
    if cursor is None:
        return ()
    if isinstance(cursor.node, Sequence):
        return read_choices(cursor)
    name = cursor.word(tuple(sets))
    if name is None:
        return ()
    used.add(name)
    return sets[name]


def read_choices(cursor: Cursor | None) -> tuple[Choice, ...]:
    """Return the choices listed below `cursor`; no two may look alike."""
    seen: dict[str, Cursor] = {}
    return rows(cursor, lambda row: _choice(row, seen), empty="expected-choices")


def _choice(cursor: Cursor, seen: dict[str, Cursor]) -> Choice | None:
    keys = cursor.keys(("id", "label"), required=("id", "label"))
    id, label = slug(keys.get("id")), text(keys.get("label"))
    twice = repeated(keys.get("id"), id, seen)
    alike = repeated(keys.get("label"), label.casefold(), seen, prefix="label ")
    return Choice(id, label) if id and label and not twice and not alike else None
