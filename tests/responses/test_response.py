"""A response keeps whatever it is given as canonical text."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs.exceptions import FrozenInstanceError

from briefkit.model import AddOn, Depth, Response, plain
from tests.worlds import expected


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (True, "true"),
        (False, "false"),
        (20, "20"),
        (-3, "-3"),
        (20.5, "20.5"),
        (1e21, "1000000000000000000000"),
        (Decimal("1300.50"), "1300.5"),
        (Decimal("1E+3"), "1000"),
        (Decimal(100), "100"),
        (date(2027, 3, 31), "2027-03-31"),
        (date(33, 4, 3), "0033-04-03"),
        (time(9, 30), "09:30:00"),
        (datetime(2027, 1, 19, 9, 0), "2027-01-19 09:00"),  # noqa: DTZ001
        (datetime(33, 1, 19, 9, 0), "0033-01-19 09:00"),  # noqa: DTZ001
        (datetime(2027, 1, 19, 9, 0, 30), "2027-01-19 09:00:30"),  # noqa: DTZ001
        (datetime(2027, 1, 19, 9, 0, tzinfo=UTC), "2027-01-19 09:00 +00:00"),
        (datetime(2027, 1, 19, 9, tzinfo=timezone(timedelta(hours=-5))), "2027-01-19 09:00 -05:00"),
        (
            datetime(2027, 1, 19, 9, tzinfo=ZoneInfo("Europe/Berlin")),
            "2027-01-19 09:00 Europe/Berlin",
        ),
        ("  as it is \n", "  as it is \n"),
        (("a", 1, None), ["a", "1"]),
        ({"a": None, "b": {1: True}}, {"b": {"1": "true"}}),
    ],
)
def test_python_values_become_text(given: Any, kept: Any) -> None:
    assert plain(given) == kept
    assert Response(questionnaire="x", answers={"q": given}).answers == {"q": kept}


@pytest.mark.parametrize(
    "value", [b"bytes", object(), float("nan"), float("inf"), Decimal("NaN"), {1, 2}]
)
def test_what_has_no_canonical_text_is_a_mistake_of_the_program(value: object) -> None:
    with pytest.raises(TypeError, match="an answer cannot be a"):
        Response(questionnaire="x", answers={"q": value})


def test_everything_but_the_questionnaire_has_a_default() -> None:
    one = Response(questionnaire="content-brief")
    assert (one.version, one.depth, one.language, one.revision) == (1, "essential", "en", 0)
    assert (one.created, one.updated, one.source) == (None, None, None)
    assert one.answers == one.unknown == one.assumed == one.not_applicable == one.notes == {}
    assert (one.with_, one.waivers, one.pending, one.sample) == ({}, (), {}, False)


def test_the_text_is_in_the_language_of_the_brief_unless_somebody_said_otherwise() -> None:
    assert Response(questionnaire="x", language="it").written_in == "it"
    assert Response(questionnaire="x", language="it", text_language="en-GB").written_in == "en-GB"


def test_a_depth_may_be_given_as_one() -> None:
    assert Response(questionnaire="x", depth=Depth.deep).depth == "deep"


def test_what_is_given_is_copied_at_the_door() -> None:
    rows: list[Any] = [{"name": "Ilam"}]
    one = Response(questionnaire="x", answers={"teas": rows})
    rows[0]["name"] = "Sencha"
    assert one.answers == {"teas": [{"name": "Ilam"}]}


def test_a_response_is_frozen_and_travels() -> None:
    one = expected("en")
    with pytest.raises(FrozenInstanceError):
        one.title = "Another"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(one)) == one


def test_moments_are_stamped_with_their_offset() -> None:
    moment = datetime(2026, 11, 22, 21, 4, 11, tzinfo=ZoneInfo("Europe/Rome"))
    assert Response(questionnaire="x", updated=moment).updated == "2026-11-22T21:04:11+01:00"


def test_add_ons_may_be_given_as_mappings() -> None:
    one = Response(questionnaire="x", with_={"linkedin": {"answers": {"hook": 3}}})
    assert one.with_ == {"linkedin": AddOn(answers={"hook": "3"})}
