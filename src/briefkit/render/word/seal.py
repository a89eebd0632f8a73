"""The seal: how briefkit knows that nobody has edited a document since it was written."""

from __future__ import annotations

import hashlib
import re
from typing import Protocol

from briefkit.render.word.archive import ANY_RATIO, MOST_CONTENT, TooLarge, Unreadable, contents

PART = "docProps/custom.xml"
_NAME = "briefkit-seal"
_FOUND = re.compile(rb'name="briefkit-seal"><vt:lpwstr>([0-9a-f]{16})<')
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"


class Digest(Protocol):
    """What hashlib calls a hash object."""

    def update(self, data: bytes, /) -> None:
        """Add to what is hashed."""

    def hexdigest(self) -> str:
        """Return the hash of everything added."""

    def copy(self) -> Digest:
        """Return a second one that has read the same."""


def digest() -> Digest:
    """Return an empty digest."""
    return hashlib.sha256()


def press(into: Digest, name: str, content: bytes) -> None:
    """Add one part of a document to its digest."""
    into.update(f"{name}\0{len(content)}\0".encode())
    into.update(content)


def seal_part(pressed: Digest) -> bytes:
    """Return the part that carries the seal, as a custom property of the document."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{_NAME}">'
        f"<vt:lpwstr>{pressed.hexdigest()[:16]}</vt:lpwstr></property></Properties>"
    ).encode()


def sealed(data: bytes) -> bool:
    """Tell whether a document is as briefkit wrote it; anything unreadable is not."""
    try:
        parts = contents(data, MOST_CONTENT, ANY_RATIO)
    except (TooLarge, Unreadable):
        return False
    found = _FOUND.search(parts.pop(PART, b""))
    pressed = digest()
    for name, content in parts.items():
        press(pressed, name, content)
    return found is not None and found[1].decode() == pressed.hexdigest()[:16]
