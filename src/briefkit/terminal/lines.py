"""A prompt broken into lines for a terminal of a certain size, each with the name of its style."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefkit.messages import say
from briefkit.terminal.said import Said, place
from briefkit.terminal.width import cells, shortened, wrapped

_BAR = 20
_KEPT = 3
"""Lines of an answer that is left behind, and of a note above a field."""

_ROOMY = 12
"""Rows from which blank lines and a progress bar are worth their place."""


class Line(NamedTuple):
    """One line; `style` is `place`, `about`, `ask`, `hint`, `refusal`, `live` or empty."""

    style: str
    text: str


_BLANK = (Line("", ""),)


class _Part(NamedTuple):
    """Lines that stay or go together; where room is short, the highest `spare` goes first."""

    spare: int
    lines: tuple[Line, ...]


@lru_cache(maxsize=4)
def page(
    words: Said, language: str, width: int, room: int, refusal: str = ""
) -> tuple[tuple[Line, ...], bool]:
    """Return the lines above a field, at most `room`, and whether they say everything."""
    above = (_Part(9, _BLANK), _Part(4, tuple(_head(words, language, width))))
    parts = [part for part in (*above, *_parts(words, language, width, refusal)) if part.lines]
    kept = _within(parts, room)
    lines = tuple(line for part in kept for line in part.lines)
    complete = _says_all(words, width) and all(part in kept for part in parts if part.lines[0].text)
    return (*lines[: room - 1], Line("", "…")) if len(lines) > room > 0 else lines, complete


def pages(words: Said, language: str, width: int, room: int) -> list[tuple[Line, ...]]:
    """Return all there is to say about a question, in pages of at most `room` lines.

    Where one is stands above it, unless that would take a page more.
    """
    lines = tuple(_everything(words, language, width))
    head = tuple(_head(words, language, width))
    size = max(room, 1)
    heads = ((*_BLANK, *head, *_BLANK), head) if head else ()
    lines = (*next((one for one in heads if len(one) <= -len(lines) % size), ()), *lines)
    return [lines[start : start + size] for start in range(0, len(lines), size)]


def section_lines(title: str, width: int) -> tuple[Line, ...]:
    """Return the title above the answers of a section."""
    return (Line("", ""), *_styled("place", title, width)) if title else ()


def answer_lines(name: str, answer: str, width: int) -> tuple[Line, ...]:
    """Return an answer as it is left behind: its name and its beginning, in at most three lines."""
    text = " ".join(answer.split("\n"))
    between = " " if name.endswith(("?", ":")) else ": "
    lines = wrapped(f"{name}{between}{text}"[: 8 * width], width, "  ")
    if len(lines) > _KEPT:
        lines = [*lines[: _KEPT - 1], shortened(lines[_KEPT - 1] + " …", width)]
    return tuple(Line("", line) for line in lines)


def _says_all(words: Said, width: int) -> bool:
    """Return whether a page that has room for everything leaves nothing out."""
    opens_fully = words.opens or not (words.why or words.good or words.weak)
    return opens_fully and len(wrapped(words.note, width, "  ")) <= _KEPT


def _within(parts: list[_Part], room: int) -> list[_Part]:
    """Return `parts` without those that can be spared, as far as `room` demands."""
    kept = [part for part in parts if room >= _ROOMY or part.lines[0].text]
    while sum(len(part.lines) for part in kept) > room:
        at = max(range(len(kept)), key=lambda n: kept[n].spare)
        if not kept[at].spare:
            break
        del kept[at]
    return kept


def _parts(words: Said, language: str, width: int, refusal: str) -> Iterator[_Part]:
    """Yield the parts in the order in which they stand."""
    about = " · ".join(part for part in (words.about, words.row) if part)
    yield _Part(1 if words.row else 2, _styled("about", about, width))
    if words.section:
        yield _Part(9, _BLANK)
    yield _Part(5 if words.question else 0, _styled("ask", words.question or words.ask, width))
    if words.opens:
        yield _Part(6, _styled("", words.why, width))
        yield _Part(7, _labelled(say(language, "prompt-good"), words.good, width))
        yield _Part(8, _labelled(say(language, "prompt-weak"), words.weak, width))
    if words.question:
        yield _Part(9, _BLANK)
        yield _Part(0, _styled("ask", words.ask, width))
    yield _Part(3, _styled("hint", words.help, width))
    yield _Part(2, _styled("hint", words.hint, width))
    yield _Part(4, _noted(words.note, width)[:_KEPT])
    yield _Part(0, _styled("refusal", refusal, width))


def _everything(words: Said, language: str, width: int) -> Iterator[Line]:
    for text in (words.question, words.ask):
        yield from _styled("ask", text, width)
    for text in (words.help, words.why):
        yield from _styled("", text, width)
    yield from _labelled(say(language, "prompt-good"), words.good, width)
    yield from _labelled(say(language, "prompt-weak"), words.weak, width)
    yield from _styled("hint", words.hint, width)
    yield from _noted(words.note, width)


def _head(words: Said, language: str, width: int) -> Iterator[Line]:
    where = place(words, language)
    if not where:
        return
    room = width - cells(where) - 2
    if words.total and room >= _BAR:
        done = round(_BAR * (words.number - 1) / words.total)
        where += "  " + "━" * done + "─" * (_BAR - done)
    yield Line("place", shortened(where, width) if cells(where) > width else where)


def _noted(note: str, width: int) -> tuple[Line, ...]:
    return tuple(Line("live", line) for line in wrapped(note, width, "  ")) if note else ()


def _styled(style: str, text: str, width: int) -> tuple[Line, ...]:
    return tuple(Line(style, line) for line in wrapped(text, width)) if text else ()


def _labelled(label: str, text: str, width: int) -> tuple[Line, ...]:
    """Return `text` behind its label, the further lines below the first."""
    lines = wrapped(f"{label}: {text}", width - 4) if text else []
    return tuple(Line("", ("    " if n else "  ") + line) for n, line in enumerate(lines))
