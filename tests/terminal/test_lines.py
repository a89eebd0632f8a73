"""How a prompt is put into lines."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from briefkit.interview import Ask, header_ask
from briefkit.messages import LANGUAGES
from briefkit.model import Field, Question
from briefkit.terminal.lines import answer_lines, page, pages
from briefkit.terminal.opening import Opening
from briefkit.terminal.said import Said, hint, said, short_name
from briefkit.terminal.width import cells
from tests.terminal.asks import ask_of

FULL = said(ask_of("date", help="Any day."), "en", opens=True)


def texts(words: Said, width: int = 79, room: int = 30, refusal: str = "") -> list[str]:
    return [line.text for line in page(words, "en", width, room, refusal)[0]]


def test_everything_is_said_where_there_is_room() -> None:
    assert texts(FULL) == [
        "",
        "First things · 2 of 7  ━━━─────────────────",
        "",
        "What is it?",
        "It changes what the writer does.",
        "  Good: A precise thing.",
        "  Weak: Something.",
        "Any day.",
        "such as 31/3/2027, 31 March 2027 or 2027-03-31",
    ]


@pytest.mark.parametrize(
    ("room", "first_to_go"), [(6, "  Weak: Something."), (5, "  Good: A precise thing.")]
)
def test_what_helps_least_goes_first(room: int, first_to_go: str) -> None:
    assert first_to_go in texts(FULL, room=room + 1)
    assert first_to_go not in texts(FULL, room=room)


def test_the_question_stays_to_the_last() -> None:
    assert texts(FULL, room=1) == ["What is it?"]


def test_a_refusal_stays_to_the_last() -> None:
    assert texts(FULL, room=2, refusal="Not a date.") == ["What is it?", "Not a date."]


def test_a_page_says_whether_it_says_everything() -> None:
    assert page(FULL, "en", 79, 30)[1]
    assert page(FULL, "en", 79, 7)[1]
    assert not page(FULL, "en", 79, 6)[1]
    assert not page(said(ask_of("date"), "en", opens=False), "en", 79, 30)[1]


rooms = st.integers(1, 30)


@given(st.integers(1, 120), rooms, st.text(max_size=200))
def test_a_page_never_takes_more_room_than_it_has(width: int, room: int, refusal: str) -> None:
    lines, _ = page(FULL, "en", width, room, refusal)
    assert len(lines) <= room


@given(st.integers(20, 120), rooms)
def test_no_line_is_wider_than_the_terminal(width: int, room: int) -> None:
    lines = [*page(FULL, "en", width, room)[0], *sum(pages(FULL, "en", width, room), ())]
    assert all(cells(line.text) <= width for line in lines)


@given(st.integers(20, 120), rooms)
def test_all_pages_together_say_everything(width: int, room: int) -> None:
    said_words = [line.text for one in pages(FULL, "en", width, room) for line in one]
    joined = " ".join(" ".join(said_words).split())
    for part in (FULL.ask, FULL.why, FULL.good, FULL.weak, FULL.help, FULL.hint):
        assert part in joined


def test_the_first_page_says_where_one_is() -> None:
    first = [line.text for line in pages(FULL, "en", 79, 30)[0]]
    assert first[:4] == ["", texts(FULL)[1], "", "What is it?"]


@given(st.integers(20, 120), rooms)
def test_saying_where_one_is_takes_no_further_page(width: int, room: int) -> None:
    words = FULL._replace(section="", total=0)
    assert len(pages(FULL, "en", width, room)) == len(pages(words, "en", width, room))


def part_of(question: Question, field: Field, **settings: object) -> Ask:
    return Ask(f"{question.id}.0.{field.id}", question, field, **settings)  # type: ignore[arg-type]


RIVALS = Question(
    id="rivals",
    kind="records",
    ask="Who else?",
    label="Rivals",
    why="Because.",
    fields=(Field(id="name", kind="text", ask="Names"), Field(id="site", kind="url", ask="Site")),
)


def test_the_first_part_of_a_question_carries_the_whole_question() -> None:
    words = said(part_of(RIVALS, RIVALS.fields[0]), "en", opens=True)
    assert texts(words)[:5] == ["", "Who else?", "Because.", "", "Names"]


def test_further_parts_carry_its_short_name_and_their_row() -> None:
    ask = part_of(RIVALS, RIVALS.fields[1], row="Alfa", number=1, rows=2)
    assert texts(said(ask, "en", opens=False))[:3] == ["", "Rivals · Alfa, 1 of 2", "Site"]


def test_a_single_row_is_not_counted() -> None:
    ask = part_of(RIVALS, RIVALS.fields[1], row="Alfa", number=1, rows=1)
    assert texts(said(ask, "en", opens=False))[1] == "Rivals · Alfa"


def test_a_question_is_opened_once_and_again_where_one_returns_to_its_first_part() -> None:
    opening = Opening()
    first, second = part_of(RIVALS, RIVALS.fields[0]), part_of(RIVALS, RIVALS.fields[1])
    assert [opening.of(ask) for ask in (first, second, first)] == [True, False, True]


def test_a_question_that_one_comes_to_from_behind_is_opened_there_and_at_its_first_part() -> None:
    opening = Opening()
    first, second = (
        evolve(part_of(RIVALS, field), path=f"rivals.{field.id}") for field in RIVALS.fields
    )
    third = evolve(second, path="rivals.other")
    shown = [opening.of(ask) for ask in (third, second, first, second)]
    assert shown == [True, False, True, False]


def test_an_aside_does_not_close_its_question() -> None:
    opening = Opening()
    ask = part_of(RIVALS, RIVALS.fields[0])
    assert [opening.of(one) for one in (ask, evolve(ask, aside=True), ask)] == [True, False, True]


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field(id="x", kind="text", ask="?"), ""),
        (Field(id="x", kind="number", ask="?", unit="%", min="0", max="100"), "a number (%) · from 0 to 100"),
        (Field(id="x", kind="number", ask="?", max="5"), "a number · at most 5"),
        (Field(id="x", kind="number", ask="?", min="5"), "a number · at least 5"),
        (Field(id="x", kind="scale", ask="?"), "a whole number from 1 to 5"),
        (Field(id="x", kind="list", ask="?", max="3"), "one per line · at most 3"),
        (Field(id="x", kind="text", ask="?", codes="country"), "a country, by name or code"),
        (
            Field(id="x", kind="text", ask="?", in_text_language=True),
            "in the language of the text to be written",
        ),
    ],
)  # fmt: skip
def test_each_kind_says_how_it_is_answered(field: Field, words: str) -> None:
    assert hint(field, "en") == words


def test_what_may_stay_empty_says_so() -> None:
    ask = part_of(RIVALS, RIVALS.fields[0])
    assert said(ask, "en", opens=False).hint == "optional"
    required = evolve(ask, field=evolve(ask.field, required=True))
    assert said(required, "en", opens=False).hint == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_header_is_asked_without_a_place(language: str) -> None:
    words = said(header_ask("client", language), language, opens=True)
    assert words.section == ""
    assert words.why


def test_an_answer_left_behind_is_short() -> None:
    lines = answer_lines("Story", "word " * 1000, 40)
    assert len(lines) == 3
    assert lines[-1].text.endswith("…")


def test_an_answer_is_left_behind_with_question_row_and_field() -> None:
    ask = part_of(RIVALS, RIVALS.fields[1], row="Alfa", number=1, rows=2)
    assert short_name(ask) == "Rivals · Alfa · Site"
