"""What stands around the field being filled in: the question above it, the keys below it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from prompt_toolkit.output import Output

from briefkit.interview import Check, Reply
from briefkit.messages import say
from briefkit.terminal.drawn.preview import Draw
from briefkit.terminal.lines import Line, page, pages
from briefkit.terminal.said import Said
from briefkit.terminal.width import cells

ROOMY = 16
"""Rows of a terminal from which a blank line above the keys is worth its place."""

_TINY = 8
"""Rows of a terminal up to which the keys get one line instead of two."""

_NARROW = 60
"""Columns of a terminal below which keys are named by their shortest form."""

Fragments = list[tuple[str, str]]


def fragments(lines: tuple[Line, ...]) -> Fragments:
    """Return `lines` as prompt_toolkit takes them."""
    styled = [(f"class:{line.style}" if line.style else "", line.text) for line in lines]
    return [part for one in styled for part in (one, ("", "\n"))][:-1]


class Hint(NamedTuple):
    """What a key does; where room is short, the highest `spare` goes first, 0 never."""

    text: str
    spare: int = 0


class View:
    """The frame that all prompts share; each prompt fills it anew with `show`."""

    def __init__(self, language: str, output: Output) -> None:
        self.language = language
        self._output = output
        self._words = Said("")
        self._check: Check = lambda _: None
        self._draw: Draw | None = None
        self.free = False
        self._field_rows: Callable[[], int] = lambda: 1
        self._keys: Callable[[], list[Hint]] = list
        self._refusal = ""
        self._page = 0

    def show(self, words: Said, check: Check, free: bool = False, draw: Draw | None = None) -> None:
        """Frame the field with `words` from now on.

        Args:
            free: one may also leave the question for later, look at all answers or keep a note.
            draw: draws what stands above the field; None means `words`, as for every question.
        """
        self._words, self._check, self.free, self._draw = words, check, free, draw
        self._refusal, self._page = "", 0

    @contextmanager
    def beside(self, words: Said, check: Check, free: bool) -> Iterator[None]:
        """Frame the field with `words` for a while, then with what was there before."""
        before = (self._words, self._check, self.free, self._draw)
        self.show(words, check, free and self.free)
        yield
        self.show(*before)

    def surround(self, rows: Callable[[], int], keys: Callable[[], list[Hint]]) -> None:
        """Leave at least `rows` for the field, and name its own `keys` in the bar."""
        self._field_rows, self._keys = rows, keys

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows of the terminal; one column stays free for the cursor."""
        size = self._output.get_size()
        return max(size.columns - 1, 1), max(size.rows, 1)

    @property
    def ctrl(self) -> str:
        """How keys pressed with Ctrl are named."""
        return "^" if self.size[0] < _NARROW else "Ctrl-"

    def accepts(self, reply: Reply, otherwise: str = "") -> bool:
        """Return whether `reply` can be taken; what is wrong with it is shown, and `otherwise`."""
        wrong = (self._check(reply) or "") if reply else ""
        self.refuse(f"{wrong} {otherwise}".rstrip() if wrong else "")
        return not wrong

    def refuse(self, sentence: str) -> None:
        """Show `sentence` above the field until the answer is changed."""
        self._refusal = sentence

    def forget_refusal(self) -> None:
        """Stop showing what was wrong: the answer is being changed."""
        self._refusal = ""

    def turn(self) -> None:
        """Show the next page of all that is said about the question, and then the prompt again.

        Where the prompt says everything, there is nothing to turn to.
        """
        if not self._page and self._shown()[1]:
            return
        self._page = (self._page + 1) % (len(self._pages()) + 1)

    def head(self) -> Fragments:
        """Return what stands above the field."""
        every = self._pages() if self._page else []
        if 0 < self._page <= len(every):
            return fragments(every[self._page - 1])
        return fragments(self._shown()[0])

    def bar(self) -> Fragments:
        """Return the keys, those that can be spared left out where room is short."""
        width, rows = self.size
        blank: Fragments = [("", "\n")] if rows >= ROOMY else []
        hints = [*self._keys(), *self._shared_hints(width)]
        return [*blank, ("class:keys", _fitting(hints, width, 2 if rows > _TINY else 1))]

    def _shared_hints(self, width: int) -> Iterator[Hint]:
        """Yield the keys that every prompt has."""
        narrow, ctrl = width < _NARROW, self.ctrl
        yield Hint(say(self.language, "key-back", ctrl=ctrl))
        if self.free:
            review = "review-short" if narrow else "review"
            for spare, key in ((3, "skip"), (2, review), (4, "note")):
                yield Hint(say(self.language, f"key-{key}", ctrl=ctrl), spare)
        if self._page:
            page, pages = self._page, len(self._pages())
            key = "key-page" if pages > 1 else "key-less"
            yield Hint(say(self.language, key, ctrl=ctrl, page=page, pages=pages))
        elif not self._shown()[1]:
            yield Hint(say(self.language, "key-more", ctrl=ctrl), spare=1)
        yield Hint(say(self.language, "key-stop-short" if narrow else "key-stop", ctrl=ctrl))

    def _shown(self) -> tuple[tuple[Line, ...], bool]:
        """Return the lines above the field, and whether they say everything."""
        if self._draw is not None:
            return self._draw(self.size[0], self._room()), True
        return page(self._words, self.language, self.size[0], self._room(), self._refusal)

    def _pages(self) -> list[tuple[Line, ...]]:
        """Return all there is to say, in pages; none where nothing but lines is drawn."""
        if self._draw is not None:
            return []
        return pages(self._words, self.language, self.size[0], self._room())

    def _room(self) -> int:
        """Return how many lines the question may take."""
        rows = self.size[1]
        bar = 3 if rows >= ROOMY else 2 if rows > _TINY else 1
        return max(rows - bar - self._field_rows(), 1)


def _fitting(hints: list[Hint], width: int, most: int) -> str:
    """Return `hints` in at most `most` lines, without those that must be spared for it."""
    lines = _joined(hints, width, most)
    while len(lines) > most:
        spared = max(hints, key=lambda hint: hint.spare)
        if not spared.spare:
            break
        hints = [hint for hint in hints if hint is not spared]
        lines = _joined(hints, width, most)
    return "\n".join(lines[:most])


def _joined(hints: list[Hint], width: int, most: int) -> list[str]:
    """Return `hints` with dots between them, in their order unless that takes too many lines."""
    lines = _broken(hints, width, back=1)
    return lines if len(lines) <= most else _broken(hints, width, back=len(hints))


def _broken(hints: list[Hint], width: int, back: int) -> list[str]:
    """Return `hints` in lines, each hint in the first of the last `back` lines with room for it."""
    lines: list[str] = []
    for hint in hints:
        ends = range(max(len(lines) - back, 0), len(lines))
        roomy = (n for n in ends if cells(lines[n]) + 3 + cells(hint.text) <= width)
        if (at := next(roomy, None)) is None:
            lines.append(hint.text)
        else:
            lines[at] += f" · {hint.text}"
    return lines
