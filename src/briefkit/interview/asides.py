"""Questions about an answer: why there is none, who finds out, what has to be confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import evolve

from briefkit.interview import changes
from briefkit.interview.ask import Ask, Control, Reply
from briefkit.interview.interview import Interview
from briefkit.interview.replies import Prompter, checker, understood
from briefkit.messages import say
from briefkit.model import Choice, Field, Plain, Response

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
    """What is asked beside the question in hand.

    Attributes:
        assuming: the path of the answer that the client has to confirm, once it is given.
    """

    def __init__(self, interview: Interview, prompter: Prompter) -> None:
        self._interview = interview
        self._prompter = prompter
        self._language = interview.questionnaire.language
        self.assuming: str | None = None

    def without_answer(self) -> None:
        """Ask why there is no answer, and note it."""
        ask, self.assuming = self._interview.ask, None
        assert ask is not None
        choices = [Choice(way, say(self._language, f"way-{way}")) for way in _WAYS]
        match self._aside("without-answer", choices=choices):
            case "not-known":
                self._not_known()
            case "not-applicable":
                self._not_applicable()
            case "assume":
                self.assuming = ask.path
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

    def assume(self, data: Plain) -> None:
        """Ask what is to be confirmed about `data`, which is kept in between."""
        before, ask = self._interview.response, self._interview.ask
        assert ask is not None
        answered = changes.answered(before, ask, data)
        to_confirm = self._aside(
            "what-to-confirm", keep=lambda half: changes.assumed(answered, ask.path, half)
        )
        self.assuming = None
        if to_confirm is not None:
            self._interview.answer(data, to_confirm)

    def _not_known(self) -> None:
        """Ask who finds out and by when; who was named stays if the person stops in between."""
        path = self._interview.scope()

        def said(who: str, by: str = "") -> Response:
            return changes.not_known(self._interview.response, path, who, by)

        who = self._aside("who-finds-out", keep=lambda half: None if half else said(""))
        if who is None:
            return
        by = self._aside("by-when", kind="date", other=True, keep=lambda half: said(who, half))
        if by is not None:
            self._interview.not_known(who, by)

    def _not_applicable(self) -> None:
        """Ask for the reason; that there is one stays if the person stops before saying it."""
        path = self._interview.scope()

        def said(half: str) -> Response | None:
            return None if half else changes.not_applicable(self._interview.response, path, "")

        if why := self._aside("why-not-applicable", keep=said):
            self._interview.not_applicable(why)

    def _aside(
        self,
        key: str,
        kind: str = "text",
        text: str = "",
        choices: Iterable[Choice] = (),
        other: bool = False,
        keep: Callable[[str], Response | None] = lambda _: None,
    ) -> str | None:
        """Put a question about the answer in hand; None means that the person went back.

        Args:
            other: words that are none of that kind will do too.
            keep: what the response becomes where the person stops with something half typed; None
                means that the words stand in the field again when the aside comes again.
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
            half = self._prompter.half_typed()
            self._interview.hold(keep(half) or self._half_typed(ask, half))
            raise
        if not isinstance(reply, str | list):
            self._interview.hold(self._half_typed(ask, self._prompter.half_typed()))
            return None
        self._interview.hold(changes.pending(self._interview.response, ask.path, ""))
        return str(understood(ask, reply, self._language)) if reply else ""

    def _half_typed(self, ask: Ask, half: str) -> Response:
        """Return the response with `half` kept for `ask`; a choice is made in one key anyway."""
        response = self._interview.response
        return response if ask.field.choices else changes.pending(response, ask.path, half)

    def _beside(self, field: Field) -> Ask:
        """Return the prompt of `field`, which is about the prompt in hand or all its question."""
        ask = self._interview.ask
        assert ask is not None
        path = f"{ask.path}#{field.id}"
        half = self._interview.response.pending.get(path)
        whole = ask.naming or self._interview.scope() == ask.question.id != ask.path
        return evolve(
            ask,
            path=path,
            field=field,
            about=None if whole else ask.field,
            value=half if isinstance(half, str) else None,
            naming=False,
            overview=(),
            choosing=False,
            aside=True,
            note="",
        )
