"""The rows of an answer at a glance: one is changed, others are added, removed and moved."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from prompt_toolkit.output import DummyOutput, Output

from briefkit.interview import (
    Ask,
    ChangeRow,
    Control,
    Interview,
    Noted,
    Reply,
    Rows,
    RowSummary,
    checker,
    conduct,
)
from briefkit.model import Field, Plain, Question, Response
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from tests.terminal.asks import ANSWERS, ROLES, everything
from tests.terminal.papers import on_paper
from tests.terminal.typist import (
    ALL_ANSWERS,
    ALT_DOWN,
    ALT_UP,
    BACK,
    BACKSPACE,
    CLEAR,
    DELETE,
    DOWN,
    END,
    ENTER,
    HOME,
    LAST,
    NEXT,
    NOTE,
    STOP,
    UP,
    typing,
)

ROWS = (
    RowSummary("Alfa", "https://alfa.example/", 0),
    RowSummary("Beta", "", 2),
    RowSummary("Gamma", "", 0),
)
NAMES: list[Plain] = ["Alfa", "Beta", "Gamma"]


def overview(**settings: Any) -> Ask:
    """Return the ask for the names of rivals, of whom there are three already."""
    question = everything().by_id["rivals"]
    naming = evolve(question.fields[0], kind="list", **settings)
    return Ask("rivals", question, naming, NAMES, naming=True, overview=ROWS)


def of_choices(*names: str, **settings: Any) -> Ask:
    """Return the ask for rows whose names are choices."""
    field = Field(id="role", kind="select", ask="Which ones?", choices=ROLES, **settings)
    question = Question(id="who", kind="records", ask="Who reads it?", fields=(field,))
    rows = tuple(RowSummary(name.title(), "", 0) for name in names)
    naming = evolve(field, kind="multiselect")
    return Ask("who", question, naming, [*names], naming=True, overview=rows)


def reply_to(ask: Ask, keys: str, output: Output | None = None) -> Reply:
    """Return the reply to `ask` when `keys` are typed."""
    with typing(keys) as typist:
        prompter = QuestionaryPrompter("en", typist, output or DummyOutput())
        return prompter.ask(ask, checker(ask, "en"))


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        (ENTER, NAMES),
        (DOWN * 2 + ENTER, ChangeRow(0)),
        (LAST + ENTER, ChangeRow(2)),
        ("2" + ENTER, ChangeRow(1)),
        ("31" + ENTER, ChangeRow(0)),
        (UP + UP + ENTER, ChangeRow(1)),
        (DOWN * 2 + "-", Rows((1, 2))),
        (LAST + DELETE, Rows((0, 1))),
        ("2-", Rows((0, 2))),
        (LAST + "<", Rows((0, 2, 1))),
        (LAST + ALT_UP, Rows((0, 2, 1))),
        (DOWN * 2 + ">", Rows((1, 0, 2))),
        (DOWN * 2 + ALT_DOWN, Rows((1, 0, 2))),
        ("+Delta" + ENTER + "Eta" + ENTER + ENTER, [*NAMES, "Delta", "Eta"]),
        (DOWN + ENTER + "Delta" + ENTER + ENTER, [*NAMES, "Delta"]),
        (BACK, Control.back),
        (NEXT, Control.skip),
        (ALL_ANSWERS, Control.review),
        (NOTE + "Ask Anna" + ENTER + ENTER, Noted("Ask Anna", whole=True)),
    ],
)
def test_each_key_does_its_work(keys: str, reply: Reply) -> None:
    assert reply_to(overview(), keys) == reply


@pytest.mark.parametrize(
    "keys",
    [
        "-",
        DELETE,
        "<",
        ">",
        DOWN + "-" + HOME,
        DOWN * 2 + "<" + HOME,
        LAST + ">" + HOME,
        "+" + BACK + HOME,
        "+" + ENTER + HOME,
        "+Delta" + BACK + HOME,
        NOTE + BACK,
        NOTE + ENTER,
        "gamma",
        "4",
        "0",
        "²",
        " ",
        BACKSPACE,
        CLEAR,
        "beta" + CLEAR,
    ],
)
def test_where_a_key_has_nothing_to_do_the_rows_stay_in_view(keys: str) -> None:
    assert reply_to(overview(), keys + ENTER) == NAMES


@pytest.mark.parametrize(
    ("typed", "row"),
    [("1", 0), ("12", 11), ("123", 2), ("9", 8), ("10", 9), ("13", 2), ("1" + DOWN + "2", 1)],
)
def test_a_row_is_gone_to_by_its_number_of_two_digits_too(typed: str, row: int) -> None:
    many = tuple(RowSummary(f"Rival {n}", "", 0) for n in range(12))
    ask = evolve(overview(), value=[row.name for row in many], overview=many)
    assert reply_to(ask, typed + ENTER) == ChangeRow(row)


def test_nothing_is_searched_and_no_row_hidden() -> None:
    output, read = on_paper(80, 24)
    with typing("gam" + ENTER, 0.1) as typist:
        prompter = QuestionaryPrompter("en", typist, output)
        assert prompter.ask(overview(), checker(overview(), "en")) == NAMES
    assert "search" not in read()


@pytest.mark.parametrize(("key", "error"), [(STOP, KeyboardInterrupt), (END, EOFError)])
@pytest.mark.parametrize("before", ["", "+", NOTE])
def test_ctrl_c_and_ctrl_d_stop(before: str, key: str, error: type[BaseException]) -> None:
    with pytest.raises(error):
        reply_to(overview(), before + key)


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (LAST, ""),
        ("2", ""),
        ("+", ""),
        ("+Del", "Alfa\nBeta\nGamma\nDel"),
        ("+Delta" + ENTER + "E", "Alfa\nBeta\nGamma\nDelta\nE"),
        ("+Delta" + BACK, ""),
        (NOTE + "Ask", "Alfa\nBeta\nGamma\nAsk"),
    ],
)
def test_names_that_are_there_are_never_half_typed_by_themselves(keys: str, left: str) -> None:
    with typing(keys + STOP) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(KeyboardInterrupt):
            prompter.ask(overview(), checker(overview(), "en"))
        assert prompter.half_typed() == left


def test_nothing_is_half_typed_once_the_rows_are_done() -> None:
    with typing("+Delta" + BACK + HOME + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        prompter.ask(overview(), checker(overview(), "en"))
        assert prompter.half_typed() == ""


def test_names_that_would_be_too_many_are_refused_where_they_are_typed() -> None:
    output, read = on_paper(80, 24)
    keys = "+Delta" + ENTER + "Eta" + ENTER + ENTER + "\x7f" * 5 + ENTER * 2
    assert reply_to(overview(max="4"), keys, output) == [*NAMES, "Delta"]
    assert "4" in read()


def test_rows_are_numbered_and_say_what_is_open() -> None:
    output, read = on_paper(80, 24)
    reply_to(overview(), ENTER, output)
    assert "» Done Add another 1 Alfa https://alfa.example/ 2 Beta 2 open 3 Gamma" in read()
    assert "+ adds · - removes · < > move" in read()
    assert "one per line" not in read()


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (10, 4), (40, 12), (300, 100)])
def test_no_size_of_a_terminal_is_too_small(size: tuple[int, int]) -> None:
    output, _ = on_paper(*size)
    assert reply_to(overview(), DOWN + LAST + ENTER, output) == ChangeRow(2)


def test_nothing_from_a_file_can_steer_the_terminal() -> None:
    output, read = on_paper(80, 24)
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31mred\r"
    rows = (RowSummary(f"Alfa{evil}", f"Site{evil}", 0),)
    reply_to(evolve(overview(), value=[f"Alfa{evil}"], overview=rows), NEXT, output)
    assert "Alfa" in read()
    assert "Site" in read()
    assert "owned" not in read()
    assert "\x9b" not in read()


def test_a_row_without_a_name_is_not_lost() -> None:
    ask = evolve(overview(), value=["Alfa", "", "Gamma"])
    assert reply_to(ask, ENTER) is Control.skip
    assert reply_to(ask, "+" + ENTER) is Control.skip


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        ("+" + DOWN + " " + ENTER, ["press", "buyer", "cook"]),
        ("+" + ENTER + HOME + ENTER, ["press", "buyer"]),
        ("+" + BACK + HOME + ENTER, ["press", "buyer"]),
        ("+" + " " + ENTER, Rows((0,))),
        ("+" + NEXT, Control.skip),
    ],
)
def test_names_that_are_choices_are_marked(keys: str, reply: Reply) -> None:
    assert reply_to(of_choices("press", "buyer"), keys) == reply


def test_where_every_choice_is_a_row_none_can_be_added() -> None:
    assert reply_to(of_choices("press", "buyer", "cook"), DOWN + ENTER) == ChangeRow(0)


def test_what_was_marked_is_added_once_the_others_are_removed() -> None:
    with typing("+ " + DOWN + " " + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        ask = of_choices("press", "buyer")
        assert prompter.ask(ask, checker(ask, "en")) == Rows((0,))
        then = of_choices("press")
        assert prompter.ask(then, checker(then, "en")) == ["press", "cook"]


def run(keys: str, output: Output | None = None) -> Response:
    """Return the response after `keys` on the rivals of an answered brief."""
    with typing(keys) as typist:
        prompter = QuestionaryPrompter("en", typist, output or DummyOutput())
        response = Response(questionnaire="everything", answers=ANSWERS)
        interview = Interview(everything(), response, only="rivals")
        return conduct(interview, prompter, lambda _: None)


def rows(response: Response) -> list[Any]:
    """Return the rivals of `response`."""
    found = response.answers["rivals"]
    assert isinstance(found, list)
    return found


ALFA, BETA = rows(Response(questionnaire="everything", answers=ANSWERS))


def test_the_cursor_goes_with_a_row_that_is_moved() -> None:
    assert rows(run(LAST + "<" + ">" + "<" + HOME + ENTER)) == [BETA, ALFA]


def test_later_on_the_cursor_is_at_the_top_again() -> None:
    with typing(LAST + "<" + HOME + ENTER + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        replies = [prompter.ask(overview(), checker(overview(), "en")) for _ in range(3)]
    assert replies == [Rows((0, 2, 1)), NAMES, NAMES]


def test_a_row_with_answers_is_removed_only_if_that_is_confirmed() -> None:
    removed = rows(run(LAST + "-" + DOWN + ENTER + HOME + ENTER))
    assert [row["name"] for row in removed] == ["Alfa"]
    assert rows(run(LAST + "-" + ENTER + HOME + ENTER)) == [ALFA, BETA]


def test_a_row_is_changed_and_then_all_are_in_view_again() -> None:
    output, read = on_paper(80, 24)
    keys = LAST + ENTER + " & Co" + ENTER + ENTER + ENTER
    assert rows(run(keys, output))[1]["name"] == "Beta & Co"
    assert "Who else is there? Alfa; Beta & Co" in read()


def test_what_is_added_is_asked_about() -> None:
    keys = "+Gamma" + ENTER + ENTER + ENTER + "https://gamma.example/" + ENTER
    assert [row["name"] for row in rows(run(keys))] == NAMES
