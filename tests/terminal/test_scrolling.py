"""Which part of a long list is seen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefkit.terminal.drawn.scrolling import seen

HEIGHTS = st.lists(st.integers(1, 3), min_size=1, max_size=30)


def test_a_list_that_fits_is_seen_whole() -> None:
    assert seen([1, 2, 1], at=1, first=2, room=4) == (0, 3)


def test_a_long_list_leaves_a_line_for_the_sign_of_what_is_below() -> None:
    assert seen([1] * 10, at=0, first=0, room=5) == (0, 4)


def test_in_the_middle_both_signs_need_a_line() -> None:
    assert seen([1] * 10, at=5, first=4, room=5) == (4, 7)


def test_at_the_end_only_what_is_above_has_a_sign() -> None:
    assert seen([1] * 10, at=9, first=0, room=5) == (6, 10)


def test_where_there_are_three_rows_all_are_for_entries() -> None:
    assert seen([1] * 10, at=5, first=5, room=3) == (5, 8)


def test_an_entry_that_is_higher_than_the_list_is_seen_alone() -> None:
    assert seen([3, 3], at=1, first=0, room=2) == (1, 2)


@given(HEIGHTS, st.data(), st.integers(1, 20))
def test_the_cursor_is_always_seen_and_nothing_is_pushed_out(
    heights: list[int], data: st.DataObject, room: int
) -> None:
    at = data.draw(st.integers(0, len(heights) - 1))
    before = data.draw(st.integers(0, len(heights) - 1))
    first, end = seen(heights, at, before, room)
    assert 0 <= first <= at < end <= len(heights)
    signs = (first > 0) + (end < len(heights)) if room >= 4 else 0
    assert sum(heights[first:end]) + signs <= room or end - first == 1


@given(HEIGHTS, st.data(), st.integers(1, 20))
def test_a_list_does_not_move_while_the_cursor_stays_in_sight(
    heights: list[int], data: st.DataObject, room: int
) -> None:
    at = data.draw(st.integers(0, len(heights) - 1))
    first, end = seen(heights, at, 0, room)
    other = data.draw(st.integers(first, end - 1))
    assert seen(heights, other, first, room) == (first, end)
