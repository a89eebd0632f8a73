"""What a terminal shows, as a picture: SVG that fetches nothing and lines up in every font.

Every run of characters says where it stands and how wide it is, so that columns stay columns where
the font of the reader is wider or narrower than ours, or a sign comes from another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import pyte

COLUMN, ROW, FONT_SIZE = 10, 20, 16.5
"""The size of a cell, and of letters that fill it: monospace ones are 0.6 times as wide as high."""

EDGE, TITLE_BAR, BASELINE = 15, 30, 15
"""Room around the screen, the window's bar above it, and how deep in its row a letter stands."""

FONTS = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace"

WINDOW, FRAME, DIM, TEXT = "#22272e", "#57606a", "#8b949e", "#d8dee4"
"""A window dark enough to be one on a white page, and framed so that it is one on a black page."""

COLOURS = {
    "black": "#0d1117",
    "red": "#ff8a80",
    "green": "#8ddb8c",
    "brown": "#e3c078",
    "blue": "#8ab8ff",
    "magenta": "#d8b4fe",
    "cyan": "#74cddb",
    "white": "#d8dee4",
    "brightblack": "#8b949e",
    "brightred": "#ffb3ad",
    "brightgreen": "#b4efb3",
    "brightbrown": "#f7e0a3",
    "brightblue": "#b6d4ff",
    "brightmagenta": "#ead5ff",
    "bfightmagenta": "#ead5ff",  # as pyte calls it behind a text
    "brightcyan": "#a5e8f2",
    "brightwhite": "#ffffff",
}
"""The sixteen colours of a terminal by the names that pyte gives them; brown is yellow."""

_COMMON = re.compile(r"[ -\u024f\u2010-\u2027]")
"""Characters that are in every monospace font, and as wide as the others there."""


class Look(NamedTuple):
    """How a cell is drawn, its colours ready to be written."""

    ink: str
    paper: str
    bold: bool
    italic: bool
    lined: str


class Cell(NamedTuple):
    """One cell; the second one of a wide character is empty."""

    column: int
    text: str
    look: Look
    sign: str  # empty where the font surely has it, so that it may share a run with others


def screen_of(output: bytes, columns: int, rows: int) -> Any:
    """Return the screen on which a program has written `output`."""
    screen = pyte.Screen(columns, rows)
    pyte.ByteStream(screen).feed(output)
    return screen


def svg(screen: Any, title: str, *, about: str, language: str, cursor: bool = True) -> str:
    """Return what is on `screen` as a picture of a window with `title`.

    Args:
        screen: of pyte.
        title: stands in the bar of the window.
        about: what the picture shows, for those who do not see it; its text is told to them too.
        language: of all that is in the picture.
        cursor: whether it is drawn where the program shows it.
    """
    cursor = cursor and not screen.cursor.hidden
    rows = used_rows(screen, cursor)
    lines = {row: cells(screen.buffer[row], screen.columns) for row in rows}
    width = screen.columns * COLUMN + 2 * EDGE
    height = TITLE_BAR + len(rows) * ROW + 2 * EDGE
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    top = TITLE_BAR + EDGE - rows[0] * ROW
    font = f'font-family="{FONTS}" font-size="{FONT_SIZE}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" xml:lang="{language}">',
        f"<title>{escape(about)}</title>",
        f"<desc>{escape(told(screen, rows))}</desc>",
        *window(title, width, height),
        f'<g transform="translate({EDGE},{top})" fill="{TEXT}" {font}>',
        *(part for row, line in lines.items() for part in papers(line, row)),
        *([caret(screen)] if cursor else []),
        *(part for row, line in lines.items() for part in runs(line, row)),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def used_rows(screen: Any, cursor: bool) -> range:
    """Return the rows without the empty ones at both ends."""
    filled = [row for row, line in enumerate(screen.display) if line.strip()]
    used = [*filled, *([screen.cursor.y] if cursor or not filled else [])]
    return range(min(used), max(used) + 1)


def told(screen: Any, rows: range) -> str:
    """Return the text of `rows`."""
    return "\n".join(screen.display[row].rstrip() for row in rows)


def window(title: str, width: int, height: int) -> Iterator[str]:
    """Yield an empty window."""
    yield (
        f'<rect x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8"'
        f' fill="{WINDOW}" stroke="{FRAME}"/>'
    )
    yield (
        f'<text x="{width / 2:g}" y="20" fill="{DIM}" text-anchor="middle"'
        f' font-family="{FONTS}" font-size="13">{escape(title)}</text>'
    )
    yield f'<path d="M1 {TITLE_BAR}.5H{width - 1}" stroke="{FRAME}" stroke-opacity=".6"/>'


def cells(row: Any, columns: int) -> list[Cell]:
    """Return the cells of a row of pyte's."""
    found: list[Cell] = []
    for column in range(columns):
        text, look = row[column].data, look_of(row[column])
        sign = "" if _COMMON.fullmatch(text) else text
        found.append(Cell(column, text, look, sign or (found[-1].sign if not text else "")))
    return found


def look_of(char: Any) -> Look:
    """Return how a character of pyte's is drawn."""
    ink, paper = colour(char.fg, TEXT), colour(char.bg, WINDOW)
    if char.reverse:
        ink, paper = paper, ink
    lines = {"underline": char.underscore, "line-through": char.strikethrough}
    return Look(ink, paper, char.bold, char.italics, " ".join(n for n, on in lines.items() if on))


def colour(name: str, default: str) -> str:
    """Return a colour of pyte's, which is a name, six digits or `default`."""
    return default if name == "default" else COLOURS.get(name, f"#{name}")


def papers(line: list[Cell], row: int) -> Iterator[str]:
    """Yield what lies behind the text of a line."""
    for paper, group in groupby(line, key=lambda cell: cell.look.paper):
        behind = list(group)
        if paper != WINDOW:
            yield rectangle(behind[0].column, row, len(behind), f'fill="{paper}"')


def caret(screen: Any) -> str:
    """Return the cursor; behind the last column it stands on it."""
    column = min(screen.cursor.x, screen.columns - 1)
    return rectangle(column, screen.cursor.y, 1, f'fill="{TEXT}" fill-opacity=".45"')


def rectangle(column: int, row: int, columns: int, fill: str) -> str:
    """Return cells of one colour."""
    size = f'width="{columns * COLUMN}" height="{ROW}"'
    return f'<rect x="{column * COLUMN}" y="{row * ROW}" {size} {fill}/>'


def runs(line: list[Cell], row: int) -> Iterator[str]:
    """Yield the text of a line: words that look alike together, rarer signs by themselves."""
    for (look, sign), group in groupby(line, key=lambda cell: (cell.look, cell.sign)):
        alike = list(group)
        if sign:
            text = "".join(cell.text for cell in alike)
            yield run(text, alike[0].column, row, len(alike), look, stretched=True)
            continue
        # Several blanks would become one.
        for words in re.finditer(r"\S+(?: \S+)*", "".join(cell.text for cell in alike)):
            column = alike[0].column + words.start()
            yield run(words[0], column, row, len(words[0]), look)


def run(
    text: str, column: int, row: int, columns: int, look: Look, *, stretched: bool = False
) -> str:
    """Return `text`, to fill exactly `columns`; `stretched` signs meet, such as those of a bar."""
    said = {
        "fill": look.ink if look.ink != TEXT else "",
        "font-weight": "bold" if look.bold else "",
        "font-style": "italic" if look.italic else "",
        "text-decoration": look.lined,
        "lengthAdjust": "spacingAndGlyphs" if stretched else "",
    }
    place = f'x="{column * COLUMN}" y="{row * ROW + BASELINE}" textLength="{columns * COLUMN}"'
    extra = "".join(f' {name}="{value}"' for name, value in said.items() if value)
    return f"<text {place}{extra}>{escape(text)}</text>"
