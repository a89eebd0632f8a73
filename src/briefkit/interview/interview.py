"""What is asked next: a function of the questionnaire, the answers and the place one is at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve

from briefkit.answers import Applies
from briefkit.errors import UsageError
from briefkit.interview import changes
from briefkit.interview.ask import Ask, Place
from briefkit.interview.asks import Asks
from briefkit.model import Plain, Question, Questionnaire, Response


class Interview:
    """Walks one person through a questionnaire, without ever printing or reading anything.

    `ask` is what to ask now, None when nothing is left; each of the other methods takes in what the
    person did and moves on. `response` always holds everything answered so far.

    Args:
        questionnaire: as loaded; only what the response's depth asks is put.
        response: answers so far; the interview starts at the first open question.
        only: ask every prompt of this one question, answered or not, then stop.
    """

    def __init__(
        self, questionnaire: Questionnaire, response: Response, only: str | None = None
    ) -> None:
        self.questionnaire = questionnaire
        self.response = response
        self._questions = questionnaire.at_depth(response.depth).questions
        if only is not None and all(question.id != only for question in self._questions):
            self._questions = questionnaire.questions  # one that is asked at a greater depth
        self._sometimes = [(n, q) for n, q in enumerate(self._questions) if q.when is not None]
        self._skipped: set[str] = set()
        self._applies = Applies(questionnaire, response)
        self._only = only
        self._index = 0 if only is None else self._number(only)
        self.ask: Ask | None = self._first()

    def answer(self, data: Plain, to_confirm: str | None = None) -> None:
        """Take `data`, canonical, as the answer; `to_confirm` says what the client must confirm."""
        ask = self._current()
        self.response = changes.answered(self.response, ask, data)
        if ask.naming:  # rows may have moved: what was skipped in one is not skipped in another
            self._skipped = {path for path in self._skipped if not path.startswith(f"{ask.path}.")}
        if to_confirm is not None:
            self.response = changes.assumed(self.response, ask.path, to_confirm)
        self._advance()

    def not_known(self, who: str = "", by: str = "") -> None:
        """Note that the answer is not known yet."""
        self.response = changes.not_known(self.response, self._current().path, who, by)
        self._advance()

    def not_applicable(self, why: str) -> None:
        """Note that the question does not apply; see `scope`."""
        self.response = changes.not_applicable(self.response, self.scope(), why)
        self._advance()

    def scope(self) -> str:
        """Return the path of what does not apply if the current prompt does not.

        Said of the first field of a record that nobody has begun, it means the whole question.
        """
        ask = self._current()
        question = ask.question
        first = question.kind == "record" and next(self._asks(self._index)).path == ask.path
        begun = question.id in self.response.answers
        return question.id if first and not begun else ask.path

    def note(self, response: Response) -> None:
        """Take `response` as it stands without moving on: something is half said."""
        self.response = response

    def later(self) -> None:
        """Leave the question open and go on; it is not asked again in this interview."""
        self._skipped.add(self._current().path)
        self._advance()

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
        """Go to the first prompt of `question`.

        Raises:
            UsageError: there is no such question, or it does not apply.
        """
        number = self._number(question)
        first = next(self._asks(number), None)
        if first is None:
            raise UsageError("question-does-not-apply", question=question)
        self._index = number
        self.ask = self._placed(first)

    def open(self) -> tuple[Ask, ...]:
        """Return every required prompt that is still open, in order."""
        every = (ask for n in range(len(self._questions)) for ask in self._asks(n))
        return tuple(ask for ask in every if self._is_open(ask))

    def _current(self) -> Ask:
        if self.ask is None:
            raise RuntimeError("the interview is over: there is no question to answer")
        return self.ask

    def _number(self, id: str) -> int:
        for number, question in enumerate(self._questions):
            if question.id == id:
                return number
        raise question_unknown(id, [question.id for question in self._questions])

    def _first(self) -> Ask | None:
        if self._only is not None:
            first = next(self._asks(self._index), None)
            if first is None:
                raise UsageError("question-does-not-apply", question=self._only)
            return self._placed(first)
        numbered = ((n, ask) for n in range(len(self._questions)) for ask in self._asks(n))
        return self._move_to((n, ask) for n, ask in numbered if self._wanted(ask))

    def _advance(self) -> None:
        self._applies.take_in(self.response, self._current().question.id)
        if self._only is not None:
            self.ask = self._move_to((self._index, ask) for ask in self._rest_of_question())
            return
        later = range(self._index + 1, len(self._questions))
        ahead = chain(
            ((self._index, ask) for ask in self._rest_of_question()),
            ((n, ask) for n in later for ask in self._asks(n)),
        )
        unasked = ((n, ask) for n, ask in ahead if self._unsettled(ask))
        behind = ((n, ask) for n in range(self._index + 1) for ask in self._asks(n))
        wanted = ((n, ask) for n, ask in behind if self._wanted(ask))
        self.ask = self._move_to(chain(unasked, wanted))

    def _move_to(self, candidates: Iterable[tuple[int, Ask]]) -> Ask | None:
        for index, ask in candidates:
            self._index = index
            return self._placed(ask)
        return None

    def _rest_of_question(self) -> Iterator[Ask]:
        """Yield the prompts of this question after the current one."""
        asks = list(self._asks(self._index))
        paths = [ask.path for ask in asks]
        path = self._current().path
        yield from asks[paths.index(path) + 1 :] if path in paths else asks

    def _before(self) -> Ask | None:
        if self.ask is None:
            end = len(self._questions) if self._only is None else self._index + 1
            return self._last_before(end)
        asks = list(self._asks(self._index))
        paths = [ask.path for ask in asks]
        position = paths.index(self.ask.path) if self.ask.path in paths else 0
        if position:
            return self._placed(asks[position - 1])
        return None if self._only is not None else self._last_before(self._index)

    def _last_before(self, index: int) -> Ask | None:
        for number in range(index - 1, -1, -1):
            asks = list(self._asks(number))
            if asks:
                self._index = number
                return self._placed(asks[-1])
        return None

    def _asks(self, number: int) -> Iterator[Ask]:
        question = self.questionnaire.by_id[self._questions[number].id]
        if self._applies.question(question):
            yield from Asks(self.response, self._applies).of(question)

    def _unsettled(self, ask: Ask) -> bool:
        return ask.path not in self._skipped and self._is_silent(ask)

    def _wanted(self, ask: Ask) -> bool:
        return ask.path not in self._skipped and self._is_open(ask)

    def _is_open(self, ask: Ask) -> bool:
        required = ask.choosing or (ask.field.required and ask.field.default is None)
        begun = ask.question.required or ask.question.id in self.response.answers
        return required and begun and self._is_silent(ask)

    def _is_silent(self, ask: Ask) -> bool:
        return not _is_full(ask.value) and not _settled_above(self.response, ask.path)

    def _placed(self, ask: Ask) -> Ask:
        """Return `ask` with where it stands and any half-typed text."""
        half = self.response.pending.get(ask.path)
        value = half if isinstance(half, str) else ask.value
        return evolve(ask, value=value, place=self._place(ask.question))

    def _place(self, question: Question) -> Place | None:
        section = self.questionnaire.section_of(question.id)
        hidden = [n for n, q in self._sometimes if not self._applies.question(q)]
        before = sum(n < self._index for n in hidden)
        total = len(self._questions) - len(hidden)
        return Place(section, self._index + 1 - before, total) if section else None


def question_unknown(id: str, known: list[str]) -> UsageError:
    """Return the error for a question that does not exist, naming the nearest that does."""
    import difflib

    near = difflib.get_close_matches(id, known, 1)
    if near:
        return UsageError("question-near", question=id, near=near[0])
    return UsageError("question-unknown", question=id, known=known)


def _is_full(value: Plain | None) -> bool:
    """Return whether there is an answer; of the names of rows, none may be missing."""
    return bool(value) and (not isinstance(value, list) or all(value))


def _settled_above(response: Response, path: str) -> bool:
    """Return whether `path` or what it lies in was said to be unknown or not applicable."""
    while path:
        if path in response.unknown or path in response.not_applicable:
            return True
        path = path.rpartition(".")[0]
    return False
