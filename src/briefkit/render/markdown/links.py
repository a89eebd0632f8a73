"""Addresses: which ones may be linked, and how Markdown spells them."""

from __future__ import annotations

import re
from urllib.parse import quote

_IN_URL = r"[^\s<>\"`|\\()]"
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAIL = rf"(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._+-]*@(?:{_LABEL}\.)+[A-Za-z]{{2,}}(?![\w@-])"
_PAGE = (
    rf"(?<![A-Za-z])(?i:https?)://(?=[^\W_])(?:\({_IN_URL}*\)|{_IN_URL})*"
    r"(?<![.,;:!?'*_~\[\]{}»”’…])"
)
_BARE = r"(?<![A-Za-z0-9])(?P<bare>www(?=\.)|ftp(?=://))\S+"

ADDRESS = re.compile(f"{_PAGE}|{_MAIL}|{_BARE}")
"""A page or a mailbox in running text, without the punctuation behind it.

The group `bare` means that it is not to be linked, but that some readers would do so by themselves.
"""

HINTS = ("://", "@", "www.")
"""No address is without one of them."""

_LINKED = re.compile(r"(?i:https?://(?=[^\W_])|mailto:(?=[^\W_]))\S*")
_AS_IT_IS = re.compile(r"(?i:https?)://[^\x00-\x1f\x7f-\x9f\s<>\\`|]+")
_MAILBOX = re.compile(_MAIL)

_UNFIT = re.compile(r"""[\x00-\x1f\x7f-\x9f\ud800-\udfff\s<>\\`"|]""")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def may_be_linked(address: str) -> bool:
    """Tell whether a document may lead to `address`: to pages and mailboxes, to nothing else."""
    return _LINKED.fullmatch(address) is not None


def stands_for_itself(text: str, address: str) -> bool:
    """Tell whether `text` in angle brackets leads to `address`."""
    if text == address:
        return _AS_IT_IS.fullmatch(text) is not None and not _ENTITY.search(text)
    return address == f"mailto:{text}" and _MAILBOX.fullmatch(text) is not None


def destination(address: str) -> str:
    """Return `address` as it stands behind the text of a link.

    In angle brackets, since readers that link bare addresses may take in what stands behind it.
    """
    spelt = _UNFIT.sub(lambda found: quote(found[0], safe="", errors="replace"), address)
    return f"<{_ENTITY.sub('&amp;', spelt)}>"
