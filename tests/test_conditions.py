"""Conditions: three-valued, over plain values, knowing no questionnaire."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.conditions import Silence, holds, paths
from briefkit.model import All, Answered, Any, Condition, Includes, Is, Not, Plain

Look = Callable[[str], Plain | Silence]
UNDECIDED, SETTLED = Silence.undecided, Silence.settled

T, F, N = Is("yes", ("1",)), Is("no", ("1",)), Is("silent", ("1",))
"""Three conditions: one that holds, one that does not, one that is undecided."""


def look(path: str) -> Plain | Silence:
    known: dict[str, Plain | Silence] = {
        "yes": "1",
        "no": "0",
        "list": ["a", "b"],
        "record": {"who": "Anna"},
        "settled": SETTLED,
    }
    return known.get(path, UNDECIDED)


def test_three_values_to_begin_with() -> None:
    assert [holds(condition, look) for condition in (T, F, N)] == [True, False, None]


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (T, T, True, True),
        (T, F, False, True),
        (F, F, False, False),
        (T, N, None, True),
        (F, N, False, None),
        (N, N, None, None),
    ],
)
def test_the_truth_table_of_all_and_any(
    left: Condition, right: Condition, both: bool | None, either: bool | None
) -> None:
    for parts in ((left, right), (right, left)):
        assert holds(All(parts), look) is both
        assert holds(Any(parts), look) is either


@pytest.mark.parametrize(("part", "result"), [(T, False), (F, True), (N, None)])
def test_the_truth_table_of_not(part: Condition, result: bool | None) -> None:
    assert holds(Not(part), look) is result


@pytest.mark.parametrize(
    ("path", "result"),
    [("yes", True), ("no", True), ("list", True), ("record", True), ("silent", None)],
)
def test_what_has_an_answer_is_answered_and_silence_is_undecided(
    path: str, result: bool | None
) -> None:
    assert holds(Answered(path), look) is result


def test_what_is_known_to_have_no_answer_is_not_answered() -> None:
    assert holds(Answered("settled"), look) is False
    assert holds(Not(Answered("settled")), look) is True


def test_what_is_known_to_have_no_answer_is_still_no_value_to_compare() -> None:
    assert holds(Is("settled", ("1",)), look) is None
    assert holds(Not(Is("settled", ("1",))), look) is None
    assert holds(Includes("settled", ("1",)), look) is None


@pytest.mark.parametrize(
    ("values", "result"), [(("a",), True), (("x", "b"), True), (("x",), False)]
)
def test_one_entry_is_enough_to_be_included(values: tuple[str, ...], result: bool) -> None:
    assert holds(Includes("list", values), look) is result


def test_a_single_value_includes_itself() -> None:
    assert holds(Includes("yes", ("1",)), look) is True


def test_a_list_or_a_record_is_no_value_to_compare() -> None:
    assert holds(Is("list", ("a",)), look) is None
    assert holds(Is("record", ("Anna",)), look) is None


def test_the_paths_of_a_condition_are_in_order() -> None:
    condition = All((T, Any((Answered("list"), Not(Includes("record", ("x",)))))))
    assert paths(condition) == ("yes", "list", "record")


leaf_paths = st.sampled_from(["yes", "no", "silent", "list", "record", "settled"])
values = st.lists(st.sampled_from(["0", "1", "a"]), min_size=1).map(tuple)
leaf = st.one_of(
    st.builds(Is, leaf_paths, values),
    st.builds(Includes, leaf_paths, values),
    st.builds(Answered, leaf_paths),
)
conditions = st.recursive(
    leaf,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(Any, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)


@given(conditions)
def test_a_double_not_changes_nothing(condition: Condition) -> None:
    assert holds(Not(Not(condition)), look) is holds(condition, look)


@given(st.lists(conditions, min_size=1, max_size=3).map(tuple))
def test_any_is_not_all_not(parts: tuple[Condition, ...]) -> None:
    turned = Not(All(tuple(Not(part) for part in parts)))
    assert holds(Any(parts), look) is holds(turned, look)


@given(conditions)
def test_where_nothing_is_said_nothing_holds(condition: Condition) -> None:
    assert holds(condition, lambda _path: UNDECIDED) is None
