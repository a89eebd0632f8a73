"""A response as the text of its file: made to be read, edited and compared by people."""

from __future__ import annotations

from typing import Any

from briefkit.model import FORMAT, AddOn, Response
from briefkit.yamlfile import write


def response_text(response: Response) -> str:
    """Return the file of `response`; what is empty is left out."""
    return write(_data(response))


def _data(response: Response) -> dict[str, Any]:
    data: dict[str, Any] = {
        "briefkit": FORMAT,
        "questionnaire": response.questionnaire,
        "version": response.version,
        "depth": response.depth,
        "language": response.language,
        "text_language": response.text_language,
        "title": response.title,
        "client": response.client,
        "revision": response.revision or None,
        "created": response.created,
        "updated": response.updated,
        "sample": response.sample or None,
        "answers": response.answers or {},
        "unknown": response.unknown,
        "assumed": response.assumed,
        "not_applicable": response.not_applicable,
        "notes": response.notes,
        "waivers": list(response.waivers),
        "pending": response.pending,
        "with": {id: _add_on(add_on) for id, add_on in response.with_.items()},
    }
    return {key: value for key, value in data.items() if value or key == "answers"}


def _add_on(add_on: AddOn) -> dict[str, Any]:
    states = ("answers", "unknown", "assumed", "not_applicable", "notes")
    said = {name: getattr(add_on, name) for name in states}
    return {"version": add_on.version} | {name: value for name, value in said.items() if value}
