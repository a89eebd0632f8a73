"""`brief resume`: go on at the first open question."""

from __future__ import annotations

from pathlib import Path

from briefkit.answers import bind
from briefkit.brief.build import status
from briefkit.cli.load import load_brief, speaking
from briefkit.cli.main import DONE, USAGE
from briefkit.cli.session import Session
from briefkit.errors import BriefkitError
from briefkit.messages import say
from briefkit.questionnaires import load_for
from briefkit.responses import find_responses, read_response
from briefkit.text import clean


def run(
    *, interface: str, file: str | None, language: str | None, plain: bool, to: tuple[str, ...]
) -> int:
    """Go on with the brief in `file`, or list those of this folder; return the exit code."""
    if file is None:
        return _list(Path(), interface)
    from briefkit.terminal import choose_prompter

    path, response, questionnaire = load_brief(file, language)
    with speaking(questionnaire.language):
        session = Session(path, questionnaire, response, questionnaire.language)
        if not session.has_open_asks():
            print(say(session.language, "nothing-left", file=str(path)))
            if to:
                return session.finish(to)
            session.missing()
            return DONE
        code = session.sit(choose_prompter(plain, questionnaire.language))
        return session.finish(to) if session.complete else code


def _list(folder: Path, language: str) -> int:
    """Print the briefs in `folder` with what is open in each."""
    paths = find_responses(folder)
    if not paths:
        print(say(language, "no-briefs-here"))
        return USAGE
    print(say(language, "briefs-here"))
    for path in paths:
        print(clean(f"  {path}  {_state(path, language)}", one_line=True).text)
    print(say(language, "resume-how", file=str(paths[0])))
    return DONE


def _state(path: Path, language: str) -> str:
    try:
        response = read_response(path)
        answers = bind(load_for(response), response)
    except BriefkitError:
        return say(language, "brief-faulty")
    state = say(language, "brief-faulty") if answers.faults else status(answers, language)
    return f"{response.title} ({state})"
