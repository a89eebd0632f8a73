"""The counter under a text that is being written."""

from __future__ import annotations

import time

from briefkit.channels import Counted, counter


def test_a_counter_says_what_is_used_of_what_and_in_which_unit() -> None:
    count = counter("x-post")
    assert count
    assert count("Un'analisi in 60 secondi…") == Counted(26, 280, None, "weighted")


def test_what_is_advised_comes_with_it() -> None:
    count = counter("linkedin-article.headline")
    assert count
    assert count("Titolo") == Counted(6, 100, 70, "utf16")


def test_an_unknown_limit_has_no_counter() -> None:
    assert counter("myspace-post") is None
    assert counter("linkedin-post.hoook") is None


def test_what_is_too_much_is_told() -> None:
    assert [Counted(used, 280, None, "weighted").over for used in (279, 280, 283)] == [0, 0, 3]
    assert Counted(283, None, 140, "utf16").over == 0


def test_where_two_limits_apply_the_tighter_one_counts() -> None:
    count = counter("bluesky-post")
    assert count
    assert count("a" * 200) == Counted(200, 300, None, "grapheme")
    # A family is one to the eye, and 25 bytes.
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    assert count(family * 150) == Counted(150 * 25, 3000, None, "byte")


def test_counting_is_fast_enough_for_every_key() -> None:
    count = counter("linkedin-post")
    assert count
    text = "Un'analisi in 60 secondi, su https://torremezzana.it/kit 🫒 " * 50
    count(text)
    begun = time.process_time()
    for _ in range(10):
        count(text)
    assert (time.process_time() - begun) / 10 < 0.02
