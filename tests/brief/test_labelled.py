"""Every answer is at hand with its label, its state and its data, beside the blocks."""

from __future__ import annotations

import pickle
from pathlib import Path

from briefkit import build_brief, load_for, read_response
from tests.brief.desk import brief_of, sheet, words
from tests.tools import ROOT


def test_answers_have_labels_words_data_and_states(tmp_path: Path) -> None:
    brief = brief_of(
        tmp_path,
        sheet("{id: a, facts: [stage]}"),
        answers={
            "stage": "first",
            "length": "1300",
            "due": "2027-01-05",
            "formats": ["film"],
            "rivals": [{"name": "Alfa", "main": "true"}],
        },
        assumed={"stage": "a guess"},
        not_applicable={"words": "no words"},
        unknown={"story": {"who": "Anna", "by": "2027-02-01"}},
    )
    found = {one.id: one for one in brief.answers}
    assert [one.id for one in brief.answers][:3] == ["formats", "stage", "length"]
    assert {id: one.data for id, one in found.items() if one.data is not None} == {
        "formats": ["film"],
        "stage": "first",
        "length": 1300,
        "due": "2027-01-05",
        "rivals": [{"name": "Alfa", "main": True}],
    }
    assert (found["stage"].state, found["stage"].note) == ("assumed", "a guess")
    assert (found["words"].state, found["words"].note) == ("not-applicable", "no words")
    assert (found["story"].state, found["story"].note) == ("unknown", "Anna, 2027-02-01")
    assert (found["length"].state, words(found["length"].lines[0])) == ("answered", "1,300 words")
    assert (found["length"].label, found["length"].kind) == ("Length", "number")


def test_they_do_not_make_two_briefs_differ_and_travel_between_processes() -> None:
    given = read_response(ROOT / "examples" / "kit-campioni-2027.brief.yaml")
    brief = build_brief(load_for(given), given)
    again = pickle.loads(pickle.dumps(brief))
    assert again == brief
    assert again.answers == brief.answers
