"""The page of the bundled template: A4 or Letter, generous or tight."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

Paper = Literal["a4", "letter"]
"""Which paper a document is for."""


@frozen
class Page:
    """A page; all in twentieths of a point. `edge` is where header and footer begin."""

    width: int
    height: int
    top: int
    bottom: int
    side: int
    edge: int

    @property
    def text(self) -> int:
        """Width of the text."""
        return self.width - 2 * self.side


# Letter is wider and shorter: with larger sides the lines of both break at the same words.
_PAGES: dict[tuple[Paper, bool], Page] = {
    ("a4", False): Page(11906, 16838, top=1418, bottom=1304, side=1247, edge=600),
    ("letter", False): Page(12240, 15840, top=1304, bottom=1191, side=1414, edge=560),
    ("a4", True): Page(11906, 16838, top=794, bottom=907, side=1021, edge=425),
    ("letter", True): Page(12240, 15840, top=595, bottom=720, side=1021, edge=340),
}


def page(paper: Paper, compact: bool) -> Page:
    """Return the page for a paper; a compact one has narrow margins."""
    return _PAGES[paper, compact]


def section(old: str, new: Page) -> str:
    """Return a page setup of the bundled template with another page."""
    size = f'<w:pgSz w:w="{new.width}" w:h="{new.height}"/>'
    margins = (
        f'<w:pgMar w:top="{new.top}" w:right="{new.side}" w:bottom="{new.bottom}"'
        f' w:left="{new.side}" w:header="{new.edge}" w:footer="{new.edge}" w:gutter="0"/>'
    )
    return re.sub("<w:pgMar[^>]*>", margins, re.sub("<w:pgSz[^>]*>", size, old))


def tabs(styles: str, old: int, new: int) -> str:
    """Return styles whose tabs at the end of the line are at the end of another line."""
    return styles.replace(f'w:pos="{old}"', f'w:pos="{new}"')
