"""Paragraphs and simple lists are recognised in running text, and nothing of it is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.brief.blocks import Line, Span
from briefkit.brief.running import paragraphs
from tests.brief.desk import words

LINES = st.text(alphabet="ab 1-*.)\n•", max_size=60)


def plain(text: str) -> Line:
    return (Span(text),)


def read(text: str) -> list[str]:
    return [words(line) for line in paragraphs(text, plain)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One line.", ["One line."]),
        ("One.\n\nTwo,\nstill two.", ["One.", "Two,\nstill two."]),
        ("First:\n- a\n- b\nThen more.", ["First:", "- a\n- b", "Then more."]),
        ("* a\n• b", ["- a\n- b"]),
        ("1. a\n2. b\n3) c", ["1. a\n1. b\n1. c"]),
        ("1. a\n3. b", ["1. a\n3. b"]),
        ("- alone", ["- alone"]),
        ("Said\n- alone\nagain", ["Said\n- alone\nagain"]),
        ("2027. a year\n2028. another", ["2027. a year\n2028. another"]),
        ("-5 degrees\n-6 degrees", ["-5 degrees\n-6 degrees"]),
        ("a\n \n\n b", ["a", "b"]),
    ],
)
def test_running_text_as_it_is_read(text: str, found: list[str]) -> None:
    assert read(text) == found


@given(LINES)
def test_no_word_is_lost(text: str) -> None:
    def letters(text: str) -> str:
        return re.sub(r"[^ab]", "", text)

    assert letters("".join(read(text or "a"))) == letters(text or "a")
