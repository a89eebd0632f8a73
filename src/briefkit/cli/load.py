"""A brief from its file, with the questionnaire it answers."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from briefkit.model import Questionnaire, Response
from briefkit.questionnaires import load_for
from briefkit.responses import read_response


def load_brief(file: str, language: str | None = None) -> tuple[Path, Response, Questionnaire]:
    """Return the path, the response and its questionnaire, in `language` or the response's own.

    Raises:
        BriefkitError: any of them cannot be had.
    """
    path = Path(file)
    response = read_response(path)
    asked = evolve(response, language=language) if language else response
    return path, response, load_for(asked)
