"""For people who write questionnaires: answer them from a script, and see what was asked.

>>> import briefkit
>>> from briefkit.testing import interview
>>> run = interview(
...     briefkit.load_questionnaire("content-brief"),
...     {"headline": "Three numbers on an oil analysis", "style.follows": "fully"},
... )
>>> "style-change.agreed" in run.asked
False
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any

from attrs import field, frozen
from attrs.validators import min_len

from briefkit.interview import Ask, Check, Control, Interview, Reply, Review, conduct
from briefkit.model import Field, Questionnaire, Response, plain

BACK = Control.back
"""A reply: go back to the prompt before."""

REVIEW = "#review"
"""The path of the review: a reply is the question to change, or a `Control`."""


@frozen
class NotKnown:
    """A reply: not known yet; who finds out, and by when (as typed, or a date)."""

    who: str = ""
    by: str | date = ""


@frozen
class NotApplicable:
    """A reply: the question does not apply, and why; an empty reason would be asked again."""

    why: str = field(validator=min_len(1))


@frozen
class Assumed:
    """A reply that the client has not confirmed, and what is to be confirmed."""

    answer: Any
    to_confirm: str = ""


@frozen
class Run:
    """What came of a scripted interview: the response, and the paths asked, in order."""

    response: Response
    asked: tuple[str, ...]
    saved: tuple[Response, ...] = field(repr=False)


class ScriptedPrompter:
    """Answers from `replies` by path; a question without a reply is left for later.

    A reply is what a person would type (or a Python value: `True`, `20`, a date, a list), one of
    `BACK`, `NotKnown`, `NotApplicable` and `Assumed`, or a `Script` of replies used one by one.

    Raises:
        AssertionError: a reply is not a possible answer, with the sentence a person would see.
    """

    def __init__(self, replies: Mapping[str, Any]) -> None:
        self._replies = {path: _queue(reply) for path, reply in replies.items()}
        self._aside: dict[str, Reply] = {}
        self.asked: list[str] = []

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Return the scripted reply to `ask`."""
        if not ask.aside and "answer" not in self._aside:
            self._begin(ask)
        key = ask.field.id if ask.aside else "answer"
        reply = self._aside.pop(key) if key in self._aside else self._next(ask)
        sentence = check(reply)
        if sentence is not None:
            raise AssertionError(f"{ask.path}: {sentence}")
        return reply

    def _begin(self, ask: Ask) -> None:
        if self._aside:
            path = self.asked[-1]
            raise AssertionError(f"{path} is optional: nobody asks why it has no answer")
        self.asked.append(ask.path)

    def _next(self, ask: Ask) -> Reply:
        queue = [] if ask.aside else self._replies.get(ask.path, [])
        if not queue:
            return ""
        last = len(queue) == 1 and queue[0] is not BACK
        return self._said(queue[0] if last else queue.pop(0))

    def review(self, review: Review) -> str | Control:
        """Return what to do next, as scripted under `REVIEW`; in the end, finish."""
        queue = self._replies.get(REVIEW, [])
        reply = queue.pop(0) if queue else Control.finish
        if isinstance(reply, str) and review.entry(reply) is None:
            raise AssertionError(f"{reply}: there is no such entry in the review")
        return reply if isinstance(reply, Control) else str(reply)

    def half_typed(self) -> str:
        """Return nothing: a script does not stop in the middle of a word."""
        return ""

    def _said(self, reply: Any) -> Reply:
        match reply:
            case Control():
                return reply
            case NotKnown(who=who, by=by):
                self._aside = {"without-answer": "not-known", "who-finds-out": who}
                self._aside["by-when"] = _typed(by)
                return ""
            case NotApplicable(why=why):
                self._aside = {"without-answer": "not-applicable", "why-not-applicable": why}
                return ""
            case Assumed(answer=answer, to_confirm=to_confirm):
                self._aside = {"without-answer": "assume", "what-to-confirm": to_confirm}
                self._aside["answer"] = _typed(answer)
                return ""
        return _typed(reply)


class Script(tuple[Any, ...]):
    """Several replies to one path, one for each time it is asked; the last one is repeated.

    `BACK` is never repeated: it would go round in circles.
    """

    __slots__ = ()

    def __new__(cls, *replies: Any) -> Script:
        """Return the script of `replies`, in order."""
        return super().__new__(cls, replies)


def _queue(reply: Any) -> list[Any]:
    return list(reply) if isinstance(reply, Script) else [reply]


def _typed(reply: Any) -> Reply:
    if isinstance(reply, Sequence) and not isinstance(reply, str):
        return [str(plain(entry)) for entry in reply]
    return str(plain(reply))


def _check_path(path: str, questionnaire: Questionnaire) -> None:
    """Refuse a path that leads to no question or field, naming the nearest."""
    name, *rest = path.split(".")
    field: Field | None = questionnaire.by_id.get(name)
    known: list[str] = list(questionnaire.by_id)
    for key in [] if field is None else rest:
        if field is None or key.isdecimal():
            continue
        known, name = [inner.id for inner in field.fields], key
        field = field.field(key)
    if field is None:
        near = get_close_matches(name, known, 1)
        hint = f"perhaps {near[0]!r}" if near else f"there is {', '.join(known)}"
        raise AssertionError(f"{path}: the questionnaire has no {name!r}; {hint}")


def interview(
    questionnaire: Questionnaire,
    replies: Mapping[str, Any],
    response: Response | None = None,
    depth: str = "essential",
) -> Run:
    """Run an interview with scripted `replies`; paths that never come up are simply not asked."""
    for path in set(replies) - {REVIEW}:
        _check_path(path, questionnaire)
    start = response or Response(
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        language=questionnaire.language,
        depth=depth,
    )
    prompter, saved = ScriptedPrompter(replies), list[Response]()
    end = conduct(Interview(questionnaire, start), prompter, saved.append)
    return Run(end, tuple(prompter.asked), tuple(saved))
