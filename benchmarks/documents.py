"""Markdown and Word per brief, a different brief each time, beside other ways to the same pages."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import responses
from benchmarks.limits import deflated, plain_jinja
from benchmarks.measure import in_turn, ratio, seconds
from benchmarks.pages import pieces
from benchmarks.table import Table, milliseconds, times
from benchmarks.word_peers import by_objects, by_template
from briefkit import Brief, build_brief, render_markdown, render_word

_Ways = dict[str, list[Callable[[], Any]]]
"""How something is done, as one call for each brief."""

OURS = "briefkit"


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return the way from responses to briefs, and from these to Word and Markdown."""
    given = list(responses.given(20 if quick else 100))
    briefs = [build_brief(*one) for one in given]
    return [
        _table("From a response to a brief", {OURS: [partial(build_brief, *one) for one in given]}),
        _table("From a brief to Word", _word(briefs, folder)),
        _table("From a brief to Markdown", _markdown(briefs)),
    ]


def _word(briefs: list[Brief], folder: Path) -> _Ways:
    pages = [pieces(brief) for brief in briefs]
    fill = by_template(folder)
    return {
        OURS: [partial(render_word, brief) for brief in briefs],
        "docxtpl, from a template": [partial(fill, page) for page in pages],
        "python-docx, object API": [partial(by_objects, page) for page in pages],
        "deflate and write alone": list(deflated([render_word(brief) for brief in briefs])),
    }


def _markdown(briefs: list[Brief]) -> _Ways:
    return {
        OURS: [partial(render_markdown, brief) for brief in briefs],
        "plain Jinja2, nothing escaped": [plain_jinja(render_markdown(brief)) for brief in briefs],
    }


def _table(title: str, ways: _Ways) -> Table:
    calls = {name: iter([each[0], *each]) for name, each in ways.items()}
    gc.collect()
    figures = in_turn(
        {name: partial(lambda each: seconds(next(each)), each) for name, each in calls.items()},
        min(len(each) for each in ways.values()),
    )
    rows = [
        [name, milliseconds(median(taken)), times(ratio(taken, figures[OURS]))]
        for name, taken in figures.items()
    ]
    return Table(title, ["way", "per brief", f"beside {OURS}"], rows)
