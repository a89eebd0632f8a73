"""The weight of a post on X: the documented rule, and twitter-text as an oracle."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from briefkit.channels import count
from tests.channels import oracle

ENDING = "example"
"""Of domains that nobody can own; no list of endings has it."""


def weight(text: str) -> int:
    return count(text, "weighted")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("café", 4),
        ("cafe\u0301", 4),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466", 2),
        ("日本", 4),
        ("€", 2),
        ("…", 2),
        ("•", 2),
        ("→", 2),
        ("–", 1),
        ("“”‘’", 4),
        ("one\r\ntwo", 7),
        ("\u0100\u0fff\u10ff\u1100", 5),
        ("\u2000\u200d\u200e\u2010\u201f\u2020\u2032\u2037\u2038", 12),
        ("© 2027", 7),
        ("1\ufe0f\u20e3", 2),
        ("\U0001f1ee\U0001f1f9\U0001f1ee", 4),
        ("\U0001f44b\U0001f3fd", 2),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 2),
    ],
)
def test_characters_weigh_what_x_documents(text: str, expected: int) -> None:
    assert weight(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://torremezzana.it", 23),
        (f"https://a.{'very-long-' * 5}domain.it/{'path/' * 50}?q=1#top", 23),
        ("HTTPS://TORREMEZZANA.IT/KIT", 23),
        ("See torremezzana.it.", 4 + 23 + 1),
        ("torremezzana.it/kit, then", 23 + 6),
        ("torremezzana.it:8080/kit?a=b!", 23 + 1),
        ("torremezzana.it?a=b", 23 + 4),
        ("(https://it.wikipedia.org/wiki/Olio_(cibo))", 23 + 2),
        ("“torremezzana.it”", 23 + 2),
        ("公式example.com中国", 4 + 23 + 4),
        ("http://www.example.com/これ", 23 + 4),
        ("https://bücher.de", 23),
        ("anna@torremezzana.it", 20),
        ("#torremezzana.it", 16),
        ("https://localhost/kit", 21),
        ("https://-.it https://.it", 24),
        ("S.p.A., e.g. 12.30", 18),
        ("http://http://example.com", 7 + 23),
        ("torremezzana.it torremezzana.it", 23 + 1 + 23),
        (f"https://{'a' * 64}.it", 8 + 64 + 3),
        (f"https://example.com/{'a' * 4100}", 8 + 11 + 1 + 4100),
    ],
)
def test_an_address_weighs_23(text: str, expected: int) -> None:
    assert weight(text) == oracle.weight(text) == expected


def test_an_address_of_a_sample_weighs_23_too() -> None:
    # twitter-text knows the endings of its day; what begins with https:// is an address to X's
    # readers all the same, and `.example` stands for a real one.
    text = f"Ciao https://torremezzana.{ENDING}/en/sample-kit"
    assert weight(text) == 5 + 23
    assert oracle.weight(text) == len(text)


def test_a_bare_domain_with_an_uncommon_ending_weighs_its_letters() -> None:
    # X has a list of 1,500 endings; a text is safer with https:// before them.
    text = "torremezzana.gripe"
    assert weight(text) == len(text)
    assert oracle.weight(text) == 23


def test_emoji_that_are_newer_than_any_list_weigh_2() -> None:
    # Joined in a way that was not yet listed in 2020; twitter-text counts the parts.
    phoenix = "\U0001f426\u200d\U0001f525"
    assert weight(phoenix) == 2
    assert oracle.weight(phoenix) == 2 + 1 + 2


def test_every_emoji_weighs_2() -> None:
    wrong = [emoji for emoji in oracle.emoji() if weight(emoji) != 2]
    assert wrong == []
    assert [emoji for emoji in oracle.emoji() if oracle.weight(emoji) != 2] == []


_words = st.text(
    st.characters(codec="utf-8", exclude_characters="./\u3002", exclude_categories=["So", "Mn"]),
    max_size=20,
).filter(
    lambda word: not re.search("[\U0001f3fb-\U0001f3ff\U000e0000-\U000e007f\u200d\ufe0f]", word)
)
_emoji = st.sampled_from(oracle.emoji())
_hosts = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "http://", "https://", "HTTPS://"]),
    st.from_regex(
        "[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?([.][a-z]([a-z0-9-]{0,8}[a-z0-9])?)?", fullmatch=True
    ),
    st.sampled_from([".com", ".it", ".org", ".co.uk", ".tech", ".com.br"]),
)
_tails = st.one_of(
    st.just(""),
    st.from_regex(r"(:[0-9]{1,4})?(/[a-zà-ü0-9_.,;:!()@%&=+~-]{0,12}){1,3}", fullmatch=True),
    st.from_regex(r"/?\?[a-z0-9=&.!/(),]{1,15}", fullmatch=True),
)
_between = st.sampled_from([" ", "\n", ", ", ". ", " (", ") ", ": ", " “", "” ", "!", "—", "…"])
_links = st.builds("{} {}{}{}".format, _between, _hosts, _tails, _between)
_texts = st.lists(st.one_of(_words, _emoji, _links, _between), max_size=14).map("".join)


@given(_texts)
@example("a.a.")
@example("http://")
@example("http://http://b.it")
def test_posts_weigh_what_twitter_text_says(text: str) -> None:
    assume(len(text) <= 300)
    assert weight(text) == oracle.weight(text)


@given(st.text(max_size=300))
def test_any_text_weighs_what_twitter_text_says(text: str) -> None:
    # Addresses in scripts of other directions, and joined signs that are no listed emoji, differ.
    assume(not re.search(r"[\w]\.[^\W\d_]|\u200d|\ufe0f|[\U0001f3fb-\U0001f3ff]", text))
    assert weight(text) == oracle.weight(text)
