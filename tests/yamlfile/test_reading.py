"""Files that are right: text stays text, and every node knows its place."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given

from briefkit.errors import BriefkitError, FaultyFile
from briefkit.yamlfile import Mapping, Node, Scalar, Sequence, parse, read, write
from tests.yamlfile.worlds import RETYPED, documents, faults_of, marks, read_back


def _mapping(node: Node) -> Mapping:
    assert isinstance(node, Mapping)
    return node


@pytest.mark.parametrize("word", [w for w in RETYPED if w[0] not in "-?:#!&*|>%@="])
def test_every_scalar_is_text(word: str) -> None:
    assert read_back(f"answer: {word}\n") in ({"answer": word}, {"answer": None})


def test_every_node_knows_its_line_and_column() -> None:
    root = parse("a: x\nb:\n  - {c: y}\n  -\n    - z\n", "x.yaml")
    assert isinstance(root, Mapping)
    _, rows = root.values()
    assert isinstance(rows, Sequence)
    row, inner = rows
    assert isinstance(row, Mapping)
    assert isinstance(inner, Sequence)
    nodes = [root, *root, *root.values(), row, *row, *row.values(), inner, *inner]
    assert [(node.line, node.column) for node in nodes] == [
        (1, 1), (1, 1), (2, 1), (1, 4), (3, 3),
        (3, 5), (3, 6), (3, 9),
        (5, 5), (5, 7),
    ]  # fmt: skip


def test_columns_count_characters_not_bytes() -> None:
    root = parse("àèì👩: {x: y}\n", "x.yaml")
    assert isinstance(root, Mapping)
    (inner,) = root.values()
    assert inner.column == 7


@pytest.mark.parametrize("text", ["tag:\n", "tag: #launch\n", "{tag: }\n", "- \n- a\n"])
def test_a_value_left_empty_is_null(text: str) -> None:
    root = parse(text, "x.yaml")
    value = root[0] if isinstance(root, Sequence) else next(iter(_mapping(root).values()))
    assert isinstance(value, Scalar)
    assert value.null
    assert value == ""


def test_an_empty_text_in_quotes_is_not_null() -> None:
    root = parse("tag: ''\n", "x.yaml")
    assert isinstance(root, Mapping)
    (value,) = root.values()
    assert isinstance(value, Scalar)
    assert not value.null


def test_a_byte_order_mark_and_windows_line_ends_are_allowed() -> None:
    root = _mapping(parse("\ufeffa: 1\r\nb: 2\r\n", "x.yaml"))
    assert root == {"a": "1", "b": "2"}
    assert [(key.line, key.column) for key in root] == [(1, 1), (2, 1)]


def test_a_file_is_read_as_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes("\ufeffolio: è buono\n".encode())
    assert read(file) == {"olio": "è buono"}


def test_bytes_that_are_not_utf_8_are_a_fault_with_a_place(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes("a: 1\nolio: è ".encode() + "è".encode("latin-1"))
    with pytest.raises(FaultyFile, match=r"x\.yaml:2:9: expected UTF-8, got the byte 0xE8"):
        read(file)


def test_a_file_that_is_too_big_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    with file.open("wb") as stream:
        stream.truncate(20_000_000)
    with pytest.raises(FaultyFile, match="at most 16 MB"):
        read(file)
    assert [fault.message.key for fault in faults_of("a" * 16_000_001)] == ["yaml-too-big"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.yaml", "there is no such file"),
        ("", "it is a folder"),
        ("n" * 300, "the name is too long"),
        ("a\0b", "no file can have such a name"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(BriefkitError) as caught:
        read(tmp_path / name)
    assert str(caught.value) == f"Cannot read {tmp_path / name}: {reason}."


def test_reading_leaves_the_garbage_collector_as_it_was() -> None:
    assert gc.isenabled()
    parse("a: 1\n", "x.yaml")
    faults_of("a: [")
    assert gc.isenabled()
    gc.disable()
    try:
        parse("a: 1\n", "x.yaml")
        assert not gc.isenabled()
    finally:
        gc.enable()


def _base(text: str) -> Any:
    return yaml.load(text, Loader=yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader)


@given(marks)
def test_what_is_accepted_is_what_yaml_says_as_text(text: str) -> None:
    if not faults_of(text):
        assert read_back(text) == _base(text)


@given(documents)
def test_the_parser_without_libyaml_reads_the_same(data: Any) -> None:
    text = write(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)
        assert read_back(text) == data
