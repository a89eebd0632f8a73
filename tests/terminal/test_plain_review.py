"""All answers as plain lines."""

from __future__ import annotations

import io

import pytest

from briefkit.interview import Control, Entry, Review, State
from briefkit.terminal.plain import PlainPrompter
from tests.terminal.plainly import LINES, Keyboard, heard, run


def review_of(
    *entries: Entry, at_end: bool = True, left: bool = False, title: str = "Rain"
) -> Review:
    header = Entry("#client", "Client", ("Velobrixa",), State.answered)
    shown = entries or (
        Entry("due", "Dates", ("31 March 2027",), State.assumed, "by Anna"),
        Entry("headline", "Working headline", (), State.open),
        Entry("rivals", "Competitors", ("Alfa · cheap", "Beta"), State.open, "Beta › Page"),
        Entry("note:due", "Dates › Draft", ("soon",), State.answered),
    )
    sections = (("", (header,)), ("First things", shown))
    return Review(title, "3 of 4 answered · 2 points open", sections, at_end, left)


def reviewed(
    typed: str | io.StringIO, *reviews: Review, language: str = "en"
) -> tuple[list[str | Control], str]:
    """Return the replies to `reviews`, one after another, and all that was printed."""
    printed = io.StringIO()
    stdin = io.StringIO(typed) if isinstance(typed, str) else typed
    prompter = PlainPrompter(stdin, printed, language)
    return [prompter.review(one) for one in reviews], printed.getvalue()


def reply_to(typed: str | io.StringIO, review: Review) -> str | Control:
    (reply,), _ = reviewed(typed, review)
    return reply


def test_the_answers_are_numbered_below_their_sections_with_their_state() -> None:
    _, printed = reviewed("\n", review_of())
    assert printed.split("loses nothing.\n")[1].splitlines()[:12] == [
        "",
        "All answers of “Rain”: 3 of 4 answered, 2 points open.",
        "1 Client: Velobrixa",
        "",
        "First things",
        "2 Dates: 31 March 2027 (to be confirmed: by Anna)",
        "3 Working headline: open",
        "4 Competitors:",
        "  Alfa, cheap",
        "  Beta",
        "  open: Beta, Page",
        "5 Dates, Draft: soon",
    ]


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("\n", Control.finish),
        ("f\n", Control.finish),
        ("Finish\n", Control.finish),
        ("fine\n", Control.finish),
        ("<\n", Control.back),
        ("o\n", Control.go_on),
        ("a\n", Control.go_on),
        (">\n", Control.go_on),
        ("1\n", "#client"),
        ("2.\n", "due"),
        ("dates\n", "due"),
        ("comp\n", "rivals"),
        ("headline\n", "headline"),
        ("dates, draft\n", "note:due"),
    ],
)
@pytest.mark.parametrize("language", ["en", "it"])
def test_one_line_says_how_to_go_on_from_the_end(
    typed: str, reply: str | Control, language: str
) -> None:
    assert reviewed(typed, review_of(left=True), language=language)[0] == [reply]


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("\n", Control.go_on),
        ("o\n", Control.go_on),
        (">\n", Control.go_on),
        ("f\n", Control.finish),
        ("<\n", Control.back),
    ],
)
def test_one_line_says_how_to_go_on_from_the_middle(typed: str, reply: str | Control) -> None:
    assert reply_to(typed, review_of(at_end=False)) is reply


@pytest.mark.parametrize("typed", ["0", "6", "zzz", "!", "-", "\\<", "\u0301"])
def test_what_is_no_entry_is_said_and_another_line_is_read(typed: str) -> None:
    (reply,), printed = reviewed(f"{typed}\n2\n", review_of())
    assert reply == "due"
    assert f"There is no answer called “{typed}”; they are numbered from 1 to 5." in printed


@pytest.mark.parametrize(
    ("typed", "reply"), [("head", "headline"), ("draft", "note:due"), ("work", "headline")]
)
def test_an_answer_is_chosen_by_the_beginning_of_a_word_of_its_name(typed: str, reply: str) -> None:
    assert reply_to(f"{typed}\n", review_of()) == reply


def test_the_beginning_of_a_word_comes_before_letters_inside_one() -> None:
    entries = (
        Entry("text", "Referente per chi scrive", ("Anna",), State.answered),
        Entry("in", "Preferenze", ("x",), State.answered),
    )
    assert reply_to("refer\n", review_of(*entries)) == "text"
    assert reply_to("scriv\n", review_of(*entries)) == "text"
    assert reply_to("feren\n", review_of(entries[1])) == "in"


def test_where_several_answers_are_called_so_they_are_named() -> None:
    (reply,), printed = reviewed("dat\n2\n", review_of())
    assert reply == "due"
    assert "“dat” may be one of these: 2 Dates; 5 Dates, Draft.\n" in printed


def test_where_nothing_is_left_there_is_nothing_to_go_on_to() -> None:
    (reply,), printed = reviewed("o\n\n", review_of(left=False))
    assert reply is Control.finish
    assert "Nothing is left to ask." in printed


def test_a_file_that_ends_at_the_end_finishes() -> None:
    assert reply_to("", review_of()) is Control.finish


@pytest.mark.parametrize(
    ("typed", "at_end"), [(Keyboard(""), True), (Keyboard(""), False), (io.StringIO(""), False)]
)
def test_the_end_of_input_stops_anywhere_else(typed: io.StringIO, at_end: bool) -> None:
    with pytest.raises(EOFError):
        reply_to(typed, review_of(at_end=at_end))


def changed(*lines: str) -> Review:
    return review_of(
        Entry("due", "Dates", lines, State.answered),
        Entry("headline", "Working headline", (), State.open),
    )


def test_after_a_change_only_what_has_changed_is_said() -> None:
    _, printed = reviewed("dates\n\n", changed("1 May"), changed("2 May"))
    after = printed.split("Choice: dates\n")[1].splitlines()
    assert after == [
        "",
        "2 Dates: 2 May",
        "3 of 4 answered, 2 points open",
        "(Enter finishes, ? (question mark) says what else can be done)",
        "Choice: ",
    ]


def test_a_question_without_a_short_name_is_not_given_a_colon() -> None:
    asked = Entry("due", "When is it due?", ("1 May",), State.answered)
    assert "2 When is it due? 1 May\n" in reviewed("\n", review_of(asked))[1]


def test_a_star_says_everything_again() -> None:
    _, printed = reviewed("dates\n*\n\n", changed("1 May"), changed("2 May"))
    assert printed.count("1 Client: Velobrixa") == 2


def test_a_question_mark_says_what_can_be_done() -> None:
    _, printed = reviewed("?\n\n", changed("1 May"))
    assert printed.count("a number or name changes that answer") == 2


def test_numbers_stay_where_something_appears_in_between() -> None:
    more = review_of(
        Entry("due", "Dates", ("1 May",), State.answered),
        Entry("style", "Style", (), State.open),
        Entry("headline", "Working headline", (), State.open),
    )
    replies, printed = reviewed("2\n3\n4\n", changed("1 May"), more, more)
    assert replies == ["due", "headline", "style"]
    assert "4 Style: open" in printed


def test_at_the_end_all_answers_are_said_once() -> None:
    printed = heard(f"{LINES}<\n\n\n")
    assert printed.count("All answers of") == 1
    assert "(end)" not in printed


def test_all_answers_are_said_whenever_one_asks_for_them() -> None:
    printed = heard(f"*\n\n*\n\n{LINES}")
    assert printed.count("All answers of") == 3
    assert printed.count("Question 1 of 12, First things") == 3
    assert printed.count("It is read first.") == 1


def test_an_answer_is_changed_from_the_review() -> None:
    assert run(f"{LINES}headline\nOlio in numeri\n\n").answers["headline"] == "Olio in numeri"


def test_what_was_left_is_asked_from_the_review() -> None:
    typed = LINES.replace("Olio in cifre\n", ">\n")
    response = run(f"{typed}o\nOlio in numeri\n")
    assert response.answers["headline"] == "Olio in numeri"


def test_finishing_in_the_middle_leaves_the_rest() -> None:
    assert run("Olio in cifre\n*\nf\n").answers == {"headline": "Olio in cifre"}


def test_nothing_in_an_answer_can_steer_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\x9b31mred"
    entry = Entry("due", f"N{evil}", (f"L{evil}", evil), State.assumed, evil)
    _, printed = reviewed(f"{evil}\n\n", review_of(entry, title=evil))
    assert set(printed) & set("\x1b\x07\x9b") == set()
