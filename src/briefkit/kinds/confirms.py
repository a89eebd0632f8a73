"""`confirm`: yes or no, in any language the interface speaks."""

from __future__ import annotations

from functools import cache

from briefkit.kinds import wording
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.messages import LANGUAGES, say
from briefkit.model import Field, Plain


def _parse(_field: Field, text: str, _language: str) -> str:
    typed = wording.line(text)
    word = wording.fold(typed[:100]).strip(" .!")
    if word not in _words():
        raise Refused("confirm-unknown", got=wording.short(typed))
    return _words()[word]


def _read(_field: Field, data: Plain) -> bool:
    text = wording.text_of(data)
    if text not in ("true", "false"):
        raise Refused("confirm-expected", got=wording.short(text))
    return text == "true"


def _show(_field: Field, value: bool, language: str) -> str:
    return say(language, "confirm-yes" if value else "confirm-no")


@cache
def _words() -> dict[str, str]:
    """Return every word that means yes or no, with what is stored for it."""
    known = {"true": "true", "false": "false"}
    for language in LANGUAGES:
        for key, stored in (("confirm-yes-words", "true"), ("confirm-no-words", "false")):
            known |= {wording.fold(word): stored for word in say(language, key).split()}
    return known


KINDS = {"confirm": Kind(_parse, _read, _show)}
