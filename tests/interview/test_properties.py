"""Whatever somebody does, an interview goes on, ends, and keeps what was said."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefkit import kinds
from briefkit.answers import Applies, bind
from briefkit.interview import Ask, Interview, State, review, understood
from briefkit.model import Plain, Response
from briefkit.questionnaires import load_questionnaire
from briefkit.responses import parse_response, response_text
from tests.worlds import all_kinds

TYPED = {
    "text": ["Rex", "Anna", "Italy", "x\ny"],
    "paragraph": ["Two\nlines"],
    "select": ["1", "2", "3", "Something else"],
    "multiselect": ["1", "1 2", "2", "Lakes"],
    "confirm": ["yes", "no"],
    "number": ["3", "1,300.5"],
    "scale": ["1", "5"],
    "date": ["2027-03-31", "1 May 2027"],
    "url": ["a.example", "https://b.example/x"],
    "list": ["one", "one\ntwo", "two\none", "one\nthree\ntwo"],
}
"""What people type, by the kind of the prompt."""

answer = st.tuples(st.just("answer"), st.integers(0, 3))
moves = st.tuples(
    st.sampled_from(
        """back later unknown not-applicable half assumed skip note whole-note rows drop look on
        row""".split()
    ),
    st.just(0),
)
go_to = st.tuples(st.just("go to"), st.integers(0, 30))
actions = st.lists(st.one_of(answer, answer, answer, moves, go_to), max_size=60)


def typed(ask: Ask, number: int) -> Plain | None:
    """Return an answer to `ask`, or None where this one is refused."""
    words = TYPED[ask.field.kind]
    try:
        return understood(ask, words[number % len(words)], "en")
    except kinds.Refused:
        return None


def act(interview: Interview, action: tuple[str, int]) -> None:
    what, number = action
    ask = interview.ask
    if ask is None:
        interview.back()
        return
    steps: dict[str, Callable[[], object]] = {
        "back": interview.back,
        "later": interview.later,
        "unknown": lambda: interview.not_known("Anna", "2027-01-01"),
        "not-applicable": lambda: interview.not_applicable("no"),
        "half": lambda: interview.keep_half_typed("half a w"),
        "skip": interview.skip,
        "note": lambda: interview.keep_note("rough", whole=False),
        "whole-note": lambda: interview.keep_note("rough", whole=True),
        "look": lambda: interview.refresh(interview.response),
        "on": interview.go_on,
    }
    rows = tuple(range(len(ask.overview)))
    orders = {"rows": rows[::-1], "drop": rows[1:]}
    if what in steps:
        steps[what]()
    elif what in orders:
        interview.reorder(orders[what]) if rows else None
    elif what == "row":
        row_alone(interview, ask) if rows else None
    elif what == "go to":
        questions = interview.questionnaire.at_depth("essential").questions
        question = questions[number % len(questions)]
        if Applies(interview.questionnaire, interview.response).question(question):
            interview.go_to(question.id)
    elif (data := typed(ask, number)) is not None:
        interview.answer(data, "to confirm" if what == "assumed" else None)
        assert holds(interview.response, ask, data)


def row_alone(interview: Interview, ask: Ask) -> None:
    """Answer the first prompt of the first row of `ask`, which is asked alone."""
    alone = Interview(interview.questionnaire, interview.response, only=f"{ask.path}.0")
    assert alone.ask is not None
    if (data := typed(alone.ask, 0)) is not None:
        alone.answer(data)
    interview.refresh(alone.response)


def holds(response: Response, ask: Ask, data: Plain) -> bool:
    """Return whether `data` was kept as the answer to `ask`."""
    found: Plain | None = response.answers
    *way, last = ask.path.split(".")
    for key in way if ask.choosing else [*way, last]:
        if isinstance(found, dict):
            found = found.get(key)
        elif isinstance(found, list):
            found = found[int(key)]
    if ask.naming:
        assert isinstance(found, list)
        return [row.get(ask.field.id) for row in found if isinstance(row, dict)] == data
    if ask.choosing:
        assert isinstance(found, list)
        marked = [row.get(last) for row in found if isinstance(row, dict)]
        return marked.index("true") == int(str(data)) - 1
    return found == data


def finish(interview: Interview) -> int:
    """Leave everything else for later; return how many prompts that took."""
    prompts = 0
    while interview.ask is not None:
        interview.later()
        prompts += 1
        assert prompts < 500, "an interview must end"
    return prompts


@given(st.sampled_from(["all-kinds", "content-brief"]), actions)
@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
def test_any_way_through_an_interview_ends_and_loses_nothing(
    name: str, way: list[tuple[str, int]]
) -> None:
    questionnaire = all_kinds() if name == "all-kinds" else load_questionnaire(name)
    interview = Interview(
        questionnaire, Response(questionnaire=name, version=questionnaire.version)
    )
    for action in way:
        act(interview, action)
    finish(interview)
    found = bind(questionnaire, interview.response)
    assert found.faults == ()
    assert [path for path in found.orphans if path in interview.response.answers] == []
    assert [path for path in found.orphans if path in interview.response.notes] == []
    assert parse_response(response_text(interview.response), "x") == interview.response


@given(actions)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_a_review_shows_every_question_that_is_asked_once(way: list[tuple[str, int]]) -> None:
    interview = Interview(all_kinds(), Response(questionnaire="all-kinds", version=3))
    for action in way:
        act(interview, action)
    shown = review(all_kinds(), interview.response, at_end=False)
    applies = Applies(all_kinds(), interview.response)
    asked = {q.id for q in all_kinds().at_depth("essential").questions if applies.question(q)}
    paths = [entry.path for _, entries in shown.sections for entry in entries]
    assert len(paths) == len(set(paths))
    assert asked <= set(paths)
    open_ids = {point.question.id for point in bind(all_kinds(), interview.response).open}
    entries = [entry for _, some in shown.sections for entry in some]
    missing = {entry.path for entry in entries if entry.state in (State.open, State.unknown)}
    assert missing == open_ids


@given(actions)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_decided_bit_by_bit_is_what_is_decided_at_once(way: list[tuple[str, int]]) -> None:
    interview = Interview(all_kinds(), Response(questionnaire="all-kinds", version=3))
    for action in way:
        act(interview, action)
        fresh = Interview(all_kinds(), interview.response)
        assert [ask.path for ask in interview.open()] == [ask.path for ask in fresh.open()]
        if interview.ask is not None and interview.ask.place is not None:
            again = Applies(all_kinds(), interview.response)
            asked = all_kinds().at_depth("essential").questions
            assert interview.ask.place.total == sum(again.question(one) for one in asked)


@given(actions)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_an_interview_and_a_brief_agree_on_what_is_open(way: list[tuple[str, int]]) -> None:
    interview = Interview(all_kinds(), Response(questionnaire="all-kinds", version=3))
    for action in way:
        act(interview, action)
    asked = {ask.path for ask in interview.open()}
    found = bind(all_kinds(), interview.response)
    silent = {point.path for point in found.open if not point.expected}
    # A record that nobody has begun is one open point, and several prompts.
    roots = {path: path.split(".")[0] for path in asked}
    assert {root if root in silent else path for path, root in roots.items()} == silent
