"""What stands on the screen how soon: the title, and the text of the first question."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measure import environment, in_turn, ratio
from benchmarks.peers import brief
from benchmarks.table import NOT_HERE, Table, goal, milliseconds, times
from benchmarks.terminal import Terminal, available
from briefkit import Response, load_questionnaire, write_response
from briefkit.messages import say

TITLE_LIMIT, QUESTION_LIMIT = 5, 8
NOTHING = "python -c pass"
TITLE = "The winter check"
GIVEN = ["--title", TITLE, "--client", "Velobrixa", "--text-language", "en-GB"]
_SAVED = "the-winter-check.brief.yaml"

Seen = Sequence[float | None]
"""Seconds until the title was seen, None where it was not, and until the first question was."""


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return when the title and the first question are there, beside an interpreter's whole run."""
    header = ["program", "title", "first question", "ratio title", "ratio question", "goals"]
    env = environment(folder)
    commands = _commands(folder)
    if not available():
        return [Table("Opening", header, [[name, *[NOT_HERE] * 4, ""] for name in commands])]
    variants: dict[str, Callable[[], Seen]] = {NOTHING: partial(_nothing, folder, env)}
    variants |= {name: partial(_seen, *asked, env) for name, asked in commands.items()}
    figures = in_turn(variants, 7 if quick else 25)
    rows = [_row(name, figures[name], figures[NOTHING]) for name in variants]
    note = (
        f"All of them on a terminal; `{NOTHING}` from its start to its end. Bare `brief` asks for "
        "the title first: its question is that."
    )
    return [Table("Opening", header, rows, note)]


def _commands(folder: Path) -> dict[str, tuple[list[str], Sequence[str]]]:
    """Return of each variant the command, and the texts to be seen."""
    first = load_questionnaire("content-brief").questions[0].ask
    file = folder / _SAVED
    response = Response(
        questionnaire="content-brief",
        title=TITLE,
        client="Velobrixa",
        depth="essential",
        language="en",
        text_language="en-GB",
    )
    write_response(response, file)
    english = [*brief(), "new", "--language", "en"]
    return {
        "brief": (english, [say("en", "new-brief"), say("en", "header-title")]),
        "brief new, title given": ([*english, *GIVEN], [TITLE, first]),
        "brief resume": ([*brief(), "resume", str(file)], [TITLE, first]),
    }


def _nothing(folder: Path, env: Mapping[str, str]) -> Seen:
    with Terminal([sys.executable, "-c", "pass"], folder, env) as terminal:
        moment = terminal.ended()
    return [moment, moment]


def _seen(command: list[str], texts: Sequence[str], env: Mapping[str, str]) -> Seen:
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as new,
        Terminal(command, Path(new), env) as terminal,
    ):
        moments = terminal.shown(*texts)
    return [moments[0], moments[-1]]


def _row(name: str, ours: list[Seen], nothing: list[Seen]) -> list[str]:
    texts, ratios, goals = [], [], []
    for place, most in enumerate((TITLE_LIMIT, QUESTION_LIMIT)):
        moments = [seen[place] for seen in ours]
        known = [moment for moment in moments if moment is not None]
        beside = [seen[place] or 0 for seen in nothing]
        reached = ratio(known, beside) if len(known) == len(moments) else None
        texts.append(milliseconds(median(known)) if reached else "not seen")
        ratios.append(times(reached) if reached else "")
        goals.append(goal(reached, most) if reached else "MISSED")
    return [name, *texts, *ratios, "" if name == NOTHING else ", ".join(goals)]
