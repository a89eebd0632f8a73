"""The first line of a wizard: which brief this is, on the screen before anything is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from briefkit.messages import say

_QUIET = {"--help", "--no-input"}
"""Options with which `brief new` asks nothing."""


def greet(arguments: Sequence[str], language: str) -> None:
    """Print the title of the brief that `arguments` begin, or that a new one begins.

    Whether they can be understood is found out later; nobody is greeted in a pipe.
    """
    begins = not arguments or arguments[0] == "new"
    if begins and not _QUIET.intersection(arguments) and _is_seen():
        print_title(_option("--title", arguments), _option("--client", arguments), language)


def print_title(title: str, client: str, language: str) -> None:
    """Print the title of a brief and for whom it is; one without a title is a new brief."""
    named = f"{title or say(language, 'new-brief')} · {client}" if client else title
    line = named or say(language, "new-brief")
    if not line.isprintable():
        from briefkit.text import clean

        line = clean(line, one_line=True).text
    print(line, flush=True)


def _option(name: str, arguments: Sequence[str]) -> str:
    for number, argument in enumerate(arguments):
        if argument == name:
            return "".join(arguments[number + 1 : number + 2])
        if argument.startswith(f"{name}="):
            return argument.partition("=")[2]
    return ""


def _is_seen() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()
