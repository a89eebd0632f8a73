"""Fields for typed answers: lists, notes, the line below, and the editor."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from prompt_toolkit.document import Document
from prompt_toolkit.output import DummyOutput

from briefkit.interview import Ask, Control, Noted, Reply, checker, header_ask
from briefkit.model import Field
from briefkit.terminal.drawn.line_moves import moved, taken_out
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from tests.terminal.asks import ask_of
from tests.terminal.papers import on_paper
from tests.terminal.test_keys import answer
from tests.terminal.typist import BACK, DETAILS, ENTER, UP, pasted, typing

ALT_UP, ALT_DOWN = "\x1b[1;3A", "\x1b[1;3B"
CUT, NOTE, OPEN = "\x0b", "\x14", "\x0f"
EDIT = "\x18\x05"
ALT_ENTER = "\x1b\r"
PAUSE = 0.25


def seen(
    ask: Ask,
    keys: str,
    language: str = "en",
    size: tuple[int, int] = (80, 24),
    pause: float = PAUSE,
) -> str:
    """Return all that is shown while `keys` are typed slowly."""
    output, read = on_paper(*size)
    with typing(keys, pause) as typist, pytest.raises(KeyboardInterrupt):
        QuestionaryPrompter(language, typist, output).ask(ask, checker(ask, language))
    return read()


def half_typed(ask: Ask, keys: str) -> str:
    """Return what is left in the field after `keys` and Ctrl-C."""
    with typing(keys) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(KeyboardInterrupt):
            prompter.ask(ask, checker(ask, "en"))
        return prompter.half_typed()


# Lists.


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        ("a\rb\rc" + ALT_UP, "a\nc\nb"),
        ("a\rb\rc" + ALT_UP * 5, "c\na\nb"),
        ("a\rb\rc" + UP + UP + ALT_DOWN, "b\na\nc"),
        ("a\rb\rc" + ALT_DOWN, "a\nb\nc"),
        ("a\rb\rc" + UP + CUT, "a\nc"),
        ("a\rb\rc" + CUT, "a\nb"),
        ("a" + CUT + "b", "b"),
        ("a\rb" + ALT_UP + "x", "bx\na"),
    ],
)
def test_lines_of_a_list_are_moved_and_removed(keys: str, reply: str) -> None:
    assert answer(ask_of("list"), keys + ALT_ENTER) == reply


def test_a_line_taken_out_comes_back_with_undo() -> None:
    assert answer(ask_of("list"), "a\rb" + CUT + "\x1f" + ALT_ENTER) == "a\nb"


def test_a_paragraph_has_no_lines_to_move() -> None:
    assert answer(ask_of("paragraph"), "a\rb" + ALT_UP + ALT_ENTER) == "a\nb"


def test_a_line_cannot_leave_its_list() -> None:
    document = Document("a\nb", 0)
    assert moved(document, -1) is document
    assert taken_out(Document("a")).text == ""


def test_the_lines_of_a_list_are_numbered() -> None:
    assert " 1 Alfa 2 Beta Enter on an empty line" in seen(ask_of("list", ["Alfa", "Beta"]), "")


def test_a_list_names_its_keys_where_there_is_room() -> None:
    ask = ask_of("list")
    assert "Alt-↑↓ moves · Ctrl-K removes" in seen(ask, "")
    assert "Alt-↑↓" not in seen(ask, "", size=(40, 12))


def test_a_pasted_list_loses_its_bullets() -> None:
    ask = ask_of("list")
    output, read = on_paper(80, 24)
    with typing(pasted("- acidity\n- price") + ALT_ENTER, PAUSE) as typist:
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "acidity; price" in read()


# Paragraphs.


def test_an_empty_line_stands_within_a_paragraph() -> None:
    assert answer(ask_of("paragraph"), "a\r" + OPEN + "b\r\r") == "a\n\nb"


@pytest.mark.parametrize("key", [ALT_ENTER, OPEN, "\x1b#"])
def test_no_key_sends_what_would_be_refused(key: str) -> None:
    assert half_typed(ask_of("date"), "soon" + key).startswith("soon")


# Notes.


def test_ctrl_t_keeps_what_was_typed_as_a_note() -> None:
    assert answer(ask_of("date"), "in spring" + NOTE) == Noted("in spring", whole=True)
    assert answer(ask_of("paragraph"), "a\rb" + NOTE) == Noted("a\nb", whole=True)


def test_ctrl_t_in_an_empty_field_asks_for_the_note() -> None:
    keys = NOTE + "Anna knows." + ENTER + "Or Luca." + ENTER + ENTER
    assert answer(ask_of("date"), keys) == Noted("Anna knows.\nOr Luca.", whole=True)


def test_ctrl_t_on_an_earlier_answer_asks_for_the_note_and_loses_nothing() -> None:
    ask = ask_of("text", "half a thought")
    assert answer(ask, NOTE + ENTER + ENTER) == Noted("half a thought", whole=True)
    assert answer(ask, NOTE + BACK + ENTER) == "half a thought"


def test_a_note_that_is_not_written_leads_back_to_the_question() -> None:
    assert answer(ask_of("text"), NOTE + ENTER + "Olio" + ENTER) == "Olio"
    assert answer(ask_of("text"), NOTE + BACK + "Olio" + ENTER) == "Olio"


@pytest.mark.parametrize(
    ("kind", "typed"), [("date", "in spring"), ("url", "their shop"), ("number", "a few")]
)
def test_enter_twice_keeps_what_was_refused_as_a_note(kind: str, typed: str) -> None:
    ask = ask_of(kind)
    with typing(typed + ENTER + ENTER, 0.01) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        assert prompter.ask(ask, checker(ask, "en")) == Noted(typed)


def test_what_was_changed_after_a_refusal_is_looked_at_anew() -> None:
    ask = ask_of("date")
    with typing("soon" + ENTER + "er" + ENTER + ENTER, 0.01) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        assert prompter.ask(ask, checker(ask, "en")) == Noted("sooner")


def test_a_refusal_says_how_it_becomes_a_note() -> None:
    assert "Enter again keeps it as a note." in seen(ask_of("date"), pasted("soon") + ENTER)


def aside_of(kind: str) -> Ask:
    ask = ask_of("text")
    return evolve(ask, field=Field(id="by", kind=kind, ask="By when?"), aside=True)


@pytest.mark.parametrize("ask", [aside_of("date"), header_ask("title", "en")])
def test_what_is_no_answer_becomes_no_note(ask: Ask) -> None:
    long = pasted("x" * 300)
    assert half_typed(ask, long + ENTER + ENTER + NOTE) == "x" * 300
    assert "as a note" not in seen(ask, long + ENTER)


def test_what_was_noted_is_left_behind_in_the_place_of_the_answer() -> None:
    output, read = on_paper(80, 24)
    ask = ask_of("text", label="Due")
    with typing("in spring" + NOTE) as typist:
        QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en"))
    assert "Due: noted: in spring" in read()


def test_an_earlier_note_stands_above_the_field_in_full_in_the_details() -> None:
    ask = evolve(ask_of("text"), note="The kit page goes live. " * 20 + "Ask Anna.")
    before = seen(ask, "")
    assert "Noted: The kit page goes live." in before
    assert "Ask Anna." not in before
    assert "Ctrl-G details" in before
    assert "Ask Anna." in seen(ask, DETAILS)


def test_a_note_can_steer_the_terminal_no_more_than_a_question() -> None:
    ask = evolve(ask_of("text"), note="a\x1b]0;owned\x07b")
    assert "owned" not in seen(ask, "")


# The line below.


def test_what_is_understood_stands_below_the_field() -> None:
    assert "= mercoledì 31 marzo 2027" in seen(ask_of("date"), pasted("31/3/2027"), "it")
    assert "= France" in seen(ask_of("list", codes="country"), pasted("DE\nFR"))


def test_the_counter_stands_below_the_field() -> None:
    ask = ask_of("text", max="10")
    assert "12 of 10 characters: 2 too many" in seen(ask, pasted("Olio extra v"))
    assert "of 10" not in seen(ask, pasted("Olio"))


def test_a_limit_of_a_channel_is_advice() -> None:
    ask = ask_of("text", limit="linkedin-post.hook")
    assert "150 characters: 10 more than advised" in seen(ask, pasted("x" * 150))
    assert answer(ask, pasted("x" * 150) + ENTER) == "x" * 150


def test_the_header_is_not_counted() -> None:
    assert "of 200" not in seen(header_ask("title", "en"), pasted("x" * 150))


@pytest.mark.parametrize("size", [(1, 1), (10, 4), (40, 9)])
@pytest.mark.parametrize("kind", ["date", "list", "paragraph"])
def test_no_terminal_is_too_small_for_the_line_below(kind: str, size: tuple[int, int]) -> None:
    assert seen(ask_of(kind), pasted("31/3/2027"), size=size)


# The editor.


def an_editor(folder: Path, code: str) -> str:
    """Return the command of an editor that runs `code` on `file`."""
    script = folder / "edit it.py"
    start = "import sys\nfrom pathlib import Path\nfile = Path(sys.argv[-1])\n"
    script.write_text(start + code, encoding="utf-8")
    return f'"{sys.executable}" "{script}" --wait'


def edited(monkeypatch: pytest.MonkeyPatch, **names: str) -> Reply:
    """Return the answer after the editor, named by `names`, was opened on `One.`."""
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    for name, command in names.items():
        monkeypatch.setenv(name, command)
    ask: Any = ask_of("paragraph")
    with typing(pasted("One.") + EDIT + "\r\r", PAUSE) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        return prompter.ask(ask, checker(ask, "en"))


APPEND = "file.write_text(file.read_text('utf-8') + '\\nTwo è.\\n', 'utf-8')\n"


@pytest.mark.parametrize("name", ["VISUAL", "EDITOR"])
def test_a_paragraph_is_changed_in_an_editor(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = an_editor(tmp_path, APPEND)
    assert edited(monkeypatch, **{name: editor}) == "One.\n\nTwo è."


def test_what_comes_from_an_editor_is_clean(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = r"file.write_bytes(b'\xef\xbb\xbfA\r\n\x1b[31mB\xe8\x00')"
    assert edited(monkeypatch, EDITOR=an_editor(tmp_path, code)) == "A\nBè"


@pytest.mark.parametrize("code", ["file.unlink()", "sys.exit(1)", "raise KeyboardInterrupt"])
def test_the_text_stays_where_the_editor_fails(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert edited(monkeypatch, EDITOR=an_editor(tmp_path, code)) == "One."


@pytest.mark.parametrize("command", ["no-such-editor --wait", '"unbalanced', "/"])
def test_the_text_stays_where_there_is_no_such_editor(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert edited(monkeypatch, EDITOR=command) == "One."


def test_the_text_stays_where_no_editor_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert edited(monkeypatch) == "One."


@pytest.mark.skipif(os.name != "posix", reason="editors are found as files that can be run")
def test_a_usual_editor_is_taken_where_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nano = tmp_path / "nano"
    nano.write_text(f'#!/bin/sh\nexec {an_editor(tmp_path, APPEND)} "$@"\n', encoding="utf-8")
    nano.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert edited(monkeypatch) == "One.\n\nTwo è."


def test_no_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    edited(monkeypatch, EDITOR=an_editor(tmp_path, APPEND))
    assert list(folder.iterdir()) == []


def test_going_back_is_still_possible_after_the_editor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", an_editor(tmp_path, APPEND))
    ask = ask_of("paragraph")
    with typing(EDIT + BACK, PAUSE) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        assert prompter.ask(ask, checker(ask, "en")) is Control.back


# Pastes.


def test_what_had_to_be_changed_in_a_paste_is_said() -> None:
    assert "One invisible or damaged character was removed." in seen(
        ask_of("text"), pasted("one\x00two"), pause=1.5
    )
    assert "spaces" not in seen(ask_of("text"), pasted("one\ntwo"))


def test_a_text_that_is_too_long_is_refused_and_not_cut() -> None:
    ask = evolve(ask_of("paragraph"), value="a" * 99_999)
    assert "longer than the 100000 characters" in seen(ask, "bb" + ALT_ENTER)


def test_the_usual_language_is_left_behind_as_if_it_had_been_typed() -> None:
    output, read = on_paper(80, 24)
    ask = header_ask("text_language", "en", usual="en")
    with typing(ENTER) as typist:
        assert QuestionaryPrompter("en", typist, output).ask(ask, checker(ask, "en")) == ""
    assert "Text in: English" in read()
