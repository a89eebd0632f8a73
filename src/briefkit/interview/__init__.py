"""The interview: what to ask next and what an answer changes, without any input or output."""

from __future__ import annotations

from briefkit.interview.ask import (
    Ask,
    ChangeRow,
    Control,
    Noted,
    Place,
    Reply,
    Rows,
    RowSummary,
)
from briefkit.interview.header import HEADER, choice_ask, header_ask
from briefkit.interview.replies import Check, Prompter, checker, understood
from briefkit.lazy import lazily

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.interview.entries import NOTE, Entry, Review, State
    from briefkit.interview.interview import Interview
    from briefkit.interview.loop import conduct
    from briefkit.interview.reviews import review

# The title of a brief is asked before there is anything to walk through.
__getattr__ = lazily(
    __name__,
    {
        "briefkit.interview.interview": ("Interview",),
        "briefkit.interview.loop": ("conduct",),
        "briefkit.interview.entries": ("NOTE", "Entry", "Review", "State"),
        "briefkit.interview.reviews": ("review",),
    },
)

__all__ = [
    "HEADER",
    "NOTE",
    "Ask",
    "ChangeRow",
    "Check",
    "Control",
    "Entry",
    "Interview",
    "Noted",
    "Place",
    "Prompter",
    "Reply",
    "Review",
    "RowSummary",
    "Rows",
    "State",
    "checker",
    "choice_ask",
    "conduct",
    "header_ask",
    "review",
    "understood",
]
