"""Seven ways of counting, and that none of them is slow on any text."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.channels import UNITS, count, hashtags

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("perché", "grapheme", 6),
        ("perché", "byte", 7),
        (FAMILY, "grapheme", 1),
        (FAMILY, "codepoint", 7),
        (FAMILY, "utf16", 11),
        (FAMILY, "byte", 25),
        ("\U0001f1ee\U0001f1f9\U0001f1eb\U0001f1f7", "grapheme", 2),
        ("a\r\nb", "grapheme", 3),
        ("é\r\nb", "grapheme", 3),
        ("한국", "grapheme", 2),
        ("\U0001d400\U0001d401", "utf16", 4),
        ("perché 🫒", "threads", 6 + 1 + 4),
        (f"{FAMILY}!", "threads", 25 + 1),
        ("perché 🫒", "mastodon", 8),
        ("see https://torremezzana.it/a/very/long/path", "mastodon", 4 + 23),
        ("see torremezzana.it", "mastodon", 19),
        ("ask @anna@mastodon.social today", "mastodon", len("ask @anna today")),
        ("mail anna@torremezzana.it", "mastodon", 25),
    ],
)
def test_each_platform_counts_in_its_own_way(text: str, unit: str, expected: int) -> None:
    assert count(text, unit) == expected


@pytest.mark.parametrize("unit", UNITS)
def test_accents_count_the_same_however_they_are_stored(unit: str) -> None:
    assert count("perche\u0301", unit) == count("perché", unit)


@pytest.mark.parametrize("unit", UNITS)
@given(text=st.text(st.characters()))
def test_any_text_can_be_counted(unit: str, text: str) -> None:
    # Even with halves of characters in it, as a broken terminal sends them.
    assert count(text, unit) >= 0


@given(st.text(st.characters(codec="ascii", exclude_characters=":.@\r"), max_size=300))
def test_plain_letters_count_1_everywhere(text: str) -> None:
    assert {count(text, unit) for unit in UNITS} == {len(text)}


@given(st.text(max_size=300))
def test_no_unit_counts_less_than_what_is_seen_and_none_more_than_bytes(text: str) -> None:
    seen, stored = count(text, "grapheme"), count(text, "byte")
    assert seen <= count(text, "codepoint") <= count(text, "utf16") <= stored


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("#Coratina, (#OlioEVO) and #Bari", 3),
        ("#perché #2027olio #olio_2027", 3),
        ("#2027 # # a#b &#39;", 0),
        ("＃日本 #日本", 2),
        ("https://torremezzana.it/#kit", 0),
        ("#one#two", 1),
    ],
)
def test_hashtags_are_words_with_a_letter(text: str, expected: int) -> None:
    assert hashtags(text) == expected


HOSTILE = [
    "a.a.",
    "http://",
    "http://a.",
    "a.it中",
    "a.com/(",
    "a.com/((a)",
    "a.com?.",
    "https://a.it/? ",
    "\U0001f468\u200d",
    "\U0001f1ee",
    "\U0001f44b\U0001f3fd",
    "1\ufe0f",
    "e\u0301",
    "\u0301\u0323",
    "\u1100",
    "#",
    "#1",
    "＃a",
    "@a",
    "@a@",
    "-.com",
    "a",
    "1",
    ".",
]


@pytest.mark.parametrize("part", HOSTILE)
def test_a_hundred_thousand_characters_take_less_than_a_second(part: str) -> None:
    text = (part * 100_000)[:100_000]
    begun = time.process_time()
    for unit in UNITS:
        count(text, unit)
    hashtags(text)
    # All of them together; one takes a tenth at most.
    assert time.process_time() - begun < 1


def test_counting_imports_neither_the_facts_nor_the_reader_of_files() -> None:
    code = (
        "import sys\n"
        "from briefkit.channels import count\n"
        "count('see https://torremezzana.it', 'weighted')\n"
        "print({'attrs', 'yaml', 'wcwidth', 'briefkit.channels.facts'} & set(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.strip() == "set()"
