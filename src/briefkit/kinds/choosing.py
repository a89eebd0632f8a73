"""How one of the choices offered is recognised in what was typed, and named in documents."""

from __future__ import annotations

from typing import NamedTuple

from briefkit.kinds import wording
from briefkit.kinds.refused import Refused
from briefkit.model import Choice, Field

_FEW = 12
"""Choices that can be listed in one sentence."""

_LONGEST = 1000
"""Characters of a label that are compared."""


class Offered(NamedTuple):
    """The choices of a field. `by_name` holds each by its folded id and its folded label."""

    choices: tuple[Choice, ...]
    other: bool
    by_name: dict[str, Choice]

    @classmethod
    def by(cls, field: Field) -> Offered:
        """Return what `field` offers; where two share a name, the first has it."""
        by_name: dict[str, Choice] = {}
        for choice in field.choices:
            for name in (choice.id, choice.label):
                by_name.setdefault(_fold(name), choice)
        return cls(field.choices, field.other, by_name)

    def chosen(self, text: str) -> str:
        """Return the id of the choice typed, by the start of its name too, or words of one's own.

        Raises:
            Refused: naming the choice that is nearest, and the others if they are few.
        """
        choice = self.known(text)
        if choice is None and self.other:
            return text
        return (choice or self._begun(text)).id

    def known(self, text: str) -> Choice | None:
        """Return the choice whose id, label or number is `text`, or None."""
        wanted = _fold(text)
        return self.by_name.get(wanted) or self._numbered(wanted)

    def _numbered(self, text: str) -> Choice | None:
        digits = text.rstrip(".)")
        if not (digits.isascii() and digits.isdigit() and len(digits) < 5):
            return None
        place = int(digits)
        return self.choices[place - 1] if 0 < place <= len(self.choices) else None

    def _begun(self, text: str) -> Choice:
        wanted = _fold(text)
        begun = {c.id: c for name, c in self.by_name.items() if wanted and name.startswith(wanted)}
        if not begun:
            raise self._unknown(text)
        first, *more = begun.values()
        if more:
            options = "; ".join(choice.label for choice in [first, *more][:_FEW])
            raise Refused("choice-several", got=wording.short(text), options=options)
        return first

    def _unknown(self, text: str) -> Refused:
        labels = [choice.label for choice in self.choices]
        got, near = wording.short(text), wording.nearest(text, labels)
        if len(labels) > _FEW:
            key = "choice-unknown-near-many" if near else "choice-unknown-many"
            return Refused(key, got=got, near=near, count=len(labels))
        numbered = "; ".join(f"{place} {label}" for place, label in enumerate(labels, 1))
        key = "choice-unknown-near" if near else "choice-unknown"
        return Refused(key, got=got, near=near, options=numbered)


def _fold(text: str) -> str:
    return wording.fold(text[:_LONGEST])


def stored(field: Field, text: str) -> str:
    """Return `text` if it is the id of a choice, or words of one's own where they are allowed."""
    if field.other or field.choice(text):
        return text
    ids = [choice.id for choice in field.choices]
    near = wording.nearest(text, ids)
    key = "choice-id-unknown-near" if near else "choice-id-unknown"
    options = ids if len(ids) <= _FEW else [*ids[:_FEW], "…"]
    raise Refused(key, got=wording.short(text), near=near, options=options)


def label(field: Field, value: str) -> str:
    """Return the label of a choice; words of one's own are their own label."""
    choice = field.choice(value)
    return choice.label if choice else value
