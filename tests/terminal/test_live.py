"""What is said below a field while somebody types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.model import Field
from briefkit.terminal.drawn.counting import counted
from briefkit.terminal.lines import Line
from briefkit.terminal.live import is_live, live, load, topic
from tests.terminal.asks import ROLES

LIVE = ["date", "number", "scale", "url", "country", "language"]


def field(kind: str, **settings: str) -> Field:
    """Return a field of `kind`, which may be the name of codes."""
    codes = kind if kind in ("country", "language") else None
    return Field(id="x", kind="text" if codes else kind, ask="?", codes=codes, **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "language", "typed", "words"),
    [
        ("date", "en", "31/3/2027", "= Wednesday 31 March 2027"),
        ("date", "it", "31/3/2027", "= mercoledì 31 marzo 2027"),
        ("number", "it", "1300", "= 1.300"),
        ("scale", "en", "4", "= 4 / 5"),
        ("url", "en", "velobrixa.example/book", "= https://velobrixa.example/book"),
        ("url", "en", "anna@velobrixa.example", "= mailto:anna@velobrixa.example"),
        ("country", "en", "germania", "= Germany"),
        ("country", "it", "DE", "= Germania"),
        ("language", "en", "en-GB", "= British English"),
    ],
)
def test_what_is_understood_is_said_in_words(
    kind: str, language: str, typed: str, words: str
) -> None:
    assert live(field(kind), typed, language) == words


def test_a_figure_is_said_with_its_unit() -> None:
    assert live(field("number", unit="words"), "1300", "en") == "= 1,300 words"


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("date", "Wednesday 31 March 2027"),
        ("number", "900"),
        ("url", "https://velobrixa.example/book"),
    ],
)
def test_nothing_is_said_where_the_words_are_what_is_typed(kind: str, typed: str) -> None:
    assert live(field(kind), typed, "en") == ""


@pytest.mark.parametrize(
    ("kind", "typed", "words"),
    [
        ("country", "Germany", "= Germany"),
        ("language", "Italian", "= Italian"),
        ("country", "Narnia", "not a known country: kept as typed"),
        ("language", "motivo 17", "not a known language: kept as typed"),
        ("language", "Elv", ""),
        ("language", "1", ""),
    ],
)
def test_of_a_country_or_a_language_it_is_always_said_whether_it_is_known(
    kind: str, typed: str, words: str
) -> None:
    assert live(field(kind), typed, "en") == words


@pytest.mark.parametrize("kind", LIVE)
@pytest.mark.parametrize("typed", ["", "  ", "\n"])
def test_nothing_is_said_of_an_empty_field(kind: str, typed: str) -> None:
    assert live(field(kind), typed, "en") == ""


@pytest.mark.parametrize(
    ("kind", "typed", "words"),
    [
        ("date", "31/3", ""),
        ("date", "31 march", "not a date yet"),
        ("url", "velo", ""),
        ("url", "velobrixa", "not an address yet"),
        ("number", "a dozen or so", ""),
        ("scale", "nine of ten", ""),
    ],
)
def test_what_takes_long_to_type_is_not_refused_too_soon(kind: str, typed: str, words: str) -> None:
    assert live(field(kind), typed, "en") == words


def test_a_plain_text_says_nothing_live() -> None:
    plain = [Field(id="x", kind=kind, ask="?", choices=ROLES) for kind in ("text", "paragraph")]
    assert not any(is_live(one) for one in plain)


@pytest.mark.parametrize("kind", LIVE)
def test_what_a_live_line_needs_can_be_loaded_before(kind: str) -> None:
    assert is_live(field(kind))
    load(topic(field(kind)), "it")


@given(st.sampled_from(LIVE), st.text(max_size=60))
def test_whatever_is_typed_stays_one_harmless_line(kind: str, typed: str) -> None:
    words = live(field(kind), typed, "en")
    assert "\n" not in words
    assert "\x1b" not in words


def test_a_counter_is_shown_from_half_of_the_room_on() -> None:
    short = field("text", max="10")
    assert counted(short, "abcd", "en") == Line("live", "")
    assert counted(short, "abcde", "en") == Line("live", "5 of 10 characters")
    assert counted(short, "abcde", "it") == Line("live", "5 caratteri su 10")


def test_a_counter_turns_where_the_text_is_too_long() -> None:
    line = counted(field("paragraph", max="10"), "abcdefghijkl", "en")
    assert line == Line("refusal", "12 of 10 characters: 2 too many")


def test_blanks_that_are_not_kept_do_not_count() -> None:
    assert counted(field("paragraph", max="10"), "abc  \ndef   ", "en").text.startswith("7 of")


def test_what_has_no_limit_has_no_counter() -> None:
    assert counted(field("paragraph"), "a" * 1000, "en").text == ""
    assert counted(field("list", max="3"), "a\nb\nc\nd", "en").text == ""


def test_a_channel_counts_in_its_own_way() -> None:
    post = field("paragraph", limit="x-post")
    assert counted(post, "€" * 70, "en") == Line("live", "140 of 280 characters")
    assert counted(post, "€" * 141, "en").style == "refusal"


def test_what_is_advised_is_no_limit() -> None:
    hook = field("paragraph", limit="linkedin-post.hook")
    assert counted(hook, "a" * 100, "en") == Line("live", "100 of 140 characters advised")
    over = counted(hook, "a" * 150, "en")
    assert over == Line("refusal", "150 characters: 10 more than advised")


def test_a_limit_that_nobody_knows_counts_nothing() -> None:
    assert counted(field("text", limit="telegraph"), "a" * 1000, "en").text == ""
