"""Breaking lines for a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.terminal.width import cells, shortened, wrapped


@pytest.mark.parametrize(
    ("text", "columns"), [("olio", 4), ("città", 5), ("cittа\u0300", 5), ("日本", 4), ("", 0)]
)
def test_a_character_takes_as_many_columns_as_it_shows(text: str, columns: int) -> None:
    assert cells(text) == columns


def test_lines_are_broken_between_words() -> None:
    assert wrapped("one two three", 7) == ["one two", "three"]


def test_further_lines_are_indented() -> None:
    assert wrapped("one two three", 7, "  ") == ["one", "  two", "  three"]


def test_line_breaks_are_kept() -> None:
    assert wrapped("one\n\ntwo", 10) == ["one", "", "two"]


def test_a_long_word_is_cut() -> None:
    assert wrapped("abcdefgh", 3) == ["abc", "def", "gh"]


def test_a_cut_is_marked() -> None:
    assert shortened("one two three", 8) == "one two…"
    assert shortened("one two", 7) == "one two"


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]))


@given(words, st.integers(2, 100))
def test_no_line_is_wider_than_it_may_be(text: str, width: int) -> None:
    assert all(cells(line) <= width for line in wrapped(text, width))


@given(words, st.integers(1, 100))
def test_no_character_is_lost_in_breaking(text: str, width: int) -> None:
    assert "".join("".join(wrapped(text, width)).split()) == "".join(text.split())


@given(words, st.integers(1, 100))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    assert cells(shortened(text, width)) <= width
