"""Files with mistakes: all of them at once, each with its place and what to do about it."""

from __future__ import annotations

import pytest
import yaml

from briefkit.errors import FaultyFile
from briefkit.messages import LANGUAGES
from briefkit.yamlfile import parse
from tests.yamlfile.worlds import faults_of, places_of


@pytest.fixture(params=["libyaml", "PyYAML"])
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "PyYAML":
        monkeypatch.setattr(yaml, "__with_libyaml__", False)
    elif not yaml.__with_libyaml__:
        pytest.skip("no libyaml here")


pytestmark = pytest.mark.usefixtures("_parser")


def test_all_faults_of_structure_are_found_at_once() -> None:
    text = (
        "a: &here x\n"
        "b: *here\n"
        "c: !!int 1\n"
        "a: again\n"
        "<<: {d: 1}\n"
        "[k]: v\n"
        "list:\n"
        "  - {id: first, x: 1, x: 2}\n"
        "  - {y: 1, y: 2}\n"
        "  - [*here, &there z]\n"
    )
    assert places_of(text) == [
        ("yaml-anchor", 1, 4, "a"),
        ("yaml-alias", 2, 4, "b"),
        ("yaml-tag", 3, 4, "c"),
        ("yaml-duplicate-key", 4, 1, "a"),
        ("yaml-merge-key", 5, 1, "<<"),
        ("yaml-key-not-text", 6, 1, ""),
        ("yaml-duplicate-key", 8, 23, "list.first.x"),
        ("yaml-duplicate-key", 9, 12, "list.1.y"),
        ("yaml-alias", 10, 6, "list.2.0"),
        ("yaml-anchor", 10, 13, "list.2.1"),
    ]


def test_a_key_that_was_left_empty_is_a_fault() -> None:
    (fault,) = faults_of("a: {? : x}\n")
    assert (fault.message.key, fault.line, fault.path) == ("yaml-empty-key", 1, "a")


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "---\n", "--- # x\n...\n", "\ufeff"]
)
def test_a_file_without_anything_in_it_is_a_fault(text: str) -> None:
    assert places_of(text) == [("yaml-empty", 1, 1, "")]


@pytest.mark.parametrize(
    ("text", "key", "line", "column"),
    [
        ("a: 1\n---\nb: 2\n", "yaml-several-documents", 2, 1),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", "yaml-tag", 1, 1),
        ("a: 1\nb: \x07c\n", "yaml-control", 2, 4),
        ("a: \x00\n", "yaml-control", 1, 4),
        ("a: \ud800\n", "yaml-control", 1, 4),
        ('a: "\\e[31m"\n', "yaml-control-escaped", 1, 4),
        ("a:\n  b: 1\n\tc: 2\n", "yaml-tab", 3, 1),
        ("a:\n\tb: 1\n", "yaml-tab", 2, 1),
        ("a: b\n\tc\n", "yaml-tab", 2, 1),
        ("a: @home\n", "yaml-first-character", 1, 4),
        ("a: **bold**\n", "yaml-first-character", 1, 4),
        ("a: & b\n", "yaml-first-character", 1, 4),
        ("a: }\n", "yaml-first-character", 1, 4),
        ("ask: Who: me\n", "yaml-colon", 1, 9),
        ("{a: b: c}\n", "yaml-colon", 1, 6),
        ("a: b\n  c: d\n", "yaml-key-place", 2, 4),
        ("abc\nd: 1\n", "yaml-key-place", 2, 2),
        ("a: 1\nb:2\nc: 3\n", "yaml-no-colon", 2, 1),
        ('a: 1\nb: "never closed\nc: 3\n', "yaml-quote-open", 2, 4),
        ("a: 'it's'\n", "yaml-quote-closed", 1, 8),
        ('a: "C:\\dir"\n', "yaml-escape", 1, 7),
        ('a: "\\xZZ"\n', "yaml-escape", 1, 5),
        ("a: [x, y\nb: 1\n", "yaml-bracket-open", 2, 2),
        ("a: {b: c]\n", "yaml-bracket-open", 1, 9),
        ("a: - b\n", "yaml-dash", 1, 4),
        ("a:\n  - b\n  c: d\n", "yaml-list-indentation", 3, 3),
        ("a:\n    b: 1\n  c: 2\n", "yaml-indentation", 3, 3),
        ("a: | text\n  b\n", "yaml-block", 1, 6),
        ("%YAML 3.0\n---\na: 1\n", "yaml-directive", 1, 1),
    ],
)
def test_a_mistake_is_explained_at_its_place(text: str, key: str, line: int, column: int) -> None:
    (fault,) = faults_of(text)
    assert (fault.message.key, fault.line, fault.column) == (key, line, column)


def test_every_control_character_is_named() -> None:
    faults = faults_of("a: \x07\nb: \x1b[31m\x00\n")
    assert [str(fault) for fault in faults] == [
        "x.yaml:1:4: expected readable text, got the control character U+0007: remove it",
        "x.yaml:2:4: expected readable text, got the control character U+001B: remove it",
        "x.yaml:2:9: expected readable text, got the control character U+0000: remove it",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: *b",
        "a: 1\na: 2",
        "a: @",
        'a: "',
        "a: [",
        "a: {",
        "- a\nb",
        "a: b: c",
        '"\\q"',
        "\x00",
    ],
)
def test_every_fault_can_be_said_in_every_language(language: str, text: str) -> None:
    with pytest.raises(FaultyFile) as caught:
        parse(text, "x.yaml")
    told = caught.value.told(language)
    assert told.startswith("x.yaml:")
    assert "{" not in told


def test_faults_end_after_fifty() -> None:
    assert len(faults_of("- *a\n" * 1000)) == 50
    assert len(faults_of("a: \x00\n" * 1000)) == 50
