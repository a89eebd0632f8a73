"""Italian that does not address the reader, so that one text serves tu, Lei and voi."""

from __future__ import annotations

import re

_ADDRESSING = re.compile(
    r"\b(?:[Tt]u|[Tt]i|[Tt]uo|[Tt]ua|[Tt]uoi|[Tt]ue|[Vv]uoi|[Pp]uoi|[Dd]evi|[Hh]ai|[Ss]ai|"
    r"[Ss]cegli|[Ii]nserisci|[Pp]remi|[Cc]licca|[Ss]crivi|[Rr]ispondi|[Ss]eleziona|[Dd]escrivi|"
    r"[Vv]oi|[Vv]i|[Vv]ostr[oaei]|[Pp]otete|[Dd]ovete|[Vv]olete|Lei|inserisca|scelga|prema)\b"
)
"""Forms of tu, voi and Lei, and imperatives; those that may be anything else are left out."""


def addressing(text: str) -> list[str]:
    """Return the words of `text` that address whoever reads it."""
    return _ADDRESSING.findall(text)
