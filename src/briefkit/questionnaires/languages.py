"""The languages that a questionnaire has words in."""

from __future__ import annotations

from briefkit.errors import UsageError


class LanguageMissing(UsageError):
    """A questionnaire has no wording in the language asked for."""


def short_language(tag: str) -> str:
    """Return `it` for `it-IT` or `it_IT.UTF-8`."""
    return tag.replace("_", "-").split("-")[0].split(".")[0].lower()
