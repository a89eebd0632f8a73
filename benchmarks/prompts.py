"""Prompts on a terminal: the first one, and from Enter to the next, the save included."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks import peers
from benchmarks.material import CHOICES, write_prompts
from benchmarks.measure import environment, in_turn, p90, ratio
from benchmarks.opening import GIVEN
from benchmarks.peers import Prompting, questionary_script
from benchmarks.table import NOT_HERE, Table, goal, milliseconds, times
from benchmarks.terminal import Shown, Terminal, available
from briefkit import load_questionnaire
from briefkit.messages import say

FIRST_LIMIT, NEXT_LIMIT = 1.5, 1
BARE = "bare questionary script"
_WARM_UP = 3
"""Prompts that are not counted, until everything has been loaded."""

_LISTED = f"choices={list(CHOICES)!r}"
_BARE_CALLS = {
    "text": "questionary.text({ask!r}).ask()",
    "paragraph": "questionary.text({ask!r}).ask()",
    "number": "questionary.text({ask!r}).ask()",
    "select": f"questionary.select({{ask!r}}, {_LISTED}).ask()",
    "multiselect": f"questionary.checkbox({{ask!r}}, {_LISTED}).ask()",
    "confirm": "questionary.select({ask!r}, choices=['Yes', 'No']).ask()",
}
"""The closest thing that questionary has for each kind."""

_TYPED = {"number": "20", "select": "", "multiselect": " ", "confirm": ""}
MIXED = ("text", "select", "multiselect", "confirm", "number")


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return the first prompt and the time from Enter to the next."""
    rounds, prompts = (5, 20) if quick else (15, 60)
    return [_first(folder, rounds), _next(folder, prompts)]


def _first(folder: Path, rounds: int) -> Table:
    header = ["program", "readable", "takes keys", "ratio readable", "ratio takes keys", "goal"]
    env = environment(folder)
    prompting = _prompting(folder, env)
    variants = {
        name: partial(_shown, asked, folder, env)
        for name, asked in prompting.items()
        if asked and available()
    }
    figures = in_turn(variants, rounds)
    rows = [
        _first_row(name, figures[name], figures[BARE])
        if name in figures
        else [name, *[NOT_HERE] * 4, ""]
        for name in prompting
    ]
    note = "The ratios are to the moment at which the bare script takes keys."
    return Table("First prompt", header, rows, note)


def _prompting(folder: Path, env: Mapping[str, str]) -> dict[str, Prompting | None]:
    new = [*peers.brief(), "new", "--language", "en"]
    first = load_questionnaire("content-brief").questions[0].ask
    asking: dict[str, Prompting | None] = {
        "brief new": Prompting(new, say("en", "header-title")),
        "brief new, first question": Prompting([*new, *GIVEN], first),
    }
    for name, peer in peers.PEERS.items():
        own = folder / name.split()[0]
        own.mkdir()
        asking[name] = peer(own, env)
    return asking


def _shown(asked: Prompting, folder: Path, env: Mapping[str, str]) -> Shown:
    with (
        TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as new,
        Terminal(asked.command, asked.folder or Path(new), env) as terminal,
    ):
        return terminal.first(asked.shows)


def _first_row(name: str, ours: list[Shown], bare: list[Shown]) -> list[str]:
    readable = [shown.readable for shown in ours]
    ready = [shown.ready for shown in ours if shown.ready is not None]
    beside = [shown.ready or shown.readable for shown in bare]
    reached = ratio(ready, beside) if len(ready) == len(beside) else None
    return [
        name,
        milliseconds(median(readable)),
        milliseconds(median(ready)) if ready else "unknown",
        times(ratio(readable, beside)),
        times(reached) if reached else "unknown",
        goal(reached, FIRST_LIMIT) if reached and name.startswith("brief") else "",
    ]


def _next(folder: Path, prompts: int) -> Table:
    header = ["prompts", "briefkit", "90 %", "bare questionary", "90 %", "ratio", "goal"]
    series = {"of text": ("text",), "of five kinds in turn": MIXED}
    if not available():
        return Table(
            "From Enter to the next prompt",
            header,
            [[name, *[NOT_HERE] * 5, ""] for name in series],
        )
    rows = []
    for number, (name, kinds) in enumerate(series.items()):
        own = folder / f"series-{number}"
        own.mkdir()
        ours, bare = _walked(own, kinds, prompts + _WARM_UP)
        beside = ratio(ours, bare)
        each = [
            milliseconds(figure) for taken in (ours, bare) for figure in (median(taken), p90(taken))
        ]
        rows.append([name, *each, times(beside), goal(beside, NEXT_LIMIT)])
    note = "briefkit saves every answer durably before it asks on; the bare script keeps nothing."
    return Table("From Enter to the next prompt", header, rows, note)


def _walked(folder: Path, kinds: tuple[str, ...], prompts: int) -> tuple[list[float], list[float]]:
    """Return the seconds from Enter to each next prompt, of briefkit and of a bare script.

    Both stand on terminals of their own, and are answered in turn.
    """
    file = folder / "prompts.yaml"
    write_prompts(file, kinds, prompts + 1)
    asks = [question.ask for question in load_questionnaire(file).questions]
    kind_of = [kinds[n % len(kinds)] for n in range(prompts + 1)]
    calls = [_BARE_CALLS[kind].format(ask=ask) for kind, ask in zip(kind_of, asks, strict=True)]
    ours = [*peers.brief(), "new", str(file), "--language", "en", *GIVEN]
    env = environment(folder)
    taken: tuple[list[float], list[float]] = ([], [])
    with (
        Terminal(ours, folder, env) as brief,
        Terminal(questionary_script(folder, calls), folder, env) as bare,
    ):
        for terminal in (brief, bare):
            terminal.first("number-0")
        for number in range(prompts):
            for terminal, figures in zip((brief, bare), taken, strict=True):
                figures.append(answered(terminal, kind_of[number], number))
    return taken[0][_WARM_UP:], taken[1][_WARM_UP:]


def answered(terminal: Terminal, kind: str, number: int, quiet: float = 0.03) -> float:
    """Answer prompt `number` once nothing was drawn for `quiet` seconds.

    Returns the seconds from Enter to the next prompt.
    """
    terminal.settle(quiet)
    if typed := _TYPED.get(kind, f"An answer to prompt {number} of some length"):
        terminal.send(typed)
        terminal.settle(quiet)
    sent = terminal.send("\r")
    return terminal.wait_for(f"number-{number + 1} ") - sent
