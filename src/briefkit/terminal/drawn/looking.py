"""All answers on the screen: what stands above the list, and what is in it."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.interview import NOTE, Control, Review, State
from briefkit.interview.entries import Entry as Answer
from briefkit.messages import say
from briefkit.terminal.drawn.entries import Entry
from briefkit.terminal.lines import Line
from briefkit.terminal.states import state_words
from briefkit.terminal.width import cells, shortened, wrapped
from briefkit.text import clean

_BAR = 20
_ROOMY = 7
"""Rows from which blank lines are worth their place."""


def heading(review: Review, language: str, width: int, room: int) -> tuple[Line, ...]:
    """Return what stands above the list; where room is short, the title goes first."""
    brief = (Line("place", _with_bar(_clean(review.title), review, width)),)
    title = (Line("ask", shortened(say(language, "review-title"), width)),)
    status = tuple(Line("hint", line) for line in wrapped(_clean(review.status), width))
    blank = (Line("", ""),)
    if room >= _ROOMY:
        return (*blank, *brief, *blank, *title, *status, *blank)
    every = (*brief, *title, *status)
    return every if len(every) <= room else (*title, *status)[:room]


def listed(review: Review, language: str) -> Iterator[Entry]:
    """Yield the ways to go on, then every answer under the title of its section."""
    for control, key in _ways(review):
        yield Entry(control, say(language, key), beside=True)
    for title, answers in review.sections:
        yield Entry(None, _clean(title) or say(language, "review-brief"), title=True)
        for answer in answers:
            text = _clean(" · ".join(answer.lines))
            state = state_words(answer, language)
            yield Entry(answer.path, _clean(answer.name), text=text, state=state)


def _ways(review: Review) -> Iterator[tuple[Control, str]]:
    if not review.at_end:
        yield Control.go_on, "review-go-on"
    yield Control.finish, "review-finish"
    if review.at_end and review.left:
        yield Control.go_on, "review-ask-open"


def _with_bar(title: str, review: Review, width: int) -> str:
    """Return `title` with a bar behind it that is as full as the brief, where there is room."""
    name = shortened(title, width)
    every = [answer for _, answers in review.sections for answer in answers if _counts(answer)]
    if not every or width - cells(name) - 2 < _BAR:
        return name
    done = round(_BAR * sum(map(_is_settled, every)) / len(every))
    return f"{name}  {'━' * done}{'─' * (_BAR - done)}"


def _counts(answer: Answer) -> bool:
    """Return whether `answer` is to a question, not a note or a part of the header."""
    return not answer.path.startswith(("#", NOTE))


def _is_settled(answer: Answer) -> bool:
    return bool(answer.lines) or answer.state is State.not_applicable


def _clean(text: str) -> str:
    """Return `text` from a file on one line, without anything that a terminal would carry out."""
    return clean(text, one_line=True).text
