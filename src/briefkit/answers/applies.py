"""Which questions apply, given what was answered so far."""

from __future__ import annotations

from collections.abc import Mapping

from briefkit.conditions import Silence, holds
from briefkit.model import Field, Plain, Question, Questionnaire, Response

_NO_ROW: Mapping[str, Plain] = {}


class Applies:
    """Decides what applies to one response; each question is decided once, when it is first needed.

    A question whose condition looks at a hidden one is hidden as well, because only answers that
    apply are seen.
    """

    def __init__(self, questionnaire: Questionnaire, response: Response) -> None:
        self.language = questionnaire.language
        self._questions = questionnaire.by_id
        self._response = response
        self._known: dict[str, bool] = {}

    def question(self, question: Question) -> bool:
        """Return whether `question` applies."""
        if question.when is None:
            return True
        if question.id not in self._known:
            self._known[question.id] = False  # a question that waits for itself stays hidden
            self._known[question.id] = holds(question.when, self._look) is True
        return self._known[question.id]

    def field(self, field: Field, row: Mapping[str, Plain], path: str, among: Field) -> bool:
        """Return whether `field` applies in `row`, which stands at `path` and is one of `among`."""
        if field.when is None:
            return True
        return holds(field.when, lambda name: self._seen_from(name, row, path, among)) is True

    def _seen_from(
        self, name: str, row: Mapping[str, Plain], path: str, among: Field
    ) -> Plain | Silence:
        if not name.startswith("."):
            return self._look(name)
        return self._in_row(among.field(name[1:]), row, path, among)

    def _look(self, path: str) -> Plain | Silence:
        name, _, inner = path.partition(".")
        question = self._questions.get(name)
        if question is None or not self.question(question):
            return Silence.undecided
        answer = self._response.answers.get(name)
        if self.settled_empty(name):
            return Silence.settled
        if not inner:
            return Silence.undecided if answer is None or answer in ("", [], {}) else answer
        if question.kind == "records":
            return self._column(question, inner, answer)
        row = answer if isinstance(answer, dict) else _NO_ROW
        return self._in_row(question.field(inner), row, name, question)

    def _column(self, question: Question, inner: str, answer: Plain | None) -> Plain | Silence:
        rows = answer if isinstance(answer, list) else []
        field = question.field(inner)
        cells = [
            self._in_row(field, row, f"{question.id}.{number}", question)
            for number, row in enumerate(rows)
            if isinstance(row, dict)
        ]
        found = [cell for cell in cells if not isinstance(cell, Silence)]
        return found or Silence.undecided

    def _in_row(
        self, field: Field | None, row: Mapping[str, Plain], path: str, among: Field
    ) -> Plain | Silence:
        if field is None or not self.field(field, row, path, among):
            return Silence.undecided
        if self.settled_empty(f"{path}.{field.id}"):
            return Silence.settled
        value = row.get(field.id)
        if value is None or value in ("", [], {}):
            return Silence.undecided if field.default is None else field.default
        return value

    def settled_empty(self, path: str) -> bool:
        """Return whether it was said that the answer is not known yet or does not apply."""
        return path in self._response.unknown or path in self._response.not_applicable


def applicable(questionnaire: Questionnaire, response: Response) -> tuple[Question, ...]:
    """Return the questions that apply to `response`, in order, whether answered or not.

    Depth is not looked at: narrow the questionnaire with `at_depth` first.
    """
    applies = Applies(questionnaire, response)
    return tuple(question for question in questionnaire.questions if applies.question(question))
