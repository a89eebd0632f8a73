"""What a questionnaire says about a path is worked out once, and kept with it alone."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

from attrs import evolve

from briefkit import Questionnaire, build_brief, load_for, read_response
from briefkit.brief.sources import sources_of
from tests.tools import ROOT

EXAMPLE = read_response(ROOT / "examples" / "kit-campioni-2027.brief.yaml")


def questionnaire() -> Questionnaire:
    """Return the questionnaire of the example, which nobody has used yet."""
    return load_for(EXAMPLE)


def test_a_source_is_made_once() -> None:
    one = questionnaire()
    first = sources_of(one)["goal.target"]
    assert sources_of(one)["goal.target"] is first
    assert (first.question.id, first.inner, first.many) == ("goal", "target", True)


def test_a_field_that_nobody_knows_leads_to_its_question() -> None:
    found = sources_of(questionnaire())["goal.nothing"]
    assert found.field is found.question


def test_a_changed_questionnaire_has_sources_of_its_own() -> None:
    one = questionnaire()
    before = sources_of(one)["headline"]
    renamed = [evolve(q, label="Another name") for q in one.questions if q.id == "headline"]
    section = evolve(one.sections[0], questions=tuple(renamed))
    other = evolve(one, sections=(section,))
    assert sources_of(other)["headline"].field.name == "Another name"
    assert sources_of(one)["headline"] is before


def test_a_pickle_leaves_out_what_can_be_worked_out_again() -> None:
    one = questionnaire()
    brief = build_brief(one, EXAMPLE)
    again = pickle.loads(pickle.dumps(one))
    assert sources_of(one).plans
    assert not sources_of(again)
    assert not sources_of(again).plans
    assert build_brief(again, EXAMPLE) == brief


def test_a_questionnaire_is_equal_whether_or_not_it_was_used() -> None:
    used, fresh = questionnaire(), questionnaire()
    build_brief(used, EXAMPLE)
    assert used == fresh
    assert hash(used) == hash(fresh)


def test_many_threads_may_use_a_questionnaire_for_the_first_time() -> None:
    one = questionnaire()
    with ThreadPoolExecutor(8) as pool:
        briefs = list(pool.map(lambda _: build_brief(one, EXAMPLE), range(32)))
    assert all(brief == build_brief(questionnaire(), EXAMPLE) for brief in briefs)


def test_ten_briefs_add_nothing_to_what_one_has_left_behind() -> None:
    one = questionnaire()
    build_brief(one, EXAMPLE)
    left = len(sources_of(one)), len(sources_of(one).plans)
    for number in range(10):
        build_brief(one, evolve(EXAMPLE, title=f"Brief {number}"))
    assert (len(sources_of(one)), len(sources_of(one).plans)) == left
