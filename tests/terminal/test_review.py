"""All answers on the screen: to look at, to choose one from, to go on from."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from prompt_toolkit.output import DummyOutput, Output

from briefkit.interview import Control, Interview, checker, conduct, review
from briefkit.interview.entries import Entry, Review, State
from briefkit.model import Response
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from tests.terminal.asks import ANSWERS, ask_of, everything
from tests.terminal.papers import on_paper, on_screen
from tests.terminal.typist import (
    ALL_ANSWERS,
    BACK,
    DOWN,
    EMPTY,
    END,
    ENTER,
    HOME,
    LAST,
    NEXT,
    NOTE,
    PAGE_DOWN,
    PAGE_UP,
    STOP,
    UP,
    typing,
)


def shown(at_end: bool = True, **settings: Any) -> Review:
    """Return the review of a brief with every kind, some of it open."""
    settings.setdefault("answers", {**ANSWERS, "story": ""})
    response = Response(questionnaire="everything", title="Olive oil", **settings)
    return review(everything(), response, at_end)


def chosen(review: Review, keys: str, output: Output | None = None) -> str | Control:
    """Return what comes of `keys` typed while `review` is in view."""
    with typing(keys) as typist:
        return QuestionaryPrompter("en", typist, output or DummyOutput()).review(review)


def drawn(review: Review, columns: int = 80, rows: int = 40, language: str = "en") -> str:
    """Return what is drawn of `review`."""
    output, read = on_paper(columns, rows)
    with typing(ENTER) as typist:
        QuestionaryPrompter(language, typist, output).review(review)
    return read()


def test_at_the_end_enter_finishes() -> None:
    assert chosen(shown(at_end=True), ENTER) is Control.finish


def test_in_the_middle_enter_goes_on() -> None:
    assert chosen(shown(at_end=False), ENTER) is Control.go_on


def test_in_the_middle_one_may_finish() -> None:
    assert chosen(shown(at_end=False), DOWN + ENTER) is Control.finish


def test_what_is_left_open_can_be_asked_at_the_end() -> None:
    assert shown().left
    assert chosen(shown(), DOWN + ENTER) is Control.go_on


def test_where_nothing_is_open_nothing_of_it_is_offered() -> None:
    assert chosen(evolve(shown(), left=False), DOWN + ENTER) == "#title"


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        (DOWN * 2, "#title"),
        (DOWN * 5, "headline"),
        (DOWN * 5 + UP, "#text_language"),
        (UP, "rivals"),
        (LAST, "rivals"),
        (LAST + HOME + DOWN * 2, "#title"),
        (LAST + UP, "reader"),
        (LAST + UP + UP, "points"),
        (PAGE_DOWN * 5, "rivals"),
        (PAGE_DOWN * 5 + PAGE_UP * 9 + DOWN * 2, "#title"),
    ],
)
def test_the_cursor_passes_over_the_titles_of_sections(keys: str, path: str) -> None:
    assert chosen(shown(), keys + ENTER) == path


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("due", "due"),
        ("cifre", "headline"),
        ("left empty", "#client"),
        ("alfa", "rivals"),
        ("else", "rivals"),
    ],
)
def test_an_answer_is_found_by_its_name_its_words_and_its_state(typed: str, path: str) -> None:
    assert chosen(shown(), typed + ENTER) == path


def test_a_name_is_found_before_a_text_that_stands_higher() -> None:
    answers = {**ANSWERS, "headline": "Which points?"}
    assert chosen(shown(answers=answers), "points" + ENTER) == "points"


def test_a_search_that_is_given_up_shows_all_again() -> None:
    assert chosen(shown(), "due\x7f\x7f\x7f" + ENTER) is Control.finish


def test_ctrl_b_goes_back() -> None:
    assert chosen(shown(), BACK) is Control.back


@pytest.mark.parametrize(("key", "error"), [(STOP, KeyboardInterrupt), (END, EOFError)])
def test_ctrl_c_and_ctrl_d_stop(key: str, error: type[BaseException]) -> None:
    with pytest.raises(error):
        chosen(shown(), key)


@pytest.mark.parametrize("key", [NEXT, ALL_ANSWERS, NOTE])
def test_there_is_nothing_to_skip_to_look_at_or_to_note(key: str) -> None:
    assert chosen(shown(), key + ENTER) is Control.finish


def test_nothing_is_half_typed_after_it() -> None:
    with typing("due" + STOP) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(KeyboardInterrupt):
            prompter.review(shown())
        assert prompter.half_typed() == ""


def test_the_cursor_comes_back_to_what_was_changed() -> None:
    ask = evolve(ask_of("date", "2027-03-31"), path="due")
    ask = evolve(ask, question=evolve(ask.question, id="due"))
    with typing("due" + ENTER + ENTER + UP + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        assert prompter.review(shown()) == "due"
        prompter.ask(ask, checker(ask, "en"))
        assert prompter.review(shown()) == "mark"


def test_after_another_question_the_cursor_is_at_the_top() -> None:
    ask = ask_of("text", "x")
    with typing("due" + ENTER + ENTER + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        assert prompter.review(shown()) == "due"
        prompter.ask(ask, checker(ask, "en"))
        assert prompter.review(shown()) is Control.finish


def test_answers_stand_under_their_sections_with_what_is_open_in_words() -> None:
    text = drawn(
        shown(
            unknown={"link": {"who": "Anna", "by": "2026-12-01"}},
            assumed={"role": "the role"},
            not_applicable={"length": "it is a film"},
            answers={k: v for k, v in ANSWERS.items() if k not in ("story", "link", "length")},
        )
    )
    assert "Olive oil ━" in text
    assert "All answers 10 of 12 answered · 2 points open" in text
    assert "The brief Title Olive oil Client left empty" in text
    assert "First things Which headline? Olio in cifre What is the story? open" in text
    assert "Which role? Cook · to be confirmed: the role" in text
    assert "How long? does not apply: it is a film" in text
    assert "Where does it lead? not known yet: Anna, Tuesday 1 December 2026" in text


def test_it_speaks_italian() -> None:
    text = drawn(shown(), language="it")
    assert "Tutte le risposte" in text
    assert "Concludere e scrivere i documenti" in text
    assert "Invio apre" in text


def test_a_long_answer_takes_one_line_and_leaves_room_for_its_state() -> None:
    entry = Entry("x", "Name " * 9, ("word " * 99,), State.assumed, "all of it " * 9)
    text = drawn(Review("T", "s", (("", (entry,)),), True, False), 60, 24)
    assert "Name Name Name Name N… word" in text
    assert "… · to be confirmed… " in text


def test_what_does_not_fit_is_counted() -> None:
    assert "↓ 11 more" in drawn(shown(), 80, 14)


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (10, 4), (20, 8), (40, 12), (300, 100)])
def test_no_size_of_a_terminal_is_too_small(size: tuple[int, int]) -> None:
    output, _ = on_paper(*size)
    assert chosen(shown(), DOWN * 4 + LAST + PAGE_UP + "due" + ENTER, output) == "due"


def test_nothing_that_was_answered_can_steer_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31mred\r\x1b[A"
    entry = Entry("x", f"Name{evil}", (f"Line{evil}", evil), State.unknown, f"Anna{evil}")
    text = drawn(Review(f"T{evil}", f"S{evil}", ((f"Section{evil}", (entry,)),), True, True))
    assert "owned" not in text
    assert "\x9b" not in text
    assert "\x1b" not in text
    for word in ("Name", "Line", "Anna", "Section"):
        assert word in text


def run(keys: str, output: Output | None = None, **settings: Any) -> Response:
    """Return the response after `keys`, in an interview about a brief with every kind."""
    with typing(keys) as typist:
        prompter = QuestionaryPrompter("en", typist, output or DummyOutput())
        response = Response(questionnaire="everything", **settings)
        return conduct(Interview(everything(), response), prompter, lambda _: None)


def test_an_answer_is_changed_and_left_behind_again() -> None:
    output, read = on_paper(80, 24)
    keys = "head" + ENTER + EMPTY + "Olio nuovo" + ENTER + HOME + ENTER
    assert run(keys, output, answers=ANSWERS).answers == {**ANSWERS, "headline": "Olio nuovo"}
    assert "First things Which headline? Olio nuovo" in read()


def test_half_a_text_is_there_again_after_a_look_at_all_answers() -> None:
    keys = "Olio" + ALL_ANSWERS + ENTER + " buono" + ENTER + ALL_ANSWERS + DOWN + ENTER
    assert run(keys).answers == {"headline": "Olio buono"}


def test_marks_are_there_again_after_a_look_at_all_answers() -> None:
    answers = {"headline": "Olio", "story": "One.", "role": "cook"}
    keys = " " + ALL_ANSWERS + ENTER + DOWN + " " + ENTER + ALL_ANSWERS + DOWN + ENTER
    response = run(keys, answers=answers)
    assert response.answers == {**answers, "channels": ["buyer", "cook"]}


def test_a_question_that_nobody_answered_is_a_place_to_go_on_from() -> None:
    keys = ALL_ANSWERS + "due" + ENTER + "31/3/2027" + ENTER + ALL_ANSWERS + DOWN + ENTER
    assert run(keys).answers == {"due": "2027-03-31"}


def test_a_part_of_the_header_is_not_left_behind_in_a_section() -> None:
    output, lines = on_screen(80, 60)
    keys = "head" + ENTER + "!" + ENTER + "client" + ENTER + "Casalta" + ENTER + HOME + ENTER
    run(keys, output, answers=ANSWERS)
    left = "First things|Which headline? Olio in cifre!||Client: Casalta"
    assert "|".join(lines()).strip("|") == left
