"""The one loop between an interview and whoever answers, on a screen, in a pipe or in a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from attrs import evolve

from briefkit import kinds
from briefkit.interview.ask import Ask, Control, Reply, field_at
from briefkit.interview.interview import Interview
from briefkit.messages import say
from briefkit.model import Choice, Field, Plain, Response

Check = Callable[[Reply], str | None]
"""Says in one sentence why a reply cannot be taken; None means that it can."""


class Prompter(Protocol):
    """Somebody or something that answers questions."""

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Put `ask` and return a reply that `check` accepts.

        Raises:
            KeyboardInterrupt, EOFError, SystemExit: the person wants to stop.
        """

    def half_typed(self) -> str:
        """Return what was typed and not sent when `ask` was interrupted; empty if nothing."""


def conduct(interview: Interview, prompter: Prompter, save: Callable[[Response], None]) -> Response:
    """Ask until nothing is left, saving after every answer; return the response.

    What was half typed when the person stopped is kept and saved before the interruption goes on.
    """
    while interview.ask is not None:
        before = interview.response
        try:
            _turn(interview, prompter)
        except (KeyboardInterrupt, EOFError, SystemExit):
            interview.keep_half_typed(prompter.half_typed())
            if interview.response is not before:
                save(interview.response)
            raise
        if interview.response is not before:
            save(interview.response)
    return interview.response


def _turn(interview: Interview, prompter: Prompter) -> None:
    ask = interview.ask
    assert ask is not None
    reply = _asked(prompter, ask, interview.questionnaire.language)
    if reply is Control.back:
        interview.keep_half_typed(prompter.half_typed())
        interview.back()
    elif reply:
        interview.answer(understood(ask, reply, interview.questionnaire.language))
    elif ask.field.required or ask.field is ask.question or ask.choosing:
        _without_answer(interview, prompter, ask)
    else:
        interview.later()


def _asked(prompter: Prompter, ask: Ask, language: str) -> Reply:
    """Return the reply to `ask`; to leave is to end the input."""
    reply = prompter.ask(ask, checker(ask, language))
    if reply is Control.leave:
        raise EOFError
    return reply


def checker(ask: Ask, language: str) -> Check:
    """Return the check for replies to `ask`, with its sentences in `language`."""

    def check(reply: Reply) -> str | None:
        if isinstance(reply, Control) or not reply:
            return None
        try:
            understood(ask, reply, language)
        except kinds.Refused as refused:
            return refused.told(language)
        return None

    return check


def understood(ask: Ask, reply: Reply, language: str) -> Plain:
    """Return `reply` as canonical text.

    Raises:
        kinds.Refused: it is not an answer to `ask`.
    """
    if ask.naming:
        return _names(ask, reply, language)
    text = reply if isinstance(reply, str) else "\n".join(map(str, _entries(reply)))
    return kinds.parse(ask.field, text, language)


def _names(ask: Ask, reply: Reply, language: str) -> Plain:
    """Return the names of rows, each typed as the field that holds it."""
    if ask.field.kind == "multiselect":
        text = reply if isinstance(reply, str) else "\n".join(_entries(reply))
        return kinds.parse(ask.field, text, language)
    lines = reply.splitlines() if isinstance(reply, str) else _entries(reply)
    first = field_at(ask.question, ask.path.split(".")).fields[0]
    names = [kinds.parse(first, line, language) for line in lines if line.strip()]
    return kinds.parse(ask.field, "\n".join(map(str, names)), language)


def _entries(reply: Reply) -> list[str]:
    return reply if isinstance(reply, list) else []


def _without_answer(interview: Interview, prompter: Prompter, ask: Ask) -> None:
    """Ask why there is no answer, and note it."""
    language = interview.questionnaire.language
    ways = ["later", "not-known", "not-applicable", "assume", "back"]
    match _aside(prompter, ask, language, "without-answer", ways):
        case "not-known":
            who = _aside(prompter, ask, language, "who-finds-out")
            by = _aside(prompter, ask, language, "by-when", kind="date")
            if who is not None and by is not None:
                interview.not_known(who, by)
        case "not-applicable":
            if why := _aside(prompter, ask, language, "why-not-applicable"):
                interview.not_applicable(why)
        case "assume":
            _assume(interview, prompter, ask)
        case "back":
            interview.back()
        case "later" | "":
            interview.later()


def _assume(interview: Interview, prompter: Prompter, ask: Ask) -> None:
    language = interview.questionnaire.language
    reply = _asked(prompter, ask, language)
    if isinstance(reply, Control) or not reply:
        return
    to_confirm = _aside(prompter, ask, language, "what-to-confirm")
    if to_confirm is not None:
        interview.answer(understood(ask, reply, language), to_confirm)


def _aside(
    prompter: Prompter,
    ask: Ask,
    language: str,
    key: str,
    ways: list[str] | None = None,
    kind: str = "text",
) -> str | None:
    """Put a question about the answer to `ask`; None means that the person went back."""
    choices = tuple(Choice(way, say(language, f"way-{way}")) for way in ways or ())
    field = Field(
        id=key,
        kind="select" if ways else kind,
        ask=say(language, key),
        label=say(language, f"aside-{key}"),
        choices=choices,
    )
    aside = evolve(
        ask,
        path=f"{ask.path}#{key}",
        field=field,
        value=None,
        naming=False,
        choosing=False,
        aside=True,
    )
    reply = _asked(prompter, aside, language)
    if isinstance(reply, Control):
        return None
    return str(understood(aside, reply, language)) if reply else ""
