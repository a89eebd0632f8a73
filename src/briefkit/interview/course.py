"""The prompts of an interview in their order, as far as the answers let them apply."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from briefkit.answers import Applies
from briefkit.errors import UsageError
from briefkit.interview.ask import Ask, Place, RowSummary
from briefkit.interview.asks import Asks
from briefkit.interview.header import header_ask, header_value
from briefkit.interview.summaries import row_summaries
from briefkit.model import Plain, Question, Questionnaire, Response


class Course:
    """What can be asked, question by question; each is known by its number, from 0.

    Args:
        questionnaire: as loaded; only what the response's depth asks is put.
        only: the path of a question of any depth, of one of its rows, or of a part of the header;
            None means everything.
        header: parts of the header that come first, such as `client`.

    Attributes:
        header: as given, or the part of the header that is asked alone.
        start: the number of the question `only` belongs to, else 0.

    Raises:
        UsageError: there is no question called `only`.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        response: Response,
        only: str | None = None,
        header: tuple[str, ...] = (),
    ) -> None:
        self._questionnaire = questionnaire
        self.response = response
        self._applies = Applies(questionnaire, response)
        name, _, row = (only or "").partition(".")
        self._row = int(row) if row.isdecimal() else None
        keys = (name[1:],) if name.startswith("#") else header
        self.header = keys
        before = (Question(id=f"#{key}", kind="text", ask="") for key in keys)
        self._questions = (*before, *self._asked(name))
        self._sometimes = [(n, q) for n, q in enumerate(self._questions) if q.when is not None]
        self.start = self.number(name) if name else 0

    def _asked(self, only: str) -> tuple[Question, ...]:
        """Return the questions of this depth, or all of them where `only` lies deeper."""
        questions = self._questionnaire.at_depth(self.response.depth).questions
        if not only or only.startswith("#") or any(one.id == only for one in questions):
            return questions
        return self._questionnaire.questions

    def number(self, id: str) -> int:
        """Return the number of the question called `id`.

        Raises:
            UsageError: there is none.
        """
        ids = [question.id for question in self._questions]
        if id not in ids:
            raise question_unknown(id, [one for one in ids if not one.startswith("#")])
        return ids.index(id)

    def __len__(self) -> int:
        return len(self._questions)

    def is_begun(self, number: int) -> bool:
        """Return whether there is any answer to a question."""
        return self._questions[number].id in self.response.answers

    def take_in(self, response: Response, question: str) -> None:
        """Go on with `response`, in which only what is said about `question` has changed."""
        self.response = response
        self._applies.take_in(response, question)

    def asks(self, number: int) -> Iterator[Ask]:
        """Yield the prompts of a question that apply now."""
        if number < len(self.header):
            yield self._header_ask(self.header[number])
            return
        question = self._questionnaire.by_id[self._questions[number].id]
        if self._applies.question(question):
            asks = Asks(self.response, self._applies)
            yield from asks.of(question) if self._row is None else asks.of_row(question, self._row)

    def placed(self, number: int, ask: Ask) -> Ask:
        """Return `ask` with where it stands, any half-typed text, and what was noted."""
        half = self.response.pending.get(ask.path)
        value = _offered(ask, half) if isinstance(half, str) else ask.value
        if ask.header:
            return evolve(ask, value=value)
        return evolve(
            ask,
            value=value,
            place=self._place(number, ask.question),
            note=self._note(ask),
            overview=self._overview(number, ask, half),
        )

    def _header_ask(self, key: str) -> Ask:
        """Return the prompt for a part of the header; a text is usually in the brief's language."""
        language = self._questionnaire.language
        value = header_value(self.response, f"#{key}") or None
        ask = header_ask(key, language, value, language if key == "text_language" else None)
        # A title that is changed afterwards names no file any more.
        return evolve(ask, question=evolve(ask.question, why=None)) if key == "title" else ask

    def _note(self, ask: Ask) -> str:
        notes = self.response.notes
        paths = (ask.path, ask.row_path or "", ask.question.id)
        return str(next((notes[path] for path in paths if notes.get(path)), ""))

    def _overview(self, number: int, ask: Ask, half: Plain | None) -> tuple[RowSummary, ...]:
        """Return the rows there are; none while names are half typed, or inside another row."""
        if not ask.naming or not ask.value or half or ask.path != ask.question.id:
            return ()
        return row_summaries(ask, tuple(self.asks(number)), self.response, self._applies.language)

    def _place(self, number: int, question: Question) -> Place | None:
        section = self._questionnaire.section_of(question.id)
        hidden = [n for n, q in self._sometimes if not self._applies.question(q)]
        before = sum(n < number for n in hidden) + len(self.header)
        total = len(self._questions) - len(hidden) - len(self.header)
        return Place(section, number + 1 - before, total) if section else None


def _offered(ask: Ask, half: str) -> Plain:
    """Return half-typed text as the value of `ask`: the choices marked stand in a line each."""
    return [*half.split("\n")] if ask.field.kind == "multiselect" else half


def question_unknown(id: str, known: list[str]) -> UsageError:
    """Return the error for a question that does not exist, naming the nearest that does."""
    import difflib

    near = difflib.get_close_matches(id, known, 1)
    if near:
        return UsageError("question-near", question=id, near=near[0])
    return UsageError("question-unknown", question=id, known=known)
