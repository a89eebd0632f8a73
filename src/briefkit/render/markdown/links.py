"""How Markdown spells a link."""

from __future__ import annotations

import re

from briefkit.render.addresses import spelt
from briefkit.render.found import is_mailbox

_AS_IT_IS = re.compile(r"(?i:https?)://[^\x00-\x1f\x7f-\x9f\s<>\\`|]+")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def stands_for_itself(text: str, address: str) -> bool:
    """Tell whether `text` in angle brackets leads to `address`."""
    if text == address:
        as_it_is = _AS_IT_IS.fullmatch(text) is not None
        return as_it_is and ("&" not in text or not _ENTITY.search(text))
    return address == f"mailto:{text}" and is_mailbox(text)


def destination(address: str) -> str:
    """Return `address` as it stands behind the text of a link.

    In angle brackets, since readers that link bare addresses may take in what stands behind it.
    """
    return f"<{_ENTITY.sub('&amp;', spelt(address))}>"
