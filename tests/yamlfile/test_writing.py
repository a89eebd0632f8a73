"""Files that are written: made for people, and read alike by every reader."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefkit.yamlfile import has_comments, parse, write
from tests.yamlfile.worlds import AWKWARD, documents, other_readers, read_back

RESPONSE = {
    "briefkit": 1,
    "questionnaire": "content-brief",
    "depth": "essential",
    "language": "it",
    "text_language": "en-GB",
    "title": "Kit campioni 2027",
    "revision": 3,
    "created": "2026-11-20T09:12:00+01:00",
    "sample": True,
    "answers": {
        "audience": {
            "who": "Responsabili acquisti di gastronomie indipendenti",
            "role": "business-buyer",
        },
        "headline": "What a Coratina analysis sheet tells a deli buyer: 60 seconds",
        "goal": [
            {"kind": "samples", "target": "20", "by": "2027-03-31", "met": "no"},
            {
                "kind": "newsletter",
                "how": "Iscrizioni dal modulo in fondo alla pagina, contate a fine mese da Anna",
                "target": "1.300",
            },
        ],
        "placement": "Blog e newsletter.\nPoi la pagina del kit.\n",
        "channels": ["linkedin", "blog"],
        "style": {"follows": "partly", "rules": ["Niente superlativi", "«olio», mai «oro verde»"]},
    },
    "unknown": {"competitors": {"who": "Anna", "by": "2026-12-01"}},
    "waivers": [],
    "pending": {},
}

WRITTEN = """\
briefkit: 1
questionnaire: content-brief
depth: essential
language: it
text_language: en-GB
title: Kit campioni 2027
revision: 3
created: "2026-11-20T09:12:00+01:00"
sample: true
answers:
  audience: {who: Responsabili acquisti di gastronomie indipendenti, role: business-buyer}
  headline: "What a Coratina analysis sheet tells a deli buyer: 60 seconds"
  goal:
    - {kind: samples, target: "20", by: "2027-03-31", met: "no"}
    - kind: newsletter
      how: Iscrizioni dal modulo in fondo alla pagina, contate a fine mese da Anna
      target: "1.300"
  placement: |
    Blog e newsletter.
    Poi la pagina del kit.
  channels:
    - linkedin
    - blog
  style:
    follows: partly
    rules:
      - Niente superlativi
      - «olio», mai «oro verde»
unknown:
  competitors: {who: Anna, by: "2026-12-01"}
waivers: []
pending: {}
"""


def test_a_response_is_written_for_people() -> None:
    assert write(RESPONSE) == WRITTEN


@given(documents)
def test_what_was_written_reads_back_as_it_was(data: Any) -> None:
    assert read_back(write(data)) == data


@given(documents)
def test_other_readers_read_the_same_text(data: Any) -> None:
    for read in other_readers(write(data)):
        assert read == data


@given(documents)
def test_what_was_written_has_no_comments(data: Any) -> None:
    assert not has_comments(write(data))


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_survives_everywhere(text: str) -> None:
    key = text or "empty"
    data = {
        key: text,
        "list": [text, [text, [text]], [[text]]],
        "flow": [{"a": text, key: "b"}],
        "deep": {"a": {"b": {key: text}, key: [{key: text, "long": "x" * 100}]}},
    }
    written = write(data)
    assert read_back(written) == data
    assert all(read == data for read in other_readers(written))


def test_long_lines_are_not_folded() -> None:
    text = "one sentence after the other. " * 50 + "End."
    assert write({"a": text}) == f"a: {text}\n"


def test_text_of_several_lines_is_a_block() -> None:
    data = {"a": "one\ntwo", "b": ["one\n\n  two\n", " one\ntwo\n\n"]}
    written = "a: |-\n  one\n  two\nb:\n  - |\n    one\n\n      two\n  - |2+\n     one\n    two\n\n"
    assert write(data) == written
    assert read_back(written) == data


@pytest.mark.parametrize("length", [900, 1000, 1010, 1024, 2000])
def test_long_keys_are_allowed(length: int) -> None:
    key = "k" * length
    data = {key: "x", "a": {key: {key: ["x"]}}, "b": [{key: "x"}, {"c": "y", key: "one\ntwo"}]}
    assert read_back(write(data)) == data
    assert all(read == data for read in other_readers(write(data)))


def test_nothing_is_an_empty_mapping() -> None:
    assert write({}) == "{}\n"
    assert read_back("{}\n") == {}


def test_truth_values_and_whole_numbers_are_plain() -> None:
    data = {"a": True, "b": False, "c": -3, "d": [{"e": 1, "f": True}]}
    assert write(data) == "a: true\nb: false\nc: -3\nd:\n  - {e: 1, f: true}\n"


@pytest.mark.parametrize("value", [None, 1.5, b"x", {1, 2}])
def test_nothing_else_can_be_written(value: object) -> None:
    with pytest.raises(TypeError, match="YAML files hold text"):
        write({"a": value})
    with pytest.raises(TypeError, match="YAML files hold text"):
        write({"a": {"b": [{"c": value}]}})


@given(st.text(st.characters()))
def test_even_text_that_missed_the_gate_gives_a_file_that_can_be_read(text: str) -> None:
    parse(write({"a": text, text: [text]}), "x.yaml")


def test_writing_takes_time_in_proportion() -> None:
    def seconds(rows: int) -> float:
        data = {"answers": {f"question-{n}": RESPONSE["answers"] for n in range(rows)}}
        start = process_time()
        write(data)
        return process_time() - start

    assert min(seconds(800) for _ in range(3)) < 16 * min(seconds(100) for _ in range(3)) + 0.01


def test_depth_is_no_limit_below_that_of_reading() -> None:
    data: Any = "x"
    for level in range(39):
        data = {"a": data} if level % 2 else [data]
    written = write({"a": data})
    assert read_back(written) == {"a": data}
    assert yaml.safe_load(written) == {"a": data}
