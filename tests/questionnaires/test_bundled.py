"""What is bundled is complete, in both languages, and short enough to be answered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from attrs import evolve

from briefkit.interview import HEADER
from briefkit.messages import LANGUAGES
from briefkit.model import Depth, Field, Question, Questionnaire
from briefkit.questionnaires import load_questionnaire
from briefkit.questionnaires.find import available
from briefkit.testing import NotKnown, interview
from tests.italian import addressing

MOST_PROMPTS = 45
LONGEST_ASK = 120

EVERY = [(name, language) for name in available() for language in LANGUAGES]
bundled = pytest.mark.parametrize(("name", "language"), EVERY)


def _fields(fields: tuple[Field, ...], path: str = "") -> Iterator[tuple[str, Field]]:
    for field in fields:
        here = f"{path}.{field.id}".strip(".")
        yield here, field
        yield from _fields(field.fields, here)


def _every(questionnaire: Questionnaire) -> dict[str, Field]:
    return dict(_fields(questionnaire.questions))


def test_the_content_brief_is_bundled() -> None:
    assert "content-brief" in available()


@bundled
def test_nothing_is_left_untranslated(name: str, language: str) -> None:
    assert load_questionnaire(name, language).untranslated == ()


@bundled
def test_every_question_has_a_reason_and_two_examples(name: str, language: str) -> None:
    bare = [
        question.id
        for question in load_questionnaire(name, language).questions
        if not (
            question.why and question.example and question.example.good and question.example.weak
        )
    ]
    assert bare == []


@bundled
def test_everything_has_a_short_name_and_says_at_which_depth_it_is_asked(
    name: str, language: str
) -> None:
    questionnaire = load_questionnaire(name, language)
    assert [path for path, field in _every(questionnaire).items() if not field.label] == []
    assert [question.id for question in questionnaire.questions if question.depth is None] == []


@bundled
def test_a_question_fits_on_the_screen(name: str, language: str) -> None:
    every = _every(load_questionnaire(name, language))
    assert {path: field.ask for path, field in every.items() if len(field.ask) > LONGEST_ASK} == {}


@bundled
def test_a_question_ends_as_a_question_or_a_request(name: str, language: str) -> None:
    every = _every(load_questionnaire(name, language))
    assert [path for path, field in every.items() if field.ask[-1] not in "?."] == []


@bundled
def test_italian_questions_do_not_address_whoever_reads_them(name: str, language: str) -> None:
    if language == "it":
        every = _every(load_questionnaire(name, language)).items()
        said = {path: f"{one.ask} {one.label} {one.help or ''}" for path, one in every}
        assert {path: words for path, text in said.items() if (words := addressing(text))} == {}


@bundled
def test_no_two_questions_say_the_same(name: str, language: str) -> None:
    texts: Counter[str] = Counter()
    for question in load_questionnaire(name, language).questions:
        assert question.example is not None
        texts.update(
            [question.ask, question.why or "", question.label, question.help or question.id]
        )
        texts.update([question.example.good, question.example.weak])
    assert [text for text, times in texts.items() if times > 1] == []


@bundled
def test_no_two_fields_of_a_question_say_the_same(name: str, language: str) -> None:
    for question in load_questionnaire(name, language).questions:
        for part in ("ask", "label"):
            said = [getattr(field, part) for _, field in _fields(question.fields)]
            assert len(set(said)) == len(said), question.id


@pytest.mark.parametrize("name", available())
def test_no_sentence_is_the_same_in_two_languages(name: str) -> None:
    english, italian = (_every(load_questionnaire(name, language)) for language in LANGUAGES)

    def sentences(field: Field) -> set[str | None]:
        why = field.why if isinstance(field, Question) else None
        return {field.ask, field.help, why} - {None}

    same = {path: sentences(field) & sentences(italian[path]) for path, field in english.items()}
    assert {path: texts for path, texts in same.items() if texts} == {}


def _structure(field: Field) -> tuple[object, ...]:
    choices = tuple(choice.id for choice in field.choices)
    return (field.kind, field.depth, field.required, field.when, choices, field.default, field.min)


@pytest.mark.parametrize("name", available())
def test_both_languages_have_the_same_ids_and_structure(name: str) -> None:
    english, italian = (load_questionnaire(name, language) for language in LANGUAGES)
    assert [s.id for s in english.sections] == [s.id for s in italian.sections]
    first, second = _every(english), _every(italian)
    assert {path: _structure(field) for path, field in first.items()} == {
        path: _structure(field) for path, field in second.items()
    }


@bundled
def test_without_its_layouts_a_questionnaire_is_the_same(name: str, language: str) -> None:
    whole = load_questionnaire(name, language)
    assert load_questionnaire(name, language, layouts=False) == evolve(whole, layouts=())


@pytest.mark.parametrize("name", available())
def test_layouts_differ_only_in_words(name: str) -> None:
    english, italian = (load_questionnaire(name, language).layouts for language in LANGUAGES)
    for first, second in zip(english, italian, strict=True):
        assert first.id == second.id
        for one, other in zip(first.sections, second.sections, strict=True):
            assert [block.form for block in one.blocks] == [block.form for block in other.blocks]
            for block, translated in zip(one.blocks, other.blocks, strict=True):
                shown = [re.findall(r"\{.*?\}", "".join(fact.parts)) for fact in block.facts]
                assert shown == [
                    re.findall(r"\{.*?\}", "".join(fact.parts)) for fact in translated.facts
                ]


@bundled
def test_the_full_layout_shows_every_field_by_itself(name: str, language: str) -> None:
    questionnaire = load_questionnaire(name, language)
    full = next((layout for layout in questionnaire.layouts if layout.id == "full"), None)
    if full is None:
        assert questionnaire.layouts == ()
        return
    shown: set[str] = set()
    for block in (block for section in full.sections for block in section.blocks):
        for fact in block.facts:
            if not fact.primary:
                shown.update(re.findall(r"\{(.*?)\}", " ".join(fact.parts)))
        if block.show and not block.primary:
            question = questionnaire.by_id[block.show.split(".")[0]]
            columns = block.columns or tuple(field.id for field in question.fields)
            shown.add(block.show)
            if block.form == "table":
                shown.update(f"{question.id}.{column}" for column in columns)
        shown.update(one.of for one in block.lists if not one.parts)
        shown.update(one.chips for one in block.facts if one.chips)
        for one in block.lists:
            shown.update(re.findall(r"\{(.*?)\}", " ".join(one.parts)))
            shown.update(f"{one.of}.{name}" for name, _ in one.only)
    wanted = {
        path
        for question in questionnaire.questions
        for path, field in _fields((question,))
        if not field.fields and not field.open_point
    }
    assert wanted - shown == set()


PLAIN_CASE = {
    "deliverable": "Article",
    "length.max": "900",
    "length.unit": "words",
    "deadline.draft": "14 May 2027",
    "owner.name": "Elena Ferri",
    "owner.contact": "elena@velobrixa.example",
    "audience.who": "Workshop heads",
    "audience.role": "Business buyer",
    "location": "Austria",
    "location.0.language": "German",
    "segment.market": "City bikes",
    "segment.price": "Premium",
    "competitors": "Pedalfix\nSpokely",
    "competitors.0.url": "https://pedalfix.example",
    "competitors.0.says": "Ten tips",
    "competitors.0.difference": "The minutes",
    "competitors.1.url": "https://spokely.example",
    "competitors.1.says": "Prices",
    "competitors.1.difference": "The reasons",
    "goal": "Bookings",
    "goal.0.type": "Leads",
    "goal.0.metric": "The diary",
    "goal.0.target": "60",
    "goal.0.by": "30 September 2027",
    "placement.kind": "Own site or blog",
    "placement.url": "https://velobrixa.example/journal",
    "channels": "Blog, E-mail",
    "channels.0.reason": "Search",
    "channels.1.reason": "1,900 riders",
    "headline": "What a worn chain tells you",
    "cta": "Book a check",
    "cta.0.action": "Book or call",
    "cta.0.destination": "https://velobrixa.example/book",
    "cta.0.value": "A workshop slot",
    "funnel.planned": "yes",
    "funnel.stage": "Decide",
    "funnel.next": "A text message",
    "client-talk": "Paolo Riva",
    "client-talk.0.date": "3 May 2027",
    "client-talk.0.learnt": "Two jobs in three",
    "style.follows": "Usual style, in full",
    "style.where": "https://velobrixa.example/rain",
}
"""One goal, one call to action, two competitors, two channels, the usual style."""


def test_a_plain_brief_takes_at_most_45_prompts_with_its_header() -> None:
    run = interview(load_questionnaire("content-brief"), PLAIN_CASE)
    assert set(run.asked) == set(PLAIN_CASE), "a reply to every prompt, and no other"
    assert len(run.asked) + len(HEADER) <= MOST_PROMPTS


def test_the_plain_brief_leaves_nothing_open() -> None:
    from briefkit.answers import bind

    questionnaire = load_questionnaire("content-brief")
    answers = bind(questionnaire, interview(questionnaire, PLAIN_CASE).response)
    assert (answers.open, answers.faults, answers.orphans) == ((), (), ())


@pytest.mark.parametrize(
    ("follows", "asked"),
    [
        ("Usual style, in full", False),
        ("Usual style, in part", True),
        ("Not the usual style", True),
        ("No style defined yet", True),
        (NotKnown("Anna"), False),
    ],
)
def test_the_change_of_style_is_asked_only_where_the_style_is_not_kept(
    follows: object, asked: bool
) -> None:
    run = interview(load_questionnaire("content-brief"), {"style.follows": follows})
    assert ("style-change.change" in run.asked) is asked


def test_a_competitors_page_is_asked_though_its_kind_is_not() -> None:
    run = interview(load_questionnaire("content-brief"), {"competitors": "Pedalfix"})
    assert "competitors.0.url" in run.asked
    assert "competitors.0.kind" not in run.asked


def test_an_alternative_has_no_page() -> None:
    replies = {"competitors": "Pedalfix\nDoing nothing", "competitors.1.kind": "Alternative"}
    run = interview(load_questionnaire("content-brief"), replies, depth="standard")
    assert "competitors.0.url" in run.asked
    assert "competitors.1.url" not in run.asked


def test_the_essential_questions_are_the_thirteen_and_the_four_of_the_cover() -> None:
    questions = load_questionnaire("content-brief").at_depth(Depth.essential).questions
    wanted = """deliverable length deadline owner audience location segment competitors goal
        placement channels headline cta funnel client-talk style style-change""".split()
    assert [question.id for question in questions] == wanted
