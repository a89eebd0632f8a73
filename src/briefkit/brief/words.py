"""Words of a document that take in no values: said in every brief, and put together once."""

from __future__ import annotations

from functools import lru_cache

from briefkit.messages import say


@lru_cache(1024)
def word(language: str, key: str) -> str:
    """Return the words of `key` in `language`."""
    return say(language, key)
