"""Make `docs/pictures/`: the first page of each example, as the README shows it.

    python -m scripts.make_pictures [FOLDER]

Needs LibreOffice (`soffice`) and Poppler (`pdftoppm`). Run by hand when the look of the documents
has changed. Fonts differ between machines, so no test compares the pictures.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
import zlib
from collections import Counter
from pathlib import Path

import briefkit

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "pictures"

EXAMPLES = {
    "brief-en-1.png": "multi-entity-close-checklist.brief.yaml",
    "brief-it-1.png": "kit-campioni-2027.brief.yaml",
}

WIDTH = 800
"""Of a picture in pixels, its edge included."""

EDGE = bytes([0xC8] * 3)
"""Grey of the line around a page: a white page on a white screen has no end."""

MOST_LEVELS, PALETTE = 24, 256
"""Shades of red, green and blue told apart, and colours that the palette of a PNG can hold."""


def page(example: str, folder: Path) -> bytes:
    """Return the first page of an example as an uncompressed picture (PPM)."""
    response = briefkit.read_response(ROOT / "examples" / example)
    brief = briefkit.build_brief(briefkit.load_for(response), response)
    document = folder / "brief.docx"
    document.write_bytes(briefkit.render_word(brief))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    office = ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder))
    run(*office, str(document))
    size = ("-scale-to-x", str(WIDTH - 2), "-scale-to-y", "-1")
    run("pdftoppm", "-singlefile", *size, str(document.with_suffix(".pdf")), str(folder / "page"))
    return (folder / "page.ppm").read_bytes()


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


def make(folder: Path) -> None:
    """Write the pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, example in EXAMPLES.items():
        with tempfile.TemporaryDirectory() as work:
            data = png(framed(pixels(page(example, Path(work)))))
        (folder / name).write_bytes(data)
        print(f"{folder / name}: {len(data) // 1024} KB")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
