"""Make `docs/pictures/`: the first page of each example, as the README shows it.

    python -m scripts.make_pictures [FOLDER]

Needs LibreOffice (`soffice`) and Poppler (`pdftoppm`). Run by hand after the look of the documents
has changed; fonts differ between machines, so no test compares the pictures.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
import zlib
from itertools import pairwise
from pathlib import Path

import briefkit

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "pictures"

EXAMPLES = {
    "brief-en": "multi-entity-close-checklist.brief.yaml",
    "brief-it": "kit-campioni-2027.brief.yaml",
}

WIDTH = 800
"""Of a picture in pixels, its edge included."""

EDGE = 0xC8
"""Grey of the line around a page: a white page on a white screen has no end."""

LEVELS = 16
"""Shades of each colour that are kept. Nobody sees the others, and they double the size."""

Rows = list[bytearray]
"""The pixels of a picture, three bytes each, row by row."""


def page_as_ppm(example: str, folder: Path) -> bytes:
    """Return the first page of an example as an uncompressed picture."""
    response = briefkit.read_response(ROOT / "examples" / example)
    brief = briefkit.build_brief(briefkit.load_for(response), response)
    (folder / "brief.docx").write_bytes(briefkit.render_word(brief))
    profile = (folder / "profile").as_uri()
    office = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    run(*office, "--outdir", str(folder), str(folder / "brief.docx"))
    size = ["-scale-to-x", str(WIDTH - 2), "-scale-to-y", "-1"]
    run("pdftoppm", "-singlefile", *size, str(folder / "brief.pdf"), str(folder / "page"))
    return (folder / "page.ppm").read_bytes()


def run(*command: str) -> None:
    """Run a program, which must succeed."""
    subprocess.run(command, check=True, capture_output=True, timeout=180)


def rows_of(ppm: bytes) -> Rows:
    """Return the rows of a picture as `pdftoppm` writes it: `P6`, width, height, 255, pixels."""
    sign, width, height, most, pixels = ppm.split(maxsplit=4)
    if (sign, most) != (b"P6", b"255"):
        raise ValueError("pdftoppm has written something else than expected")
    length = 3 * int(width)
    # A pixel may look like a blank to `split`, so they are counted from the end.
    pixels = ppm[-length * int(height) :]
    return [
        bytearray(pixels[start : start + length]) for start in range(0, len(pixels), length)
    ]


def simplified(rows: Rows) -> Rows:
    """Return the picture with fewer shades, white still white and black still black."""
    step = 255 / (LEVELS - 1)
    nearest = bytes(round(round(shade / step) * step) for shade in range(256))
    return [row.translate(nearest) for row in rows]


def framed(rows: Rows) -> Rows:
    """Return the picture with a grey line around it."""
    dot = bytes([EDGE] * 3)
    line = bytearray(dot * (len(rows[0]) // 3 + 2))
    return [line, *(bytearray(dot + row + dot) for row in rows), bytearray(line)]


def png(rows: Rows) -> bytes:
    """Return the picture as PNG, with a palette where its colours fit into one."""
    width, height = len(rows[0]) // 3, len(rows)
    colours = sorted({bytes(row[at : at + 3]) for row in rows for at in range(0, len(row), 3)})
    if len(colours) > 256:
        return _png(width, height, 2, b"", [*map(bytes, rows)], 3)
    place = {colour: number for number, colour in enumerate(colours)}
    indexed = [bytes(place[bytes(row[at : at + 3])] for at in range(0, len(row), 3)) for row in rows]
    return _png(width, height, 3, _chunk(b"PLTE", b"".join(colours)), indexed, 1)


def _png(width: int, height: int, form: int, palette: bytes, rows: list[bytes], size: int) -> bytes:
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, form, 0, 0, 0))
    pixels = _chunk(b"IDAT", zlib.compress(_filtered(rows), 9))
    return b"\x89PNG\r\n\x1a\n" + header + palette + pixels + _chunk(b"IEND", b"")


def _filtered(rows: list[bytes]) -> bytes:
    """Return each row behind its filter: 0 as it is, 2 the difference from the row above."""
    return b"".join(b"\0" + row for row in rows)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def make(folder: Path) -> None:
    """Write the pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, example in EXAMPLES.items():
        with tempfile.TemporaryDirectory() as work:
            picture = png(framed(simplified(rows_of(page_as_ppm(example, Path(work))))))
        target = folder / f"{name}-1.png"
        target.write_bytes(picture)
        print(f"{target}: {len(picture) // 1024} KB")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
