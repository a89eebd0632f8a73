"""Addresses: which ones a document may lead to."""

from __future__ import annotations

import re
from urllib.parse import quote

_LINKED = re.compile(r"(?i:https?://(?=[^\W_])|mailto:(?=[^\W_]))\S*")
_UNFIT = re.compile(r"""[\x00-\x1f\x7f-\x9f\ud800-\udfff\s<>\\`"|]""")


def may_be_linked(address: str) -> bool:
    """Tell whether a document may lead to `address`: to pages and mailboxes, to nothing else."""
    return _LINKED.fullmatch(address) is not None


def spelt(address: str) -> str:
    """Return `address` without what would end it where it stands between signs."""
    return _UNFIT.sub(lambda found: quote(found[0], safe="", errors="replace"), address)
