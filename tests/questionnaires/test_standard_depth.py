"""The content brief at its standard depth: what is asked when, and what a good brief can do without."""

from __future__ import annotations

import pytest

from briefkit.answers import bind
from briefkit.messages import LANGUAGES
from briefkit.model import Depth
from briefkit.questionnaires import load_questionnaire
from briefkit.testing import NotKnown, interview
from tests.questionnaires.test_bundled import PLAIN_CASE

NEEDED = """subject reader-problem reader-knows angle success-metric key-message supporting-points proof
    must-include must-avoid legal-check ai-policy approver""".split()
OPTIONAL = "why-now sources experts visuals tone-examples out-of-scope accessibility".split()
IF_SEARCHED = ["primary-keyword", "search-intent"]

STANDARD_CASE = PLAIN_CASE | {
    "subject.what": "The winter check",
    "reader-problem": "'When will it be ready?'",
    "reader-knows": "The basics",
    "angle": "Repairs as seen by whoever waits",
    "success-metric.where": "The diary's monthly report",
    "key-message": "A chain changed in time costs less",
    "supporting-points": "Two minutes\nA fifth of the price",
    "proof": "A chain lasts 3,000 km",
    "proof.0.evidence": "Workshop log, 412 chains",
    "must-include": "The price of the check",
    "must-avoid": "Names of bike makers",
    "legal-check.claims": "None of these",
    "ai-policy.use": "None",
    "approver": "Paolo Riva\nGiulia Sala",
    "approver.0.checks": "Facts",
    "approver.1.checks": "Everything",
    "approver.final": "Giulia Sala",
}
"""What a good brief at standard depth needs, and no more; it is not meant to be searched for."""


def test_the_standard_questions_are_those_a_writer_asks_for_next() -> None:
    questions = load_questionnaire("content-brief").at_depth("standard").questions
    added = [question for question in questions if question.depth is Depth.standard]
    assert {question.id for question in added} == {*NEEDED, *OPTIONAL, *IF_SEARCHED}
    assert {question.id for question in added if not question.required} == set(OPTIONAL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sections_of_standard_questions_only_are_not_there_at_essential_depth(
    language: str,
) -> None:
    questionnaire = load_questionnaire("content-brief", language)
    essential = [section.id for section in questionnaire.at_depth("essential").sections]
    standard = [section.id for section in questionnaire.at_depth("standard").sections]
    assert [id for id in standard if id not in essential] == [
        "argument",
        "sources",
        "limits",
        "approval",
    ]
    assert [id for id in standard if id in essential] == essential


def test_a_brief_without_the_optional_answers_leaves_nothing_open() -> None:
    questionnaire = load_questionnaire("content-brief")
    run = interview(questionnaire, STANDARD_CASE, depth="standard")
    answers = bind(questionnaire, run.response)
    assert (answers.open, answers.faults, answers.orphans) == ((), (), ())


@pytest.mark.parametrize("needed", NEEDED)
def test_what_a_writer_needs_is_an_open_point_without_an_answer(needed: str) -> None:
    questionnaire = load_questionnaire("content-brief")
    rest = {path: said for path, said in STANDARD_CASE.items() if path.split(".")[0] != needed}
    answers = bind(questionnaire, interview(questionnaire, rest, depth="standard").response)
    assert {point.question.id for point in answers.open} == {needed}


def test_a_search_phrase_is_asked_for_only_where_search_is_a_channel() -> None:
    questionnaire = load_questionnaire("content-brief")
    without = interview(questionnaire, {"channels": "Blog, E-mail"}, depth="standard")
    searched = interview(questionnaire, {"channels": "Blog, Search engines"}, depth="standard")
    assert "primary-keyword" not in without.asked
    assert "primary-keyword" in searched.asked


@pytest.mark.parametrize(
    ("phrase", "asked"), [("how long does a chain last", True), (NotKnown("Anna"), False)]
)
def test_the_intent_is_asked_for_once_there_is_a_phrase(phrase: object, asked: bool) -> None:
    replies = {"channels": "Search engines", "primary-keyword": phrase}
    run = interview(load_questionnaire("content-brief"), replies, depth="standard")
    assert ("search-intent" in run.asked) is asked


@pytest.mark.parametrize(("use", "asked"), [("None", False), ("Research only", True)])
def test_only_ai_that_is_used_can_be_declared(use: str, asked: bool) -> None:
    replies = {"ai-policy.use": use}
    run = interview(load_questionnaire("content-brief"), replies, depth="standard")
    assert ("ai-policy.declare" in run.asked) is asked


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["deliverable", "audience.role", "cta.action"])
def test_choices_that_stand_in_a_sentence_have_a_phrase(path: str, language: str) -> None:
    name, _, inner = path.partition(".")
    question = load_questionnaire("content-brief", language).by_id[name]
    field = question.field(inner) if inner else question
    assert field is not None
    assert [choice.id for choice in field.choices if not choice.phrase] == []


def test_an_italian_action_does_not_begin_like_the_word_before_it() -> None:
    """It follows «a»: «portare a comprare», not «a acquistare»."""
    field = load_questionnaire("content-brief", "it").by_id["cta"].field("action")
    assert field is not None
    assert [choice.phrase for choice in field.choices if choice.phrase[0] in "aà"] == []
