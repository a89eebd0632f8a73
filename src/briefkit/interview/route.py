"""Where one is in a course, and which prompt comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from briefkit.interview.ask import Ask
from briefkit.interview.course import Course
from briefkit.interview.openness import is_open, is_silent


class Route:
    """A way through the prompts of `course`; it never changes what was answered.

    Args:
        alone: the course has only one question, row or part of the header to ask, all of it.

    Attributes:
        ask: where one is; None where nothing is left.
        later: paths of prompts that were left for later.
        skipped: questions of which the rest was left for later.
    """

    def __init__(self, course: Course, alone: bool) -> None:
        self.course = course
        self.later: set[str] = set()
        self.skipped: set[str] = set()
        self._alone = alone
        self._index = course.start
        self._front: tuple[int, str] | None = None  # where one was before going back
        self._new_rows = self._untouched_rows() if alone else set()
        self._finished = set() if alone else set(self._finished_questions())
        self.ask: Ask | None = self._first() if alone else self._first_open()

    def advance(self) -> None:
        """Go to what comes next: ahead what nobody has answered, then what is open behind."""
        self.ask = self._next()

    def end(self) -> None:
        """Leave nothing to ask."""
        self.ask = None

    def back(self) -> bool:
        """Go to the prompt before this one; False where this is the first."""
        here = (self._index, self.ask.path) if self.ask else (len(self.course), "")
        before = self._before()
        if before is not None:
            self._front = self._front or here
            self.ask = before
        return before is not None

    def go_to(self, number: int) -> bool:
        """Go to a question, and on from there; False where it does not apply.

        It begins with its first open prompt, or with its first one; rows begin with their names.
        """
        asks = list(self.course.asks(number))
        if not asks:
            return False
        question = asks[0].question.id
        self._front = None
        self.skipped.discard(question)
        self.later = {path for path in self.later if path.split(".")[0] != question}
        wanted = (ask for ask in asks if not asks[0].naming and self._wanted(ask))
        self.ask = self._move_to((number, ask) for ask in chain(wanted, asks))
        return True

    def go_on(self) -> None:
        """Go to the first open prompt, what was left for later among them."""
        self.later.clear()
        self.skipped.clear()
        self._front = None
        self.ask = self._first_open()

    def go_on_with(self, course: Course) -> None:
        """Go on in `course`, where anything may have been answered differently meanwhile."""
        here, self.course = self.ask, course
        if here is None:
            self.ask = None if self._alone else self._first_open()
            return
        asks = course.asks(self._index)
        same = (ask for ask in asks if (ask.path, ask.row) == (here.path, here.row))
        self.ask = self._move_to((self._index, ask) for ask in same) or self._next()

    def rows_moved(self, naming: Ask) -> None:
        """Forget what was left for later in the rows of `naming`: others may stand there now."""
        inside = f"{naming.path}."
        self.later = {path for path in self.later if not path.startswith(inside)}
        self._new_rows = self._untouched_rows()

    def of_question(self) -> Iterator[Ask]:
        """Yield the prompts of the question in hand."""
        return self.course.asks(self._index)

    def every(self) -> Iterator[tuple[int, Ask]]:
        """Yield every prompt that applies, with the number of its question."""
        return ((n, ask) for n in range(len(self.course)) for ask in self.course.asks(n))

    def _first(self) -> Ask | None:
        return self._move_to((self._index, ask) for ask in self.of_question())

    def _first_open(self) -> Ask | None:
        return self._move_to((n, ask) for n, ask in self.every() if self._wanted(ask))

    def _move_to(self, candidates: Iterable[tuple[int, Ask]]) -> Ask | None:
        for index, ask in candidates:
            self._index = index
            return self.course.placed(index, ask)
        return None

    def _next(self) -> Ask | None:
        rest = ((self._index, ask) for ask in self._rest_of_question())
        if self._alone:
            return self._move_to(rest)
        if self._front is not None and (again := self._on_the_way(self._front)):
            return again
        later = range(self._index + 1, len(self.course))
        ahead = chain(rest, ((n, ask) for n in later for ask in self.course.asks(n)))
        unasked = ((n, ask) for n, ask in ahead if self._unsettled(ask))
        behind = ((n, ask) for n in range(self._index + 1) for ask in self.course.asks(n))
        wanted = ((n, ask) for n, ask in behind if self._wanted(ask))
        return self._move_to(chain(unasked, wanted))

    def _on_the_way(self, front: tuple[int, str]) -> Ask | None:
        """Return the next prompt, answered or not, on the way to where one was before going back.

        Rows are walked by their overview: what is settled in them is passed over.
        """
        self._front = None
        for number in range(self._index, min(front[0] + 1, len(self.course))):
            here = number == self._index
            for ask in self._rest_of_question() if here else self.course.asks(number):
                if (number, ask.path) == front:
                    return self._move_to([(number, ask)])
                settled_row = (ask.number or ask.choosing) and not self._is_silent(ask)
                if not settled_row and ask.question.id not in self.skipped:
                    self._front = front
                    return self._move_to([(number, ask)])
        return None

    def _rest_of_question(self) -> Iterator[Ask]:
        """Yield the prompts of this question after the current one.

        Where a question is asked alone, its rows were chosen from one by one: only what is open in
        them comes again, and everything about rows that are new.
        """
        asks = list(self.of_question())
        paths = [ask.path for ask in asks]
        here = self.ask
        rest = asks[paths.index(here.path) + 1 :] if here and here.path in paths else asks
        chosen = self._alone and bool(asks) and asks[0].naming
        yield from (ask for ask in rest if not chosen or self._comes_again(ask))

    def _before(self) -> Ask | None:
        if self.ask is None:
            end = self._index + 1 if self._alone else len(self.course)
            return self._last_before(end)
        asks = list(self.of_question())
        paths = [ask.path for ask in asks]
        position = paths.index(self.ask.path) if self.ask.path in paths else 0
        if position:
            return self.course.placed(self._index, asks[position - 1])
        return None if self._alone else self._last_before(self._index)

    def _last_before(self, index: int) -> Ask | None:
        for number in range(index - 1, -1, -1):
            asks = list(self.course.asks(number))
            if asks:
                self._index = number
                return self.course.placed(number, asks[-1])
        return None

    def _unsettled(self, ask: Ask) -> bool:
        """Return whether `ask` is to be put when one comes by: nobody has said anything to it."""
        passed_over = ask.question.id in self._finished and not ask.field.required
        return not passed_over and not self._left(ask) and self._is_silent(ask)

    def _wanted(self, ask: Ask) -> bool:
        """Return whether `ask` is worth going back for."""
        silent_header = ask.header and self._is_silent(ask)
        begun = silent_header or ask.path in self.course.response.pending
        return not self._left(ask) and (begun or is_open(ask, self.course.response))

    def _left(self, ask: Ask) -> bool:
        """Return whether `ask` was left for later, alone or with its question."""
        return ask.path in self.later or ask.question.id in self.skipped

    def _is_silent(self, ask: Ask) -> bool:
        return is_silent(ask, self.course.response)

    def _comes_again(self, ask: Ask) -> bool:
        return self._unsettled(ask) and (ask.field.required or ask.number in self._new_rows)

    def _untouched_rows(self) -> set[int]:
        """Return the numbers, from 1, of rows of which nothing but the name was said."""
        asks = [ask for ask in self.of_question() if ask.number]
        begun = {ask.number for ask in asks if not self._is_silent(ask)}
        return {ask.number for ask in asks} - begun

    def _finished_questions(self) -> Iterator[str]:
        """Yield the questions that were done with before: what may stay empty in them, may.

        The last one may have been left in the middle.
        """
        begun = [n for n in range(len(self.course)) if self.course.is_begun(n)]
        for number in begun[:-1]:
            asks = list(self.course.asks(number))
            if asks and not any(is_open(ask, self.course.response) for ask in asks):
                yield asks[0].question.id
