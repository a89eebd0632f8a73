"""Whatever the answers, there is a brief or a list of faults."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefkit.answers import bind
from briefkit.brief import build_brief
from briefkit.errors import BriefkitError
from briefkit.model import Response
from tests.worlds import EXPECTED_ANSWERS, all_kinds, expected, flat, leaves, text_of

ids = [question.id for question in all_kinds().questions]
paths = st.one_of(
    st.sampled_from(ids),
    st.sampled_from(
        ["grower.name", "grower.visits.0", "teas.1.origin", "teas.best", "ratings.0.score"]
    ),
    st.builds("{}.{}".format, st.sampled_from(ids), st.text(st.characters(), max_size=4)),
    st.builds(
        "{}.{}.name".format, st.sampled_from(ids), st.sampled_from(["0", "7", "9" * 5000, "²"])
    ),
)
states = st.dictionaries(paths, st.text(st.characters(), max_size=5), max_size=4)
some = st.sets(st.sampled_from(sorted(EXPECTED_ANSWERS)))


@given(some, states, states, states, states, st.sampled_from(["en", "it"]))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_answered_is_printed(
    kept: set[str],
    unknown: dict[str, str],
    not_applicable: dict[str, str],
    assumed: dict[str, str],
    notes: dict[str, str],
    language: str,
) -> None:
    given = evolve(
        expected(language),
        answers={id: answer for id, answer in EXPECTED_ANSWERS.items() if id in kept},
        unknown=unknown,
        not_applicable=not_applicable,
        assumed=assumed,
        notes=notes,
    )
    text = text_of(build_brief(all_kinds(language), given))
    answers = bind(all_kinds(language), given)
    missing = [
        shown for field, shown in leaves(answers) if flat(shown) not in text and not field.unique
    ]
    assert missing == []


anything = st.recursive(
    st.text(st.characters(), max_size=5)
    | st.sampled_from(["true", "1", "web", "nepal", "x.example"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "origin", "visits", "guest", "region", "score"]), inner
        )
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from(ids), anything, max_size=4),
    st.text(st.characters(), max_size=8),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_answers_give_a_brief_or_faults(answers: dict[str, Any], text: str) -> None:
    given = Response(
        questionnaire="all-kinds",
        version=3,
        answers=answers,
        title=text,
        client=text,
        text_language=text,
        updated=text,
    )
    with suppress(BriefkitError):
        build_brief(all_kinds(), given)
