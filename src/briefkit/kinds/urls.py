"""`url`: the whole address of a page, or of a mailbox, kept as it was typed."""

from __future__ import annotations

import re

from briefkit.kinds import wording
from briefkit.kinds.kind import Kind
from briefkit.kinds.refused import Refused
from briefkit.model import Field, Plain

_LONGEST = 4000
_LABEL = "[a-z0-9-]{1,63}"
_USUAL = re.compile(rf"https?://{_LABEL}(?:\.{_LABEL})*(?:[/?#][!#-;=?-\[\]-~]*)?")
"""Addresses as most are: nothing that has to be looked at piece by piece."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(?!\d{1,5}(?:[/?#]|$))(.*)")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,20}[^\W\d_][\w-]{0,61}[^\W_]")
_AFTER_HOST = re.compile(r"[/?#]")
_PORT = re.compile(r":\d{0,5}$")
_NUMERIC_HOST = re.compile(r"\[[0-9A-Fa-f:.]{2,45}\](?::\d{1,5})?")
_MAILBOX = re.compile(r"[^@/?#:]{1,200}@[^@/?#:]{1,200}")
_NOT_IN_HOSTS = frozenset("!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~")
_NEVER = re.compile(r'[\s<>"\\\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]')
"""Blanks, what nobody sees, and what ends an address wherever it is written."""
_FILES = frozenset(
    "asp aspx csv doc docx gif htm html jpeg jpg json jsp odt pdf php png ppt pptx svg txt webp"
    " xls xlsx xml yaml yml".split()
)
"""Endings of file names that no domain has."""


def _parse(_field: Field, text: str, _language: str) -> str:
    typed = wording.line(text)
    if typed.startswith("<") and typed.endswith(">"):
        typed = typed[1:-1].strip()
    return _checked(_completed(typed))


def _read(_field: Field, data: Plain) -> str:
    return _checked(wording.line(wording.text_of(data)))


def _show(_field: Field, value: str, _language: str) -> str:
    return value


def _completed(typed: str) -> str:
    """Return `typed` with the scheme that people leave out."""
    if _SCHEME.fullmatch(typed):
        return typed
    if typed.startswith("//"):
        return "https:" + typed
    if _MAILBOX.fullmatch(typed) and _DOMAIN.fullmatch(typed.rpartition("@")[2]):
        return "mailto:" + typed
    return "https://" + typed if _begins_with_domain(typed) else typed


def _begins_with_domain(typed: str) -> bool:
    host = re.split(r"[/?#:]", typed[:300], maxsplit=1)[0]
    if not _DOMAIN.fullmatch(host):
        return False
    return host != typed or host.rpartition(".")[2].lower() not in _FILES


def _checked(address: str) -> str:
    if len(address) > _LONGEST:
        raise Refused("url-long", n=len(address), most=_LONGEST)
    if _USUAL.fullmatch(address):
        return address
    if _NEVER.search(address):
        raise Refused("url-characters", got=wording.short(address))
    parts = _SCHEME.fullmatch(address)
    if parts is None:
        raise Refused("url-relative", got=wording.short(address))
    scheme, rest = parts[1].lower(), parts[2]
    if scheme not in ("http", "https", "mailto"):
        raise Refused("url-scheme", got=wording.short(address), scheme=wording.short(scheme))
    if not (_is_mailbox(rest) if scheme == "mailto" else _has_host(rest)):
        raise Refused("url-host", got=wording.short(address))
    return f"{scheme}:{rest}"


def _is_mailbox(rest: str) -> bool:
    user, _, host = rest.partition("?")[0].rpartition("@")
    return bool(user) and _is_host(host)


def _has_host(rest: str) -> bool:
    if not rest.startswith("//"):
        return False
    authority = _AFTER_HOST.split(rest[2:], maxsplit=1)[0].rpartition("@")[2]
    return bool(_NUMERIC_HOST.fullmatch(authority)) or _is_host(_PORT.sub("", authority))


def _is_host(host: str) -> bool:
    labels = host.removesuffix(".").split(".")
    return _NOT_IN_HOSTS.isdisjoint(host) and all(0 < len(label) < 64 for label in labels)


KINDS = {"url": Kind(_parse, _read, _show)}
