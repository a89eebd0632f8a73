"""From bytes to text, or to the place where they are none."""

from __future__ import annotations

from briefkit.errors import Fault, FaultyFile
from briefkit.messages import Message

MAX_MEGABYTES = 16
"""A questionnaire of 10,000 questions has 5."""


def decode(data: bytes, file: str) -> str:
    """Return the text of a file in UTF-8, without a byte order mark.

    Raises:
        FaultyFile: it is not UTF-8, or too big.
    """
    if len(data) > MAX_MEGABYTES * 1_000_000:
        raise FaultyFile([whole_file(file, "yaml-too-big", MAX_MEGABYTES)])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line_start = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[line_start : error.start].decode("utf-8-sig", "replace")) + 1
        found = Message("yaml-not-utf-8", {"found": f"0x{data[error.start]:02X}"})
        line = data.count(b"\n", 0, error.start) + 1
        raise FaultyFile([Fault(file, line, column, "", found)]) from None


def whole_file(file: str, key: str, most: int) -> Fault:
    """Return a fault of a file as a whole, which holds more than `most`."""
    return Fault(file, 0, 0, "", Message(key, {"most": most}))
