"""The gate that every text passes: what it takes away, and what it leaves alone."""

from __future__ import annotations

import sys
import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.messages import LANGUAGES, say
from briefkit.text import clean, is_clean

FAMILY = "👩\u200d👩\u200d👧"
ITALY = "🇮🇹"
HINDI = "क्षि"

dirty = st.one_of(
    st.text(st.characters()),
    st.text(
        st.sampled_from("ab \t\n\r\x0b\x00\x1b[31m]\x07\x85\u2028e\u0301\u0327\ufeff\ud83d\ude00")
    ),
    st.lists(st.sampled_from([FAMILY, ITALY, HINDI, "e\u0301", "각", "\udcc3\udca8"])).map("".join),
    st.binary().map(lambda data: data.decode("utf-8", "surrogateescape")),
    st.binary().map(lambda data: data.decode("ascii", "surrogateescape")),
)


def _keys(text: str, **how: bool | int) -> list[str]:
    return [change.key for change in clean(text, **how).changes]  # type: ignore[arg-type]


@given(dirty, st.booleans(), st.integers(1, 60))
def test_cleaning_twice_changes_nothing_more(text: str, one_line: bool, limit: int) -> None:
    once = clean(text, one_line, limit)
    assert clean(once.text, one_line, limit) == (once.text, ())


@given(dirty, st.booleans(), st.integers(1, 60))
def test_what_is_left_fits_everywhere(text: str, one_line: bool, limit: int) -> None:
    cleaned = clean(text, one_line, limit).text
    cleaned.encode("utf-8")
    assert unicodedata.is_normalized("NFC", cleaned)
    assert len(cleaned) <= limit
    controls = {one for one in cleaned if unicodedata.category(one) in ("Cc", "Cs")}
    assert controls <= ({"\t"} if one_line else {"\t", "\n"})
    assert not set(cleaned) & set("\u2028\u2029\u202d\u202e\ufeff\ufffe\uffff")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029")))
def test_what_people_write_is_left_alone(text: str) -> None:
    never = dict.fromkeys([0x202D, 0x202E, 0xFEFF, 0xFFFE, 0xFFFF])
    written = unicodedata.normalize("NFC", text).translate(never)
    written = unicodedata.normalize("NFC", written)
    assert clean(written) == (written, ())


@given(dirty.filter(lambda text: "\x1b" not in text), st.booleans())
def test_what_is_seen_at_once_to_be_clean_is_clean_when_looked_at_closely(
    text: str, one_line: bool
) -> None:
    # The bell is not printable, so the text behind it goes the long way.
    looked_at = clean("\x07" + text, one_line)
    assert looked_at.text == clean(text, one_line).text
    assert not is_clean(text, one_line) or looked_at.text == text


def test_nothing_that_is_printable_is_taken_away() -> None:
    seen = (one for one in map(chr, range(sys.maxunicode + 1)) if one.isprintable())
    text = unicodedata.normalize("NFC", "a".join(seen))
    assert is_clean(text)
    assert clean("\x07" + text, one_line=True, limit=len(text)).text == text


@pytest.mark.parametrize("heap", ["\u0301" * 64, "ç" + "\u0301\u0327" * 40, "e" + "\u20dd" * 200])
def test_a_heap_of_accents_is_not_clean(heap: str) -> None:
    assert not is_clean(heap)


@pytest.mark.parametrize("text", ["", "a", "l’olio «buono»", FAMILY, ITALY, HINDI, "a\tb", "a\nb"])
def test_ordinary_text_passes(text: str) -> None:
    assert clean(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "cleaned", "keys"),
    [
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh", []),
        ("e\u0301", "é", []),
        ("a\x00b\x7fc\x9bd\ufeffe", "abcde", ["text-removed"]),
        ("\x1b[31mred\x1b[0m \x1b]0;title\x07end", "red end", ["text-removed"]),
        ("photo\u202egpj.exe \u2067שלום\u2069", "photogpj.exe \u2067שלום\u2069", ["text-removed"]),
        ("\x1b[200~pasted\x1b[201~", "pasted", ["text-removed"]),
        ("\ud83d\ude00", "😀", ["text-repaired"]),
        ("caff\udcc3\udca8", "caffè", ["text-repaired"]),
        ("caff\udce8", "caffè", ["text-repaired"]),
        ("\udc93quoted\udc94", "“quoted”", ["text-repaired"]),
        ("caff\udcc3\udca8 \udce8\udcc3\udca8", "caffè èè", ["text-repaired"]),
        ("a\ud83d\x00b", "ab", ["text-removed"]),
    ],
)
def test_what_cannot_stay_is_repaired_or_removed(text: str, cleaned: str, keys: list[str]) -> None:
    assert clean(text).text == cleaned
    assert _keys(text) == keys


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("a\nb", "a b"),
        ("a  \r\n\n\t b\n", "a b"),
        ("\n", ""),
        ("a\tb", "a\tb"),
        (" a ", " a "),
    ],
)
def test_a_text_of_one_line_has_spaces_for_line_breaks(text: str, joined: str) -> None:
    assert clean(text, one_line=True).text == joined
    assert _keys(text, one_line=True) == (["text-joined"] if "\n" in text else [])


@pytest.mark.parametrize(
    "whole", [FAMILY, ITALY, HINDI[:2], "q\u0323\u0307", "각", "👍🏽", "1\ufe0f\u20e3"]
)
@pytest.mark.parametrize("room", range(1, 8))
def test_a_cut_leaves_characters_whole(whole: str, room: int) -> None:
    if room < len(whole):
        text = f"{'a' * 10}{whole * 3}"
        assert clean(text, limit=10 + room).text == "a" * 10
        assert clean(text, limit=10 + len(whole) + room).text == "a" * 10 + whole


def test_a_cut_is_reported() -> None:
    (change,) = clean("a" * 12, limit=10).changes
    assert say("en", change) == "The text was cut to 10 characters."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_can_be_said(language: str) -> None:
    changes = clean("\ud83d\ude00\x00\n" + "a" * 20, one_line=True, limit=10).changes
    assert len(changes) == 4
    assert all(say(language, change) for change in changes)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "è",
        "a\u0301\u0327",
        "\u0301\u0327",
        "🇮",
        "\ud800",
        "\n ",
        "\x1b[",
        "\x1b]",
        "각",
    ],
    ids=ascii,
)
def test_cleaning_takes_time_in_proportion(piece: str) -> None:
    text = piece * 200_000
    start = process_time()
    clean(text)
    clean(text, one_line=True)
    assert process_time() - start < 5
