"""Addresses in running text, which Markdown and HTML link. Word leaves them as they are."""

from __future__ import annotations

import re

_IN_URL = r"[^\s<>\"`|\\()]"
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAIL = rf"(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._+-]*@(?:{_LABEL}\.)+[A-Za-z]{{2,}}(?![\w@-])"
_REST = rf"(?:\({_IN_URL}*\)|{_IN_URL})*(?<![.,;:!?'*_~\[\]{{}}»”’…])"
_PAGE = rf"(?<![A-Za-z])(?i:https?)://(?=[^\W_]){_REST}"
_WWW = rf"(?<![A-Za-z0-9./@_-])(?P<www>www\.(?=[^\W_]){_REST})"
_BARE = r"(?<![A-Za-z0-9])(?P<bare>www(?=\.)|ftp(?=://))\S+"

ADDRESS = re.compile(f"{_PAGE}|{_MAIL}|{_WWW}|{_BARE}")
"""A page or a mailbox in running text, without the punctuation behind it.

None is without `://`, `@` or `www.`. The group `www` means a page named without its scheme; `bare`
means that it is not to be linked, but that some readers would do so by themselves.
"""

_MAILBOX = re.compile(_MAIL)


def is_mailbox(text: str) -> bool:
    """Tell whether `text` is a mailbox and nothing else."""
    return _MAILBOX.fullmatch(text) is not None


def leads_to(found: re.Match[str]) -> str:
    """Return where what `ADDRESS` found leads to; it is not `bare`."""
    text = found[0]
    if found["www"]:
        return f"https://{text}"
    return text if "://" in text else f"mailto:{text}"
