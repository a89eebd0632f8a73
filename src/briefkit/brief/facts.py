"""Facts of a layout: wording with placeholders, filled from typed answers."""

from __future__ import annotations

import re

from briefkit.answers import Answers, Applies, Row, Typed
from briefkit.brief.blocks import Fact, Line, Lines, Span
from briefkit.brief.values import Speaking, join, line_of, lines_of
from briefkit.messages import say
from briefkit.model import FactSpec, Field, Question

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Filler:
    """Fills the facts of one brief and remembers what was shown and anchored."""

    def __init__(self, answers: Answers, speaking: Speaking) -> None:
        self.answers = answers
        self.speaking = speaking
        self.applies = Applies(answers.questionnaire, answers.response)
        self.shown: set[str] = set()
        self._anchored: set[str] = set()

    def question(self, path: str) -> Question:
        """Return the question that `path` begins with."""
        return self.answers.questionnaire.by_id[path.split(".")[0]]

    def field(self, path: str) -> Field:
        """Return the field or question at `path`, which is `question` or `question.field`."""
        question = self.question(path)
        _, _, inner = path.partition(".")
        return question.field(inner) or question if inner else question

    def value(self, path: str) -> Typed | None:
        """Return the answer at `path`; None where there is none. Not for fields of `records`."""
        name, _, inner = path.partition(".")
        value = self.answers.values.get(name)
        if not inner:
            return value
        return value.get(inner) if isinstance(value, dict) else None

    def answered(self, path: str) -> bool:
        """Return whether there is an answer at `path`, in any row."""
        rows = [row for _, row in self.rows(path, False)] or [{}]
        return any(self._has(path, row) for row in rows)

    def rows(self, path: str, primary: bool) -> list[tuple[int, Row]]:
        """Return the rows of the `records` question of `path` with their numbers."""
        question = self.question(path)
        value = self.answers.values.get(question.id)
        rows = value if isinstance(value, tuple) else ()
        numbered = [(n, row) for n, row in enumerate(rows) if row and isinstance(row, dict)]
        unique = next((field.id for field in question.fields if field.unique), None)
        marked = [(n, row) for n, row in numbered if unique and row.get(unique) is True]
        return (marked or numbered[:1]) if primary else numbered

    def fact(self, spec: FactSpec) -> Fact | None:
        """Return the fact of `spec`, or None where there is nothing to show."""
        paths = [path for part in spec.parts for path in _PLACEHOLDER.findall(part)]
        lines = self._lines(spec, paths)
        if not lines:
            return None
        self.shown.update(self._complete(spec, paths))
        label = spec.label or self.field(paths[0]).name
        return Fact(label, lines, self.anchor(paths[0]), self._assumed(paths))

    def anchor(self, path: str) -> str:
        """Return the id of the question of `path` the first time it is asked for, then nothing."""
        id = self.question(path).id
        if id in self._anchored:
            return ""
        self._anchored.add(id)
        return id

    def _lines(self, spec: FactSpec, paths: list[str]) -> Lines:
        alone = len(spec.parts) == 1 and spec.parts[0] == f"{{{paths[0]}}}" if paths else False
        many = self._many(paths)
        if many is not None and (alone and "." not in many):
            return lines_of(self.field(many), self._only(many, spec), self.speaking)
        if many is not None:
            rows = self.rows(many, spec.primary)
            return tuple(line for _, row in rows if (line := self._filled(spec, row)))
        if alone:
            value = self.value(paths[0])
            return () if value is None else lines_of(self.field(paths[0]), value, self.speaking)
        line = self._filled(spec, {})
        return (line,) if line else ()

    def _many(self, paths: list[str]) -> str | None:
        """Return the first of `paths` that leads to rows, or None."""
        return next((path for path in paths if self.question(path).kind == "records"), None)

    def _complete(self, spec: FactSpec, paths: list[str]) -> set[str]:
        """Return those of `paths` of which `spec` leaves out no answer.

        A part is left out as a whole where one of its answers is missing, and of several rows only
        the primary one may be shown.
        """
        many = self._many(paths)
        rows = self.rows(many, False) if many else [(0, {})]
        shown = [n for n, _ in self.rows(many, spec.primary)] if many else [0]
        missed: set[str] = set()
        for number, row in rows:
            parts = [part for part in spec.parts if number in shown and self._part(part, row)]
            seen = {path for part in parts for path in _PLACEHOLDER.findall(part)}
            missed |= {path for path in paths if path not in seen and self._has(path, row)}
        return set(paths) - missed

    def _has(self, path: str, row: Row) -> bool:
        """Return whether there is an answer at `path`, in `row` if it is a field of rows."""
        if "." not in path:
            return self.value(path) is not None
        return self._value_in(path, row) is not None

    def _only(self, path: str, spec: FactSpec) -> tuple[Row, ...]:
        return tuple(row for _, row in self.rows(path, spec.primary))

    def _filled(self, spec: FactSpec, row: Row) -> Line:
        return join([line for part in spec.parts if (line := self._part(part, row))])

    def _part(self, part: str, row: Row) -> Line:
        """Return `part` filled in; empty where an answer is missing."""
        spans: list[Span] = []
        for number, piece in enumerate(_PLACEHOLDER.split(part)):
            if number % 2 == 0:
                spans.extend([Span(piece)] if piece else [])
                continue
            value = self._value_in(piece, row)
            if value is None:
                return ()
            spans.extend(line_of(self.field(piece), value, self.speaking))
        return tuple(spans)

    def _value_in(self, path: str, row: Row) -> Typed | None:
        if self.question(path).kind == "records" and "." in path:
            return row.get(path.partition(".")[2])
        return self.value(path)

    def mark(self, path: str) -> Lines:
        """Return a line that says what must be confirmed about exactly `path`, if anything."""
        why = self.answers.response.assumed.get(path)
        return () if why is None else self._to_confirm(str(why))

    def mark_any(self, path: str) -> Lines:
        """Return such a line for `path`, in whichever row, or for what it lies in."""
        why = self._assumed([path])
        return () if why is None else self._to_confirm(why)

    def _to_confirm(self, why: str) -> Lines:
        key = "doc-to-confirm-why" if why else "doc-to-confirm"
        return ((Span(say(self.speaking.language, key, reason=why), strong=True),),)

    def _assumed(self, paths: list[str]) -> str | None:
        """Return what must still be confirmed about any of `paths`, rows included."""
        for path, why in self.answers.response.assumed.items():
            stated = re.sub(r"\.\d+(?=\.|$)", "", path)
            if any(_lies_in(one, stated) or _lies_in(stated, one) for one in paths):
                return str(why)
        return None


def _lies_in(path: str, other: str) -> bool:
    return f"{path}.".startswith(f"{other}.")
