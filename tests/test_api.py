"""What `import briefkit` promises."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import fields
from attrs.exceptions import FrozenInstanceError

import briefkit
from tests.tools import ROOT
from tests.worlds import all_kinds, expected

EXAMPLE = ROOT / "examples" / "kit-campioni-2027.brief.yaml"

PROMISED = """
    load_questionnaire load_for read_response write_response bind applicable build_brief
    render_markdown render_word render_html render_json brief_schema Response Questionnaire Section Question Field Choice Example Depth
    Answers Brief BriefkitError UsageError CannotWrite Fault FaultyFile __version__
""".split()


def test_the_public_names_are_these() -> None:
    assert sorted(briefkit.__all__) == sorted(PROMISED)
    assert dir(briefkit) == sorted(PROMISED)
    assert all(getattr(briefkit, name) is not None for name in briefkit.__all__)


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'bake'"):
        _ = briefkit.bake


def test_every_public_thing_says_what_it_is() -> None:
    silent = [
        name
        for name in briefkit.__all__
        if name != "__version__" and len((getattr(briefkit, name).__doc__ or "").split()) < 5
    ]
    assert silent == []


def run(code: str) -> list[str]:
    """Run `code` in a fresh interpreter and return what it prints, word by word."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    return done.stdout.split()


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = (
        "import sys; before = set(sys.modules); import briefkit; print(*set(sys.modules) - before)"
    )
    assert {name.partition(".")[0] for name in run(code)} <= {"briefkit", "__future__"}


def test_names_load_what_they_need_and_no_more() -> None:
    code = (
        "import sys; from briefkit import load_questionnaire; load_questionnaire('content-brief');"
        "print(*sys.modules)"
    )
    loaded = set(run(code))
    assert {"attr", "yaml"} <= loaded
    assert loaded & {"babel", "docx", "jinja2", "lxml", "questionary", "prompt_toolkit"} == set()


def test_the_readme_in_one_breath(tmp_path: Path) -> None:
    response = briefkit.read_response(EXAMPLE)
    questionnaire = briefkit.load_for(response)
    brief = briefkit.build_brief(questionnaire, response, layout="full")
    assert briefkit.render_markdown(brief).startswith("---\n")
    assert briefkit.render_word(brief).startswith(b"PK")
    briefkit.write_response(response, tmp_path / "again.brief.yaml")
    assert briefkit.read_response(str(tmp_path / "again.brief.yaml")) == response


def test_a_questionnaire_has_the_attributes_that_other_programs_rely_on() -> None:
    questionnaire = briefkit.load_questionnaire("content-brief", language="it")
    assert (questionnaire.id, questionnaire.version, questionnaire.language) == (
        "content-brief",
        1,
        "it",
    )
    assert questionnaire.title
    section = questionnaire.sections[0]
    assert section.id
    assert section.title
    question = questionnaire.by_id["deliverable"]
    assert (question.kind, question.depth) == ("multiselect", briefkit.Depth.essential)
    assert question.ask
    assert question.why
    assert question.example is not None
    assert question.example.good
    assert question.example.weak
    assert (question.when, question.help, question.fields) == (None, None, ())
    assert {type(choice) for choice in question.choices} == {briefkit.Choice}


def test_a_response_has_the_keys_of_its_file() -> None:
    names = [field.name for field in fields(briefkit.Response)]
    assert (
        names
        == """
        questionnaire version depth language text_language title client revision created updated
        answers unknown assumed not_applicable notes waivers pending with_ sample source
    """.split()
    )


def test_a_response_is_made_of_python_values() -> None:
    response = briefkit.Response(
        questionnaire="all-kinds",
        version=3,
        answers={"organic": True, "weight": 20, "launch": date(2027, 3, 31), "claims": ("a", "b")},
        created=datetime(2026, 11, 20, 9, 12, tzinfo=UTC),
    )
    assert briefkit.bind(all_kinds(), response).faults == ()


@pytest.mark.parametrize("depth", ["essential", briefkit.Depth.essential])
def test_a_questionnaire_is_narrowed_by_depth(depth: Any) -> None:
    narrow = all_kinds().at_depth(depth)
    assert {"archive", "memory"} & set(narrow.by_id) == set()
    assert "link" not in [field.id for field in narrow.by_id["teas"].fields]
    assert all_kinds().at_depth("deep").questions == all_kinds().questions


def test_a_section_without_questions_at_a_depth_is_left_out() -> None:
    deep = briefkit.Question(id="a", kind="text", ask="?", depth=briefkit.Depth.deep)
    questionnaire = briefkit.Questionnaire(
        id="x", title="X", sections=(briefkit.Section("s", "S", (deep,)),)
    )
    assert questionnaire.at_depth("standard").sections == ()


def test_a_questionnaire_finds_its_questions_and_their_sections() -> None:
    questionnaire = all_kinds()
    section = questionnaire.section_of("teas")
    assert section is not None
    assert section.id == "people"
    assert questionnaire.section_of("coffee") is None
    assert questionnaire.by_id["teas"].field("origin") is not None
    assert questionnaire.by_id["teas"].field("colour") is None
    assert questionnaire.by_id["teas"].name == "Other teas"


@pytest.mark.parametrize(
    "make",
    [
        all_kinds,
        lambda: expected("it"),
        lambda: briefkit.bind(all_kinds(), expected("en")),
        lambda: briefkit.build_brief(all_kinds("it"), expected("it")),
    ],
    ids=["questionnaire", "response", "answers", "brief"],
)
def test_values_are_frozen_compared_by_content_and_travel(make: Callable[[], Any]) -> None:
    one = make()
    assert pickle.loads(pickle.dumps(one)) == one
    first = fields(type(one))[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(one, first, None)


def test_briefs_may_be_made_in_several_threads_at_once() -> None:
    questionnaire = briefkit.load_questionnaire(ROOT / "tests" / "data" / "all-kinds")

    def render(_number: int) -> str:
        return briefkit.render_markdown(briefkit.build_brief(questionnaire, expected("en")))

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(render, range(12)))) == 1


def test_the_package_is_typed() -> None:
    assert (Path(briefkit.__file__).parent / "py.typed").is_file()
