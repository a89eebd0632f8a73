"""Files that an answer refers to: paths from the folder of the brief, the same on every system."""

from __future__ import annotations

import posixpath
import re

from briefkit.kinds.refused import Refused
from briefkit.kinds.wording import short

_ELSEWHERE = re.compile(r"[/~]|[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]+://")
"""How a path begins that means nothing on another machine, or an address of the web."""


def relative(text: str) -> str:
    """Return the path in `text` with forward slashes, without the quotes that consoles add.

    Raises:
        Refused: it does not start from the folder of the brief.
    """
    bare = text.strip("\"'").replace("\\", "/")
    if not bare or _ELSEWHERE.match(bare):
        raise Refused("path-from-brief", got=short(text))
    return posixpath.normpath(bare)
