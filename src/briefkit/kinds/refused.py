"""The one way in which an answer is turned down."""

from __future__ import annotations

from briefkit.errors import BriefkitError


class Refused(BriefkitError):
    """An answer that cannot stand; `message` says what is expected and what to write instead."""
