"""`brief show`: the answers by section, with their states and what is open."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.answers import Answers, Applies, bind
from briefkit.brief.generated import day_in_words, path_name, point_name
from briefkit.cli.load import load_brief, speaking
from briefkit.cli.main import DONE
from briefkit.errors import FaultyFile
from briefkit.interview import NOTE, Entry, State, review
from briefkit.messages import say
from briefkit.terminal.states import state_words
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
    shown = review(questionnaire, response, at_end=True)
    client = f" · {response.client}" if response.client else ""
    yield f"{shown.title}{client}"
    yield shown.status
    for title, entries in shown.sections:
        answered = (one for one in entries if not one.path.startswith(("#", NOTE)))
        lines = [line for one in answered for line in _entry(one, questionnaire.language)]
        if lines:
            yield from ("", title.upper(), *lines)
    yield from _open(answers)
    yield from _stated(answers)
    if answers.orphans:
        yield ""
        yield say(questionnaire.language, "orphans", n=len(answers.orphans), paths=answers.orphans)


def _entry(entry: Entry, language: str) -> Iterator[str]:
    """Yield an answer and whether it stands; what is open is named in a list of its own."""
    if entry.state is State.not_applicable:
        yield f"  {entry.name}: {state_words(entry, language)}"
        return
    mark = f"  [{state_words(entry, language)}]" if entry.state is State.assumed else ""
    if len(entry.lines) == 1:
        yield f"  {entry.name}: {entry.lines[0]}{mark}"
    elif entry.lines:
        yield f"  {entry.name}:{mark}"
        yield from (f"    {line}" for line in entry.lines)


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
        lines = [f"  {name}: {_indented(text)}" for name, text in named if name]
        if lines:
            yield from ("", say(language, key).upper(), *lines)


def _indented(text: str) -> str:
    """Return `text` with its further lines below the first."""
    return text.replace("\n", "\n    ")
