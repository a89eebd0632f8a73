"""The interview: what to ask next and what an answer changes, without any input or output."""

from __future__ import annotations

from briefkit.interview.ask import Ask, Control, Place, Reply
from briefkit.interview.header import HEADER, choice_ask, header_ask
from briefkit.interview.replies import Check, Prompter, checker, understood
from briefkit.lazy import lazily

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.interview.interview import Interview
    from briefkit.interview.loop import conduct

# The title of a brief is asked before there is anything to walk through.
__getattr__ = lazily(
    __name__,
    {"briefkit.interview.interview": ("Interview",), "briefkit.interview.loop": ("conduct",)},
)

__all__ = [
    "HEADER",
    "Ask",
    "Check",
    "Control",
    "Interview",
    "Place",
    "Prompter",
    "Reply",
    "checker",
    "choice_ask",
    "conduct",
    "header_ask",
    "understood",
]
