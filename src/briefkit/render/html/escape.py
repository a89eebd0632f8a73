"""Text that stays text: nothing somebody wrote can become HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefkit.render.addresses import spelt
from briefkit.render.found import ADDRESS, leads_to
from briefkit.render.jinja.text import tidy

_PLAIN = re.compile(r"[\w .,;:!?()/%+*=–—‘’“”«»€·-]*+")
"""Nothing in it needs care."""


def escape(text: str) -> str:
    """Return `text` for any place, attributes included."""
    if _PLAIN.fullmatch(text):
        return text
    text = tidy(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


def running(text: str) -> str:
    """Return `text` with its line breaks, and the addresses in it as links."""
    if "://" in text or "@" in text or "www." in text:
        return _broken("".join(_linked(tidy(text))))
    return _broken(escape(text))


def link(shown: str, address: str) -> str:
    """Return what is written already, leading to `address`, which may be linked."""
    return f'<a href="{escape(spelt(address))}">{shown}</a>'


def _linked(text: str) -> Iterator[str]:
    """Yield `text` in pieces, the addresses in it as links."""
    end = 0
    for found in ADDRESS.finditer(text):
        yield escape(text[end : found.start()])
        shown = escape(found[0])
        yield f"<bdi>{shown}</bdi>" if found["bare"] else link(shown, leads_to(found))
        end = found.end()
    yield escape(text[end:])


def _broken(text: str) -> str:
    if text.isprintable():
        return text
    return tidy(text).replace("\n", "<br>")
