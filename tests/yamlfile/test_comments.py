"""Comments, which saving would lose, are told from signs inside a text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.yamlfile import has_comments, write
from tests.yamlfile.worlds import documents


@pytest.mark.parametrize(
    "text",
    [
        "# first\na: b\n",
        "a: b # behind\n",
        "a: b\n# last",
        'a: "b" # behind\n',
        "a: | # head\n  b\n",
        "a: >- # head\n  b\n",
        "a: |\n  b\n# after\n",
        "a:\n  # between\n  b: c\n",
        "{a: b, # in braces\n c: d}\n",
        "tag: #launch\n",
        "\ufeff# first\na: b\n",
        "# broken\na: [",
        "# alone",
    ],
)
def test_a_comment_is_found(text: str) -> None:
    assert has_comments(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: b\n",
        "a: b#c\n",
        "a: 'b # c'\n",
        'a: "b # c"\n',
        "a: |\n  # b\n",
        "a: >\n  b\n  # c\n",
        "a#b: c\n",
        "{a: 'x # y'}\n",
        "\ufeffa: '#'\n",
        "a: '#'\r\nb: '#'\r\n",
    ],
)
def test_a_sign_inside_a_text_is_no_comment(text: str) -> None:
    assert not has_comments(text)


@given(documents.filter(bool), st.integers(0, 1000))
def test_a_comment_between_any_two_keys_is_found(data: Any, number: int) -> None:
    parts = [write({key: value}) for key, value in data.items()]
    parts.insert(number % (len(parts) + 1), "# a comment\n")
    assert has_comments("".join(parts))
