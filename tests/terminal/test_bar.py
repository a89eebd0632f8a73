"""The keys that are named below a field, and the details that one of them leads to."""

from __future__ import annotations

from typing import Any

import pytest
from prompt_toolkit.output import DummyOutput

from briefkit.interview import Ask
from briefkit.terminal.drawn.view import Hint, View
from briefkit.terminal.said import said
from tests.terminal.asks import ROLES, ask_of
from tests.terminal.papers import on_paper

MARKS = {"en": ["Space marks", "Enter next"], "it": ["Spazio segna", "Invio avanti"]}


def view_of(
    ask: Ask, size: tuple[int, int] = (80, 24), language: str = "en", opens: bool = True
) -> View:
    """Return the view of `ask` on a terminal of `size`, with the keys of a list to mark."""
    view = View(language, on_paper(*size)[0])
    view.show(said(ask, language, opens), lambda _: None, free=True)
    view.surround(lambda: 4, lambda: [Hint(key) for key in MARKS[language]])
    return view


def text(fragments: list[tuple[str, str]]) -> str:
    return "".join(part for _, part in fragments)


def long(**settings: Any) -> Ask:
    return ask_of("multiselect", choices=ROLES, why="A long reason. " * 12, **settings)


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("columns", [40, 44, 50, 59])
def test_a_narrow_bar_names_how_to_mark_all_answers_and_how_to_stop(
    language: str, columns: int
) -> None:
    view = view_of(long(), (columns, 12), language)
    bar = text(view.bar())
    assert all(key in bar for key in [*MARKS[language], "^R", "^B", "^G", "^C"])
    assert len(bar.splitlines()) == 2
    view.turn()
    bar = text(view.bar())
    assert all(key in bar for key in [*MARKS[language], "^B", "^G", "^C"])
    assert len(bar.splitlines()) == 2


def test_keys_stand_in_their_order_where_there_is_room() -> None:
    bar = text(view_of(long()).bar())
    keys = ["Space", "Enter", "Ctrl-B", "Ctrl-N", "Ctrl-R", "Ctrl-T", "Ctrl-C"]
    assert sorted(keys, key=bar.index) == keys


def test_details_begin_with_where_one_is() -> None:
    view = view_of(ask_of("text"), opens=False)
    assert "Ctrl-G details" in text(view.bar())
    view.turn()
    assert "First things · 2 of 7" in text(view.head())
    assert "Good: A precise thing." in text(view.head())


def test_a_single_page_of_details_is_not_counted() -> None:
    view = view_of(ask_of("text"), opens=False)
    view.turn()
    assert "Ctrl-G fewer details" in text(view.bar())
    assert "1/1" not in text(view.bar())
    view.turn()
    assert "Ctrl-G details" in text(view.bar())


def test_several_pages_of_details_are_counted() -> None:
    view = view_of(long(), (40, 12))
    view.turn()
    assert "details (1/2)" in text(view.bar())


def test_where_everything_is_said_there_are_no_details_to_turn_to() -> None:
    view = view_of(ask_of("text"))
    before = text(view.head())
    view.turn()
    assert text(view.head()) == before
    assert "Ctrl-G" not in text(view.bar())


def test_nothing_is_said_where_nothing_is_asked() -> None:
    view = View("en", DummyOutput())
    view.turn()
    assert text(view.head()) == ""
