"""Answers are typed, placed and sorted into what is there, what is open and what is wrong."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefkit.answers import Answers, bind, row_name
from briefkit.model import Plain, Question, Response
from briefkit.responses import parse_response
from tests.worlds import EXPECTED_ANSWERS, all_kinds, asking, expected, response

SIMPLE = """
- {id: a, kind: text, ask: A?}
- {id: b, kind: number, ask: B?}
"""


def bound(folder: Path, questions: str, **given: object) -> Answers:
    return bind(asking(folder, questions), response(**given))


def opened(answers: Answers) -> list[str]:
    return [point.path for point in answers.open]


def told(answers: Answers) -> list[str]:
    return [str(fault) for fault in answers.faults]


def test_every_kind_gets_its_type() -> None:
    values = bind(all_kinds(), expected("en")).values
    assert values["product"] == "Cloud Terrace № 12"
    assert values["outlets"] == ("web", "market")
    assert values["organic"] is True
    assert values["weight"] == Decimal("1300.5")
    assert values["mood"] == Decimal(7)
    assert values["launch"] == datetime(2027, 3, 31, 9, tzinfo=ZoneInfo("Europe/Rome"))
    assert values["claims"] == ("Only two leaves", "No perfume: none")
    assert values["page"] == "https://clouds.example/tea?a=1&b=2"
    grower = values["grower"]
    assert isinstance(grower, dict)
    assert grower["certified"] is False
    assert grower["visits"] == (
        {
            "guest": "Mara",
            "liked": False,
            "but": "Too much rain",
            "doubt": "May the rain be named?",
        },
        {"guest": "Teo", "liked": True},
    )
    assert values["ratings"] == (
        {"statement": "clear", "score": Decimal(2), "remedy": "A tasting"},
        {"statement": "fair", "score": Decimal(5)},
    )


def test_values_are_in_the_order_of_the_questionnaire() -> None:
    turned = dict(reversed(EXPECTED_ANSWERS.items()))
    answers = bind(all_kinds(), Response(questionnaire="all-kinds", version=3, answers=turned))
    order = [question.id for question in all_kinds().questions]
    assert list(answers.values) == [id for id in order if id in answers.values]


def test_python_values_are_answers_too(tmp_path: Path) -> None:
    questions = "- {id: a, kind: date, ask: A?}\n- {id: b, kind: number, ask: B?}\n- {id: c, kind: confirm, ask: C?}"
    given = {"a": date(2027, 3, 31), "b": 20.5, "c": True}
    answers = bound(tmp_path, questions, answers=given)
    assert answers.faults == ()
    assert answers.values == {"a": date(2027, 3, 31), "b": Decimal("20.5"), "c": True}


def test_a_default_leaves_nothing_open_and_is_not_printed(tmp_path: Path) -> None:
    answers = bound(tmp_path, "- {id: a, kind: number, ask: A?, default: 4}")
    assert answers.values == {}
    assert answers.open == ()


def test_a_default_alone_is_no_record_and_no_row(tmp_path: Path) -> None:
    questions = """
    - {id: a, kind: record, ask: A?, fields: [{id: b, kind: confirm, default: true, ask: B?}]}
    - id: c
      kind: records
      ask: C?
      fields: [{id: name, kind: text, ask: D?}, {id: e, kind: confirm, default: true, ask: E?}]
    """
    answers = bound(tmp_path, questions, answers={"a": {}, "c": [{}, {"name": "x"}, {}]})
    assert answers.values == {"c": ({}, {"name": "x"}, {})}, "rows keep their place"


def test_a_response_may_be_empty(tmp_path: Path) -> None:
    answers = bound(tmp_path, SIMPLE)
    assert (answers.values, answers.faults, answers.orphans) == ({}, (), ())
    assert opened(answers) == ["a", "b"]


FILE = """\
briefkit: 1
questionnaire: all-kinds
version: 3
answers:
  season: [spring]
  outlets: web
  organic: yes
  weight: heavy
  mood: "11"
  launch: 2027-02-30
  page: nowhere
  grower:
    name: Anna
    since: long ago
  teas:
    - {name: Ilam, origin: mars, best: "true"}
    - Sencha
    - {name: Genmai, origin: japan, best: "true"}
  regions: north
"""


def test_every_faulty_answer_is_told_with_its_place() -> None:
    answers = bind(all_kinds(), parse_response(FILE, "tea.brief.yaml"))
    places = [line.partition(": answers")[0] for line in told(answers)]
    paths = [fault.path.removeprefix("answers.") for fault in answers.faults]
    assert dict(zip(paths, places, strict=True)) == {
        "season": "tea.brief.yaml:5:11",
        "outlets": "tea.brief.yaml:6:12",
        "organic": "tea.brief.yaml:7:12",
        "weight": "tea.brief.yaml:8:11",
        "mood": "tea.brief.yaml:9:9",
        "launch": "tea.brief.yaml:10:11",
        "page": "tea.brief.yaml:11:9",
        "grower.since": "tea.brief.yaml:14:12",
        "teas.0.origin": "tea.brief.yaml:16:28",
        "teas.1": "tea.brief.yaml:17:7",
        "teas.2.best": "tea.brief.yaml:18:43",
        "regions": "tea.brief.yaml:19:12",
    }


def test_a_faulty_answer_is_not_also_open() -> None:
    answers = bind(all_kinds(), parse_response(FILE, "tea.brief.yaml"))
    assert (
        set(opened(answers)) & {fault.path.removeprefix("answers.") for fault in answers.faults}
        == set()
    )
    assert "mood" not in opened(answers)


def test_a_fault_of_one_answer_hides_no_other(tmp_path: Path) -> None:
    # The path of the fault ends like the name of the question.
    questions = """
    - {id: pet, kind: record, ask: A?, fields: [{id: age, kind: number, ask: B?}]}
    - {id: age, kind: number, ask: C?}
    """
    answers = bound(tmp_path, questions, answers={"pet": {"age": "old"}})
    assert opened(answers) == ["age"]


def test_answers_given_in_python_have_no_place(tmp_path: Path) -> None:
    (line,) = told(bound(tmp_path, SIMPLE, answers={"a": "x", "b": "many"}))
    assert line.startswith("answers.b: ")


def test_an_unknown_answer_is_kept_and_named(tmp_path: Path) -> None:
    given = {"a": "x", "b": 1, "elsewhere": "y"}
    answers = bound(tmp_path, SIMPLE, answers=given)
    assert (answers.orphans, answers.faults) == (("elsewhere",), ())
    assert "elsewhere" not in answers.values


def test_a_key_that_nearly_exists_is_a_fault(tmp_path: Path) -> None:
    questions = "- {id: headline, kind: text, ask: A?}"
    (line,) = told(bound(tmp_path, questions, answers={"headlin": "x"}))
    assert (
        line
        == "answers.headlin: expected an id of the questionnaire, got “headlin”; perhaps “headline”"
    )


def test_a_key_of_another_version_is_only_an_orphan(tmp_path: Path) -> None:
    questions = "- {id: headline, kind: text, ask: A?}"
    answers = bound(tmp_path, questions, version=2, answers={"headlin": "x"})
    assert (answers.faults, answers.orphans) == ((), ("headlin",))


def test_orphans_are_found_in_rows_and_states(tmp_path: Path) -> None:
    questions = """
    - id: pets
      kind: records
      ask: Pets?
      fields:
        - {id: name, kind: text, ask: Called?}
        - {id: toys, kind: records, ask: Toys?, fields: [{id: what, kind: text, ask: What?}]}
    """
    answers = bound(
        tmp_path,
        questions,
        answers={"pets": [{"name": "Rex", "weight": "3", "toys": [{"what": "ball", "cost": "2"}]}]},
        unknown={"pets.0.name": {}, "pets.0.nose": {}, "house": {}},
        assumed={"pets.0.toys.0.what": "", "pets.0.toys.0.where": ""},
        not_applicable={"pets.1": "", "garden": ""},
        notes={"pets": "", "roof": ""},
    )
    assert answers.orphans == (
        "pets.0.toys.0.cost",
        "pets.0.weight",
        "pets.0.nose",
        "house",
        "garden",
        "pets.0.toys.0.where",
        "roof",
    )


OPEN = """
- {id: a, kind: text, ask: A?}
- {id: may, kind: text, ask: May?, required: false}
- {id: deep, kind: text, ask: Deep?, depth: deep}
- id: pet
  kind: record
  ask: Pet?
  fields:
    - {id: name, kind: text, required: true, label: Name, ask: Called?}
    - {id: age, kind: number, ask: How old?}
    - {id: food, kind: text, required: true, depth: standard, ask: Eats?}
- id: goals
  kind: records
  ask: Goals?
  fields:
    - {id: what, kind: text, required: true, ask: What?}
    - {id: by, kind: date, required: true, ask: By when?}
    - {id: doubt, kind: text, open-point: true, ask: What is open?}
    - {id: first, kind: confirm, unique: true, ask: Which one first?}
"""


def test_what_is_required_at_this_depth_and_silent_is_open(tmp_path: Path) -> None:
    assert opened(bound(tmp_path, OPEN)) == ["a", "pet", "goals"]
    assert opened(bound(tmp_path, OPEN, depth="deep")) == ["a", "deep", "pet", "goals"]


def test_an_incomplete_record_or_row_is_open_where_it_is_incomplete(tmp_path: Path) -> None:
    answers = {"a": "x", "pet": {"age": 3}, "goals": [{"what": "Sell"}, {"by": "2027-01-01"}]}
    found = bound(tmp_path, OPEN, answers=answers)
    assert opened(found) == ["pet.name", "goals.0.by", "goals.1.what", "goals.first"]
    assert [point.row for point in found.open] == ["", "Sell", "2", ""]
    deeper = bound(tmp_path, OPEN, answers=answers, depth="standard")
    assert opened(deeper) == ["pet.name", "pet.food", "goals.0.by", "goals.1.what", "goals.first"]


def test_what_is_not_known_yet_is_expected_from_somebody(tmp_path: Path) -> None:
    found = bound(
        tmp_path,
        OPEN,
        answers={"goals": [{"what": "Sell"}]},
        unknown={
            "a": {"who": "Anna", "by": "2027-01-01"},
            "pet.name": "Bruno",
            "goals.0.by": {},
        },
    )
    assert [(p.path, p.who, p.by, p.expected) for p in found.open] == [
        ("a", "Anna", "2027-01-01", True),
        ("pet.name", "Bruno", "", True),
        ("goals.0.by", "", "", True),
    ]


def test_what_does_not_apply_is_settled(tmp_path: Path) -> None:
    states = {"a": "no", "pet.name": "a fish", "goals.0.by": "always", "goals.1": "dropped"}
    answers = {"goals": [{"what": "Sell"}, {"what": "Give"}]}
    found = bound(tmp_path, OPEN, answers=answers, not_applicable=states)
    assert found.open == ()
    assert found.values["goals"] == ({"what": "Sell", "first": True}, {})


def test_a_whole_row_may_be_unknown(tmp_path: Path) -> None:
    answers = {
        "a": "x",
        "pet": {"name": "Rex"},
        "goals": [{"what": "Sell", "by": "2027-01-01"}, {"what": "Give"}],
    }
    found = bound(tmp_path, OPEN, answers=answers, unknown={"goals.1": {"who": "Anna"}})
    assert [(point.path, point.row, point.who) for point in found.open] == [
        ("goals.1", "Give", "Anna")
    ]


def test_an_open_question_that_was_typed_is_open_in_its_own_words(tmp_path: Path) -> None:
    answers = {
        "a": "x",
        "pet": {"name": "Rex"},
        "goals": [{"what": "Sell", "by": "2027-01-01", "doubt": "How?"}],
    }
    (point,) = bound(tmp_path, OPEN, answers=answers).open
    assert (point.path, point.text, point.row, point.expected) == (
        "goals.0.doubt",
        "How?",
        "Sell",
        True,
    )


def _rows(*marks: object) -> dict[str, object]:
    rows = [{"what": str(n), "by": "2027-01-01", "first": mark} for n, mark in enumerate(marks)]
    return {"answers": {"a": "x", "pet": {"name": "Rex"}, "goals": rows}}


def test_the_only_row_comes_first_by_itself(tmp_path: Path) -> None:
    found = bound(tmp_path, OPEN, **_rows(None))
    assert found.values["goals"] == ({"what": "0", "by": date(2027, 1, 1), "first": True},)
    assert found.open == ()


def test_of_two_rows_one_comes_first(tmp_path: Path) -> None:
    assert opened(bound(tmp_path, OPEN, **_rows(False, True))) == []
    assert opened(bound(tmp_path, OPEN, **_rows(None, None))) == ["goals.first"]
    assert opened(bound(tmp_path, OPEN, **_rows(False, False))) == ["goals.first"]
    states = {"not_applicable": {"goals.first": "equal"}}
    assert opened(bound(tmp_path, OPEN, **_rows(None, None), **states)) == []
    unknown = {"unknown": {"goals.first": {"who": "Anna"}}}
    (point,) = bound(tmp_path, OPEN, **_rows(None, None), **unknown).open
    assert (point.path, point.who, point.field and point.field.id) == (
        "goals.first",
        "Anna",
        "first",
    )


def test_two_rows_cannot_both_come_first(tmp_path: Path) -> None:
    (fault,) = bound(tmp_path, OPEN, **_rows(None, True, True)).faults
    assert fault.path == "answers.goals.2.first"
    assert str(fault).endswith("expected one row marked, got a second one; keep the mark on one")


def test_there_may_be_too_many_rows_or_too_few(tmp_path: Path) -> None:
    questions = """
    - {id: a, kind: records, min: 2, max: 3, ask: A?, fields: [{id: b, kind: text, ask: B?}]}
    """
    rows = [{"b": str(n)} for n in range(5)]
    assert told(bound(tmp_path, questions, answers={"a": rows[:1]})) == [
        "answers.a: expected at least 2 rows, got 1"
    ]
    assert told(bound(tmp_path, questions, answers={"a": rows[:2]})) == []
    assert told(bound(tmp_path, questions, answers={"a": rows[:4]})) == [
        "answers.a: expected at most 3 rows, got 4"
    ]


def test_what_is_assumed_holds_for_all_below_it() -> None:
    answers = bind(all_kinds(), Response(questionnaire="all-kinds", assumed={"teas.1": "ask them"}))
    assert answers.assumed("teas.1.name") == "ask them"
    assert answers.assumed("teas.0.name") is None
    assert answers.assumed("teas") is None


def test_an_answer_that_no_longer_applies_is_left_out_and_returns() -> None:
    said = expected("en")
    hidden = evolve(said, answers={**EXPECTED_ANSWERS, "organic": False})
    answers = bind(all_kinds(), hidden)
    assert {"certificate", "wrapping", "seal"} & set(answers.values) == set()
    assert answers.orphans == ()
    assert hidden.answers["certificate"] == "IT-BIO-009"
    assert "certificate" in bind(all_kinds(), said).values


@pytest.mark.parametrize(
    ("value", "name"),
    [("Ilam", "Ilam"), ("\n Two\nlines", "Two"), ("", "3"), (" ", "3"), (None, "3"), (["x"], "3")],
)
def test_a_row_is_called_by_its_first_answer_or_its_number(value: Plain | None, name: str) -> None:
    teas = all_kinds().by_id["teas"]
    assert row_name(teas, {} if value is None else {"name": value}, 2) == name


@pytest.mark.parametrize(("language", "name"), [("en", "The north"), ("it", "Il nord")])
def test_a_row_named_by_a_choice_is_called_by_its_label(language: str, name: str) -> None:
    regions = all_kinds(language).by_id["regions"]
    assert row_name(regions, {"region": "north"}, 0, language) == name
    assert row_name(regions, {"region": "The lakes"}, 0, language) == "The lakes"


def test_a_row_named_by_a_country_is_called_by_its_name() -> None:
    country = Question(
        id="a",
        kind="records",
        ask="?",
        fields=(Question(id="b", kind="text", ask="?", codes="country"),),
    )
    assert row_name(country, {"b": "DE"}, 0, "it") == "Germania"


anything = st.recursive(
    st.one_of(
        st.text(st.characters(), max_size=6),
        st.sampled_from(
            [
                "true",
                "false",
                "1",
                "web",
                "north",
                "2027-01-01",
                "clear",
                "nepal",
                "https://a.example",
            ]
        ),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(
                st.text(st.characters(), max_size=4),
                st.sampled_from(["name", "origin", "visits", "liked", "region", "score", "best"]),
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=8,
)
ids = st.sampled_from([question.id for question in all_kinds().questions])
paths = st.one_of(
    ids,
    st.builds(
        "{}.{}.{}".format,
        ids,
        st.sampled_from(["0", "1", "x", ""]),
        st.sampled_from(["name", "best", "0"]),
    ),
    st.text(st.characters(), max_size=5),
)
states = st.dictionaries(paths, anything, max_size=3)


@given(
    st.dictionaries(
        st.one_of(ids, ids, st.text(st.characters(), max_size=5)), anything, max_size=8
    ),
    states,
    states,
    states,
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_binding_never_raises_whatever_the_answers(
    answers: dict[str, Plain],
    unknown: dict[str, Plain],
    not_applicable: dict[str, Plain],
    assumed: dict[str, Plain],
) -> None:
    said = Response(
        questionnaire="all-kinds",
        version=3,
        answers=answers,
        unknown=unknown,
        not_applicable=not_applicable,
        assumed=assumed,
    )
    found = bind(all_kinds(), said)
    assert set(found.values) <= {question.id for question in all_kinds().questions}
    assert all(fault.told("en") and fault.told("it") for fault in found.faults)


def test_rows_that_are_given_are_open_one_by_one_once_the_first_is_answered() -> None:
    def said(*ratings: dict[str, str]) -> Answers:
        answers = {"ratings": list(ratings)}
        return bind(all_kinds(), Response(questionnaire="all-kinds", version=3, answers=answers))

    first = {"statement": "clear", "score": "4"}
    assert [path for path in opened(said()) if "ratings" in path] == ["ratings"]
    assert [path for path in opened(said(first)) if "ratings" in path] == ["ratings.1.score"]
    assert said(first, {"statement": "fair"}).values["ratings"] == (
        {"statement": "clear", "score": Decimal(4)},
        {},
    )


def test_states_of_rows_that_are_not_there_settle_nothing(tmp_path: Path) -> None:
    states = {"unknown": {"goals.0.by": {}}, "not_applicable": {"pet.name": "a fish"}}
    assert opened(bound(tmp_path, OPEN, answers={"a": "x"}, **states)) == ["goals"]
    said = Response(questionnaire="all-kinds", version=3, unknown={"ratings.0.score": {}})
    found = [path for path in opened(bind(all_kinds(), said)) if "ratings" in path]
    assert found == ["ratings.0.score", "ratings.1.score"]
