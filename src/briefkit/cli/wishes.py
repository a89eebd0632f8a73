"""What was wished for on the command line of `brief new`, and what that makes of a response."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from briefkit.messages import LANGUAGES

if TYPE_CHECKING:
    from briefkit.model import Questionnaire, Response

DEFAULT = "content-brief"
"""The questionnaire of a bare `brief`."""


class Wishes(NamedTuple):
    """The options of `brief new`, under their names; `interface` is the language spoken."""

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

    @property
    def folder(self) -> Path:
        """Where the brief is to be saved."""
        return Path(self.output or ".")

    def path(self, title: str) -> Path:
        """Return the file of a brief called `title`."""
        from briefkit.responses import SUFFIX
        from briefkit.storage import safe_name

        return self.folder / f"{safe_name(title)}{SUFFIX}"

    @property
    def can_be_wrong(self) -> bool:
        """Whether anything given may turn out to be faulty, and is looked at before asking."""
        own = self.questionnaire or self.answers or self.set
        return bool(own) or (self.language or self.interface) not in LANGUAGES


def given(text: str | None) -> str:
    """Return what was given on the command line, which may come in any encoding."""
    from briefkit.text import clean

    return clean(text or "", one_line=True).text.strip()


def begin(wishes: Wishes) -> tuple[Questionnaire, Response]:
    """Return the questionnaire and a response with everything that was given.

    Raises:
        UsageError, FaultyFile: something given is wrong; nothing has been asked or saved.
    """
    from briefkit.cli.load import load_wished
    from briefkit.cli.session import refuse_faults
    from briefkit.model import Response

    name = wishes.questionnaire or DEFAULT
    questionnaire = load_wished(name, wishes.language, wishes.interface)
    response = Response(
        questionnaire=name,
        version=questionnaire.version,
        depth=wishes.depth or "",
        language=questionnaire.language,
        text_language=wishes.text_language or "",
        title=given(wishes.title),
        client=given(wishes.client),
        created=datetime.now().astimezone(),
    )
    if wishes.answers or wishes.set:
        response = _with_answers(wishes, questionnaire, response)
        refuse_faults(questionnaire, response)
    return questionnaire, evolve(response, depth=response.depth or "essential")


def _with_answers(wishes: Wishes, questionnaire: Questionnaire, response: Response) -> Response:
    from briefkit.cli.answers import answers_from, set_answers

    if wishes.answers:
        response = answers_from(Path(wishes.answers), response, questionnaire, not wishes.no_input)
    return set_answers(response, questionnaire, wishes.set)
