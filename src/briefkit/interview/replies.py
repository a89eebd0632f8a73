"""What is said in reply to an ask: who says it, whether it can be taken, and what it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from briefkit import kinds
from briefkit.interview.ask import Ask, Control, Reply, field_at
from briefkit.model import Plain

if TYPE_CHECKING:
    from briefkit.interview.entries import Review

Check = Callable[[Reply], str | None]
"""Says in one sentence why a reply cannot be taken; None means that it can."""


class Prompter(Protocol):
    """Somebody or something that answers questions."""

    def ask(self, ask: Ask, check: Check) -> Reply:
        """Put `ask` and return a reply that `check` accepts.

        Raises:
            KeyboardInterrupt, EOFError, SystemExit: the person wants to stop.
        """

    def review(self, review: Review) -> str | Control:
        """Show all answers; return the path of the entry to change, or how to go on.

        Raises:
            KeyboardInterrupt, EOFError, SystemExit: the person wants to stop.
        """

    def half_typed(self) -> str:
        """Return what was typed and not sent when `ask` was interrupted; empty if nothing."""


def checker(ask: Ask, language: str) -> Check:
    """Return the check for replies to `ask`, with its sentences in `language`."""

    def check(reply: Reply) -> str | None:
        if not reply or not isinstance(reply, str | list):
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
