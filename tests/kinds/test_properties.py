"""What holds for any text, number, day and moment."""

from __future__ import annotations

import time
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefkit import kinds
from briefkit.model import Plain, number_text, plain
from tests.kinds import examples
from tests.kinds.examples import ACCEPTED, Accepted, Field

FIELDS = [one for one in vars(examples).values() if isinstance(one, Field)]
LANGUAGES = ["en", "it", "de", "en-US", "xx", ""]
TYPED = [row.typed for rows in ACCEPTED.values() for row in rows]
STORED = [row for rows in ACCEPTED.values() for row in rows]

surrogates = st.text(st.characters())
pieces = st.lists(
    st.sampled_from(TYPED) | st.text(max_size=3) | st.sampled_from(list("0123456789/.-:, €%@\n"))
).map("".join)
any_text = st.text() | surrogates | pieces
days = st.dates(min_value=date(1000, 1, 1))
zones = st.sampled_from(["Europe/Rome", "America/New_York", "Asia/Kathmandu", "UTC"]).map(ZoneInfo)
moments = st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.none() | zones).map(
    lambda moment: moment.replace(microsecond=0, fold=0)
)
numbers = st.decimals(-(10**15) + 1, 10**15 - 1, allow_nan=False, places=6) | st.integers(
    -(10**15) + 1, 10**15 - 1
).map(Decimal)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.kind)
@given(typed=any_text, language=st.sampled_from(LANGUAGES))
@example(typed="1" * 5000, language="it")
@example(typed="\ud800", language="it")
def test_any_text_is_refused_or_can_be_read_back(field: Field, typed: str, language: str) -> None:
    try:
        stored = kinds.parse(field, typed, language)
    except kinds.Refused as refused:
        assert refused.told("it")
        return
    value = kinds.read(field, stored)
    assert plain(value) == stored
    assert kinds.show(field, value, language)


plain_data = st.recursive(
    st.text() | surrogates | st.sampled_from(TYPED),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.kind)
@given(data=plain_data)
def test_any_data_is_refused_or_has_one_canonical_form(field: Field, data: Plain) -> None:
    try:
        value = kinds.read(field, data)
    except kinds.Refused as refused:
        assert refused.told("it")
        return
    stored = plain(value)
    assert plain(kinds.read(field, stored)) == stored


@pytest.mark.parametrize("row", STORED, ids=str)
def test_what_is_stored_is_read_as_itself(row: Accepted) -> None:
    assert plain(kinds.read(row.field, row.stored)) == row.stored


@given(day=days, language=st.sampled_from(["en", "it", "en-US", "de"]))
def test_a_day_in_words_is_that_day(day: date, language: str) -> None:
    shown = kinds.show(examples.DATE, day, language)
    assert kinds.parse(examples.DATE, shown, language) == day.isoformat()


@given(moment=moments, language=st.sampled_from(["en", "it"]))
def test_a_moment_in_words_is_that_moment(moment: datetime, language: str) -> None:
    shown = kinds.show(examples.DATE, moment, language)
    assert kinds.parse(examples.DATE, shown, language) == plain(moment)


@pytest.mark.parametrize("unit", [None, "%", "€", "parole", "m2"])
@given(number=numbers, language=st.sampled_from(["en", "it", "de", "fr", "de-CH"]))
def test_a_number_in_figures_is_that_number(
    unit: str | None, number: Decimal, language: str
) -> None:
    field = examples.field("number", unit=unit)
    shown = kinds.show(field, number, language)
    assert kinds.parse(field, shown, language) == number_text(number + 0)


HOSTILE = [
    unit * (100_000 // len(unit))
    for unit in ("1", "1,", "a,", "a ", "- a\n", "1 ", "a.", "a.b:", "\u0301", "1/", "(", "è", "ﷺ")
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.kind)
def test_a_paste_of_100_000_characters_is_settled_at_once(field: Field) -> None:
    for typed in HOSTILE:
        start = time.process_time()
        try:
            kinds.parse(field, typed, "it")
        except kinds.Refused as refused:
            assert len(refused.told("it")) < 400
        # Linear work takes a tenth of this; a quadratic scan takes minutes.
        assert time.process_time() - start < 5
