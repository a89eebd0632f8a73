"""Typing: from a key that is sent to its sign on the screen."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks import peers
from benchmarks.material import TOWNS, write_prompts
from benchmarks.measure import environment, p90, ratio
from benchmarks.opening import GIVEN
from benchmarks.table import NOT_HERE, Table, goal, milliseconds, times
from benchmarks.terminal import Terminal, available

LIMIT = 1.2
ASK = "What should the reader do about number-0 of these?"
_TEXT = f"questionary.text({ASK!r}).ask()"
_LISTED = [f"The {town} one" for town in TOWNS]
_SEARCH = f"questionary.select({ASK!r}, {_LISTED!r}, use_search_filter=True, use_jk_keys=False)"
_KEYS = "fjord-box-quartz-glyph-vex-zinc"
_SOUGHT = "town-3"
_ERASE = "\x7f"


class Field(NamedTuple):
    """Where keys are typed: the kind of question, and the closest that questionary has."""

    kind: str
    bare: str = _TEXT
    keys: str = _KEYS


FIELDS = {
    "a text": Field("text"),
    "a paragraph": Field("paragraph", f"questionary.text({ASK!r}, multiline=True).ask()"),
    "the search of a list": Field("long list", f"{_SEARCH}.ask()", _SOUGHT),
    "a text with a limit": Field("text with a limit"),
    "a date": Field("date", keys="31-march-2027"),
    "an address": Field("url", keys="velobrixa.example/journal/winter"),
    "a figure": Field("number", keys="1300500"),
}


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return how long a key takes to be seen."""
    header = ["typed into", "briefkit", "90 %", "bare questionary", "90 %", "ratio", "goal"]
    if not available():
        rows = [[name, *[NOT_HERE] * 5, ""] for name in FIELDS]
        return [Table("Echo of a key", header, rows)]
    rows = [_row(name, folder / f"field-{n}", quick) for n, name in enumerate(FIELDS)]
    note = (
        "Bare questionary is its text prompt, except for a paragraph (the same over several lines) "
        "and for a list (select with its search)."
    )
    return [Table("Echo of a key", header, rows, note)]


def _row(name: str, folder: Path, quick: bool) -> list[str]:
    ours, bare = _typed(folder, FIELDS[name], 30 if quick else 120)
    beside = ratio(ours, bare)
    each = [milliseconds(figure) for one in (ours, bare) for figure in (median(one), p90(one))]
    return [name, *each, times(beside), goal(beside, LIMIT)]


def _typed(folder: Path, field: Field, most: int) -> tuple[list[float], list[float]]:
    """Return the seconds that each key took, typed into briefkit and the bare script in turn."""
    folder.mkdir()
    taken: tuple[list[float], list[float]] = ([], [])
    with ExitStack() as stack:
        both = [
            stack.enter_context(Terminal(command, folder, environment(folder)))
            for command in _commands(folder, field)
        ]
        for terminal in both:
            terminal.first("number-0")
        for number in range(-len(field.keys), most):
            place = number % len(field.keys)
            for terminal, figures in zip(both, taken, strict=True):
                if place == 0:
                    _emptied(terminal, len(field.keys))
                terminal.settle(0.02)
                figures.append(terminal.echo(field.keys[place]))
    return taken[0][len(field.keys) :], taken[1][len(field.keys) :]


def _commands(folder: Path, field: Field) -> tuple[list[str], list[str]]:
    file = folder / "typing.yaml"
    write_prompts(file, (field.kind,), 1)
    ours = [*peers.brief(), "new", str(file), "--language", "en", *GIVEN]
    return ours, peers.questionary_script(folder, [field.bare])


def _emptied(terminal: Terminal, count: int) -> None:
    """Take away what was typed, key by key, so that the next keys fall into an empty field."""
    for _ in range(count):
        terminal.send(_ERASE)
        terminal.settle(0.01)
