"""`brief resume`: go on at the first open question."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from briefkit.cli.greeting import print_title
from briefkit.cli.load import speaking
from briefkit.cli.main import DONE, USAGE, at_terminal
from briefkit.cli.telling import tell
from briefkit.errors import BriefkitError
from briefkit.responses import find_responses, read_response
from briefkit.text import clean


class Found(NamedTuple):
    """A brief in a folder: its file, and its title and state in words."""

    path: Path
    state: str
    usable: bool


def run(
    *, interface: str, file: str | None, language: str | None, plain: bool, to: tuple[str, ...]
) -> int:
    """Go on with the brief in `file`, or one of this folder; return the exit code."""
    if file is None:
        chosen = _one_of(Path(), interface, plain)
        if chosen is None:
            return DONE if find_responses(Path()) else USAGE
        file = str(chosen)
    return _go_on(file, language, plain, to)


def _go_on(file: str, language: str | None, plain: bool, to: tuple[str, ...]) -> int:
    path = Path(file)
    response = read_response(path)
    asked = response.amended(language=language) if language else response
    if at_terminal():
        print_title(response.title, response.client, asked.language)
    # Only now: the title is on the screen, and what follows takes its time.
    from briefkit.cli.session import Session
    from briefkit.questionnaires import load_for
    from briefkit.terminal import choose_prompter

    questionnaire = load_for(asked, layouts=False)
    with speaking(questionnaire.language):
        session = Session(path, questionnaire, response, questionnaire.language)
        prompter = choose_prompter(plain, questionnaire.language)
        if not session.has_open_asks() and not at_terminal():
            tell(session.language, "nothing-left", file=str(path))
            if not to:
                session.missing()
                return DONE
        elif (code := session.sit(prompter)) or not session.complete:
            return code
        from briefkit.cli.handover import finish

        return finish(session, prompter, to)


def _one_of(folder: Path, language: str, plain: bool) -> Path | None:
    """Print the briefs in `folder`, or let a person choose one; return what was chosen."""
    briefs = [_found(path, language) for path in find_responses(folder)]
    usable = [brief for brief in briefs if brief.usable]
    if not briefs:
        tell(language, "no-briefs-here")
        return None
    if at_terminal() and usable:
        return _chosen(usable, language, plain)
    tell(language, "briefs-here")
    for brief in briefs:
        print(clean(f"  {brief.path}  {brief.state}", one_line=True).text)
    tell(language, "resume-how", file=str((usable or briefs)[0].path))
    return None


def _chosen(briefs: list[Found], language: str, plain: bool) -> Path | None:
    """Return the brief that is chosen from a list; None means none of them."""
    from briefkit.interview import checker, choice_ask, understood
    from briefkit.messages import say
    from briefkit.model import Choice
    from briefkit.terminal import choose_prompter

    labels = [f"{brief.path}  {brief.state}" for brief in briefs]
    choices = [Choice(str(number), label) for number, label in enumerate(labels, 1)]
    choices.append(Choice("none", say(language, "resume-none")))
    ask = choice_ask("resume", say(language, "resume-which"), tuple(choices))
    try:
        reply = choose_prompter(plain, language).ask(ask, checker(ask, language))
    except (EOFError, KeyboardInterrupt):
        return None
    if not isinstance(reply, str) or not reply:
        return None
    chosen = str(understood(ask, reply, language))
    return briefs[int(chosen) - 1].path if chosen.isdecimal() else None


def _found(path: Path, language: str) -> Found:
    from briefkit.answers import bind
    from briefkit.brief.build import status
    from briefkit.messages import say
    from briefkit.questionnaires import load_for

    try:
        response = read_response(path)
        answers = bind(load_for(response), response)
    except BriefkitError:
        return Found(path, say(language, "brief-faulty"), usable=False)
    if answers.faults:
        return Found(path, f"{response.title} ({say(language, 'brief-faulty')})", usable=False)
    return Found(path, f"{response.title} ({status(answers, language)})", usable=True)
