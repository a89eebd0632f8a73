"""`brief edit`: change an answer, or answer a question out of turn."""

from __future__ import annotations

from collections.abc import Iterator

from briefkit.answers import applicable, bind
from briefkit.cli.load import load_brief, speaking
from briefkit.cli.main import DONE
from briefkit.cli.session import Session, refuse_faults
from briefkit.interview import Control, Prompter, checker, choice_ask, understood
from briefkit.messages import say
from briefkit.model import Choice, Questionnaire, Response


def run(
    *, interface: str, file: str, question: str | None, language: str | None, plain: bool
) -> int:
    """Ask `question` again, or let one be chosen; return the exit code."""
    from briefkit.terminal import choose_prompter

    path, response, questionnaire = load_brief(file, language)
    with speaking(questionnaire.language):
        refuse_faults(questionnaire, response)
        prompter = choose_prompter(plain, questionnaire.language)
        session = Session(path, questionnaire, response, questionnaire.language)
        return _edit(session, prompter, question)


def _edit(session: Session, prompter: Prompter, question: str | None) -> int:
    """Ask `question`, or those that are chosen one after another."""
    if question is not None:
        return session.tell_saved(session.sit(prompter, only=question))
    while (chosen := _chosen(session.questionnaire, session.response, prompter)) is not None:
        code = session.sit(prompter, only=chosen)
        if not session.complete:
            return code
    return session.tell_saved(DONE)


def _chosen(questionnaire: Questionnaire, response: Response, prompter: Prompter) -> str | None:
    """Return the id of the question to change; None when the person is done."""
    language = questionnaire.language
    done = Choice("edit-is-done", say(language, "edit-done"))
    choices = (*_choices(questionnaire, response), done)
    ask = choice_ask("edit", say(language, "edit-which"), choices)
    try:
        reply = prompter.ask(ask, checker(ask, language))
    except (EOFError, KeyboardInterrupt):
        return None
    if not reply or isinstance(reply, Control):
        return None
    chosen = str(understood(ask, reply, language))
    return None if chosen == done.id else chosen


def _choices(questionnaire: Questionnaire, response: Response) -> Iterator[Choice]:
    asked = {question.id for question in questionnaire.at_depth(response.depth).questions}
    open_ids = {point.question.id for point in bind(questionnaire, response).open}
    for question in applicable(questionnaire, response):
        if question.id not in asked and question.id not in response.answers:
            continue
        mark = say(questionnaire.language, "edit-open") if question.id in open_ids else ""
        yield Choice(question.id, f"{question.name} {mark}".strip())
