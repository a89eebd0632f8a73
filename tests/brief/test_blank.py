"""A questionnaire as a document, with room for the answers."""

from __future__ import annotations

import pytest

from briefkit.brief.blank import build_blank
from briefkit.brief.blocks import Callout, Facts, Paragraph, Table
from briefkit.questionnaires import load_questionnaire
from briefkit.questionnaires.find import available
from tests.worlds import all_kinds, text_of, texts_in


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("name", available())
def test_every_question_is_asked_with_its_reason_and_a_good_example(
    name: str, language: str
) -> None:
    questionnaire = load_questionnaire(name, language)
    blank = build_blank(questionnaire)
    text = text_of(blank)
    for question in questionnaire.questions:
        assert question.example is not None
        assert question.ask in text
        assert (question.why or "") in text
        assert question.example.good in text
    titles = [one.title for one in questionnaire.sections]
    assert [part.title for part in blank.sections][1:-1] == titles


def test_every_question_can_be_jumped_to() -> None:
    anchors = [
        block.anchor
        for part in build_blank(all_kinds()).sections
        for block in part.blocks
        if isinstance(block, Paragraph) and block.title
    ]
    assert anchors == [question.id for question in all_kinds().questions]


def room(id: str, language: str = "en") -> object:
    for part in build_blank(all_kinds(language)).sections:
        for before, block in zip(part.blocks, part.blocks[1:], strict=False):
            if before.anchor == id:
                return block
    raise AssertionError(id)


def test_choices_are_boxes_to_tick() -> None:
    season, organic = room("season"), room("organic", "it")
    assert isinstance(season, Paragraph)
    (boxes,) = texts_in(season.lines)
    assert boxes.count("☐") == 3, "and one for words of one's own"
    assert boxes.startswith("☐\u00a0Spring\u2003 ☐\u00a0Autumn\u2003 ")
    assert isinstance(organic, Paragraph)
    assert texts_in(organic.lines) == ["☐\u00a0Sì\u2003 ☐\u00a0No"]


def test_a_record_has_a_line_for_each_field() -> None:
    grower = room("grower")
    assert isinstance(grower, Facts)
    lines = {fact.label: texts_in(fact.value) for fact in grower.rows}
    asked = {field.id: field.ask for field in all_kinds().by_id["grower"].fields}
    assert [*lines] == [*asked.values()]
    assert ["☐\u00a0Yes\u2003 ☐\u00a0No"] in lines.values()


def test_questions_are_numbered_through_all_sections() -> None:
    blank = build_blank(all_kinds())
    titles = [block.title or "" for part in blank.sections for block in part.blocks]
    numbered = [title.partition(". ")[0] for title in titles if title]
    assert numbered == [str(n + 1) for n in range(len(all_kinds().questions))]


@pytest.mark.parametrize("language", ["en", "it"])
def test_it_says_how_to_answer_and_leaves_room_for_more(language: str) -> None:
    first, *_, last = build_blank(all_kinds(language)).sections
    (how,) = first.blocks
    assert isinstance(how, Callout)
    assert len(how.lines) == 3
    assert last.title


def test_records_are_an_empty_table_and_given_rows_are_given() -> None:
    teas, ratings = room("teas"), room("ratings")
    assert isinstance(teas, Table)
    assert teas.header == ("Tea", "Origin", "Place", "Cups", "Address", "Tastes of")
    assert len(teas.rows) > 1
    assert texts_in(teas.rows) == []
    assert isinstance(ratings, Table)
    assert [texts_in(row) for row in ratings.rows] == [
        ["Everybody knows what it is"],
        ["The price is fair"],
    ]
