"""The one door to Babel, which is imported only when a name or a number is wanted."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """Return what Babel knows of `language`, such as `en-GB`; of English where it knows nothing."""
    from babel import Locale

    tag = language.replace("_", "-")
    return _known(tag) or _known(tag.split("-")[0]) or Locale("en")


def _known(tag: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
