"""Every row of tests/kinds/examples.py holds, and no kind is without rows."""

from __future__ import annotations

import pytest

from briefkit import kinds
from briefkit.messages import LANGUAGES, en_kinds, say
from briefkit.model import KINDS, Field, plain
from tests.kinds.examples import ACCEPTED, REFUSED, Accepted, Refused, field, name


def test_every_simple_kind_has_examples_of_what_it_accepts_and_refuses() -> None:
    assert set(kinds.SIMPLE) == set(KINDS) - {"record", "records"}
    assert {kind for kind, rows in ACCEPTED.items() if rows} == set(kinds.SIMPLE)
    assert {kind for kind, rows in REFUSED.items() if rows} == set(kinds.SIMPLE)


@pytest.mark.parametrize("row", [row for rows in ACCEPTED.values() for row in rows], ids=name)
def test_what_is_typed_is_stored_and_shown(row: Accepted) -> None:
    stored = kinds.parse(row.field, row.typed, row.language)
    value = kinds.read(row.field, stored)
    assert stored == row.stored
    assert kinds.show(row.field, value, row.language) == row.shown
    assert plain(value) == stored


@pytest.mark.parametrize("row", [row for rows in REFUSED.values() for row in rows], ids=name)
def test_what_cannot_stand_is_refused_in_one_sentence_or_two(row: Refused) -> None:
    with pytest.raises(kinds.Refused) as refused:
        kinds.parse(row.field, row.typed, row.language)
    assert refused.value.message.key == row.key
    for language in LANGUAGES:
        told = refused.value.told(language)
        assert told.endswith(".")
        assert len(told) < 400
        assert "\n" not in told
        assert "None" not in told


def test_every_refusal_of_something_typed_has_an_example() -> None:
    keys = {key.removesuffix(".one").removesuffix(".other") for key in en_kinds.WORDS}
    shown = {"confirm-yes", "confirm-no", "date-moment", "date-moment-zone"}
    understood = {key for key in keys if "-words" in key}
    of_files = {key for key in keys if key.endswith("-expected")}
    of_files |= {key for key in keys if key.startswith(("shape-", "choice-id-"))}
    given = {row.key for rows in REFUSED.values() for row in rows}
    assert given == keys - shown - understood - of_files


@pytest.mark.parametrize("kind", ["record", "records", "colour"])
def test_asking_for_a_kind_made_of_fields_is_a_mistake_of_the_program(kind: str) -> None:
    with pytest.raises(TypeError, match=kind):
        kinds.parse(field(kind), "x", "en")
    with pytest.raises(TypeError, match=kind):
        kinds.read(field(kind), {})
    with pytest.raises(TypeError, match=kind):
        kinds.show(field(kind), "x", "en")


def _told(field: Field, typed: str, language: str) -> str:
    with pytest.raises(kinds.Refused) as refused:
        kinds.parse(field, typed, language)
    return say(language, refused.value.message)


def test_a_refusal_says_what_was_typed_and_what_to_write() -> None:
    assert _told(field("date"), "31/2/2027", "it") == (
        "«31/2/2027» non è una data del calendario: quel mese ha 28 giorni. Indicare il giorno "
        "come 31/3/2027 o 2027-03-31."
    )
    assert _told(field("date"), "3/31/2027", "en") == (
        "“3/31/2027” has the month first. Write the day first, 31/3/2027, or use the name of the "
        "month."
    )
    assert _told(field("date"), "lunedì 31/3/2027", "it") == (
        "«lunedì 31/3/2027» non concorda con il calendario: quel giorno è mercoledì. Controllare "
        "il giorno o toglierne il nome."
    )


def test_a_bound_is_named_in_the_figures_of_the_language() -> None:
    length = field("number", max="1300")
    assert _told(length, "1.301", "it") == "«1.301» è troppo alto: indicare al massimo 1.300."
    assert _told(length, "1,301", "en") == "“1,301” is too high: give 1,300 or less."


def test_a_long_answer_is_quoted_by_its_first_words() -> None:
    told = _told(field("number"), "parola " * 1000, "en")
    assert told.startswith("“" + "parola " * 8 + "par…”")


def test_a_single_character_is_counted_in_the_singular() -> None:
    short = field("text", min="3")
    assert _told(short, "a", "it") == "Un solo carattere non basta: ne servono almeno 3."
    assert _told(short, "ab", "it") == "2 caratteri non bastano: ne servono almeno 3."
