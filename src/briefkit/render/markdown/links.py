"""Addresses: which ones may be linked, and how Markdown spells them."""

from __future__ import annotations

import re
from urllib.parse import quote

_IN_URL = r"[^\s<>\"`|\\()]"
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAIL = rf"(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._+-]*@(?:{_LABEL}\.)+[A-Za-z]{{2,}}(?![\w@-])"

ADDRESS = re.compile(
    rf"(?<!\w)(?i:https?)://(?=[^\W_])(?:\({_IN_URL}*\)|{_IN_URL})*(?<![.,;:!?'*_~\[\]{{}}»”’…])"
    rf"|{_MAIL}"
)
"""A page or a mailbox in running text, without the punctuation behind it."""

_LINKED = re.compile(r"(?i:https?://(?=[^\W_])|mailto:(?=[^\W_]))\S*")
_PLAIN_URL = re.compile(
    r"(?i:https?)://[A-Za-z0-9.-]+(?::[0-9]+)?(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,=-]*)?"
)
_PLAIN_MAIL = re.compile(_MAIL)

_UNFIT = re.compile(r"""[\x00-\x1f\x7f-\x9f\ud800-\udfff\s<>\[\]\\`"|{}^]""")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def may_be_linked(address: str) -> bool:
    """Tell whether a document may lead to `address`: to pages and mailboxes, to nothing else."""
    return _LINKED.fullmatch(address) is not None


def stands_for_itself(text: str, address: str) -> bool:
    """Tell whether `text` in angle brackets leads to `address`."""
    if "xn--" in text.lower():  # Readers spell such names out.
        return False
    if text == address:
        return _PLAIN_URL.fullmatch(text) is not None
    return address == f"mailto:{text}" and _PLAIN_MAIL.fullmatch(text) is not None


def destination(address: str) -> str:
    """Return `address` as it stands behind the text of a link."""
    spelt = _UNFIT.sub(lambda found: quote(found[0], safe="", errors="replace"), address)
    spelt = _ENTITY.sub("&amp;", spelt)
    return f"<{spelt}>" if "(" in spelt or ")" in spelt else spelt
