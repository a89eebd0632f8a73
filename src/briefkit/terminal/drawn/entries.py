"""What can be picked for an answer: the choices, and what stands beside them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from enum import Enum

from attrs import frozen

from briefkit.interview import Ask, ChangeRow
from briefkit.messages import say
from briefkit.terminal.answers import as_text
from briefkit.terminal.said import label_of
from briefkit.terminal.width import folded
from briefkit.text import clean


class Beside(Enum):
    """Entries that are none of the choices."""

    other = "other"
    none = "none"
    done = "done"
    add = "add"


@frozen
class Entry:
    """Something to pick, or the title of what follows.

    Attributes:
        beside: it is none of what the list is there for; a search means it last.
        stays: it is there whatever is searched.
        text, state: what stands beside the label, on one line; empty where nothing does.
        title: it cannot be picked.
    """

    value: Hashable
    label: str
    beside: bool = False
    stays: bool = False
    text: str = ""
    state: str = ""
    title: bool = False

    @property
    def searched(self) -> str:
        """The words that it is found by."""
        return folded(f"{self.label} {self.text} {self.state}")

    def distance(self, sought: str) -> int:
        """Return how far this is from what is meant by `sought`, 0 where nothing can be nearer.

        The beginning of a name is nearest, then other parts of it, then what stands beside it.
        """
        name = folded(self.label)
        if sought not in self.searched:
            return 5
        if name.startswith(sought):
            return int(self.beside)
        return 4 if self.beside else 2 if sought in name else 3


def entries_of(ask: Ask, language: str) -> list[Entry]:
    """Return what can be picked for `ask`."""
    field = ask.field
    if field.kind == "confirm":
        yes, no = say(language, "confirm-yes"), say(language, "confirm-no")
        entries = [Entry("true", yes), Entry("false", no)]
    else:
        entries = [Entry(choice.id, label_of(field, choice.id)) for choice in field.choices]
    if field.other:
        entries.append(Entry(Beside.other, say(language, "entry-other"), beside=True, stays=True))
    if field.kind != "multiselect" and not ask.aside:
        optional = "" if field.required else "-optional"
        entries.append(Entry(Beside.none, say(language, f"entry-none{optional}"), beside=True))
    return entries


def values_of(ask: Ask) -> list[str]:
    """Return the earlier answers one by one; half-typed ones stand in a line each."""
    return [line for line in as_text(ask.value).split("\n") if line]


def row_entries(ask: Ask, language: str) -> Iterator[Entry]:
    """Yield what can be picked among the rows of `ask`.

    None can be added as long as one has no name: the names that are sent would be one too few.
    """
    yield Entry(Beside.done, say(language, "rows-done"))
    if all(ask.value or ()) and not _all_there(ask):
        yield Entry(Beside.add, say(language, "rows-add"))
    for number, row in enumerate(ask.overview):
        state = say(language, "rows-open", n=row.open) if row.open else ""
        label = f"{number + 1} {_clean(row.name)}"
        yield Entry(ChangeRow(number), label, text=_clean(row.text), state=state)


def _all_there(ask: Ask) -> bool:
    """Return whether there is nothing left that could be another row."""
    field, values = ask.field, values_of(ask)
    return (
        field.kind == "multiselect"
        and not field.other
        and all(choice.id in values for choice in field.choices)
    )


def own_words(ask: Ask) -> list[str]:
    """Return the earlier answers that are none of the choices."""
    ids = {choice.id for choice in ask.field.choices}
    return [one for one in values_of(ask) if one not in ids] if ask.field.other else []


def unplaced_words(ask: Ask) -> list[str]:
    """Return what was half typed at a list and stands for none of its entries."""
    field = ask.field
    if field.other or field.kind not in ("select", "multiselect", "confirm"):
        return []
    ids = {choice.id for choice in field.choices} or {"true", "false"}
    return [one for one in values_of(ask) if one not in ids]


def _clean(text: str) -> str:
    return clean(text, one_line=True).text
