"""What a command says, harmless to the terminal whatever stands in names of files and answers."""

from __future__ import annotations

from briefkit.messages import say
from briefkit.text import clean


def tell(language: str, key: str, **values: object) -> None:
    """Print what the message `key` says."""
    print(clean(say(language, key, **values)).text, flush=True)
