"""Pictures of documents: pages that LibreOffice prints, and screens that Chromium shows.

Needs LibreOffice (`soffice`), Poppler (`pdftoppm`) and Chromium. Fonts differ between machines, so
no test compares the pictures.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
import zlib
from collections import Counter
from pathlib import Path

EDGE = bytes([0xC8] * 3)
"""Grey of the line around a page: a white page on a white screen has no end."""

MOST_LEVELS, PALETTE = 24, 256
"""Shades of red, green and blue told apart, and colours that the palette of a PNG can hold."""


def pages(document: bytes, width: int) -> list[bytes]:
    """Return the pages of a Word document as PNG, `width` pixels wide."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "brief.docx"
        file.write_bytes(document)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        office = ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", name)
        run(*office, str(file))
        return printed(file.with_suffix(".pdf"), width)


def printed(pdf: Path, width: int) -> list[bytes]:
    """Return the pages of a PDF as PNG."""
    size = ("-scale-to-x", str(width - 2), "-scale-to-y", "-1")
    run("pdftoppm", *size, str(pdf), str(pdf.with_name("page")))
    found = sorted(pdf.parent.glob("page*.ppm"))
    return [png(framed(pixels(file.read_bytes()))) for file in found]


def screen(page: str, width: int, height: int) -> bytes:
    """Return the beginning of an HTML page as PNG, as a browser shows it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "brief.html").write_text(page, encoding="utf-8")
        shot = f"--screenshot={folder / 'page.png'}"
        size = f"--window-size={width},{height}"
        about = (folder / "brief.html").as_uri()
        own = (
            "--headless",
            "--no-sandbox",
            "--hide-scrollbars",
            f"--user-data-dir={folder / 'own'}",
        )
        run("chromium", *own, shot, size, about)
        return (folder / "page.png").read_bytes()


def run(*command: str) -> None:
    """Run a program, which must succeed."""
    subprocess.run(command, check=True, capture_output=True, timeout=180)


def pixels(ppm: bytes) -> list[list[bytes]]:
    """Return the rows of a picture, each pixel as three bytes."""
    sign, width, height, most = ppm[:40].split()[:4]
    if (sign, most) != (b"P6", b"255"):
        raise ValueError("expected a PPM with 8 bits for each colour")
    start, length = len(ppm) - 3 * int(width) * int(height), 3 * int(width)
    rows = (ppm[at : at + length] for at in range(start, len(ppm), length))
    return [[row[at : at + 3] for at in range(0, length, 3)] for row in rows]


def framed(picture: list[list[bytes]]) -> list[list[bytes]]:
    """Return the picture with a grey line around it."""
    line = [EDGE] * (len(picture[0]) + 2)
    return [line, *([EDGE, *row, EDGE] for row in picture), line]


def png(picture: list[list[bytes]]) -> bytes:
    """Return the picture as PNG with a palette."""
    like = reduced(Counter(pixel for row in picture for pixel in row))
    palette = sorted(set(like.values()))
    place = {colour: palette.index(kept) for colour, kept in like.items()}
    header = struct.pack(">IIBBBBB", len(picture[0]), len(picture), 8, 3, 0, 0, 0)
    content = b"".join(b"\0" + bytes(place[pixel] for pixel in row) for row in picture)
    parts = (
        chunk(b"IHDR", header),
        chunk(b"PLTE", b"".join(palette)),
        chunk(b"IDAT", zlib.compress(content, 9)),
        chunk(b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def reduced(counts: Counter[bytes], levels: int = MOST_LEVELS) -> dict[bytes, bytes]:
    """Return for each colour the one that stands for it: of those alike, the most frequent."""
    kinds = {colour: bytes(part * levels // 256 for part in colour) for colour in counts}
    rarest_first = sorted(counts, key=lambda colour: (counts[colour], colour))
    kept = {kinds[colour]: colour for colour in rarest_first}
    if len(kept) > PALETTE:
        return reduced(counts, levels - 1)
    return {colour: kept[kind] for colour, kind in kinds.items()}


def chunk(name: bytes, data: bytes) -> bytes:
    """Return a piece of a PNG: its length, name and content, and a sum to check them by."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
