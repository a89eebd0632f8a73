"""What holds for any text, number, day and moment."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from unicodedata import category
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from briefkit import kinds
from briefkit.kinds.figures import figures
from briefkit.kinds.wording import is_seen
from briefkit.model import Field, Plain, number_text, plain
from tests.kinds import examples
from tests.kinds.examples import ACCEPTED

FIELDS = [one for one in vars(examples).values() if isinstance(one, Field)]
LANGUAGES = ["en", "it", "de", "en-US", "xx", ""]
TYPED = [row.typed for rows in ACCEPTED.values() for row in rows]

surrogates = st.text(st.characters())
pieces = st.lists(
    st.sampled_from(TYPED) | st.text(max_size=3) | st.sampled_from(list("0123456789/.-:, €%@\n"))
).map("".join)
any_text = st.text() | surrogates | pieces
days = st.dates(min_value=date(1000, 1, 1))
named = st.sampled_from(["Europe/Rome", "America/New_York", "Asia/Kathmandu", "UTC", "GMT"])
moments = st.builds(
    lambda day, clock, zone: datetime.combine(day, clock.replace(microsecond=0, fold=0), zone),
    days,
    st.times(),
    st.none() | st.just(UTC) | named.map(ZoneInfo),
)
numbers = st.decimals(-(10**15) + 1, 10**15 - 1, allow_nan=False, places=6) | st.integers(
    -(10**15) + 1, 10**15 - 1
).map(Decimal)


def attempt(do: Callable[[], Plain | kinds.Value]) -> Plain | kinds.Value | kinds.Refused:
    """Return what `do` returns, or how it was refused; nothing else may be raised."""
    try:
        return do()
    except kinds.Refused as refused:
        return refused


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.kind)
@given(typed=any_text, language=st.sampled_from(LANGUAGES))
@example(typed="1" * 5000, language="it")
@example(typed="\ud800", language="it")
def test_any_text_is_refused_or_can_be_read_back(field: Field, typed: str, language: str) -> None:
    stored = attempt(lambda: kinds.parse(field, typed, language))
    if isinstance(stored, kinds.Refused):
        assert stored.told("it")
    else:
        value = kinds.read(field, plain(stored))
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
    value = attempt(lambda: kinds.read(field, data))
    if isinstance(value, kinds.Refused):
        assert value.told("it")
    else:
        stored = plain(value)
        assert plain(kinds.read(field, stored)) == stored


@given(day=days, language=st.sampled_from(["en", "it", "en-US", "de"]))
def test_a_day_in_words_is_that_day(day: date, language: str) -> None:
    shown = kinds.show(examples.DATE, day, language)
    assert kinds.parse(examples.DATE, shown, language) == day.isoformat()


@given(day=days, language=st.sampled_from(["it", "it-IT", "it-CH", "de", "en-US"]))
def test_a_day_in_words_is_as_babel_writes_it(day: date, language: str) -> None:
    said = format_date(day, "full", locale=Locale.parse(language, sep="-"))
    assert kinds.show(examples.DATE, day, language) == said


@given(day=days, language=st.sampled_from(["en", "en-GB", "en-IE"]))
def test_plain_english_puts_the_day_first(day: date, language: str) -> None:
    said = format_date(day, "EEEE d MMMM y", locale=Locale.parse(language, sep="-"))
    assert kinds.show(examples.DATE, day, language) == said


@given(moment=moments, language=st.sampled_from(["en", "it"]))
def test_a_moment_in_words_is_that_moment(moment: datetime, language: str) -> None:
    shown = kinds.show(examples.DATE, moment, language)
    assert kinds.parse(examples.DATE, shown, language) == plain(moment)


@pytest.mark.parametrize("language", ["en", "it"])
def test_one_instant_is_shown_with_the_day_of_its_own_zone(language: str) -> None:
    here = datetime(2027, 3, 31, 23, tzinfo=UTC)
    there = here.astimezone(ZoneInfo("Asia/Kathmandu"))
    assert here == there
    for moment in (here, there):
        shown = kinds.show(examples.DATE, moment, language)
        assert shown.startswith(kinds.show(examples.DATE, moment.date(), language))


@pytest.mark.parametrize("numbers", [("1.5", "1.50"), ("1300", "1.3E+3"), ("0", "-0")])
def test_equal_numbers_are_shown_as_they_would_be_alone(numbers: tuple[str, str]) -> None:
    for number in map(Decimal, numbers):
        alone = format_decimal(number, locale="en", decimal_quantization=False)
        assert kinds.show(examples.NUMBER, number, "en") == alone


hosts = st.text(st.sampled_from("ab1-_.:@[]üÀ\u200b \\<%"), max_size=12)
rests = st.text(st.sampled_from('aA1/?#:@.%[]<>"\\{}|~ü \u200b'), max_size=12)


@given(host=hosts | st.from_regex(r"[a-z0-9.-]{1,80}", fullmatch=True), rest=rests)
def test_a_usual_address_is_one_also_when_looked_at_piece_by_piece(host: str, rest: str) -> None:
    # In capitals the scheme is not usual, and nothing else is different.
    usual, looked_at = (
        attempt(partial(kinds.read, examples.URL, f"{scheme}://{host}{rest}"))
        for scheme in ("https", "HTTPS")
    )
    if isinstance(usual, kinds.Refused):
        assert isinstance(looked_at, kinds.Refused)
        assert looked_at.message.key == usual.message.key
    else:
        assert usual == looked_at


@given(any_text)
def test_what_nobody_sees_is_told_letter_by_letter(text: str) -> None:
    unseen = {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
    assert is_seen(text) is any(category(letter) not in unseen for letter in text)


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
        settled = attempt(partial(kinds.parse, field, typed, "it"))
        # Linear work takes a tenth of this; a quadratic scan takes minutes.
        assert time.process_time() - start < 5
        assert not isinstance(settled, kinds.Refused) or len(settled.told("it")) < 400


@given(number=st.integers(0, 10**15 - 1), language=st.sampled_from(["en", "it", "de", "es"]))
def test_whole_figures_are_as_babel_writes_them(number: int, language: str) -> None:
    said = format_decimal(number, locale=language)
    assert figures(Decimal(number), language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "a, b and c"), ("it", "a, b e c"), ("de", "a, b und c"), ("en-US", "a, b, and c")],
)
def test_words_are_joined_as_the_language_joins_them(language: str, said: str) -> None:
    assert kinds.listed(["a", "b", "c"], language) == said
