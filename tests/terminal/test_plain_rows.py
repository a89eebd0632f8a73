"""The overview of rows as plain lines."""

from __future__ import annotations

import io

import pytest
from attrs import evolve

from briefkit.interview import Ask, ChangeRow, Control, Interview, Noted, Reply, Rows, checker
from briefkit.model import Choice, Response
from briefkit.terminal.plain import PlainPrompter
from tests.terminal.asks import ANSWERS, ask_of, everything
from tests.terminal.plainly import Keyboard, answer, heard, run

CHANNELS = (Choice("web", "Web page"), Choice("mail", "E-mail"), Choice("print", "Print"))


def overview() -> Ask:
    """Return the prompt of a question that has the rows Alfa and Beta."""
    response = Response(questionnaire="everything", answers=ANSWERS)
    ask = Interview(everything(), response, only="rivals").ask
    assert ask is not None
    assert len(ask.overview) == 2
    return ask


def choices() -> Ask:
    """Return the prompt of a question whose rows are choices, of which two are rows."""
    rows = tuple(
        row._replace(name=name)
        for row, name in zip(overview().overview, ("Web page", "E-mail"), strict=True)
    )
    ask = ask_of("multiselect", ["web", "mail"], choices=CHANNELS)
    return evolve(ask, naming=True, overview=rows)


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("\n", ["Alfa", "Beta"]),
        ("2\n", ChangeRow(1)),
        ("2.\n", ChangeRow(1)),
        ("beta\n", ChangeRow(1)),
        ("+ Gamma\n", ["Alfa", "Beta", "Gamma"]),
        ("+Gamma\n", ["Alfa", "Beta", "Gamma"]),
        ("+\nGamma\nDelta\n\n", ["Alfa", "Beta", "Gamma", "Delta"]),
        ("+\nGamma\nDelta", ["Alfa", "Beta", "Gamma", "Delta"]),
        ("+\n\n\n", ["Alfa", "Beta"]),
        ("+ 7\n", ["Alfa", "Beta", "7"]),
        ("- 2\n", Rows((0,))),
        ("-1\n", Rows((1,))),
        ("- Alfa\n", Rows((1,))),
        ("-\n", Rows(())),
        ("2 > 1\n", Rows((1, 0))),
        ("2>1\n", Rows((1, 0))),
        ("Alfa > 2\n", Rows((1, 0))),
        ("<\n", Control.back),
        (">\n", Control.skip),
        ("*\n", Control.review),
        ("! ask Anna\n", Noted("ask Anna", whole=True)),
        ("+\nGamma\n<\n", Control.back),
    ],
)
def test_one_line_does_one_thing_with_the_rows(typed: str, reply: Reply) -> None:
    assert answer(overview(), typed)[0] == reply


_NOT_THERE = (
    *("3", "0", "- 3", "3 > 1", "1 > Gamma", "99999999999", "- Gamma"),
    *("Gamma", "fine marzo", "\\-", "\\+ Gamma", "a > b > c"),
)


@pytest.mark.parametrize("typed", _NOT_THERE)
def test_a_row_that_is_not_there_moves_nothing(typed: str) -> None:
    reply, printed = answer(overview(), f"{typed}\n\n")
    assert reply == ["Alfa", "Beta"]
    assert "There is no entry" in printed


def test_the_rows_are_numbered_with_what_was_said_about_them() -> None:
    _, printed = answer(overview(), "\n")
    assert (
        "2 entries so far:\n1 Alfa: https://alfa.example/\n2 Beta: https://beta.example/\n"
        in printed
    )
    assert printed.count("Alfa") == 1


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("\n", ["web", "mail"]),
        ("1\n", ChangeRow(0)),
        ("+ print\n", ["web", "mail", "print"]),
        ("+\n3\n", ["web", "mail", "3"]),
    ],
)
def test_rows_that_are_choices_are_added_by_name_or_from_the_list(typed: str, reply: Reply) -> None:
    assert answer(choices(), typed)[0] == reply


def test_what_cannot_be_a_row_is_said_and_the_rows_stay() -> None:
    reply, printed = answer(choices(), "+ radio\n\n")
    assert reply == ["web", "mail"]
    assert "“radio” is not one of the choices." in printed


def test_names_that_were_being_added_are_half_typed_beside_those_that_are_there() -> None:
    prompter = PlainPrompter(io.StringIO("+\nGamma\n>\n"), None, "en")
    assert prompter.ask(overview(), checker(overview(), "en")) is Control.skip
    assert prompter.half_typed() == "Alfa\nBeta\nGamma"


def test_rows_are_moved_removed_added_and_changed_one_after_another() -> None:
    response = Response(questionnaire="everything", answers=ANSWERS)
    typed = "2 > 1\n- 2\n2\n1\nBeta Ltd\n\n+ Gamma\n\ngamma.example\n"
    rivals = run(typed, response, only="rivals").answers["rivals"]
    assert rivals == [
        {"name": "Beta Ltd", "site": "https://beta.example/", "main": "true"},
        {"name": "Gamma", "site": "https://gamma.example"},
    ]


def test_after_a_change_only_the_rows_are_said_again() -> None:
    response = Response(questionnaire="everything", answers=ANSWERS)
    printed = heard("2 > 1\n2 > 1\n", response, only="rivals")
    assert printed.count("Who else is there?") == 1
    assert printed.count("2 entries so far:") == 3
    assert printed.count("Enter goes on; a number changes") == 1


def test_what_can_be_done_with_rows_is_explained() -> None:
    _, printed = answer(overview(), Keyboard("?\n\n"))
    explained = printed.split("Choice: ")[1]
    assert "- 2 (with a hyphen) removes entry 2" in explained
    assert "1 Alfa: https://alfa.example/\n2 Beta" in explained
    assert "asks for several names" in explained
    assert "empty line" not in explained


def test_while_names_are_added_it_is_explained_how_they_end() -> None:
    reply, printed = answer(choices(), "+\n?\n3\n")
    assert reply == ["web", "mail", "3"]
    assert printed.count("3 Print\n(numbers or names, separated by commas)\n") == 2
    assert "Enter goes on" not in printed.split("Answer: ")[1]


def test_a_country_that_nobody_knows_is_said_where_it_is_added() -> None:
    ask = evolve(ask_of("list", ["IT", "Oz"], codes="country"), overview=overview().overview)
    reply, printed = answer(ask, "+ Narnia\n")
    assert reply == ["IT", "Oz", "Narnia"]
    assert printed.count("is not a country that is known") == 1
    assert "“Narnia” is not" in printed
