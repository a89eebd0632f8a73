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

LEVELS = 16
"""Shades of each colour that are kept. Nobody sees the others, and they double the size."""

PALETTE = 256
"""Most colours of a picture that needs one byte for a pixel instead of three."""


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


def rows(ppm: bytes) -> list[bytes]:
    """Return the rows of a picture, three bytes for each pixel."""
    sign, width, height, most = ppm[:40].split()[:4]
    if (sign, most) != (b"P6", b"255"):
        raise ValueError("expected a PPM with 8 bits for each colour")
    length = 3 * int(width)
    pixels = ppm[-length * int(height) :]
    return [pixels[start : start + length] for start in range(0, len(pixels), length)]


def simplified(row: bytes) -> bytes:
    """Return a row with fewer shades; white stays white and black stays black."""
    step = 255 / (LEVELS - 1)
    return row.translate(bytes(round(round(shade / step) * step) for shade in range(256)))


def framed(picture: list[bytes]) -> list[bytes]:
    """Return the picture with a grey line around it."""
    line = EDGE * WIDTH
    return [line, *(EDGE + row + EDGE for row in picture), line]


def png(picture: list[bytes]) -> bytes:
    """Return the picture as PNG, with a palette where its colours fit into one."""
    pixels = [[row[at : at + 3] for at in range(0, len(row), 3)] for row in picture]
    colours = sorted({pixel for row in pixels for pixel in row})
    form, palette = 2, b""
    if len(colours) <= PALETTE:
        place = {colour: number for number, colour in enumerate(colours)}
        form, palette = 3, chunk(b"PLTE", b"".join(colours))
        picture = [bytes(map(place.__getitem__, row)) for row in pixels]
    header = struct.pack(">IIBBBBB", len(pixels[0]), len(pixels), 8, form, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\0" + row for row in picture), 9)
    parts = (chunk(b"IHDR", header), palette, chunk(b"IDAT", packed), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def chunk(name: bytes, data: bytes) -> bytes:
    """Return a piece of a PNG: its length, name and content, and a sum to check them by."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def make(folder: Path) -> None:
    """Write the pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, example in EXAMPLES.items():
        with tempfile.TemporaryDirectory() as work:
            picture = rows(page(example, Path(work)))
        data = png(framed([simplified(row) for row in picture]))
        (folder / name).write_bytes(data)
        print(f"{folder / name}: {len(data) // 1024} KB")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
