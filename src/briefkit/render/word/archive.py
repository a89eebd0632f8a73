"""Word files as archives: reading strangers within limits, writing the same bytes every time."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable
from struct import pack

from attrs import frozen

MEGABYTE = 1 << 20
MOST_PACKED, MOST_CONTENT, MOST_ENTRIES, MOST_XML = 32 * MEGABYTE, 64 * MEGABYTE, 2000, 8 * MEGABYTE
MOST_RATIO, ANY_RATIO = 250, 1100
"""Honest XML shrinks to a twentieth, zipped zeros to a thousandth, and nothing to less."""

SMALL = 4096
"""Bytes; for less, setting up the full window takes longer than the compression itself."""

_DATE = 0x21  # 1 January 1980, the first day an archive can name.
_UTF8 = 0x800


class TooLarge(Exception):
    """An archive holds more than a template may."""


class Unreadable(Exception):
    """Not an archive, or a damaged one; says which entry, or nothing."""


@frozen
class Entry:
    """One part of a document, compressed once and written many times."""

    name: bytes
    packed: bytes
    check: int
    size: int


def entry(name: str, content: bytes) -> Entry:
    """Return `content` compressed."""
    small = len(content) < SMALL
    squeezer = zlib.compressobj(4, zlib.DEFLATED, *((-12, 5) if small else (-15, 8)))
    packed = squeezer.compress(content) + squeezer.flush()
    return Entry(name.encode("utf-8"), packed, zlib.crc32(content), len(content))


def archived(entries: Iterable[Entry]) -> bytes:
    """Return an archive of the entries, in their order, without clock or system in it."""
    pieces: list[bytes] = []
    index: list[bytes] = []
    place = 0
    for each in entries:
        about = pack(
            "<5H3L2H", 20, _UTF8, 8, 0, _DATE,
            each.check, len(each.packed), each.size, len(each.name), 0,
        )  # fmt: skip
        pieces += (b"PK\x03\x04", about, each.name, each.packed)
        index += (b"PK\x01\x02\x14\x00", about, pack("<3H2L", 0, 0, 0, 0, place), each.name)
        place += 30 + len(each.name) + len(each.packed)
    count, directory = len(index) // 4, b"".join(index)
    end = pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), place, 0)
    return b"".join((*pieces, directory, end))


def contents(data: bytes, most_xml: int, most_ratio: int) -> dict[str, bytes]:
    """Return every entry of an archive, in its order, within the limits above and these two."""
    if len(data) > MOST_PACKED:
        raise TooLarge
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _within_limits(archive, most_xml, most_ratio)
            return {each.filename: _content(archive, each) for each in archive.infolist()}
    except (zipfile.BadZipFile, ValueError, OSError, EOFError) as error:
        raise Unreadable("") from error


def _within_limits(archive: zipfile.ZipFile, most_xml: int, most_ratio: int) -> None:
    entries = archive.infolist()
    if len({each.filename for each in entries}) < len(entries):
        raise Unreadable("")
    if len(entries) > MOST_ENTRIES or sum(each.file_size for each in entries) > MOST_CONTENT:
        raise TooLarge
    for each in entries:
        textual = each.filename.endswith((".xml", ".rels"))
        squeezed = each.file_size > MEGABYTE and each.file_size > most_ratio * each.compress_size
        if squeezed or (textual and each.file_size > most_xml):
            raise TooLarge


def _content(archive: zipfile.ZipFile, each: zipfile.ZipInfo) -> bytes:
    plain = each.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    if not plain or each.flag_bits & 1:
        raise Unreadable(each.filename)
    try:
        return archive.read(each)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as error:
        raise Unreadable(each.filename) from error
