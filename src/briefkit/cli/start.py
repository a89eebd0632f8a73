"""What is asked before the first question, and the sitting that follows.

The bundled questionnaire is loaded only after the title is known: the first prompt is on the screen
sooner, and nothing about it can be wrong. What a person brings is looked at first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from briefkit.cli.main import DONE, USAGE, at_terminal
from briefkit.cli.signals import Signals
from briefkit.cli.wishes import Wishes, begin
from briefkit.interview import Control, checker, choice_ask, header_ask, understood
from briefkit.messages import LANGUAGES, say
from briefkit.model import Choice
from briefkit.terminal import choose_prompter

if TYPE_CHECKING:
    from briefkit.cli.session import Session
    from briefkit.model import Questionnaire, Response


class Start:
    """The beginning of one brief."""

    def __init__(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.language = wishes.interface
        self._begun = begin(wishes) if wishes.can_be_wrong else None
        if self._begun and self._begun[0].language in LANGUAGES:
            self.language = self._begun[0].language
        self.prompter = choose_prompter(wishes.plain, self.language)

    def run(self) -> int:
        """Ask for the header, then everything else; return the exit code."""
        with Signals():
            try:
                session = self._session()
            except EOFError:
                return self._nothing_saved()
            except KeyboardInterrupt:
                print(say(self.language, "nothing-saved"))
                raise
        code = session.sit(self.prompter)
        return session.finish(self.wishes.to) if session.complete else code

    def _session(self) -> Session:
        """Return a sitting with a new brief, or with an earlier one of the same title."""
        title, path = self._title()
        # Only now: until the title is asked, none of this needs to be loaded.
        from briefkit.cli.session import Session
        from briefkit.responses import create_response, read_response
        from briefkit.storage import make_folder

        questionnaire, response = self._begun or begin(self.wishes)
        if path.exists():
            earlier = read_response(path)
            return Session(path, _questionnaire_of(earlier), earlier, self.language)
        header = {"client": response.client, "text_language": response.text_language}
        asked = {key: known or self._header(key, questionnaire) for key, known in header.items()}
        client, text_language = asked["client"], asked["text_language"]
        response = evolve(response, title=title, client=client, text_language=text_language)
        make_folder(self.wishes.folder)
        create_response(response, path)
        return Session(path, questionnaire, response, self.language)

    def _title(self) -> tuple[str, Path]:
        """Return the title and its file, which exists only if it is to be resumed."""
        title = (self.wishes.title or "").strip() or (self._begun[1].title if self._begun else "")
        while True:
            title = title or self._header("title")
            from briefkit.cli.session import brief_path

            path = brief_path(self.wishes.folder, title)
            if not path.exists() or self._resumes(path):
                return title, path
            title = ""

    def _header(self, key: str, questionnaire: Questionnaire | None = None) -> str:
        known = questionnaire.language if questionnaire and key == "text_language" else None
        ask = header_ask(key, self.language, known)
        while True:
            reply = self.prompter.ask(ask, checker(ask, self.language))
            if reply is Control.leave:
                raise EOFError
            meant = "" if isinstance(reply, Control) else reply
            if meant and (said := str(understood(ask, meant, self.language)).strip()):
                return said
            if not ask.field.required:
                return ""

    def _resumes(self, path: Path) -> bool:
        """Return whether to go on with the brief at `path` rather than choose another title."""
        ways = ("resume", "rename")
        choices = tuple(Choice(way, say(self.language, f"exists-{way}")) for way in ways)
        text = say(self.language, "exists-ask", file=path.name)
        ask = choice_ask("exists", text, choices, label=path.name)
        reply = self.prompter.ask(ask, checker(ask, self.language))
        if not reply or isinstance(reply, Control):
            return False
        return understood(ask, reply, self.language) == "resume"

    def _nothing_saved(self) -> int:
        print(say(self.language, "nothing-saved" if at_terminal() else "no-terminal"))
        return DONE if at_terminal() else USAGE


def _questionnaire_of(response: Response) -> Questionnaire:
    from briefkit.questionnaires import load_for

    return load_for(response)
