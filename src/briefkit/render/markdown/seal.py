"""A seal in the front matter tells whether anybody has edited a document since it was written."""

from __future__ import annotations

import re
from hashlib import sha256

_FRONT = re.compile(r"---\n(?:(?!---\n).*\n)*?(?=---\n)")
_SEAL = re.compile(r'seal: "([0-9a-f]{16})"\n\Z')


def seal(text: str) -> str:
    """Return `text` with a seal at the end of its front matter; as it is, if it has none."""
    front = _FRONT.match(text)
    if not front:
        return text
    return f'{front[0]}seal: "{_digest(text)}"\n{text[front.end() :]}'


def sealed(text: str) -> bool:
    """Tell whether `text` is as briefkit wrote it; False where it has no seal.

    Line ends do not count: other programs change them on the way.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    front = _FRONT.match(text)
    found = _SEAL.search(front[0]) if front else None
    if not front or not found:
        return False
    return found[1] == _digest(text[: found.start()] + text[front.end() :])


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
