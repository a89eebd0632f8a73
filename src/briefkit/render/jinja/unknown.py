"""Answers to questions that a sample does not have: a template on trial may ask for any."""

from __future__ import annotations

from typing import Any

from jinja2 import ChainableUndefined


class AnyAnswers(dict[str, Any]):
    """Answers by the id of their question; one that is not there is made up, and noticed."""

    def __init__(self, known: dict[str, Any]) -> None:
        super().__init__(known)
        self._asked: dict[str, None] = {}

    def __missing__(self, id: str) -> dict[str, Any]:
        self._asked[id] = None
        return {
            "id": id,
            "label": "",
            "section": "",
            "kind": "text",
            "state": "answered",
            "note": "",
            "lines": [""],
            "data": ChainableUndefined(name=id),
        }

    def unknown(self) -> list[str]:
        """Return what was asked for and is not there."""
        return list(self._asked)
