"""The brief as data: what its schema promises holds, and what it does not know is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import briefkit
from briefkit import Brief, brief_schema, build_brief, load_for, read_response, render_json
from briefkit.render.json import sealed
from tests.render.any_answers import World, worlds
from tests.render.any_brief import briefs
from tests.render.samples import arabic, english, italian
from tests.render.test_markdown_escaping import BRIEFS
from tests.tools import ROOT

SCHEMA = brief_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def data(brief: Brief) -> dict[str, Any]:
    """Return `brief` as a program reads it, checked against the schema."""
    text = render_json(brief)
    found = json.loads(text.encode("utf-8"))
    VALIDATOR.validate(found)
    assert sealed(text)
    assert isinstance(found, dict)
    return found


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_schema_is_a_new_one_each_time() -> None:
    brief_schema()["title"] = "changed"
    assert brief_schema() == SCHEMA


@pytest.mark.parametrize("brief", [italian(), english(), arabic()])
def test_the_samples_are_as_the_schema_says(brief: Brief) -> None:
    assert data(brief)["title"] == brief.title


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize(
    "file", sorted((ROOT / "examples").glob("*.brief.yaml")), ids=lambda file: file.name[:3]
)
def test_the_examples_are_as_the_schema_says(file: Any, language: str) -> None:
    response = evolve(read_response(file), language=language)
    questionnaire = load_for(response)
    for layout in questionnaire.layouts:
        found = data(build_brief(questionnaire, response, layout.id))
        assert found["layout"] == layout.id
        assert len(found["answers"]) >= 10


@given(st.one_of(BRIEFS, briefs()))
@settings(max_examples=60)
def test_any_brief_is_as_the_schema_says(brief: Brief) -> None:
    assert render_json(brief) == render_json(brief)
    assert len(data(brief)["sections"]) == len(brief.sections)


@given(worlds())
@settings(max_examples=30)
def test_any_answers_are_as_the_schema_says(world: World) -> None:
    data(build_brief(world.questionnaire, world.response))


def test_answers_are_data_with_words() -> None:
    response = read_response(ROOT / "examples" / "kit-campioni-2027.brief.yaml")
    found = data(build_brief(load_for(response), response))
    answers = {answer["id"]: answer for answer in found["answers"]}
    assert answers["deadline"]["data"]["draft"] == "2026-12-11"
    assert any("venerdì 11 dicembre 2026" in line for line in answers["deadline"]["lines"])
    assert answers["headline"]["state"] == "assumed"
    assert answers["headline"]["note"] == "il cliente non lo ha ancora visto"
    assert answers["style-change"]["label"] == "Cambio di stile"
    assert isinstance(answers["goal"]["data"], list)


def test_every_form_of_block_is_in_the_schema_and_the_other_way_round() -> None:
    forms = {ref["$ref"].rpartition("/")[2] for ref in SCHEMA["$defs"]["block"]["oneOf"]}
    seen = {
        block["form"]
        for brief in (italian(), english())
        for section in data(brief)["sections"]
        for block in section["blocks"]
    }
    assert seen == forms


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda brief: brief.pop(name)


@pytest.mark.parametrize(
    "spoil",
    [
        *map(_without, SCHEMA["required"]),
        lambda brief: brief.update(more=1),
        lambda brief: brief.update(briefkit=2),
        lambda brief: brief.update(date="tomorrow"),
        lambda brief: brief.update(seal="x"),
        lambda brief: brief.update(revision=-1),
        lambda brief: brief["header"][0].pop("label"),
        lambda brief: brief["sections"][0].update(annex="yes"),
        lambda brief: brief["sections"][0]["blocks"][0].update(form="poem"),
        lambda brief: brief["sections"][0]["blocks"][0].update(rows=[]),
        lambda brief: brief["sections"][0]["blocks"][0].update(line=["a"]),
        lambda brief: brief["sections"][0]["blocks"][0].update(line={"spans": []}),
        lambda brief: brief["sections"][0]["blocks"][0].pop("line"),
        lambda brief: brief["answers"].append({"id": "x"}),
    ],
)
def test_the_schema_refuses_what_is_no_brief(spoil: Callable[[dict[str, Any]], object]) -> None:
    found = data(italian())
    spoil(found)
    assert not VALIDATOR.is_valid(found)


def test_a_seal_tells_whether_anybody_edited() -> None:
    text = render_json(english())
    assert sealed(text.replace("\n", "\r\n"))
    assert sealed(f"\ufeff{text}")
    assert not sealed(text.replace("Northlatch", "Southlatch"))
    assert not sealed(text.replace('"seal": "', '"seal": "0'))
    assert not sealed(json.dumps(json.loads(text)))
    assert not sealed("")


def test_letters_are_written_as_they_are() -> None:
    assert "venerdì" in render_json(italian())
    assert "\ud83d" not in render_json(evolve(english(), title="a\ud83db"))


def test_the_names_are_public() -> None:
    assert {"render_html", "render_json", "brief_schema"} <= set(briefkit.__all__)
