"""`brief show`: the answers by section, with their states and what is open."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.answers import Answers, Applies, bind
from briefkit.brief.blocks import Line
from briefkit.brief.build import status
from briefkit.brief.generated import day_in_words, path_name, point_name
from briefkit.brief.values import Speaking, lines_of
from briefkit.cli.load import load_brief, speaking
from briefkit.cli.main import DONE
from briefkit.errors import FaultyFile
from briefkit.messages import say
from briefkit.model import Question
from briefkit.text import clean


def run(*, interface: str, file: str, language: str | None) -> int:
    """Print the brief in `file`; return the exit code."""
    _, response, questionnaire = load_brief(file, language)
    answers = bind(questionnaire, response)
    for line in report(answers):
        print(clean(line).text)
    with speaking(questionnaire.language):
        if answers.faults:
            raise FaultyFile(answers.faults)
    return DONE


def report(answers: Answers) -> Iterator[str]:
    """Yield the lines of a report on `answers`."""
    response, questionnaire = answers.response, answers.questionnaire
    client = f" · {response.client}" if response.client else ""
    yield f"{response.title or questionnaire.title}{client}"
    yield status(answers)
    for section in questionnaire.sections:
        lines = [line for question in section.questions for line in _question(question, answers)]
        if lines:
            yield from ("", section.title.upper(), *lines)
    yield from _open(answers)
    yield from _stated(answers)
    if answers.orphans:
        yield ""
        yield say(questionnaire.language, "orphans", n=len(answers.orphans), paths=answers.orphans)


def _question(question: Question, answers: Answers) -> Iterator[str]:
    language = answers.questionnaire.language
    speaking = Speaking(language, answers.response.written_in)
    value = answers.values.get(question.id)
    why_not = answers.response.not_applicable.get(question.id)
    if why_not is not None:
        yield f"  {question.name}: {say(language, 'state-not-applicable', why=why_not)}"
    if value is None:
        return
    lines = [_text(line) for line in lines_of(question, value, speaking)]
    assumed = answers.response.assumed.get(question.id)
    mark = f"  [{say(language, 'state-assumed', why=assumed)}]" if assumed is not None else ""
    if len(lines) == 1:
        yield f"  {question.name}: {lines[0]}{mark}"
        return
    yield f"  {question.name}:{mark}"
    yield from (f"    {line}" for line in lines)


def _open(answers: Answers) -> Iterator[str]:
    language = answers.questionnaire.language
    if not answers.open:
        return
    yield from ("", say(language, "section-open").upper())
    for point in answers.open:
        parts = (point.who, day_in_words(point.by, language))
        who = ", ".join(part for part in parts if part)
        yield f"  {point_name(point)}{f': {who}' if who else ''}"


def _stated(answers: Answers) -> Iterator[str]:
    """Yield what is to be confirmed, what does not apply, and notes, wherever they stand."""
    response, language = answers.response, answers.questionnaire.language
    applies = Applies(answers.questionnaire, response)
    for key, said in (
        ("section-assumptions", response.assumed),
        ("not-applicable-title", response.not_applicable),
        ("section-notes", response.notes),
    ):
        named = [(path_name(path, answers, applies), str(text)) for path, text in said.items()]
        lines = [f"  {name}: {text}" for name, text in named if name]
        if lines:
            yield from ("", say(language, key).upper(), *lines)


def _text(line: Line) -> str:
    return "".join(span.text for span in line).replace("\n", " ")
