"""The interview: what to ask next and what an answer changes, without any input or output."""

from briefkit.interview.ask import Ask, Control, Place, Reply
from briefkit.interview.header import HEADER, header_ask
from briefkit.interview.interview import Interview
from briefkit.interview.loop import Check, Prompter, checker, conduct, understood

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
    "conduct",
    "header_ask",
    "understood",
]
