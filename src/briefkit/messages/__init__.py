"""What briefkit says to people: one file per language, and nothing said anywhere else.

A message is a key and the values that fill its sentence. Whoever raises an error or asks a question
carries a `Message`; only at the edge is it turned into words with `say`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

LANGUAGES = ("en", "it")
"""Languages the interface speaks; the first is the fallback."""


class Message(NamedTuple):
    """A sentence not yet said: its key in the language files and the values it needs.

    Values may be messages themselves, or sequences of values, which are said as a list.
    """

    key: str
    values: Mapping[str, Any] = {}


@cache
def words(language: str) -> Mapping[str, str]:
    """Return every sentence of `language` by key; an unknown language gets the fallback's."""
    short = language.replace("_", "-").split("-")[0].lower()
    module = import_module(f"{__name__}.{short if short in LANGUAGES else LANGUAGES[0]}")
    found: Mapping[str, str] = module.WORDS
    return found


def say(language: str, what: Message | str, /, **values: Any) -> str:
    """Return the sentence of `what` in `language`.

    A sentence with a plural is stored as `key.one` and `key.other`, chosen by the value `n`.
    """
    message = what if isinstance(what, Message) else Message(what, values)
    known = words(language)
    key = message.key
    if key not in known:
        key += ".one" if message.values.get("n") == 1 else ".other"
    filled = {name: _spoken(language, value) for name, value in message.values.items()}
    return known[key].format(**filled)


def _spoken(language: str, value: Any) -> Any:
    if isinstance(value, Message):
        return say(language, value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(str(_spoken(language, item)) for item in value)
    return value
