"""Every document passes the Open XML SDK's validator and our own rules for what it does not see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from briefkit.brief import build_brief
from briefkit.brief.blank import build_blank
from briefkit.brief.blocks import Brief, Items
from briefkit.questionnaires import load_questionnaire
from briefkit.render.word import render_word
from briefkit.responses import read_response
from tests.render.any_answers import World, worlds
from tests.render.any_brief import briefs
from tests.render.letterheads import ORIGINS
from tests.render.open_xml_sdk import complaints
from tests.render.samples import english, italian, lines
from tests.render.word_rules import broken
from tests.render.wordfile import brief_of, parts, rewritten
from tests.tools import ROOT
from tests.worlds import all_kinds, expected

pytestmark = pytest.mark.slow

EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))

few = settings(
    # To make a failing document small would take minutes; the rules alone are quick.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    max_examples=5,
)
many = settings(few, max_examples=100)


def wrong(*documents: bytes) -> list[str]:
    """Return all that is wrong with documents, a sentence each."""
    return [*[each for data in documents for each in broken(data)], *complaints(*documents)]


def in_every_layout(example: Path) -> Iterator[Brief]:
    response = read_response(example)
    for language in ("en", "it"):
        questionnaire = load_questionnaire(response.questionnaire, language)
        for layout in questionnaire.layouts:
            yield build_brief(questionnaire, response, layout.id)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name.partition(".")[0])
def test_the_examples_are_valid_in_every_layout_and_language(example: Path) -> None:
    documents = [render_word(brief) for brief in in_every_layout(example)]
    assert len(documents) >= 4
    assert wrong(*documents) == []


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_questions_to_send_before_a_call_are_valid(language: str) -> None:
    asked = (load_questionnaire("content-brief", language), all_kinds(language))
    assert wrong(*[render_word(build_blank(each)) for each in asked]) == []


def test_every_block_is_valid() -> None:
    answered = build_brief(all_kinds(), expected("en"))
    assert wrong(render_word(italian()), render_word(english()), render_word(answered)) == []


@pytest.mark.parametrize("origin", ORIGINS, ids=lambda each: each.__name__)
def test_documents_on_foreign_paper_are_valid(
    origin: Callable[[Path], Path], tmp_path: Path
) -> None:
    paper = origin(tmp_path)
    (example, *_) = in_every_layout(EXAMPLES[0])
    assert wrong(*[render_word(brief, paper) for brief in (italian(), english(), example)]) == []


@given(st.lists(briefs(), min_size=4, max_size=4))
@few
def test_whatever_blocks_there_are_the_validator_accepts_them(some: list[Brief]) -> None:
    assert complaints(*map(render_word, some)) == []


@given(briefs())
@many
def test_whatever_blocks_there_are_the_rules_are_kept(brief: Brief) -> None:
    assert broken(render_word(brief)) == []


@given(worlds(), worlds())
@few
def test_whatever_is_asked_and_answered_the_validator_accepts_it(one: World, two: World) -> None:
    filled = [build_brief(*one), build_brief(*two)]
    blank = [build_blank(one.questionnaire), build_blank(two.questionnaire)]
    assert complaints(*map(render_word, filled + blank)) == []


@given(worlds())
@many
def test_whatever_is_asked_and_answered_the_rules_are_kept(world: World) -> None:
    assert broken(render_word(build_brief(*world))) == []
    assert broken(render_word(build_blank(world.questionnaire))) == []


def test_the_validator_is_heard_when_it_complains() -> None:
    good = render_word(brief_of(Items(lines("a"))))
    body = parts(good)["word/document.xml"].replace(b"<w:body>", b"<w:body><w:t/>")
    bad = rewritten(good, lambda name, old: body if name == "word/document.xml" else old)
    (complaint,) = complaints(good, bad)
    assert "/w:body[1]: The element has" in complaint
