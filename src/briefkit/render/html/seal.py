"""A seal in the head of a page tells whether anybody has edited it since it was written."""

from __future__ import annotations

import re
from hashlib import sha256

_END = "</head>"
_SEAL = re.compile(r'<meta name="briefkit-seal" content="([0-9a-f]{16})">\n(?=</head>)')


def seal(text: str) -> str:
    """Return `text` with a seal at the end of its head; as it is, if it has none."""
    head, end, rest = text.partition(f"\n{_END}")
    if not end:
        return text
    return f'{head}\n<meta name="briefkit-seal" content="{_digest(text)}">{end}{rest}'


def sealed(text: str) -> bool:
    """Tell whether `text` is as briefkit wrote it; False where it has no seal.

    Line ends do not count: other programs change them on the way.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    found = _SEAL.search(text)
    if not found or _END in text[: found.start()]:
        return False
    return found[1] == _digest(text[: found.start()] + text[found.end() :])


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
