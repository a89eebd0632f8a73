"""What plain lines say about a question, in the order in which it is read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefkit.interview import Ask
from briefkit.messages import say
from briefkit.model import Field
from briefkit.terminal.answers import current
from briefkit.terminal.said import Said, label_of, said

_PARTING = re.compile(r"(?<![.!?…]) [·›] ")
_PARTED = re.compile(r"(?<=[.!?…]) [·›] ")

SEVERAL = ("paragraph", "list")
"""Kinds whose answers may have several lines."""


def spoken(text: str) -> str:
    """Return `text` with commas for the signs that part words for the eye only."""
    return _PARTED.sub(" ", _PARTING.sub(", ", text))


def place_line(ask: Ask, language: str) -> str:
    """Return which question of how many this is, and in which section; empty outside them."""
    words = said(ask, language, opens=True)
    place = {"number": words.number, "total": words.total, "section": words.section}
    return say(language, "plain-place", **place) if words.total else ""


def question_lines(words: Said, language: str, placed: bool) -> Iterator[str]:
    """Yield the question; the reason and the examples only where it opens.

    Args:
        placed: the section was named just before.
    """
    about = "" if placed and words.about == words.section else words.about
    yield spoken(", ".join(part for part in (about, words.row) if part))
    yield words.question or words.ask
    if words.opens:
        yield from _reasons(words, language)
    if words.question:
        yield words.ask
    yield words.help


def answer_lines(ask: Ask, language: str) -> Iterator[str]:
    """Yield how to answer, what can be chosen, and what was answered before."""
    yield from how_lines(ask, language)
    if ask.value:
        yield say(language, "plain-current", text=current(ask, language))
        yield in_brackets([say(language, "plain-keep")])


def how_lines(ask: Ask, language: str) -> Iterator[str]:
    """Yield what can be chosen, and how to answer."""
    yield from choice_lines(ask.field)
    yield in_brackets(_hints(ask, language))


def choice_lines(field: Field) -> Iterator[str]:
    """Yield the choices, numbered."""
    for number, choice in enumerate(field.choices, 1):
        yield f"{number} {label_of(field, choice.id)}"


def how(field: Field, language: str) -> str:
    """Return how an answer is given as lines; empty where one line is all there is to it."""
    match field.kind:
        case "confirm":
            return say(language, "plain-confirm")
        case "select" | "multiselect":
            other = "-other" if field.other else ""
            return say(language, f"plain-{field.kind}{other}")
        case "paragraph":
            return say(language, "plain-several")
        case "list":
            return say(language, "plain-list")
    return ""


def about_lines(ask: Ask, language: str) -> Iterator[str]:
    """Yield all that the questionnaire says about a question."""
    words = said(ask, language, opens=True)
    yield words.question
    yield words.ask
    yield words.help
    yield from _reasons(words, language)


def sign_lines(ask: Ask, language: str) -> Iterator[str]:
    """Yield what every sign does."""
    for name in _commands(ask):
        yield say(language, f"plain-help-{name}")


def _hints(ask: Ask, language: str) -> Iterator[str]:
    yield from said(ask, language, opens=True).hint.split(" · ")
    if ask.field.max and ask.field.kind in ("text", "paragraph") and not ask.header:
        yield say(language, "plain-limit", most=ask.field.max)
    yield how(ask.field, language)


def in_brackets(parts: Iterable[str]) -> str:
    """Return `parts` as a remark; empty where there are none."""
    said = "; ".join(part for part in parts if part)
    return f"({said})" if said else ""


def _reasons(words: Said, language: str) -> Iterator[str]:
    yield words.why
    for key, example in (("prompt-good", words.good), ("prompt-weak", words.weak)):
        if example:
            yield f"{say(language, key)}: {example}"


def _commands(ask: Ask) -> Iterator[str]:
    """Yield the names of what can be done instead of answering."""
    yield from () if ask.overview else ("enter", "away")
    if ask.field.kind in SEVERAL and not ask.overview:
        yield "lines"
    yield "back"
    if not (ask.aside or ask.header):
        yield from ("skip", "review", "note", "refused")
    yield from ("stop",) if ask.overview else ("literal", "stop")
