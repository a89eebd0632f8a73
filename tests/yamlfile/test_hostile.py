"""Texts made to crash, hang or fill the memory of a reader."""

from __future__ import annotations

import random
from time import process_time
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefkit.yamlfile import has_comments, reading, write
from tests.yamlfile.worlds import documents, faults_of, marks, places_of

BOMB = "a: &a {x: 1}\n" + "".join(
    f"b{n}: &b{n}\n  <<: [{', '.join([f'*b{n - 1}' if n else '*a'] * 9)}]\n" for n in range(9)
)

ATTACKS = {
    "brackets": "[" * 100_000,
    "closed brackets": "[" * 100_000 + "]" * 100_000,
    "braces": "{" * 100_000,
    "pairs": "{a: " * 100_000,
    "dashes": "- " * 100_000,
    "questions": "? " * 100_000,
    "steps": "".join(f"{' ' * n}a:\n" for n in range(1500)),
    "merge keys": BOMB,
    "anchors": "".join(f"- &a{n} x\n" for n in range(50_000)),
    "aliases": "- *a\n" * 50_000,
    "tags": "- !!x " * 50_000,
    "duplicates": "a: 1\n" * 50_000,
    "blanks": " " * 1_000_000,
    "blank lines": "\n" * 1_000_000,
    "quotes": '"' * 100_001,
    "open quote": '"' + "x\n" * 100_000,
    "one long word": "x" * 1_000_000,
    "many commas": "[" + "," * 100_000 + "]",
    "colons": ":" * 100_000,
    "colons and blanks": ": " * 100_000,
    "hashes": "#" * 1_000_000,
    "documents": "---\n" * 100_000,
    "percent": "%" * 100_000,
    "long version": f"%YAML 1.{'9' * 100_000}\n---\na",
    "control characters": "\x00" * 1_000_000,
    "surrogates": "\ud800" * 100_000,
    "block heads": "|\n" * 100_000,
    "escapes": '"' + "\\x00" * 100_000 + '"',
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_ends_soon(name: str) -> None:
    start = process_time()
    faults_of(ATTACKS[name])
    has_comments(ATTACKS[name])
    assert process_time() - start < 10


def test_nesting_is_bounded() -> None:
    assert not faults_of("[" * 40 + "]" * 40)
    assert places_of("[" * 41 + "]" * 41) == [("yaml-too-deep", 1, 41, ".".join("0" * 40))]


def test_the_number_of_values_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_EVENTS", 100)
    assert not faults_of("[" + "a," * 94 + "]")
    assert places_of("[" + "a," * 95 + "]") == [("yaml-too-many", 0, 0, "")]


@pytest.fixture(scope="module", autouse=True, params=["libyaml", "PyYAML"])
def _parser(request: pytest.FixtureRequest) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "PyYAML":
            patch.setattr(yaml, "__with_libyaml__", False)
        yield


@given(st.one_of(st.text(), st.text(st.characters()), st.text(st.characters(), max_size=3), marks))
def test_no_text_ends_in_anything_but_faults(text: str) -> None:
    faults_of(text)
    has_comments(text)


@given(documents, st.integers(), st.text(st.characters(), max_size=3), st.integers(0, 5))
def test_no_damaged_file_ends_in_anything_but_faults(
    data: Any, seed: int, put: str, cut: int
) -> None:
    text = write(data)
    at = random.Random(seed).randint(0, len(text))
    faults_of(text[:at] + put + text[at + cut :])
