"""Response files: what is written is what is read, and nothing is ever lost."""

from __future__ import annotations

import re
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefkit.errors import BriefkitError, FaultyFile
from briefkit.model import AddOn, Response
from briefkit.responses import (
    create_response,
    find_responses,
    loses_comments,
    parse_response,
    read_response,
    response_text,
    write_response,
)
from briefkit.storage import Conflict
from briefkit.text import clean
from tests.tools import ROOT
from tests.worlds import expected

awkward = st.sampled_from(
    [
        "NO",
        "on",
        "12:30",
        "010",
        "1.10",
        "~",
        "null",
        "- a",
        "#x",
        "a: b",
        "",
        " x ",
        "it's",
        '"',
        "é\u200d👩",
    ]
)
texts = st.one_of(awkward, st.text(max_size=20)).map(lambda text: clean(text).text)
lines = texts.map(lambda text: clean(text, one_line=True).text)
keys = st.one_of(
    st.from_regex(r"[a-z]{1,6}(-[a-z]{1,4})?(\.[0-9])?", fullmatch=True), lines.filter(bool)
)
scalars = st.one_of(
    texts,
    st.booleans(),
    st.integers(-(10**15), 10**15),
    st.decimals(allow_nan=False, allow_infinity=False, places=2),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(timezones=st.sampled_from([None, UTC])),
)
answers = st.dictionaries(
    keys,
    st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=4,
)
states = st.dictionaries(keys, texts, max_size=2)
details = st.fixed_dictionaries({}, optional={"who": texts, "by": scalars})
unknown = st.dictionaries(keys, st.one_of(texts, details), max_size=2)
moments = st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
add_ons = st.builds(
    AddOn,
    version=st.integers(1, 9),
    answers=answers,
    unknown=unknown,
    assumed=states,
    not_applicable=states,
    notes=states,
)
responses = st.builds(
    Response,
    questionnaire=lines.filter(bool),
    version=st.integers(1, 10**6),
    depth=st.sampled_from(["essential", "standard", "deep"]),
    language=st.sampled_from(["en", "it", "no", "NO"]),
    text_language=st.sampled_from(["", "en-GB", "no"]),
    title=lines,
    client=lines,
    revision=st.integers(0, 99),
    created=st.none() | moments,
    updated=st.none() | moments,
    answers=answers,
    unknown=unknown,
    assumed=states,
    not_applicable=states,
    notes=states,
    waivers=st.lists(st.dictionaries(keys, texts, min_size=1, max_size=2), max_size=2),
    pending=states,
    with_=st.dictionaries(keys, add_ons, max_size=2),
    sample=st.booleans(),
)


@given(responses)
@settings(max_examples=70, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_back(response: Response) -> None:
    text = response_text(response)
    assert parse_response(text, "x.brief.yaml") == response
    assert response_text(parse_response(text, "x.brief.yaml")) == text


@given(responses)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_saved_is_read_back(response: Response) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "x.brief.yaml")
        write_response(response, file)
        first = file.read_bytes()
        assert read_response(file) == response
        write_response(response, file)
        assert file.read_bytes() == first


@given(st.dictionaries(lines, st.text(st.characters(), max_size=9), max_size=5))
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_saved_and_read_again(answers: dict[str, str]) -> None:
    response = Response(questionnaire="x", title="\0a\ud800b\r\n", answers=answers)
    text = response_text(response)
    read = parse_response(text, "x.brief.yaml")
    assert read.questionnaire == "x"
    assert set(read.answers) == set(answers)


def test_the_file_is_made_to_be_read_by_people() -> None:
    response = evolve(
        expected("it"),
        title="Un tè",
        text_language="en-GB",
        revision=2,
        updated=datetime(2026, 11, 22, 21, 4, 11, tzinfo=UTC),
    )
    text = response_text(response)
    assert text.startswith(
        "briefkit: 1\n"
        "questionnaire: all-kinds\n"
        "version: 3\n"
        "depth: essential\n"
        "language: it\n"
        "text_language: en-GB\n"
        "title: Un tè\n"
        "revision: 2\n"
        'updated: "2026-11-22T21:04:11+00:00"\n'
        "answers:\n"
        "  product: Cloud Terrace № 12\n"
        "  story: |-\n"
        "    Picked at dawn, <em>by hand</em> & slowly.\n"
        "    Dried on *bamboo*.\n"
    )
    assert text.endswith(
        "unknown:\n"
        '  budget: {who: Anna Rai, by: "2026-12-01"}\n'
        "assumed:\n"
        "  stand: the town hall gives the place\n"
        "not_applicable:\n"
        "  mountains: no names of mountains\n"
    )


def test_what_is_empty_is_left_out_except_the_answers() -> None:
    assert response_text(Response(questionnaire="x")).splitlines() == [
        "briefkit: 1",
        "questionnaire: x",
        "version: 1",
        "depth: essential",
        "language: en",
        "answers: {}",
    ]


def test_the_bundled_examples_are_written_as_they_stand() -> None:
    examples = sorted((ROOT / "examples").glob("*.brief.yaml"))
    assert examples
    for file in examples:
        assert response_text(read_response(file)) == file.read_text(encoding="utf-8")


def test_a_file_written_by_hand_goes_through_the_gate() -> None:
    text = 'briefkit: 1\nquestionnaire: x\ntitle: "Two\\nlines"\nanswers: {a: "e\\u0301\\u2028b"}\n'
    read = parse_response(text, "x.brief.yaml")
    assert read.title == "Two lines"
    assert read.answers == {"a": "é\nb"}


def test_answers_know_where_they_stand() -> None:
    text = "briefkit: 1\nquestionnaire: x\nanswers:\n  a:\n    - {b: 1}\n    - c: 2\n"
    source = parse_response(text, "x.brief.yaml").source
    assert source is not None
    assert source.file == "x.brief.yaml"
    assert source.places == {
        "a": (5, 5),
        "a.0": (5, 7),
        "a.0.b": (5, 11),
        "a.1": (6, 7),
        "a.1.c": (6, 10),
    }


FAULTS: dict[str, tuple[str, list[str]]] = {
    "an empty file": ("", ["1:1: expected keys with values, got an empty file"]),
    "a list": ("- a\n", ["1:1: expected keys with values, got a list"]),
    "no header": (
        "answers: {}\n",
        [
            "1:1: expected the key “briefkit”, got none",
            "1:1: expected the key “questionnaire”, got none",
        ],
    ),
    "a later format": (
        "briefkit: 2\nquestionnaire: x\n",
        ["1:11: briefkit: expected 1 or less, got “2”"],
    ),
    "a misspelt key": (
        "briefkit: 1\nquestionnaire: x\nanwsers: {}\n",
        ["3:1: expected the key “answers”, got “anwsers”"],
    ),
    "values of the wrong form": (
        (
            "briefkit: one\nquestionnaire: [x]\nversion: 0\ndepth: shallow\nrevision: -1\n"
            "sample: yes\ncreated: yesterday\nupdated: 20261120T0912\ntitle:\nanswers: none\n"
        ),
        [
            "1:11: briefkit: expected a whole number, got “one”",
            "2:16: questionnaire: expected text, got a list",
            "3:10: version: expected 1 or more, got “0”",
            "4:8: depth: expected one of essential, standard, deep, got “shallow”",
            "5:11: revision: expected 0 or more, got “-1”",
            "6:9: sample: expected true or false, got “yes”",
            "7:10: created: expected a moment such as 2026-11-20T09:12:00+01:00, got “yesterday”",
            "8:10: updated: expected a moment such as 2026-11-20T09:12:00+01:00, got “20261120T0912”",
            "9:7: title: expected text, got nothing (put text that begins with # in quotes)",
            "10:10: answers: expected keys with values, got “none”",
        ],
    ),
    "answers left empty": (
        "briefkit: 1\nquestionnaire: x\nanswers:\n  a: #launch\n  b: [one, ]\n  c: [{d: }]\n",
        [
            "4:5: answers.a: expected text, got nothing (put text that begins with # in quotes)",
            "6:11: answers.c.0.d: expected text, got nothing (put text that begins with # in quotes)",
        ],
    ),
    "states of the wrong form": (
        (
            "briefkit: 1\nquestionnaire: x\nassumed: [a]\nnotes: {a: [b]}\n"
            "unknown: {a: {whom: Anna}}\nwaivers: {a: b}\nwith: {add: {answer: {}, version: x}}\n"
        ),
        [
            "3:10: assumed: expected keys with values, got a list",
            "4:12: notes.a: expected text, got a list",
            "5:15: unknown.a: expected the key “who”, got “whom”",
            "6:10: waivers: expected a list, got keys with values",
            "7:14: with.add: expected the key “answers”, got “answer”",
            "7:35: with.add.version: expected a whole number, got “x”",
        ],
    ),
    "a key twice": (
        "briefkit: 1\nquestionnaire: x\nanswers: {a: b, a: c}\n",
        ["3:17: answers.a: expected every key once, got “a” again (it is already on line 3)"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_file_gives_every_fault_with_its_place_and_is_left_alone(
    name: str, tmp_path: Path
) -> None:
    text, wanted = FAULTS[name]
    file = tmp_path / "x.brief.yaml"
    file.write_text(text, encoding="utf-8", newline="\n")
    with pytest.raises(FaultyFile) as caught:
        read_response(file)
    assert str(caught.value).splitlines() == [f"{file}:{line}" for line in wanted]
    assert caught.value.told("it").count(str(file)) == len(wanted)
    assert file.read_text(encoding="utf-8") == text
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BriefkitError, match="there is no such file"):
        read_response(tmp_path / "x.brief.yaml")
    with pytest.raises(BriefkitError, match="Cannot read"):
        read_response(tmp_path)


def test_what_was_read_and_not_touched_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "x.brief.yaml"
    write_response(Response(questionnaire="x"), file)
    said = evolve(read_response(file), answers={"a": "b"})
    write_response(said, file)
    assert read_response(file) == said


def test_if_somebody_edited_meanwhile_both_versions_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "x.brief.yaml"
    write_response(Response(questionnaire="x"), file)
    ours = evolve(read_response(file), answers={"a": "ours"})
    theirs = file.read_text(encoding="utf-8") + "# theirs\n"
    file.write_text(theirs, encoding="utf-8")
    with pytest.raises(Conflict) as caught:
        write_response(ours, file)
    assert file.read_text(encoding="utf-8") == theirs
    assert caught.value.kept.parent == tmp_path
    assert read_response(caught.value.kept) == ours
    assert str(file) in str(caught.value)
    assert str(caught.value.kept) in str(caught.value)


def test_after_reading_again_the_newer_file_may_be_replaced(tmp_path: Path) -> None:
    file = tmp_path / "x.brief.yaml"
    write_response(Response(questionnaire="x"), file)
    file.write_text(response_text(Response(questionnaire="x", title="theirs")), encoding="utf-8")
    both = evolve(read_response(file), client="ours")
    write_response(both, file)
    assert (read_response(file).title, read_response(file).client) == ("theirs", "ours")


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    file = tmp_path / "x.brief.yaml"
    create_response(Response(questionnaire="x", title="first"), file)
    with pytest.raises(Conflict) as caught:
        create_response(Response(questionnaire="x", title="second"), file)
    assert read_response(file).title == "first"
    assert read_response(caught.value.kept).title == "second"


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("briefkit: 1\nquestionnaire: x\n", False),
        ("# ours\nbriefkit: 1\nquestionnaire: x\n", True),
        ("briefkit: 1\nquestionnaire: x\nanswers: {a: '# no comment', b: C#}\n", False),
        ("briefkit: 1\nquestionnaire: x # this one\n", True),
    ],
)
def test_a_comment_that_saving_would_lose_is_noticed(text: str, lost: bool, tmp_path: Path) -> None:
    file = tmp_path / "x.brief.yaml"
    file.write_text(text, encoding="utf-8")
    assert loses_comments(file) is lost


def test_responses_are_found_by_the_end_of_their_name(tmp_path: Path) -> None:
    for name in ("b.brief.yaml", "a.brief.yaml", "c.yaml", "d.brief.yml"):
        (tmp_path / name).touch()
    assert [file.name for file in find_responses(tmp_path)] == ["a.brief.yaml", "b.brief.yaml"]


def test_other_yaml_readers_see_the_same_text() -> None:
    import yaml

    said: dict[str, Any] = {"answers": {"a": "NO", "b": "12:30", "c": date(2027, 1, 1), "d": True}}
    loaded = yaml.safe_load(response_text(Response(questionnaire="x", **said)))
    assert loaded["answers"] == {"a": "NO", "b": "12:30", "c": "2027-01-01", "d": "true"}
    assert re.fullmatch("[0-9]+", str(loaded["version"]))


def test_a_key_that_stands_twice_does_not_hide_the_other_faults(tmp_path: Path) -> None:
    file = tmp_path / "x.brief.yaml"
    file.write_text(
        "briefkit: 1\nquestionnaire: x\ntitle: A\ntitle: B\ndepth: deepp\nlangauge: it\n", "utf-8"
    )
    with pytest.raises(FaultyFile) as caught:
        read_response(file)
    assert [fault.line for fault in caught.value.faults] == [4, 5, 6]
