"""Addresses that may be linked, spelt so that Word accepts them."""

from __future__ import annotations

import re
from urllib.parse import quote

from briefkit.render.addresses import may_be_linked

LONGEST = 2000
"""Characters; Word refuses a document with a longer address."""

_LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_ASCII = "[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]"
_PAGE = re.compile(
    rf"(?i:https?)://{_LABEL}(?:\.{_LABEL})*\.?(?::[0-9]{{1,4}})?(?:[/?#]{_ASCII}*)?"
)
_MAIL = re.compile(rf"(?i:mailto):[A-Za-z0-9._+-]+@{_LABEL}(?:\.{_LABEL})*(?:\?{_ASCII}*)?")
_SPLIT = re.compile(r"(?i:(https?)://)([^/?#]+)(.*)", re.DOTALL)
_KEPT = "/?#:@!$&'()*+,;=%~-._"
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


def target(link: str) -> str | None:
    """Return the address in the letters every reader understands; None means not to be linked."""
    address = link.strip()
    if not _fits(address):
        address = _spelt(address)
    return _LONE_PERCENT.sub("%25", address) if address and _fits(address) else None


def _fits(address: str) -> bool:
    """Tell whether Word opens a document with such an address: a host, and no stray signs."""
    if len(address) > LONGEST or address.count("#") > 1 or not may_be_linked(address):
        return False
    return bool(_PAGE.fullmatch(address) or _MAIL.fullmatch(address))


def _spelt(address: str) -> str:
    """Return an address with letters beyond ASCII as machines write it; empty if it is none."""
    found = _SPLIT.fullmatch(address)
    if not found or len(address) > LONGEST:
        return ""
    try:
        host = found[2].encode("idna").decode("ascii")
        rest = quote(found[3], safe=_KEPT)
    except UnicodeError:
        return ""
    return f"{found[1]}://{host}{rest}"
