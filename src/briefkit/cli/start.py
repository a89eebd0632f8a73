"""A new brief: its title, its file, and the sitting that follows.

The bundled questionnaire is loaded only after the title is known: the first prompt is on the screen
sooner, and nothing about it can be wrong. What a person brings is looked at first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from briefkit.cli.main import DONE, USAGE, at_terminal
from briefkit.cli.signals import Signals
from briefkit.cli.telling import tell
from briefkit.cli.wishes import Wishes, begin, given
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
        """Ask for the title, then everything else; return the exit code."""
        with Signals():
            try:
                session = self._session()
            except EOFError:
                return self._nothing_saved()
            except KeyboardInterrupt:
                Signals.ending = True
                tell(self.language, "nothing-saved")
                raise
        code = session.sit(self.prompter)
        if not session.complete:
            return code
        from briefkit.cli.handover import finish

        return finish(session, self.prompter, self.wishes.to)

    def _session(self) -> Session:
        """Return a sitting with a new brief, or with an earlier one of the same title."""
        title, path = self._title()
        # Only now: until the title is asked, none of this needs to be loaded.
        from briefkit.cli.session import Session

        if path.exists():
            from briefkit.responses import read_response

            earlier = read_response(path)
            return Session(path, _questionnaire_of(earlier), earlier, self.language)
        questionnaire, response = self._begun or begin(self.wishes)
        response = evolve(response, title=title)
        if self.wishes.answers and response.pending:
            offered = {path.split(".")[0] for path in response.pending}
            taken = len(response.answers)
            tell(self.language, "taken-over", n=taken, offered=len(offered))
        return Session(path, questionnaire, response, self.language, new=True)

    def _title(self) -> tuple[str, Path]:
        """Return the title and its file, which exists only if it is to be resumed."""
        title = given(self.wishes.title)
        while True:
            title = title or self._asked_title()
            path = self.wishes.path(title)
            if not path.exists() or self._resumes(path):
                return title, path
            title = ""

    def _asked_title(self) -> str:
        ask = header_ask("title", self.language)
        while True:
            reply = self.prompter.ask(ask, checker(ask, self.language))
            if reply is Control.leave:
                raise EOFError
            if isinstance(reply, str) and (title := str(understood(ask, reply, self.language))):
                return title.strip()

    def _resumes(self, path: Path) -> bool:
        """Return whether to go on with the brief at `path` rather than choose another title."""
        ways = ("resume", "rename")
        choices = tuple(Choice(way, say(self.language, f"exists-{way}")) for way in ways)
        text = say(self.language, "exists-ask", file=path.name)
        ask = choice_ask("exists", text, choices, label=path.name)
        reply = self.prompter.ask(ask, checker(ask, self.language))
        if not reply or not isinstance(reply, str):
            return False
        return understood(ask, reply, self.language) == "resume"

    def _nothing_saved(self) -> int:
        tell(self.language, "nothing-saved" if at_terminal() else "no-terminal")
        return DONE if at_terminal() else USAGE


def _questionnaire_of(response: Response) -> Questionnaire:
    from briefkit.questionnaires import load_for

    return load_for(response)
