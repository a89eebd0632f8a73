"""Plain lines that come in, from a keyboard or from a file, and what is printed."""

from __future__ import annotations

import io

from briefkit.interview import Ask, Interview, Reply, checker, conduct
from briefkit.model import Response
from briefkit.terminal.plain import PlainPrompter
from tests.terminal.asks import everything

LINES = """\
Olio in cifre
One.
Two.

cook
1, 3
y
900
4
31/3/2027
https://www.example.com/olio
acidity
price

Shop owners
3
Alfa
Beta

https://alfa.example/
https://beta.example/
2
"""
"""What somebody types to answer `everything`."""


class Keyboard(io.StringIO):
    """Lines that somebody types: a terminal shows them itself."""

    def isatty(self) -> bool:
        return True


def stream(typed: str | io.StringIO) -> io.StringIO:
    """Return `typed` as input; a text is a file."""
    return io.StringIO(typed) if isinstance(typed, str) else typed


def answer(ask: Ask, typed: str | io.StringIO, language: str = "en") -> tuple[Reply, str]:
    """Return the reply to `ask` when `typed` comes in, and all that was printed."""
    printed = io.StringIO()
    prompter = PlainPrompter(stream(typed), printed, language)
    return prompter.ask(ask, checker(ask, language)), printed.getvalue()


def run(
    typed: str | io.StringIO,
    response: Response | None = None,
    printed: io.StringIO | None = None,
    only: str | None = None,
    saved: list[Response] | None = None,
) -> Response:
    """Return what comes of answering `everything` with `typed`."""
    questionnaire = everything()
    response = response or Response(questionnaire=questionnaire.id)
    interview = Interview(questionnaire, response, only)
    prompter = PlainPrompter(stream(typed), printed, "en")
    kept: list[Response] = [] if saved is None else saved
    return conduct(interview, prompter, kept.append)


def heard(typed: str | io.StringIO, response: Response | None = None, only: str = "") -> str:
    """Return what is printed until the interview or the input ends."""
    printed = io.StringIO()
    try:
        run(typed, response, printed, only or None)
    except EOFError:
        printed.write("(end)")
    return printed.getvalue()
