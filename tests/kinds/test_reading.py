"""What a file may hold: canonical text, and nothing that depends on a language."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

from briefkit import kinds
from briefkit.model import Choice, Field, Plain, plain
from tests.kinds.examples import (
    CONFIRM,
    DATE,
    LIST,
    MULTISELECT,
    NUMBER,
    PARAGRAPH,
    SCALE,
    SELECT,
    SELECT_MANY,
    SELECT_OTHER,
    TEXT,
    URL,
)

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("field", "data", "value"),
    [
        (TEXT, "Torre Mezzana", "Torre Mezzana"),
        (PARAGRAPH, "one\ntwo", "one\ntwo"),
        (SELECT, "fully", "fully"),
        (SELECT_OTHER, "a book", "a book"),
        (MULTISELECT, ["post", "fully"], ("post", "fully")),
        (CONFIRM, "true", True),
        (CONFIRM, "false", False),
        (NUMBER, "1300", Decimal(1300)),
        (NUMBER, "-1.50", Decimal("-1.5")),
        (SCALE, "4", Decimal(4)),
        (URL, "https://x.example", "https://x.example"),
        (LIST, ["one", "two"], ("one", "two")),
        (DATE, "2027-03-31", date(2027, 3, 31)),
        (DATE, "2027-01-19 09:00", datetime(2027, 1, 19, 9)),  # noqa: DTZ001 (nobody named a zone)
        (DATE, "2027-01-19 09:00 Europe/Berlin", datetime(2027, 1, 19, 9, tzinfo=BERLIN)),
        (DATE, "2027-01-19T09:00:30Z", datetime(2027, 1, 19, 9, 0, 30, tzinfo=UTC)),
        (
            DATE,
            "2027-01-19 09:00 -03:30",
            datetime(2027, 1, 19, 9, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
        ),
    ],
)
def test_canonical_text_is_read_as_a_typed_value(
    field: Field, data: Plain, value: kinds.Value
) -> None:
    got = kinds.read(field, data)
    assert got == value
    assert type(got) is type(value)
    if isinstance(value, datetime) and isinstance(got, datetime):
        assert got.utcoffset() == value.utcoffset()


@pytest.mark.parametrize(
    ("field", "data", "key"),
    [
        (TEXT, ["a"], "shape-text-expected"),
        (TEXT, {"a": "b"}, "shape-text-expected"),
        (TEXT, "", "answer-empty"),
        (LIST, "one", "shape-list-expected"),
        (LIST, [], "answer-empty"),
        (LIST, [["one"], "two"], "shape-text-expected"),
        (MULTISELECT, "post", "shape-list-expected"),
        (MULTISELECT, {"post": "yes"}, "shape-list-expected"),
        (MULTISELECT, ["Post"], "choice-id-unknown-near"),
        (SELECT, "Sì, del tutto", "choice-id-unknown"),
        (SELECT, "1", "choice-id-unknown"),
        (CONFIRM, "yes", "confirm-expected"),
        (CONFIRM, "True", "confirm-expected"),
        (NUMBER, "1,300", "number-expected"),
        (NUMBER, "1.300,5", "number-expected"),
        (NUMBER, "1e3", "number-expected"),
        (NUMBER, "NaN", "number-expected"),
        (NUMBER, "٣", "number-expected"),
        (NUMBER, "9" * 5000, "number-expected"),
        (SCALE, "4.0", "scale-expected"),
        (SCALE, "6", "scale-outside"),
        (DATE, "31/3/2027", "date-expected"),
        (DATE, "31 March 2027", "date-expected"),
        (DATE, "2027-3-31", "date-expected"),
        (DATE, "2027-02-29", "date-impossible"),
        (DATE, "2027-02-28 25:00", "date-time"),
        (DATE, "2027-02-28 09:00 europe/berlin", "date-zone"),
        (DATE, "2027-02-28 09:00 EUROPE/BERLIN", "date-zone"),
        (DATE, "2027-02-28 09:00 ../../etc/passwd", "date-expected"),
        (DATE, "2027-02-28 09:00 Europe/../Europe/Berlin", "date-zone"),
        (DATE, "2027-02-28 09:00 Europe", "date-zone"),
        (URL, "www.x.example", "url-relative"),
        (URL, "javascript:alert(1)", "url-scheme"),
    ],
)
def test_anything_else_in_a_file_is_refused(field: Field, data: Plain, key: str) -> None:
    with pytest.raises(kinds.Refused) as refused:
        kinds.read(field, data)
    assert refused.value.message.key == key


def test_a_wrong_shape_is_named_in_the_words_of_file_faults() -> None:
    with pytest.raises(kinds.Refused) as refused:
        kinds.read(LIST, "one")
    assert refused.value.told("en") == "expected a list, got “one”"
    assert refused.value.told("it") == "atteso un elenco, trovato «one»"
    with pytest.raises(kinds.Refused) as refused:
        kinds.read(TEXT, {"a": "b"})
    assert refused.value.told("it") == "atteso un testo, trovato un gruppo di chiavi"


def test_of_many_choices_only_the_first_are_listed() -> None:
    with pytest.raises(kinds.Refused) as refused:
        kinds.read(SELECT_MANY, "book")
    assert refused.value.told("en").startswith("expected one of c0, c1, c2,")
    assert refused.value.told("en").endswith("c11, …, got “book”")


def test_a_choice_twice_in_a_file_counts_once() -> None:
    assert kinds.read(MULTISELECT, ["post", "post"]) == ("post",)


def test_entries_of_a_list_that_nobody_can_see_are_dropped() -> None:
    assert kinds.read(LIST, ["one", " ", "\u200b", "two"]) == ("one", "two")


def test_a_moment_keeps_the_name_of_its_zone() -> None:
    for stored in ("2027-07-01 09:00 Europe/Berlin", "2027-07-01 09:00 +02:00"):
        assert plain(kinds.read(DATE, stored)) == stored


def test_of_two_choices_with_one_id_the_first_is_meant() -> None:
    twins = Field(
        id="it", kind="select", ask="?", choices=(Choice("a", "First"), Choice("a", "Second"))
    )
    assert kinds.show(twins, kinds.read(twins, "a"), "en") == "First"


def test_a_field_that_was_used_is_still_the_same_and_can_be_sent_elsewhere() -> None:
    fresh = evolve(SELECT)
    kinds.show(fresh, kinds.read(fresh, "fully"), "en")
    again = pickle.loads(pickle.dumps(fresh))
    assert again == fresh == evolve(fresh) == SELECT
    assert hash(again) == hash(SELECT)
    assert evolve(fresh, choices=()).choice("fully") is None
