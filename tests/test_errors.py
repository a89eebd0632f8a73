"""What can go wrong is said in one sentence, in either language, with its place."""

from __future__ import annotations

import pickle

import pytest

from briefkit.errors import BriefkitError, CannotWrite, Fault, FaultyFile, UsageError
from briefkit.kinds import Refused
from briefkit.messages import LANGUAGES, Message, say, words
from briefkit.storage import Conflict


def fault(file: str, line: int, path: str = "a") -> Fault:
    return Fault(file, line, 5, path, Message("expected-rows"))


@pytest.mark.parametrize("kind", [UsageError, CannotWrite, FaultyFile, Refused, Conflict])
def test_one_error_is_above_all_others(kind: type[Exception]) -> None:
    assert issubclass(kind, BriefkitError)
    assert not issubclass(kind, (ValueError, OSError, KeyError))


def test_an_error_is_a_sentence_in_the_language_of_whoever_reads_it() -> None:
    error = UsageError("layout-unknown", layout="x", known=["full", "one-page"])
    assert str(error) == "There is no layout called “x”. There is: full, one-page."
    assert error.told("it") != str(error)
    assert "full, one-page" in error.told("it")
    assert error.told("it-IT") == error.told("it")
    assert error.told("tlh") == str(error)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    assert [key for key, sentence in words(language).items() if not sentence.strip()] == []


def test_a_fault_says_where_what_and_how() -> None:
    assert str(fault("x.yaml", 3)) == "x.yaml:3:5: a: expected a list of rows, got something else"
    assert fault("x.yaml", 3).told("it").startswith("x.yaml:3:5: a: ")


def test_a_fault_leaves_out_what_is_not_known() -> None:
    assert str(fault("x.yaml", 0)).startswith("x.yaml: a: expected")
    assert str(fault("", 0)).startswith("a: expected")
    assert str(fault("", 0, "")).startswith("expected")


def test_faults_are_told_in_the_order_of_their_files() -> None:
    faults = [fault("b.yaml", 1), fault("a.yaml", 20), fault("a.yaml", 3)]
    error = FaultyFile(iter(faults))
    assert [(one.file, one.line) for one in error.faults] == [
        ("a.yaml", 3),
        ("a.yaml", 20),
        ("b.yaml", 1),
    ]
    assert str(error).splitlines() == [str(one) for one in error.faults]


@pytest.mark.parametrize(
    "error",
    [
        UsageError("layout-unknown", layout="x", known=["full"]),
        FaultyFile([fault("x.yaml", 3)]),
        Refused("answer-empty"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_travel_between_processes(error: BriefkitError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), again.told("it")) == (str(error), error.told("it"))


def test_a_plural_is_chosen_by_its_number() -> None:
    assert say("en", "status-open", n=1) != say("en", "status-open", n=2)
    assert "2" in say("it", "status-open", n=2)
