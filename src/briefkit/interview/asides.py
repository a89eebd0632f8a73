"""Questions about an answer: why there is none, who finds out, what has to be confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import evolve

from briefkit.interview import changes
from briefkit.interview.ask import Ask, Control, Reply
from briefkit.interview.interview import Interview
from briefkit.interview.replies import Prompter, checker, understood
from briefkit.messages import say
from briefkit.model import Choice, Field, Response

ENDINGS = (KeyboardInterrupt, EOFError, SystemExit)
"""What a prompter raises where the person stops."""

_WAYS = ("later", "not-known", "not-applicable", "assume", "back")


def put(prompter: Prompter, ask: Ask, language: str) -> Reply:
    """Return the reply to `ask`; to leave is to end the input."""
    reply = prompter.ask(ask, checker(ask, language))
    if reply is Control.leave:
        raise EOFError
    return reply


class Asides:
    """What is asked beside the question in hand."""

    def __init__(self, interview: Interview, prompter: Prompter) -> None:
        self._interview = interview
        self._prompter = prompter
        self._language = interview.questionnaire.language

    def without_answer(self) -> None:
        """Ask why there is no answer, and note it."""
        choices = [Choice(way, say(self._language, f"way-{way}")) for way in _WAYS]
        match self._aside("without-answer", choices=choices):
            case "not-known":
                self._not_known()
            case "not-applicable":
                self._not_applicable()
            case "assume":
                self._assume()
            case "back":
                self._interview.back()
            case "later" | "":
                self._interview.later()

    def confirms_removal(self, names: Iterable[str]) -> bool:
        """Return whether rows with answers are to be removed."""
        ways = ("keep", "remove")
        choices = [Choice(way, say(self._language, f"row-{way}")) for way in ways]
        text = say(self._language, "row-removal", names=list(names))
        return self._aside("row-removal", text=text, choices=choices) == "remove"

    def change_note(self, path: str) -> None:
        """Ask for the note on `path` anew; one that is emptied is taken away."""
        interview = self._interview
        name = path.split(".")[0]
        question = interview.questionnaire.by_id[name]
        field = Field(id="note", kind="paragraph", ask=say(self._language, "change-note"))
        before = str(interview.response.notes.get(path, ""))
        ask = Ask(f"{path}#note", question, field, before, aside=True, about=question)
        reply = put(self._prompter, ask, self._language)
        if not isinstance(reply, Control):
            text = str(understood(ask, reply, self._language)) if reply else ""
            interview.hold(changes.noted(interview.response, path, text))

    def _not_known(self) -> None:
        """Ask who finds out and by when; what was said stays if the person stops in between."""
        before, path = self._interview.response, self._interview.scope()

        def said(who: str, by: str = "") -> Response:
            return changes.not_known(before, path, who, by)

        who = self._aside("who-finds-out", keep=said)
        if who is None:
            return
        by = self._aside("by-when", kind="date", other=True, keep=lambda half: said(who, half))
        if by is not None:
            self._interview.not_known(who, by)

    def _not_applicable(self) -> None:
        """Ask for the reason; what was said stays if the person stops in between."""
        before, path = self._interview.response, self._interview.scope()
        why = self._aside(
            "why-not-applicable", keep=lambda half: changes.not_applicable(before, path, half)
        )
        if why:
            self._interview.not_applicable(why)

    def _assume(self) -> None:
        """Ask for the answer and for what is to be confirmed; the answer is kept in between."""
        before, ask = self._interview.response, self._interview.ask
        assert ask is not None
        reply = put(self._prompter, ask, self._language)
        if not reply or not isinstance(reply, str | list):
            return
        data = understood(ask, reply, self._language)
        answered = changes.answered(before, ask, data)
        to_confirm = self._aside(
            "what-to-confirm", keep=lambda half: changes.assumed(answered, ask.path, half)
        )
        if to_confirm is not None:
            self._interview.answer(data, to_confirm)

    def _aside(
        self,
        key: str,
        kind: str = "text",
        text: str = "",
        choices: Iterable[Choice] = (),
        other: bool = False,
        keep: Callable[[str], Response] | None = None,
    ) -> str | None:
        """Put a question about the answer in hand; None means that the person went back.

        Args:
            other: words that are none of that kind will do too.
            keep: what the response becomes where the person stops with something half typed.
        """
        field = Field(
            id=key,
            kind="select" if choices else kind,
            ask=text or say(self._language, key),
            label=say(self._language, f"aside-{key}"),
            choices=tuple(choices),
            other=other,
        )
        ask = self._beside(field)
        try:
            reply = put(self._prompter, ask, self._language)
        except ENDINGS:
            if keep is not None:
                self._interview.hold(keep(self._prompter.half_typed()))
            raise
        if reply is Control.back or not isinstance(reply, str | list):
            return None
        return str(understood(ask, reply, self._language)) if reply else ""

    def _beside(self, field: Field) -> Ask:
        """Return the prompt of `field`, which is about the prompt in hand or all its question."""
        ask = self._interview.ask
        assert ask is not None
        whole = ask.naming or self._interview.scope() == ask.question.id != ask.path
        return evolve(
            ask,
            path=f"{ask.path}#{field.id}",
            field=field,
            about=None if whole else ask.field,
            value=None,
            naming=False,
            overview=(),
            choosing=False,
            aside=True,
            note="",
        )
