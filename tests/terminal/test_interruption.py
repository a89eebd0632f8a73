"""What comes in the midst of drawing: signals, and mistakes of the prompt itself."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from types import FrameType

import pytest
from prompt_toolkit.output import DummyOutput

from briefkit.interview import Reply
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from tests.terminal.asks import ask_of
from tests.terminal.typist import ENTER, typing


class Ended(BaseException):
    """What the handler of a signal raises."""


@pytest.fixture
def handled() -> Iterator[None]:
    def end(_: int, __: FrameType | None) -> None:
        raise Ended

    before = signal.signal(signal.SIGTERM, end)
    yield
    assert signal.getsignal(signal.SIGTERM) is end
    signal.signal(signal.SIGTERM, before)


def signalling(_: Reply) -> str:
    """Check a reply, in the midst of which a signal comes."""
    signal.raise_signal(signal.SIGTERM)
    return "not taken"


def faulty(_: Reply) -> str:
    """Check a reply, and fail."""
    raise ZeroDivisionError


@pytest.mark.parametrize("kind", ["text", "paragraph"])
@pytest.mark.usefixtures("handled")
def test_a_signal_in_the_midst_of_a_key_waits_until_the_terminal_is_given_back(kind: str) -> None:
    with typing("Half" + ENTER + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(Ended):
            prompter.ask(ask_of(kind), signalling)
        assert prompter.half_typed() == "Half" + "\n" * (kind == "paragraph")


@pytest.mark.skipif(sys.platform == "win32", reason="a signal does not wake who waits there")
@pytest.mark.usefixtures("handled")
def test_a_signal_reaches_a_prompt_inside_an_event_loop() -> None:
    async def within() -> None:
        with typing("Half" + ENTER) as typist:
            QuestionaryPrompter("en", typist, DummyOutput()).ask(ask_of("text"), _from_outside)

    def _from_outside(_: Reply) -> str:
        os.kill(os.getpid(), signal.SIGTERM)
        return "not taken"

    with pytest.raises(Ended):
        asyncio.run(within())


def test_a_mistake_of_ours_ends_the_prompt_instead_of_waiting_for_enter() -> None:
    with typing("Half" + ENTER) as typist:
        prompter = QuestionaryPrompter("en", typist, DummyOutput())
        with pytest.raises(ZeroDivisionError):
            prompter.ask(ask_of("text"), faulty)
        assert prompter.half_typed() == "Half"
