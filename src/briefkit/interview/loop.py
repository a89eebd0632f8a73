"""The one loop between an interview and whoever answers, on a screen, in a pipe or in a test."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from briefkit.interview import changes
from briefkit.interview.ask import Ask, Control, Reply
from briefkit.interview.interview import Interview
from briefkit.interview.replies import Prompter, checker, understood
from briefkit.messages import say
from briefkit.model import Choice, Field, Response


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
    elif ask.field.required or _is_question(ask) or ask.choosing:
        _without_answer(interview, prompter, ask)
    else:
        interview.later()


def _asked(prompter: Prompter, ask: Ask, language: str) -> Reply:
    """Return the reply to `ask`; to leave is to end the input."""
    reply = prompter.ask(ask, checker(ask, language))
    if reply is Control.leave:
        raise EOFError
    return reply


def _is_question(ask: Ask) -> bool:
    """Return whether `ask` is a question of its own, not one field of a record or row."""
    return ask.path == ask.question.id


def _without_answer(interview: Interview, prompter: Prompter, ask: Ask) -> None:
    """Ask why there is no answer, and note it."""
    language = interview.questionnaire.language
    ways = ["later", "not-known", "not-applicable", "assume", "back"]
    match _aside(prompter, ask, language, "without-answer", ways):
        case "not-known":
            _not_known(interview, prompter, ask)
        case "not-applicable":
            _not_applicable(interview, prompter, ask)
        case "assume":
            _assume(interview, prompter, ask)
        case "back":
            interview.back()
        case "later" | "":
            interview.later()


def _not_known(interview: Interview, prompter: Prompter, ask: Ask) -> None:
    """Ask who finds out and by when; what was said stays noted if the person stops in between."""
    before, language = interview.response, interview.questionnaire.language
    interview.note(changes.not_known(before, ask.path, "", ""))
    who = _aside(prompter, ask, language, "who-finds-out")
    interview.note(changes.not_known(before, ask.path, who or "", ""))
    by = None if who is None else _aside(prompter, ask, language, "by-when", kind="date")
    interview.note(before)
    if who is not None and by is not None:
        interview.not_known(who, by)


def _not_applicable(interview: Interview, prompter: Prompter, ask: Ask) -> None:
    """Ask for the reason; that the question does not apply stays noted if the person stops."""
    before = interview.response
    scope = interview.scope()
    interview.note(changes.not_applicable(before, scope, ""))
    language = interview.questionnaire.language
    about = evolve(ask, field=ask.question) if scope == ask.question.id else ask
    why = _aside(prompter, about, language, "why-not-applicable")
    interview.note(before)
    if why:
        interview.not_applicable(why)


def _assume(interview: Interview, prompter: Prompter, ask: Ask) -> None:
    """Ask for the answer and for what is to be confirmed; the answer is kept in between."""
    before, language = interview.response, interview.questionnaire.language
    reply = prompter.ask(ask, checker(ask, language))
    if isinstance(reply, Control) or not reply:
        return
    data = understood(ask, reply, language)
    answered = changes.answered(before, ask, data)
    interview.note(changes.assumed(answered, ask.path, ""))
    to_confirm = _aside(prompter, ask, language, "what-to-confirm")
    interview.note(before)
    if to_confirm is not None:
        interview.answer(data, to_confirm)


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
        about=None if ask.naming else ask.field,
        value=None,
        naming=False,
        choosing=False,
        aside=True,
    )
    reply = prompter.ask(aside, checker(aside, language))
    if reply is Control.leave:
        raise EOFError
    if isinstance(reply, Control):
        return None
    return str(understood(aside, reply, language)) if reply else ""
