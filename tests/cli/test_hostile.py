"""However the wizard ends, at whatever prompt: everything typed is kept, the terminal is given back.

`watched` looks after every session whether the terminal is as it was, the cursor there, no paste
announced, and no traceback anywhere. Where the rows of what may happen to a wizard are proven:

here                         Ctrl-C, Ctrl-D, SIGTERM, SIGHUP, SIGQUIT and a closed window at the title,
                             a text, a paragraph, a list and an aside; signals while a prompt is being
                             loaded, and twice
test_hostile_terminals.py    40x12 to 1x1, new sizes while typing and by the hundred, NO_COLOR, TERM,
                             the C locale and other encodings, HOME, Ctrl-Z and fg, an event loop, a
                             lock left behind
test_hostile_input.py        100 kB, three lines and control characters in a paste, with and without
                             brackets; Latin-1; every key; Ctrl-\\
test_hostile_streams.py      streams closed, full, to a file; folders that vanish, cannot be written or
                             are none; a full disk
test_hostile_texts.py        escape sequences in questionnaires, briefs, file names and commands
test_kill.py                 kill -9
../terminal/test_interruption.py  signals and mistakes in the midst of drawing
../test_storage.py           saving and locks by themselves
"""

from __future__ import annotations

import random
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX only", allow_module_level=True)

from briefkit.messages import say
from tests.cli.watched import Watched, everything_in, interview, kept, watched

WAYS: dict[str, tuple[str | signal.Signals, int]] = {
    "ctrl-c": ("\x03", 130),
    "ctrl-d": ("\x04", 0),
    "term": (signal.SIGTERM, 143),
    "hup": (signal.SIGHUP, 129),
    "quit": (signal.SIGQUIT, 131),
}

PLACES = ("title", "text", "paragraph", "list", "aside")


def leave(terminal: Watched, way: str) -> None:
    """Leave the wizard in one of the `WAYS`."""
    key = WAYS[way][0]
    terminal.type(key) if isinstance(key, str) else terminal.process.send_signal(key)


@contextmanager
def at(place: str, folder: Path) -> Iterator[Watched]:
    """Yield the wizard with something half typed at one of the `PLACES`."""
    known = {"text": {}, "paragraph": {"headline": "Oil"}}.get(
        place, {"headline": "Oil", "story": "One."}
    )
    if place == "title":
        with watched(folder) as terminal:
            terminal.ready("What shall we call this brief?")
            half_type(terminal, "Half a titl")
            yield terminal
        return
    with interview(folder, **({} if place == "aside" else known)) as terminal:
        terminal.ready({"paragraph": "Which story?", "list": "Which role?"}.get(place, "headline?"))
        if place == "aside":
            to_who_finds_out(terminal)
        half_type(
            terminal, {"paragraph": "One.\rHalf a tale", "list": "Coo"}.get(place, "Half a w")
        )
        yield terminal


def half_type(terminal: Watched, keys: str) -> None:
    for line in keys.split("\r"):
        terminal.type(line if line == keys.split("\r")[0] else "\r" + line)
        terminal.wait_for(line)


def to_who_finds_out(terminal: Watched) -> None:
    """Give no answer to the headline, and go as far as the name of who will find out."""
    terminal.type("\r")
    terminal.ready(say("en", "without-answer"))
    terminal.type(say("en", "way-not-known")[:9])
    terminal.wait_for("search")
    terminal.type("\r")
    terminal.ready(say("en", "who-finds-out"))


@pytest.mark.parametrize("way", ["ctrl-c", "ctrl-d", "term", "hup"])
@pytest.mark.parametrize("place", PLACES)
def test_every_way_out_of_every_prompt_keeps_what_was_typed(
    place: str, way: str, tmp_path: Path
) -> None:
    with at(place, tmp_path) as terminal:
        leave(terminal, way)
        assert terminal.end() == WAYS[way][1]
    is_kept(place, tmp_path)


@pytest.mark.parametrize("place", PLACES)
def test_a_closed_window_keeps_what_was_typed_at_every_prompt(place: str, tmp_path: Path) -> None:
    with at(place, tmp_path) as terminal:
        assert terminal.close_window() == 129
    is_kept(place, tmp_path)


def is_kept(place: str, folder: Path) -> None:
    if place == "title":
        return
    everything = everything_in(folder)
    if place != "list":
        assert "Half a" in everything
    if place == "paragraph":
        assert "One." in everything
    if place == "list":
        assert kept(folder).answers == {"headline": "Oil", "story": "One."}


def test_the_signal_for_a_core_is_no_worse_than_the_others(tmp_path: Path) -> None:
    with at("paragraph", tmp_path) as terminal:
        leave(terminal, "quit")
        assert terminal.end() == 131
    is_kept("paragraph", tmp_path)


@pytest.mark.parametrize("way", ["int", "term"])
def test_a_signal_while_the_first_prompt_is_being_loaded_ends_quietly(
    way: str, tmp_path: Path
) -> None:
    number = signal.SIGINT if way == "int" else signal.SIGTERM
    with interview(tmp_path) as terminal:
        terminal.wait_for("Which headline?")
        terminal.process.send_signal(number)
        assert terminal.end() == 128 + number


def test_an_impatient_second_ctrl_c_costs_nothing(tmp_path: Path) -> None:
    with at("text", tmp_path) as terminal:
        terminal.type("\x03")
        terminal.until(terminal.echoes)
        terminal.type("\x03\x03")
        assert terminal.end() in (130, -signal.SIGINT)
    is_kept("text", tmp_path)


def test_signals_that_come_while_typing_never_do_harm(tmp_path: Path) -> None:
    """At some moments an exception would be taken for a mistake of the prompt that is drawn."""
    for seed in range(2):
        folder = tmp_path / str(seed)
        folder.mkdir()
        moment = random.Random(seed)
        with interview(folder) as terminal:
            terminal.ready("Which headline?")
            for _ in range(moment.randrange(5, 60)):
                terminal.type(moment.choice("abc \x7f\x07"))
            terminal.process.send_signal(signal.SIGTERM)
            assert terminal.end() == 143
