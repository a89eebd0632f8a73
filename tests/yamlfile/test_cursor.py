"""Reading nodes: what is not as expected is noted, with the nearest valid word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from briefkit.errors import Fault
from briefkit.messages import LANGUAGES, say
from briefkit.yamlfile import Cursor, parse


def _cursor(text: str) -> Cursor:
    return Cursor(parse(text, "q.yaml"), "", [], "q.yaml")


def _at(text: str, key: str = "a") -> Cursor:
    cursor = _cursor(text)
    found = cursor.children()[key]
    assert cursor.faults == []
    return found


def _said(faults: list[Fault]) -> list[str]:
    return [str(fault) for fault in faults]


def test_text_is_plain_text() -> None:
    text = _at("a: 1.10\n").text()
    assert text == "1.10"
    assert type(text) is str


@pytest.mark.parametrize(
    ("text", "read", "said"),
    [
        ("a: [x]", Cursor.text, "expected text, got a list"),
        ("a: {b: c}", Cursor.text, "expected text, got keys with values"),
        ("a: x", Cursor.items, "expected a list, got “x”"),
        ("a: {b: c}", Cursor.items, "expected a list, got keys with values"),
        ("a: x", Cursor.children, "expected keys with values, got “x”"),
        ("a: yes", Cursor.flag, "expected true or false, got “yes”"),
        ("a: [true]", Cursor.flag, "expected true or false, got a list"),
        ("a: 1.5", Cursor.whole, "expected a whole number, got “1.5”"),
        ("a: ''", Cursor.whole, "expected a whole number, got “”"),
        ("a: ٣", Cursor.whole, "expected a whole number, got “٣”"),
        (f"a: {'9' * 5000}", Cursor.whole, f"expected a whole number, got “{'9' * 59}…”"),
        ("a: 0", lambda c: c.whole(1, 5), "expected 1 or more, got “0”"),
        ("a: 6", lambda c: c.whole(1, 5), "expected 5 or less, got “6”"),
        ("a: fast", lambda c: c.word(["slow", "quick"]), "expected one of slow, quick, got “fast”"),
        ("a: slwo", lambda c: c.word(["slow", "quick"]), "expected “slow”, got “slwo”"),
        ("a: Slow", lambda c: c.word(["slow", "quick"]), "expected “slow”, got “Slow”"),
    ],
)  # fmt: skip
def test_what_is_not_as_expected_is_a_fault(
    text: str, read: Callable[[Cursor], Any], said: str
) -> None:
    cursor = _at(text)
    assert not read(cursor)
    assert _said(cursor.faults) == [f"q.yaml:1:4: a: {said}"]


@pytest.mark.parametrize("text", ["a:", "a: #launch", "a:  # launch\n"])
def test_a_value_left_empty_is_no_text(text: str) -> None:
    cursor = _at(text)
    assert cursor.text() is None
    assert _said(cursor.faults) == [
        "q.yaml:1:3: a: expected text, got nothing (put text that begins with # in quotes)"
    ]


def test_what_is_as_expected_is_read() -> None:
    assert _at("a: ''").text() == ""
    assert _at("a: true").flag() is True
    assert _at("a: false").flag() is False
    assert _at("a: -12").whole() == -12
    assert _at("a: 5").whole(1, 5) == 5
    assert _at("a: slow").word({"slow": 1}) == "slow"
    assert [item.text() for item in _at("a: [x, y]").items()] == ["x", "y"]


def test_unknown_and_missing_keys_are_faults_and_the_others_are_read() -> None:
    cursor = _cursor("id: x\ndepht: deep\ncolour: red\n")
    children = cursor.keys(["id", "depth", "kind"], required=["id", "kind"])
    assert list(children) == ["id"]
    assert _said(cursor.faults) == [
        "q.yaml:2:1: expected the key “depth”, got “depht”",
        "q.yaml:3:1: expected one of the keys id, depth, kind, got “colour”",
        "q.yaml:1:1: expected the key “kind”, got none",
    ]


def test_what_has_no_keys_is_one_fault() -> None:
    cursor = _at("a: x")
    assert cursor.keys(["b"], required=["b"]) == {}
    assert _said(cursor.faults) == ["q.yaml:1:4: a: expected keys with values, got “x”"]


def test_a_path_names_keys_and_the_ids_or_numbers_of_entries() -> None:
    root = _cursor("sections:\n  - id: reader\n    rows: [a, {b: c}]\n")
    (section,) = root.children()["sections"].items()
    first, second = section.children()["rows"].items()
    assert first.path == "sections.reader.rows.0"
    assert second.children()["b"].path == "sections.reader.rows.1.b"


def test_a_fault_can_be_noted_elsewhere() -> None:
    root = _cursor("a: x\nb: y\n")
    a, b = root.children().values()
    a.fault("yaml-empty", b)
    a.fault("yaml-empty", b.node)
    a.fault("yaml-empty")
    places = [(fault.line, fault.column, fault.path) for fault in root.faults]
    assert places == [(2, 4, "b"), (2, 4, "a"), (1, 4, "a")]


def test_a_plain_copy_has_no_places() -> None:
    copied = _cursor("a: [x, {b: }]\n").plain()
    assert copied == {"a": ["x", {"b": ""}]}
    assert isinstance(copied, dict)
    rows = copied["a"]
    assert type(copied) is dict
    assert type(rows) is list
    assert {type(key) for key in copied} == {type(rows[0])} == {str}


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_text_is_cited_short(language: str) -> None:
    cursor = _at(f"a: [x]\nb: {'long ' * 100}\n", "b")
    cursor.items()
    (fault,) = cursor.faults
    assert len(say(language, fault.message)) < 110
