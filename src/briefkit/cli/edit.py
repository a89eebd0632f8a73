"""`brief edit`: change answers, chosen from all of them or named at once."""

from __future__ import annotations

from briefkit.cli.handover import finish
from briefkit.cli.load import load_brief, speaking
from briefkit.cli.session import Session


def run(
    *, interface: str, file: str, question: str | None, language: str | None, plain: bool
) -> int:
    """Ask `question` again, or show all answers to choose from; return the exit code."""
    from briefkit.terminal import choose_prompter

    path, response, questionnaire = load_brief(file, language)
    with speaking(questionnaire.language):
        prompter = choose_prompter(plain, questionnaire.language)
        session = Session(path, questionnaire, response, questionnaire.language)
        if question is not None:
            code = session.sit(prompter, only=question)
            if not session.wants_review:
                return session.tell_saved(code)
        code = session.sit(prompter, looking=True)
        return finish(session, prompter) if session.complete else code
