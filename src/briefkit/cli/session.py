"""One sitting with one brief: ask, save after every answer, and say how to go on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefkit import storage
from briefkit.cli.main import DONE, INTERRUPTED, USAGE, at_terminal
from briefkit.cli.signals import Signals
from briefkit.cli.telling import tell
from briefkit.errors import BriefkitError, FaultyFile
from briefkit.interview import Interview
from briefkit.model import Questionnaire, Response
from briefkit.responses import create_response, loses_comments, write_response
from briefkit.terminal import TerminalPrompter
from briefkit.text import clean

if TYPE_CHECKING:
    from briefkit.answers import OpenPoint

_HEADER = ("client", "text_language")
"""What is asked before the first question; the title gave the file its name already."""


class Session:
    """A brief that is being answered.

    Args:
        path: of the response file; it exists, unless the brief is `new`.
        language: of what is said around the questions.
        new: the file is still to be made, and what is missing in the header is asked first, as
            it is where somebody stopped in it.

    Attributes:
        wants_review: a sitting with one question was left to look at all answers.
        complete: the last sitting ended because the person had finished.
        changed: something was saved in a sitting.
    """

    def __init__(
        self,
        path: Path,
        questionnaire: Questionnaire,
        response: Response,
        language: str,
        new: bool = False,
    ) -> None:
        self.path = path
        self.questionnaire = questionnaire
        self.response = response
        self.language = language
        begun = any(key.startswith("#") for key in response.pending)
        asked = _HEADER if new or begun or _is_blank(response) else ()
        self._header = tuple(key for key in asked if not getattr(response, key))
        self._signals = Signals()
        self._new = new
        self._comments = not new and loses_comments(path)
        self.changed = False
        self.wants_review = False
        self.complete = False

    def sit(
        self, prompter: TerminalPrompter, only: str | None = None, looking: bool = False
    ) -> int:
        """Ask what is open, or everything about one question; return the exit code.

        Args:
            looking: all answers are shown first.
        """
        refuse_faults(self.questionnaire, self.response)
        if self._comments:
            self._comments = False
            self.tell("comments-lost", file=self.path)
        interview = Interview(self.questionnaire, self.response, only, self._header)
        if interview.ask is not None and not looking:
            prompter.foretell(interview.ask)
        from briefkit.interview import conduct  # the first question stands on the screen already

        with self._held(prompter), self._signals:
            try:
                conduct(interview, prompter, self.save, looking)
            except KeyboardInterrupt:
                Signals.ending = True
                self._farewell(only)
                return INTERRUPTED
            except SystemExit as ended:
                self._farewell(only)
                return ended.code if isinstance(ended.code, int) else INTERRUPTED
            except EOFError:
                self._farewell(only)
                return DONE if at_terminal() else self.missing(going_on=False)
        self.wants_review = interview.wants_review
        self.complete = True
        return DONE

    def _held(self, prompter: TerminalPrompter) -> storage.Lock:
        """Return the lock on the file, which is made first where the brief is new."""
        try:
            if self._new:
                self._create()
            return storage.hold(self.path)
        except BriefkitError:
            prompter.withdraw()
            raise

    def _create(self) -> None:
        storage.make_folder(self.path.parent)
        create_response(self.response, self.path)
        self._new = False

    def save(self, response: Response) -> None:
        """Save `response`; a signal that comes meanwhile waits."""
        with self._signals.held():
            stamp = datetime.now().astimezone().isoformat(timespec="seconds")
            self.response = response.amended(updated=stamp)
            self._write()
            self.changed = True

    def _write(self) -> None:
        """Save; if somebody edited the file meanwhile, go on in a file beside it and say so."""
        try:
            write_response(self.response, self.path)
        except storage.Conflict as conflict:
            print(clean(conflict.told(self.language)).text, flush=True)
            self.path = conflict.kept

    def has_open_asks(self) -> bool:
        """Return whether anything required is still to be asked."""
        return Interview(self.questionnaire, self.response).ask is not None

    def tell_saved(self, code: int) -> int:
        """Say where the answers are, where something changed; return `code`."""
        if self.changed and self.complete:
            self.tell("answer-saved", file=_quoted(self.path))
        return code

    def missing(self, going_on: bool = True) -> int:
        """Name what is open; return the exit code, which is 0 where somebody will find out.

        Args:
            going_on: say how to go on, where nobody has said it yet.
        """
        from briefkit.answers import bind, files_named

        answers = bind(self.questionnaire, self.response)
        points = answers.open
        if points:
            self.tell("still-open", n=len(points), points=_names(points))
            if going_on:
                self.tell("go-on-later", command=self.command("resume"))
        if self.response.assumed:
            self.tell("to-confirm", n=len(self.response.assumed))
        gone = [one for one in files_named(answers) if not (self.path.parent / one).exists()]
        if gone:
            self.tell("files-missing", files=gone)
        return DONE if all(point.expected for point in points) else USAGE

    def command(self, name: str, *arguments: str) -> str:
        """Return the command `name` for this brief, as it can be typed."""
        return " ".join(("brief", name, _quoted(self.path), *arguments))

    def _farewell(self, only: str | None) -> None:
        command = self.command("edit", only) if only else self.command("resume")
        self.tell("saved-go-on", command=command)

    def tell(self, key: str, **values: object) -> None:
        """Print what the message `key` says."""
        try:
            tell(self.language, key, **values)
        except OSError:
            return  # the window is closed: nobody reads this


def _is_blank(response: Response) -> bool:
    """Return whether nobody has said anything yet."""
    said = (response.answers, response.unknown, response.not_applicable, response.notes)
    return not any((*said, response.pending))


def _names(points: Sequence[OpenPoint]) -> list[str]:
    """Return what is open in words; several points of one question are counted, not named."""
    from briefkit.brief.generated import point_name

    by_question: dict[str, list[OpenPoint]] = {}
    for point in points:
        by_question.setdefault(point.question.id, []).append(point)
    return [
        point_name(some[0]) if len(some) == 1 else f"{some[0].question.name} ({len(some)})"
        for some in by_question.values()
    ]


def refuse_faults(questionnaire: Questionnaire, response: Response) -> None:
    """Raise FaultyFile where answers are not what the questionnaire expects."""
    if not response.answers:
        return
    from briefkit.answers import bind

    faults = bind(questionnaire, response).faults
    if faults:
        raise FaultyFile(faults)


def _quoted(path: Path) -> str:
    """Return `path` as it can be typed after a command."""
    text = str(path)
    return f'"{text}"' if any(sign in text for sign in " '&()[]") else text
