"""Which questions apply, given what was answered so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from heapq import heappop, heappush

from briefkit.conditions import Silence, holds, paths
from briefkit.model import Condition, Field, Plain, Question, Questionnaire, Response

_NO_ROW: Mapping[str, Plain] = {}


class Applies:
    """Decides what applies to one response; each question is decided once, when it is first needed.

    A question whose condition looks at a hidden one is hidden as well, because only answers that
    apply are seen.
    """

    def __init__(self, questionnaire: Questionnaire, response: Response) -> None:
        self.language = questionnaire.language
        self._questions = questionnaire.by_id
        self.response = response
        self._known: dict[str, bool] = {}

    def question(self, question: Question) -> bool:
        """Return whether `question` applies."""
        if question.when is None:
            return True
        if question.id not in self._known:
            self._decide(question)
        return self._known[question.id]

    def take_in(self, response: Response, question: str) -> None:
        """Go on with `response`, in which only what is said about `question` has changed.

        Only what looks at a change is decided again: an interview asks after every answer.
        """
        self.response = response
        waiting = list(self._watchers.get(question, ()))
        while waiting:
            number, id = heappop(waiting)
            before, now = self._known.pop(id, None), self._questions[id]
            if before is not None and self.question(now) is not before:
                for one in self._watchers.get(id, ()):
                    if one > (number, id) and one not in waiting:
                        heappush(waiting, one)

    @cached_property
    def _watchers(self) -> dict[str, list[tuple[int, str]]]:
        """The questions that look at each question, with their numbers, in order."""
        watchers: dict[str, list[tuple[int, str]]] = {}
        for number, question in enumerate(self._questions.values()):
            for name in self._seen_by(question) if question.when else ():
                watchers.setdefault(name, []).append((number, question.id))
        return watchers

    def _seen_by(self, question: Question) -> set[str]:
        """Return the questions that the condition of `question` looks at, through fields too."""
        seen: set[str] = set()
        waiting = {*_names(question.when)}
        while waiting:
            name = waiting.pop()
            if name not in seen and name in self._questions:
                seen.add(name)
                for field in self._questions[name].all_fields:
                    waiting.update(_names(field.when))
        return seen

    def _decide(self, question: Question) -> None:
        """Decide `question` after all that it waits for; long chains must not nest calls."""
        waiting, begun = [question], set[str]()
        while waiting:
            last = waiting[-1]
            if last.id not in begun:
                begun.add(last.id)
                self._known.setdefault(last.id, False)  # what waits for itself stays hidden
                waiting.extend(one for one in self._looks_at(last) if one.id not in self._known)
            else:
                waiting.pop()
                self._known[last.id] = last.when is None or holds(last.when, self._look) is True

    def _looks_at(self, question: Question) -> Iterator[Question]:
        """Yield the questions on which `question` and its fields wait."""
        for one in (question, *question.all_fields):
            for name in _names(one.when) if one.when else ():
                if name in self._questions and name != question.id:
                    yield self._questions[name]

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
        answer = self.response.answers.get(name)
        if self.settled_empty(name):
            return Silence.settled
        if not inner:
            return _said(question, answer)
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
            if isinstance(row, dict) and not self.settled_empty(f"{question.id}.{number}")
        ]
        found = [cell for cell in cells if not isinstance(cell, Silence)]
        return found or Silence.undecided

    def _in_row(
        self, field: Field | None, row: Mapping[str, Plain], path: str, among: Field
    ) -> Plain | Silence:
        if field is None or (field.when and not self.field(field, row, path, among)):
            return Silence.undecided
        if self.settled_empty(f"{path}.{field.id}"):
            return Silence.settled
        return _said(field, row.get(field.id))

    def settled_empty(self, path: str) -> bool:
        """Return whether it was said that the answer is not known yet or does not apply."""
        return path in self.response.unknown or path in self.response.not_applicable


@lru_cache(maxsize=1024)
def _names(condition: Condition | None) -> tuple[str, ...]:
    """Return the questions that `condition` names, in order; not the fields of its own row."""
    found = [path.partition(".")[0] for path in paths(condition)] if condition else ()
    return tuple(dict.fromkeys(name for name in found if name))


def _said(field: Field, value: Plain | None) -> Plain | Silence:
    """Return `value`, or the default of `field` where nothing was said."""
    if not value:
        return Silence.undecided if field.default is None else field.default
    return value


def applicable(questionnaire: Questionnaire, response: Response) -> tuple[Question, ...]:
    """Return the questions that apply to `response`, in order, whether answered or not.

    Depth is not looked at: narrow the questionnaire with `at_depth` first.
    """
    applies = Applies(questionnaire, response)
    return tuple(question for question in questionnaire.questions if applies.question(question))
