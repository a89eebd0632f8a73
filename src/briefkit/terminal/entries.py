"""What can be picked for an answer: the choices, and what stands beside them."""

from __future__ import annotations

from collections.abc import Hashable
from enum import Enum

from attrs import frozen

from briefkit.interview import Ask
from briefkit.messages import say
from briefkit.terminal.answers import as_text
from briefkit.terminal.said import label_of


class Beside(Enum):
    """Entries that are none of the choices."""

    other = "other"
    none = "none"


@frozen
class Entry:
    """One line to pick; `fixed` ones stay while the others are searched."""

    value: Hashable
    label: str
    fixed: bool = False


def entries_of(ask: Ask, language: str) -> list[Entry]:
    """Return what can be picked for `ask`."""
    field = ask.field
    if field.kind == "confirm":
        yes, no = say(language, "confirm-yes"), say(language, "confirm-no")
        entries = [Entry("true", yes), Entry("false", no)]
    else:
        entries = [Entry(choice.id, label_of(field, choice.id)) for choice in field.choices]
    if field.other:
        entries.append(Entry(Beside.other, say(language, "entry-other"), fixed=True))
    if field.kind != "multiselect" and not ask.aside:
        optional = "" if field.required else "-optional"
        entries.append(Entry(Beside.none, say(language, f"entry-none{optional}"), fixed=True))
    return entries


def values_of(ask: Ask) -> list[str]:
    """Return the earlier answers one by one; half-typed ones stand in a line each."""
    return [line for line in as_text(ask.value).split("\n") if line]


def own_words(ask: Ask) -> list[str]:
    """Return the earlier answers that are none of the choices."""
    ids = {choice.id for choice in ask.field.choices}
    return [one for one in values_of(ask) if one not in ids] if ask.field.other else []
