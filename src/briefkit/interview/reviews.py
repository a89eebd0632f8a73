"""All that was answered so far, section by section, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.answers import Answers, Applies, OpenPoint, Typed, applicable, bind
from briefkit.brief.blocks import Line, Points
from briefkit.brief.build import status
from briefkit.brief.generated import day_in_words, path_name
from briefkit.brief.values import Speaking, lines_of
from briefkit.interview.entries import NOTE, Entry, Review, State
from briefkit.interview.header import HEADER, header_ask, header_value, language_name
from briefkit.messages import say
from briefkit.model import Question, Questionnaire, Response


def review(questionnaire: Questionnaire, response: Response, at_end: bool) -> Review:
    """Return the review of `response`, whose answers are without faults."""
    answers = bind(questionnaire, response)
    asked = {question.id for question in questionnaire.at_depth(response.depth).questions}
    shown = {
        question.id
        for question in applicable(questionnaire, response)
        if question.id in asked or question.id in response.answers
    }
    sections = [("", tuple(_header(questionnaire, response)))]
    for section in questionnaire.sections:
        questions = [question for question in section.questions if question.id in shown]
        if questions:
            sections.append((section.title, tuple(_entry(one, answers) for one in questions)))
    notes = tuple(_notes(answers))
    if notes:
        sections.append((say(questionnaire.language, "section-notes"), notes))
    return Review(
        response.title or questionnaire.title,
        _status(answers, shown),
        tuple(sections),
        at_end,
        bool(answers.open),
    )


def _status(answers: Answers, shown: set[str]) -> str:
    language = answers.questionnaire.language
    settled = (*answers.values, *answers.response.not_applicable)
    count = len(shown.intersection(settled))
    done = say(language, "review-answered", number=count, total=len(shown))
    return f"{done} · {status(answers)}"


def _header(questionnaire: Questionnaire, response: Response) -> Iterator[Entry]:
    for key in HEADER:
        ask = header_ask(key, questionnaire.language)
        value = header_value(response, ask.path)
        shown = language_name(value, questionnaire.language) if ask.field.codes and value else value
        state = State.answered if value else State.empty
        yield Entry(ask.path, ask.field.name, (shown,) if shown else (), state)


def _entry(question: Question, answers: Answers) -> Entry:
    response, language = answers.response, answers.questionnaire.language
    lines = tuple(_lines(question, answers.values.get(question.id), answers))
    points = [point for point in answers.open if point.question.id == question.id]
    why_not = response.not_applicable.get(question.id)
    if why_not is not None:
        said = str(why_not)
        return Entry(question.id, question.name, (), State.not_applicable, said)
    if points:
        expected = all(point.expected for point in points)
        state = State.unknown if expected else State.open
        said = "; ".join(filter(None, (_point(one, language) for one in points)))
        return Entry(question.id, question.name, lines, state, said)
    to_confirm = _assumptions(question, response)
    if to_confirm is not None:
        return Entry(question.id, question.name, lines, State.assumed, to_confirm)
    state = State.answered if lines else State.empty
    return Entry(question.id, question.name, lines, state)


def _lines(question: Question, value: Typed | None, answers: Answers) -> Iterator[str]:
    if value is None:
        return
    speaking = Speaking.about(answers.questionnaire, answers.response)
    for line in lines_of(question, value, speaking):
        if isinstance(line, Points):
            signs = (f"{n}." if line.ordered else "-" for n in range(1, len(line.items) + 1))
            yield from (
                f"{sign} {_text(item)}" for sign, item in zip(signs, line.items, strict=True)
            )
        else:
            yield _text(line)


def _point(point: OpenPoint, language: str) -> str:
    """Return what is open within a question, and who finds out by when."""
    names = (point.row, point.field.name if point.field else "")
    part = point.text or " › ".join(filter(None, names))
    who = ", ".join(filter(None, (point.who, day_in_words(point.by, language))))
    return f"{part} ({who})" if part and who else part or who


def _assumptions(question: Question, response: Response) -> str | None:
    """Return what is to be confirmed about `question` or its parts; None if nothing is."""
    inside = f"{question.id}."
    found = [
        str(text)
        for path, text in response.assumed.items()
        if path == question.id or path.startswith(inside)
    ]
    return "; ".join(filter(None, found)) if found else None


def _notes(answers: Answers) -> Iterator[Entry]:
    applies = Applies(answers.questionnaire, answers.response)
    for path, text in answers.response.notes.items():
        if name := path_name(path, answers, applies):
            yield Entry(NOTE + path, name, tuple(str(text).split("\n")), State.answered)


def _text(line: Line) -> str:
    return "".join(span.text for span in line).replace("\n", " ")
