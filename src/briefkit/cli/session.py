"""One sitting with one brief: ask, save after every answer, and say how to go on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from briefkit import storage
from briefkit.answers import bind
from briefkit.cli.main import DONE, INTERRUPTED, USAGE, at_terminal
from briefkit.cli.signals import Signals
from briefkit.errors import FaultyFile
from briefkit.interview import Interview, Prompter, conduct
from briefkit.messages import say
from briefkit.model import Questionnaire, Response
from briefkit.responses import SUFFIX, loses_comments, write_response
from briefkit.text import clean

DOCUMENTS = ("docx", "md")
"""What is written at the end where nobody asked for anything else."""


class Session:
    """A brief that is being answered.

    Args:
        path: of the response file; it exists.
        language: of what is said around the questions.

    Attributes:
        complete: the last sitting ended because nothing was left to ask.
    """

    def __init__(
        self, path: Path, questionnaire: Questionnaire, response: Response, language: str
    ) -> None:
        self.path = path
        self.questionnaire = questionnaire
        self.response = response
        self.language = language
        self._signals = Signals()
        self._comments = loses_comments(path)
        self._changed = False
        self.complete = False

    def sit(self, prompter: Prompter, only: str | None = None) -> int:
        """Ask what is open, or everything about one question; return the exit code."""
        refuse_faults(self.questionnaire, self.response)
        if self._comments:
            self._comments = False
            self._tell("comments-lost", file=self.path)
        with storage.hold(self.path), self._signals:
            try:
                conduct(Interview(self.questionnaire, self.response, only), prompter, self.save)
            except KeyboardInterrupt:
                self._farewell(only)
                return INTERRUPTED
            except SystemExit as ended:
                self._farewell(only)
                return ended.code if isinstance(ended.code, int) else INTERRUPTED
            except EOFError:
                self._farewell(only)
                return DONE if at_terminal() else self.missing()
        self.complete = True
        return DONE

    def save(self, response: Response) -> None:
        """Save `response`; a signal that comes meanwhile waits."""
        with self._signals.held():
            stamp = datetime.now().astimezone().isoformat(timespec="seconds")
            self.response = response.amended(updated=stamp)
            self._write()
            self._changed = True

    def _write(self) -> None:
        """Save; if somebody edited the file meanwhile, go on in a file beside it and say so."""
        try:
            write_response(self.response, self.path)
        except storage.Conflict as conflict:
            print(clean(conflict.told(self.language)).text, flush=True)
            self.path = conflict.kept

    def finish(self, formats: tuple[str, ...] = ()) -> int:
        """Hand over the documents and say what is still open; return the exit code."""
        self.hand_over(formats)
        code = self.missing()
        return DONE if at_terminal() else code

    def hand_over(self, formats: tuple[str, ...]) -> None:
        """Write the documents, as another revision where something changed."""
        from briefkit.cli.output import OutputRules, write_documents

        if self._changed:
            revised = self.response.amended(revision=self.response.revision + 1)
            self.save(revised)
        rules = OutputRules(formats or DOCUMENTS, language=self.language)
        written = write_documents(self.path, self.questionnaire, self.response, rules)
        self._tell("documents-written", files=[str(path) for path in written])

    def has_open_asks(self) -> bool:
        """Return whether anything required is still to be asked."""
        return Interview(self.questionnaire, self.response).ask is not None

    def tell_saved(self, code: int) -> int:
        """Say where the answers are, where something changed; return `code`."""
        if self._changed and self.complete:
            self._tell("answer-saved", file=_quoted(self.path))
        return code

    def missing(self) -> int:
        """Name what is open; return the exit code, which is 0 where somebody will find out."""
        from briefkit.brief.generated import point_name

        points = bind(self.questionnaire, self.response).open
        if points:
            self._tell("still-open", n=len(points), points=[point_name(one) for one in points])
        return DONE if all(point.expected for point in points) else USAGE

    def _farewell(self, only: str | None) -> None:
        file = _quoted(self.path)
        command = f"brief edit {file} {only}" if only else f"brief resume {file}"
        self._tell("saved-go-on", command=command)

    def _tell(self, key: str, **values: object) -> None:
        try:
            print(clean(say(self.language, key, **values)).text, flush=True)
        except OSError:
            return  # the window is closed: nobody reads this


def brief_path(folder: Path, title: str) -> Path:
    """Return the file of a brief called `title`."""
    return folder / f"{storage.safe_name(title)}{SUFFIX}"


def refuse_faults(questionnaire: Questionnaire, response: Response) -> None:
    """Raise FaultyFile where answers are not what the questionnaire expects."""
    faults = bind(questionnaire, response).faults
    if faults:
        raise FaultyFile(faults)


def _quoted(path: Path) -> str:
    """Return `path` as it can be typed after a command."""
    text = str(path)
    return f'"{text}"' if any(sign in text for sign in " '&()[]") else text
