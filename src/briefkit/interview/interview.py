"""What is asked, and what a person's doings make of the answers."""

from __future__ import annotations

from briefkit.errors import UsageError
from briefkit.interview import changes
from briefkit.interview.ask import Ask
from briefkit.interview.course import Course
from briefkit.interview.openness import is_open
from briefkit.interview.route import Route
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

    Attributes:
        wants_review: the person left what is asked alone to look at all answers.

    Raises:
        UsageError: `only` is unknown, or does not apply.
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
        self.wants_review = False
        self._route = Route(Course(questionnaire, response, only, header), only is not None)
        if only is not None and self.ask is None:
            raise UsageError("question-does-not-apply", question=only)

    @property
    def ask(self) -> Ask | None:
        """What to ask now; None when nothing is left."""
        return self._route.ask

    def answer(self, data: Plain, to_confirm: str | None = None) -> None:
        """Take `data`, canonical, as the answer; `to_confirm` says what the client must confirm."""
        ask = self._current()
        self.response = changes.answered(self.response, ask, data)
        if to_confirm is not None:
            self.response = changes.assumed(self.response, ask.path, to_confirm)
        self._route.skipped.discard(ask.question.id)
        self._take_in()
        if ask.naming:
            self._route.rows_moved(ask)
        self._route.advance()

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
        first = question.kind == "record" and next(self._route.of_question()).path == ask.path
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
        self._route.skipped.add(self._current().question.id)
        if self.only is None:
            self._advance()
        else:
            self._route.end()

    def keep_note(self, text: str, whole: bool) -> None:
        """Keep `text` as a note on what is asked, and leave that open.

        `whole` means all that is still to be asked of the row or, outside rows, of the question.
        """
        ask = self._current()
        row = ask.row_path if whole else None
        path = row or (ask.question.id if whole or ask.choosing else ask.path)
        self.response = changes.noted_too(self.response, path, text)
        self.response = changes.pending(self.response, ask.path, "")
        if whole and row is None:
            self.skip()
            return
        if row is not None:
            inside = (one.path for one in self._route.of_question())
            self._route.later |= {path for path in inside if path.startswith(f"{row}.")}
        self._leave(ask)

    def name_rows(self, names: Plain) -> None:
        """Name the rows of the question anew, and show them again."""
        self._rows_become(changes.answered(self.response, self._current(), names))

    def reorder(self, order: tuple[int, ...]) -> None:
        """Keep only the rows in `order`, in that order, and show them again."""
        self._rows_become(changes.reordered(self.response, self._current(), order))

    def refresh(self, response: Response) -> None:
        """Go on with `response`, in which anything may have been changed meanwhile.

        The same prompt is put again; where it does not apply any more, the next one.
        """
        self.response = response
        header = self._route.course.header
        self._route.go_on_with(Course(self.questionnaire, response, self.only, header))

    def go_on(self) -> None:
        """Ask what was left for later after all, from the first open prompt."""
        self._route.go_on()

    def keep_half_typed(self, text: str) -> None:
        """Keep `text` for the next time the question is put."""
        ask = self.ask
        if ask is not None and text.strip() and text != ask.value:
            self.response = changes.pending(self.response, ask.path, text)

    def forget_half_typed(self) -> None:
        """Keep nothing half typed for the question in hand: somebody emptied its field."""
        path = self._current().path
        if path in self.response.pending:
            self.refresh(changes.pending(self.response, path, ""))

    def back(self) -> bool:
        """Go to the prompt before this one; False where this is the first.

        From there one walks forward again, through what is answered too, to where one was.
        """
        return self._route.back()

    def go_to(self, question: str) -> None:
        """Go to `question`, and go on from there.

        It begins with its first open prompt, or with its first one; rows begin with their names.

        Raises:
            UsageError: there is no such question, or it does not apply.
        """
        if not self._route.go_to(self._route.course.number(question)):
            raise UsageError("question-does-not-apply", question=question)

    def open(self) -> tuple[Ask, ...]:
        """Return every required prompt that is still open, in order."""
        return tuple(ask for _, ask in self._route.every() if is_open(ask, self.response))

    def _current(self) -> Ask:
        if self.ask is None:
            raise RuntimeError("the interview is over: there is no question to answer")
        return self.ask

    def _leave(self, ask: Ask) -> None:
        self._route.later.add(ask.path)
        self._advance()

    def _rows_become(self, response: Response) -> None:
        ask = self._current()
        self.response = response
        self._route.skipped.discard(ask.question.id)
        self._take_in()
        self._route.rows_moved(ask)
        self.refresh(response)

    def _advance(self) -> None:
        self._take_in()
        self._route.advance()

    def _take_in(self) -> None:
        self._route.course.take_in(self.response, self._current().question.id)
