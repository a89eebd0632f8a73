"""Somebody who replies, one after another."""

from __future__ import annotations

from collections.abc import Callable

from briefkit.interview import Ask, Check, Control, Interview, Reply, Review, conduct
from briefkit.model import Questionnaire, Response

Said = Reply | type[BaseException]


class Person:
    """Replies one after another; an exception is raised, with `half` on the tongue.

    Reviews are answered from `looks`, in the end by finishing.
    """

    def __init__(self, *replies: Said, half: str = "", looks: list[str | Control] | None = None):
        self.replies = list(replies)
        self.half = half
        self.looks = list(looks or [])
        self.asked: list[Ask] = []
        self.reviews: list[Review] = []

    def ask(self, ask: Ask, check: Check) -> Reply:
        self.asked.append(ask)
        reply = self.replies.pop(0)
        if isinstance(reply, type):
            raise reply
        assert check(reply) is None
        return reply

    def review(self, review: Review) -> str | Control:
        self.reviews.append(review)
        return self.looks.pop(0) if self.looks else Control.finish

    def half_typed(self) -> str:
        return self.half

    @property
    def paths(self) -> list[str]:
        return [ask.path for ask in self.asked]


def talk(
    questionnaire: Questionnaire,
    person: Person,
    start: Response,
    interview: Callable[..., Interview] = Interview,
    **details: object,
) -> tuple[Response, list[Response]]:
    """Return how the response ends, and every save on the way."""
    saved: list[Response] = []
    end = conduct(interview(questionnaire, start, **details), person, saved.append)
    return end, saved
