"""The words of briefkit that a template may ask for: `say("doc-status")`."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from briefkit.errors import BriefkitError
from briefkit.messages import say, words


def said(language: str, key: str, /, **values: Any) -> str:
    """Return what `say` gives in a template.

    Raises:
        BriefkitError: there are no such words, or they need a value that is not given.
    """
    try:
        return say(language, key, **values)
    except (KeyError, IndexError) as error:
        raise _wrong(language, str(key), str(error.args[0])) from None


def _wrong(language: str, key: str, needed: str) -> BriefkitError:
    known = dict.fromkeys(
        each.removesuffix(".one").removesuffix(".other") for each in words(language)
    )
    if key in known:
        return BriefkitError("template-word-needs", word=key, needed=needed)
    of_documents = [each for each in known if each.startswith("doc-")]
    near = get_close_matches(key, of_documents, 3)
    return BriefkitError("template-word-unknown", word=key, known=near or of_documents)
