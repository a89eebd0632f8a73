"""A brief from its file, with the questionnaire it answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import evolve

from briefkit.errors import BriefkitError
from briefkit.model import Questionnaire, Response
from briefkit.questionnaires import LanguageMissing, load_for, load_questionnaire
from briefkit.responses import read_response


def load_wished(name: str, language: str | None, interface: str) -> Questionnaire:
    """Return a questionnaire in `language`; where nobody asked for one, in that of the interface.

    It is to be asked, so layouts are left out where that is quicker.

    One that does not speak the interface's language is loaded in English, or else in its own.

    Raises:
        UsageError, FaultyFile: as `load_questionnaire`.
    """
    if language is not None:
        return load_questionnaire(name, language, layouts=False)
    try:
        return load_questionnaire(name, interface, layouts=False)
    except LanguageMissing as missing:
        known = missing.message.values["known"]
        return load_questionnaire(name, "en" if "en" in known else known[0], layouts=False)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let what goes wrong be told in `language`, that of the brief in hand."""
    try:
        yield
    except BriefkitError as error:
        error.spoken = language
        raise


def load_brief(file: str, language: str | None = None) -> tuple[Path, Response, Questionnaire]:
    """Return the path, the response and its questionnaire, in `language` or the response's own.

    Raises:
        BriefkitError: any of them cannot be had.
    """
    path = Path(file)
    response = read_response(path)
    asked = evolve(response, language=language) if language else response
    return path, response, load_for(asked)
