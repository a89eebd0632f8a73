"""What a command says, harmless to the terminal whatever stands in names of files and answers."""

from __future__ import annotations

import sys

from briefkit.messages import say
from briefkit.text import clean


def tell(language: str, key: str, **values: object) -> None:
    """Print what the message `key` says, broken between words where somebody reads it."""
    text = clean(say(language, key, **values)).text
    print("\n".join(_lines(text)), flush=True)


def _lines(text: str) -> list[str]:
    if sys.stdout is None or not sys.stdout.isatty():
        return [text]
    from shutil import get_terminal_size

    from briefkit.terminal.width import wrapped

    width = max(get_terminal_size().columns - 1, 1)
    return [line for part in text.split("\n") for line in wrapped(part, width, "  ")]
