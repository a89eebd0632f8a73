"""Answers where a layout wants them: values, rows, anchors, doubts."""

from __future__ import annotations

from functools import cached_property

from briefkit.answers import Answers, Applies, Row, Typed
from briefkit.brief.blocks import Line, Lines, Points, Span
from briefkit.brief.long import Annexed, first_sentence, is_long, plain_and_short, pointing
from briefkit.brief.paths import overlap, split, without_rows
from briefkit.brief.sources import Source, sources_of
from briefkit.brief.values import Speaking, lines_of, on_one_line, spans_of
from briefkit.messages import say
from briefkit.model import Field, Question


class Filler:
    """Gives a layout the answers of one brief, and remembers what was shown and anchored.

    Attributes:
        sources: what each path leads to.
        shown: paths of which nothing is missing in the document so far.
        compact: there is room for little.
        annotated: notes stand in the sections that they are about.
        noted: paths of the notes printed so far.
        marked: paths, without numbers of rows, that were marked as still to be confirmed.
        listed: in which rows of an answer a path was shown by lists so far.
        annexed: long answers to be printed in full, by anchor; None where there is no annex.
    """

    def __init__(self, answers: Answers, speaking: Speaking, annex: bool = False) -> None:
        self.answers = answers
        self.speaking = speaking
        self.sources = sources_of(answers.questionnaire)
        self._values = answers.values
        self._own = speaking.answered_in is None
        self.compact = False
        self.annotated = False
        self.noted: set[str] = set()
        self.shown: set[str] = set()
        self.marked: set[str] = set()
        self.listed: dict[str, set[int]] = {}
        self.annexed: dict[str, Annexed] | None = {} if annex else None
        self._anchored: set[str] = set()
        self._rows: dict[str, list[tuple[int, Row]]] = {}

    @cached_property
    def applies(self) -> Applies:
        """Tells what applies; needed only where something is stated about an answer."""
        return Applies(self.answers.questionnaire, self.answers.response)

    def question(self, path: str) -> Question:
        """Return the question that `path` begins with."""
        return self.sources[path].question

    def field(self, path: str) -> Field:
        """Return the field or question at `path`, which is `question` or `question.field`."""
        return self.sources[path].field

    def value(self, path: str, row: Row | None = None) -> Typed | None:
        """Return the answer at `path`; for a field of `records`, the one in `row`."""
        return self.value_at(self.sources[path], row)

    def value_at(self, source: Source, row: Row | None = None) -> Typed | None:
        """Return the same, where what the path leads to is at hand."""
        inner = source.inner
        if source.many and inner:
            return row.get(inner) if row else None
        value = self._values.get(source.question.id)
        if not inner:
            return value
        return value.get(inner) if isinstance(value, dict) else None

    def answered(self, path: str) -> bool:
        """Return whether there is an answer at `path`, in any row."""
        rows = [row for _, row in self.rows(path, False)] or [{}]
        return any(self.value(path, row) is not None for row in rows)

    def many(self, paths: tuple[str, ...]) -> str | None:
        """Return the first of `paths` that leads to rows, or None."""
        sources = self.sources
        for path in paths:
            if sources[path].many:
                return path
        return None

    def rows(self, path: str, primary: bool) -> list[tuple[int, Row]]:
        """Return the rows of the `records` question of `path` with their numbers."""
        question = self.sources[path].question
        numbered = self._rows.get(question.id)
        if numbered is None:
            value = self.answers.values.get(question.id)
            rows = value if isinstance(value, tuple) else ()
            numbered = [(n, row) for n, row in enumerate(rows) if row and isinstance(row, dict)]
            self._rows[question.id] = numbered
        if not primary or not numbered:
            return numbered
        unique = next((field.id for field in question.fields if field.unique), None)
        marked = [(n, row) for n, row in numbered if unique and row.get(unique) is True]
        return marked or numbered[:1]

    def lines(self, path: str, value: Typed, number: int | None = None) -> Lines:
        """Return the answer at `path` as paragraphs; a long one goes to the annex.

        `number` is that of its row in `records`.
        """
        return self.lines_at(self.sources[path], value, number)

    def lines_at(self, source: Source, value: Typed, number: int | None = None) -> Lines:
        """Return the same, where what the path leads to is at hand."""
        if source.prose and self._own and plain_and_short(value):  # type: ignore[arg-type]
            return ((Span(value),),)  # type: ignore[arg-type]
        if source.choices:
            ready = source.choices.get(value)  # type: ignore[arg-type]
            if ready:
                return ready
        if source.running and is_long(value):  # type: ignore[arg-type]
            return (self._summary(source, str(value), number),)
        return source.write(source.field, value, self.speaking)

    def line(self, path: str, value: Typed, number: int | None = None, short: bool = False) -> Line:
        """Return the answer at `path` on one line; `short` leaves its first sentence only."""
        return self.line_at(self.sources[path], value, number, short)

    def line_at(
        self, source: Source, value: Typed, number: int | None = None, short: bool = False
    ) -> Line:
        """Return the same, where what the path leads to is at hand."""
        if short and source.running:
            return spans_of(first_sentence(str(value)), self.speaking.typed(source.field))
        return on_one_line(source.field, self.lines_at(source, value, number))

    def _summary(self, source: Source, text: str, number: int | None) -> Line:
        """Return the first sentence of a long answer, and where all of it is."""
        field, path = source.field, source.path
        sentence = spans_of(first_sentence(text), self.speaking.typed(field))
        if self.annexed is None:
            return (*sentence, Span(" […]"))
        anchor = "-".join(("annex", *path.split("."), *([] if number is None else [str(number)])))
        title = self._annex_title(field, path, number)
        self.annexed[anchor] = Annexed(title, anchor, lines_of(field, text, self.speaking))
        return pointing(sentence, say(self.speaking.language, "doc-in-annex"), anchor)

    def _annex_title(self, field: Field, path: str, number: int | None) -> str:
        question = self.question(path)
        names = [question.name]
        if number is not None:
            value = self.answers.values[question.id][number]  # type: ignore[index]
            first = question.fields[0]
            named = value.get(first.id) if isinstance(value, dict) else None
            if named is not None and first is not field:
                shown = on_one_line(first, lines_of(first, named, self.speaking))
                names.append("".join(span.text for span in shown))
        return " › ".join([*names, *([] if field is question else [field.name])])

    def anchor(self, path: str) -> str:
        """Return the id of the question of `path` the first time it is asked for, then nothing."""
        id = split(path)[0]
        if id in self._anchored:
            return ""
        self._anchored.add(id)
        return id

    @cached_property
    def _doubts(self) -> dict[str, list[tuple[str, str]]]:
        """What must still be confirmed, by question: paths without the numbers of rows, and why."""
        found: dict[str, list[tuple[str, str]]] = {}
        for path, why in self.answers.response.assumed.items():
            found.setdefault(split(path)[0], []).append((without_rows(path), str(why)))
        return found

    def doubt(self, paths: tuple[str, ...]) -> str | None:
        """Return what must still be confirmed about any of `paths`, rows included."""
        doubts = self._doubts
        if not doubts:
            return None
        for path in paths:
            for stated, why in doubts.get(split(path)[0], ()):
                if overlap(path, stated):
                    self.marked.add(stated)
                    return why
        return None

    def mark(self, path: str) -> Lines:
        """Return a line that says what must be confirmed about exactly `path`, if anything."""
        why = self.answers.response.assumed.get(path)
        if why is not None:
            self.marked.add(without_rows(path))
        return () if why is None else self._to_confirm(str(why))

    def mark_any(self, path: str) -> Lines:
        """Return such a line for `path`, in whichever row, or for what it lies in."""
        why = self.doubt((path,))
        return () if why is None else self._to_confirm(why)

    def _to_confirm(self, why: str) -> tuple[Line | Points, ...]:
        key = "doc-to-confirm-why" if why else "doc-to-confirm"
        return ((Span(say(self.speaking.language, key, reason=why), doubt=True),),)
