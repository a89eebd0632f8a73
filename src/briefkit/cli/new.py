"""`brief new`: a brief from the first question to the documents."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from briefkit import storage
from briefkit.cli.answers import answers_from, set_answers
from briefkit.cli.main import DONE, USAGE
from briefkit.cli.session import Session, refuse_faults
from briefkit.cli.signals import Signals
from briefkit.errors import CannotWrite, UsageError
from briefkit.interview import Control, Prompter, checker, header_ask, understood
from briefkit.messages import say
from briefkit.model import Choice, Question, Questionnaire, Response
from briefkit.questionnaires import load_questionnaire
from briefkit.responses import SUFFIX, create_response, read_response

DEFAULT = "content-" + "brief"
"""The questionnaire of a bare `brief`."""


@frozen(kw_only=True)
class Wishes:
    """What was given on the command line; the names are those of the options."""

    interface: str
    questionnaire: str | None
    depth: str | None
    language: str | None
    title: str | None
    client: str | None
    text_language: str | None
    output: str | None
    answers: str | None
    set: tuple[str, ...]
    no_input: bool
    plain: bool
    to: tuple[str, ...]


def run(**given: Any) -> int:
    """Start a brief; return the exit code."""
    wishes = Wishes(**given)
    questionnaire = load_questionnaire(
        wishes.questionnaire or DEFAULT, wishes.language or wishes.interface
    )
    response = _beginning(wishes, questionnaire)
    refuse_faults(questionnaire, response)
    folder = Path(wishes.output or ".")
    if wishes.no_input:
        return _without_input(folder, questionnaire, response, wishes)
    return _Start(folder, questionnaire, response, wishes).run()


def _beginning(wishes: Wishes, questionnaire: Questionnaire) -> Response:
    """Return the response with everything that was given before the first question."""
    response = Response(
        questionnaire=wishes.questionnaire or DEFAULT,
        version=questionnaire.version,
        depth=wishes.depth or "",
        language=questionnaire.language,
        text_language=wishes.text_language or "",
        title=wishes.title or "",
        client=wishes.client or "",
        created=datetime.now().astimezone(),
    )
    if wishes.answers:
        response = answers_from(Path(wishes.answers), response)
    response = evolve(response, depth=response.depth or "essential")
    return set_answers(response, questionnaire, wishes.set)


def _without_input(
    folder: Path, questionnaire: Questionnaire, response: Response, wishes: Wishes
) -> int:
    """Save what was given; return 2 where questions are open."""
    if not response.title:
        raise UsageError("title-needed")
    path = brief_path(folder, response.title)
    if path.exists():
        raise CannotWrite("brief-exists", file=str(path))
    storage.make_folder(folder)
    create_response(response, path)
    print(say(wishes.interface, "brief-saved", file=str(path)))
    session = Session(path, questionnaire, response, wishes.interface)
    if wishes.to:
        session.finish(wishes.to)
    return session.missing()


def brief_path(folder: Path, title: str) -> Path:
    """Return the file of a brief called `title`."""
    return folder / f"{storage.safe_name(title)}{SUFFIX}"


class _Start:
    """What is asked before the first question, and the sitting that follows."""

    def __init__(
        self, folder: Path, questionnaire: Questionnaire, response: Response, wishes: Wishes
    ) -> None:
        from briefkit.terminal import choose_prompter

        self.folder = folder
        self.questionnaire = questionnaire
        self.response = response
        self.language = wishes.interface
        self.formats = wishes.to
        self.prompter: Prompter = choose_prompter(wishes.plain, wishes.interface)

    def run(self) -> int:
        """Ask for the header, then everything else; return the exit code."""
        with Signals():
            try:
                path = self._file()
            except EOFError:
                at_terminal = _at_terminal()
                print(say(self.language, "nothing-saved" if at_terminal else "no-terminal"))
                return DONE if at_terminal else USAGE
            except KeyboardInterrupt:
                print(say(self.language, "nothing-saved"))
                raise
        session = Session(path, self.questionnaire, self.response, self.language)
        code = session.sit(self.prompter)
        return session.finish(self.formats) if session.complete else code

    def _file(self) -> Path:
        """Return the file of the brief, new or an earlier one that is to be resumed."""
        asked: dict[str, Any] = {}
        title = self.response.title
        while True:
            title = title or self._header("title")
            path = brief_path(self.folder, title)
            if not path.exists():
                break
            if self._resumes(path):
                self.response = read_response(path)
                return path
            title = ""
        asked["title"] = title
        for key in ("client", "text_language"):
            stated = getattr(self.response, key)
            asked[key] = stated or self._header(key)
        self.response = evolve(self.response, **asked)
        storage.make_folder(self.folder)
        create_response(self.response, path)
        return path

    def _header(self, key: str) -> str:
        ask = header_ask(key, self.language, self.questionnaire.language if "_" in key else None)
        while True:
            reply = self.prompter.ask(ask, checker(ask, self.language))
            if reply is Control.leave:
                raise EOFError
            if reply and not isinstance(reply, Control):
                return str(understood(ask, reply, self.language))
            if not ask.field.required:
                return ""

    def _resumes(self, path: Path) -> bool:
        """Return whether to go on with the brief at `path` rather than choose another title."""
        choices = tuple(
            Choice(way, say(self.language, f"exists-{way}")) for way in ("resume", "rename")
        )
        text = say(self.language, "exists-ask", file=path.name)
        question = Question(id="exists", kind="select", ask=text, choices=choices)
        ask = evolve(header_ask("title", self.language), question=question, field=question)
        reply = self.prompter.ask(ask, checker(ask, self.language))
        return (
            not isinstance(reply, Control)
            and bool(reply)
            and (understood(ask, reply, self.language) == "resume")
        )


def _at_terminal() -> bool:
    import sys

    return sys.stdin is not None and sys.stdin.isatty()
