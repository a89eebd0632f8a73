"""Markdown and Word per brief, a different brief each time, beside other ways to the same pages."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import Any

from benchmarks import responses
from benchmarks.limits import deflated, plain_jinja
from benchmarks.measure import in_turn, ratio, seconds
from benchmarks.pages import pieces
from benchmarks.table import Table, milliseconds, times
from benchmarks.word_peers import by_objects, by_template
from briefkit import (
    Brief,
    Questionnaire,
    Response,
    build_brief,
    render_html,
    render_json,
    render_markdown,
    render_word,
)

_Call = Callable[[], Any]
_Ways = dict[str, list[_Call]]
"""How something is done, as one call for each brief."""

OURS = "briefkit"
DOCXTPL, OBJECTS = "docxtpl, from a template", "python-docx, object API"
DEFLATED, JINJA = "deflate and write alone", "plain Jinja2, nothing escaped"

_WORD_GOALS = {DOCXTPL: "at least 20", OBJECTS: "at least 40", DEFLATED: "at least 0.2"}
_MARKDOWN_GOALS = {JINJA: "at least 0.33"}
"""How much longer than briefkit the others should take."""


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return the way from responses to Word and Markdown, and its two halves."""
    given = list(responses.given(20 if quick else 100))
    briefs = [build_brief(*one) for one in given]
    return [
        _table("From a response to Word", _word(given, briefs, folder), _WORD_GOALS),
        _table("From a response to Markdown", _markdown(given, briefs), _MARKDOWN_GOALS),
        _table("Of that, from a response to a brief", {OURS: _calls(build_brief, given)}),
        _table("Of that, from a brief to a document", _halves(briefs)),
    ]


def _calls(function: Callable[..., Any], given: Iterable[tuple[Any, ...]]) -> list[_Call]:
    return [partial(function, *one) for one in given]


def _word(given: list[responses.Given], briefs: list[Brief], folder: Path) -> _Ways:
    """The peers get the words of the brief as a gift: they need no questionnaire."""
    pages = [(pieces(brief),) for brief in briefs]
    return {
        OURS: _calls(_word_of, given),
        DOCXTPL: _calls(by_template(folder), pages),
        OBJECTS: _calls(by_objects, pages),
        DEFLATED: list(deflated([render_word(brief) for brief in briefs])),
    }


def _word_of(questionnaire: Questionnaire, response: Response) -> bytes:
    return render_word(build_brief(questionnaire, response))


def _markdown_of(questionnaire: Questionnaire, response: Response) -> str:
    return render_markdown(build_brief(questionnaire, response))


def _markdown(given: list[responses.Given], briefs: list[Brief]) -> _Ways:
    return {
        OURS: _calls(_markdown_of, given),
        JINJA: [plain_jinja(render_markdown(brief)) for brief in briefs],
    }


def _halves(briefs: list[Brief]) -> _Ways:
    each = [(brief,) for brief in briefs]
    return {
        "Word": _calls(render_word, each),
        "Markdown": _calls(render_markdown, each),
        "HTML": _calls(render_html, each),
        "JSON": _calls(render_json, each),
    }


def _table(title: str, ways: _Ways, goals: Mapping[str, str] = MappingProxyType({})) -> Table:
    calls = {name: iter([each[0], *each]) for name, each in ways.items()}
    gc.collect()
    gc.freeze()  # Nobody looks through what others have loaded.
    figures = in_turn(
        {name: partial(lambda each: seconds(next(each)), each) for name, each in calls.items()},
        min(len(each) for each in ways.values()),
    )
    first = figures[next(iter(ways))]
    rows = []
    for name, taken in figures.items():
        beside = times(ratio(taken, first))
        rows.append([name, milliseconds(median(taken)), beside, goals.get(name, "")])
    return Table(title, ["way", "per brief", "beside the first", "should be"], rows)
