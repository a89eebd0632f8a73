"""A seal at the end of the data tells whether anybody has edited it since it was written."""

from __future__ import annotations

import re
from hashlib import sha256

_END = "\n}\n"
_SEAL = re.compile(r',\n  "seal": "([0-9a-f]{16})"(?=\n\}\n\Z)')


def seal(text: str) -> str:
    """Return an object, as text, with a seal as its last member."""
    return f'{text.removesuffix(_END)},\n  "seal": "{_digest(text)}"{_END}'


def sealed(text: str) -> bool:
    """Tell whether `text` is as briefkit wrote it; False where it has no seal.

    Line ends do not count: other programs change them on the way.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    found = _SEAL.search(text)
    if not found:
        return False
    return found[1] == _digest(text[: found.start()] + text[found.end() :])


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
