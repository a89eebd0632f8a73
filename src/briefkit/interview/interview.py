"""What is asked next: a function of the questionnaire, the answers and the place one is at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from briefkit.errors import UsageError
from briefkit.interview import changes
from briefkit.interview.ask import Ask
from briefkit.interview.course import Course
from briefkit.interview.openness import is_open, is_silent
from briefkit.model import Plain, Questionnaire, Response


class Interview:
    """Walks one person through a questionnaire, without ever printing or reading anything.

    `ask` is what to ask now, None when nothing is left; each of the other methods takes in what the
    person did and moves on. `response` always holds everything answered so far.

    Args:
        questionnaire: as loaded; only what the response's depth asks is put.
        response: answers so far; the interview starts at the first open question.
        only: the path of a question, of one row of it (`goal.0`) or of a part of the header
            (`#client`): every prompt of it is asked, answered or not, and nothing else.
        header: parts of the header that are asked first where they are empty, such as `client`.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        response: Response,
        only: str | None = None,
        header: tuple[str, ...] = (),
    ) -> None:
        self.questionnaire = questionnaire
        self.response = response
        self.only = only
        self._course = Course(questionnaire, response, only, header)
        self._index = self._course.start
        self._later: set[str] = set()  # paths of prompts
        self._skipped: set[str] = set()  # questions
        self._new_rows = self._untouched_rows() if only else set()
        self._finished = set() if only else set(self._finished_questions())
        self.ask: Ask | None = self._first()

    def answer(self, data: Plain, to_confirm: str | None = None) -> None:
        """Take `data`, canonical, as the answer; `to_confirm` says what the client must confirm."""
        ask = self._current()
        self.response = changes.answered(self.response, ask, data)
        self._skipped.discard(ask.question.id)
        if ask.naming:
            self._rows_moved(ask)
        if to_confirm is not None:
            self.response = changes.assumed(self.response, ask.path, to_confirm)
        self._advance()

    def not_known(self, who: str = "", by: str = "") -> None:
        """Note that the answer is not known yet; see `scope`."""
        self.response = changes.not_known(self.response, self.scope(), who, by)
        self._advance()

    def not_applicable(self, why: str) -> None:
        """Note that the question does not apply; see `scope`."""
        self.response = changes.not_applicable(self.response, self.scope(), why)
        self._advance()

    def scope(self) -> str:
        """Return the path of what is not answered if the current prompt is not.

        Said of the first field of a record that nobody has begun, it means the whole question.
        """
        ask = self._current()
        question = ask.question
        first = question.kind == "record" and next(self._asks(self._index)).path == ask.path
        begun = question.id in self.response.answers
        return question.id if first and not begun else ask.path

    def hold(self, response: Response) -> None:
        """Take `response` as it stands without moving on: something is half said."""
        self.response = response

    def later(self) -> None:
        """Leave the prompt without an answer and go on; it is not asked again in this interview."""
        ask = self._current()
        if ask.value:
            self.response = changes.emptied(self.response, ask)
        self._leave(ask)

    def skip(self) -> None:
        """Leave everything open that is still to be asked of this question, and go on."""
        self._skipped.add(self._current().question.id)
        self._advance()

    def keep_note(self, text: str, whole: bool) -> None:
        """Keep `text` as a note on what is asked and leave that open; `whole`, on the question."""
        ask = self._current()
        path = ask.question.id if whole or ask.choosing else ask.path
        self.response = changes.noted_too(self.response, path, text)
        self.response = changes.pending(self.response, ask.path, "")
        self.skip() if whole else self._leave(ask)

    def reorder(self, order: tuple[int, ...]) -> None:
        """Keep only the rows in `order`, in that order, and show them again."""
        ask = self._current()
        self.response = changes.reordered(self.response, ask, order)
        self._rows_moved(ask)
        self.refresh(self.response)

    def refresh(self, response: Response) -> None:
        """Go on with `response`, in which anything may have been changed meanwhile.

        The same prompt is put again; where it does not apply any more, the next one.
        """
        self.response = response
        here, only = self.ask, self.only
        self._course = Course(self.questionnaire, response, only, self._course.header)
        if here is None:
            self.ask = None if only else self._first_open()
            return
        asks = self._asks(self._index)
        same = (ask for ask in asks if (ask.path, ask.row) == (here.path, here.row))
        self.ask = self._move_to((self._index, ask) for ask in same) or self._next()

    def go_on(self) -> None:
        """Ask what was left for later after all, from the first open prompt."""
        self._later.clear()
        self._skipped.clear()
        self.ask = self._first_open()

    def keep_half_typed(self, text: str) -> None:
        """Keep `text` for the next time the question is put."""
        ask = self.ask
        if ask is not None and text.strip() and text != ask.value:
            self.response = changes.pending(self.response, ask.path, text)

    def back(self) -> bool:
        """Go to the prompt before this one; False where this is the first."""
        before = self._before()
        if before is not None:
            self.ask = before
        return before is not None

    def go_to(self, question: str) -> None:
        """Go to `question`, and go on from there.

        It begins with its first open prompt, or with its first one; rows begin with their names.

        Raises:
            UsageError: there is no such question, or it does not apply.
        """
        number = self._course.number(question)
        asks = list(self._asks(number))
        if not asks:
            raise UsageError("question-does-not-apply", question=question)
        self._skipped.discard(question)
        self._later = {path for path in self._later if path.split(".")[0] != question}
        wanted = (ask for ask in asks if not asks[0].naming and self._wanted(ask))
        self.ask = self._move_to((number, ask) for ask in chain(wanted, asks))

    def open(self) -> tuple[Ask, ...]:
        """Return every required prompt that is still open, in order."""
        return tuple(ask for _, ask in self._every() if is_open(ask, self.response))

    def _leave(self, ask: Ask) -> None:
        self._later.add(ask.path)
        self._advance()

    def _current(self) -> Ask:
        if self.ask is None:
            raise RuntimeError("the interview is over: there is no question to answer")
        return self.ask

    def _first(self) -> Ask | None:
        if self.only is None:
            return self._first_open()
        first = next(self._asks(self._index), None)
        if first is None:
            raise UsageError("question-does-not-apply", question=self.only)
        return self._course.placed(self._index, first)

    def _first_open(self) -> Ask | None:
        return self._move_to((n, ask) for n, ask in self._every() if self._wanted(ask))

    def _advance(self) -> None:
        self._course.take_in(self.response, self._current().question.id)
        self.ask = self._next()

    def _next(self) -> Ask | None:
        rest = ((self._index, ask) for ask in self._rest_of_question())
        if self.only is not None:
            return self._move_to(rest)
        later = range(self._index + 1, len(self._course))
        ahead = chain(rest, ((n, ask) for n in later for ask in self._asks(n)))
        unasked = ((n, ask) for n, ask in ahead if self._unsettled(ask))
        behind = ((n, ask) for n in range(self._index + 1) for ask in self._asks(n))
        wanted = ((n, ask) for n, ask in behind if self._wanted(ask))
        return self._move_to(chain(unasked, wanted))

    def _move_to(self, candidates: Iterable[tuple[int, Ask]]) -> Ask | None:
        for index, ask in candidates:
            self._index = index
            return self._course.placed(index, ask)
        return None

    def _rest_of_question(self) -> Iterator[Ask]:
        """Yield the prompts of this question after the current one.

        Where a question is asked alone, its rows were chosen from one by one: only what is open in
        them comes again, and everything about rows that are new.
        """
        asks = list(self._asks(self._index))
        paths = [ask.path for ask in asks]
        here = self._current()
        rest = asks[paths.index(here.path) + 1 :] if here.path in paths else asks
        chosen = self.only == here.question.id and here.question.kind == "records"
        yield from (ask for ask in rest if not chosen or self._comes_again(ask))

    def _before(self) -> Ask | None:
        if self.ask is None:
            end = len(self._course) if self.only is None else self._index + 1
            return self._last_before(end)
        asks = list(self._asks(self._index))
        paths = [ask.path for ask in asks]
        position = paths.index(self.ask.path) if self.ask.path in paths else 0
        if position:
            return self._course.placed(self._index, asks[position - 1])
        return None if self.only is not None else self._last_before(self._index)

    def _last_before(self, index: int) -> Ask | None:
        for number in range(index - 1, -1, -1):
            asks = list(self._asks(number))
            if asks:
                self._index = number
                return self._course.placed(number, asks[-1])
        return None

    def _comes_again(self, ask: Ask) -> bool:
        return self._unsettled(ask) and (ask.field.required or ask.number in self._new_rows)

    def _rows_moved(self, ask: Ask) -> None:
        """Forget what was left for later in the rows of `ask`: others may stand there now."""
        inside = f"{ask.path}."
        self._later = {path for path in self._later if not path.startswith(inside)}
        self._course.take_in(self.response, ask.question.id)
        self._new_rows = self._untouched_rows()

    def _untouched_rows(self) -> set[int]:
        """Return the numbers, from 1, of rows of which nothing but the name was said."""
        asks = [ask for ask in self._asks(self._index) if ask.number]
        begun = {ask.number for ask in asks if not is_silent(ask, self.response)}
        return {ask.number for ask in asks} - begun

    def _finished_questions(self) -> Iterator[str]:
        """Yield the questions that were done with before: what may stay empty in them, may.

        The last one may have been left in the middle.
        """
        begun = [n for n in range(len(self._course)) if self._course.is_begun(n)]
        for number in begun[:-1]:
            asks = list(self._asks(number))
            if asks and not any(is_open(ask, self.response) for ask in asks):
                yield asks[0].question.id

    def _asks(self, number: int) -> Iterator[Ask]:
        return self._course.asks(number)

    def _every(self) -> Iterator[tuple[int, Ask]]:
        return ((n, ask) for n in range(len(self._course)) for ask in self._asks(n))

    def _unsettled(self, ask: Ask) -> bool:
        """Return whether `ask` is to be put when one comes by: nobody has said anything to it."""
        passed_over = ask.question.id in self._finished and not ask.field.required
        return not passed_over and not self._left(ask) and is_silent(ask, self.response)

    def _wanted(self, ask: Ask) -> bool:
        """Return whether `ask` is worth going back for."""
        silent_header = ask.header and is_silent(ask, self.response)
        return not self._left(ask) and (silent_header or is_open(ask, self.response))

    def _left(self, ask: Ask) -> bool:
        """Return whether `ask` was left for later, alone or with its question."""
        return ask.path in self._later or ask.question.id in self._skipped
