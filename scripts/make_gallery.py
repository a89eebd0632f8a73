"""Make the gallery: the documents of both examples, a picture of every page, and `docs/gallery.md`.

    python -m scripts.make_gallery [--documents]

`--documents` writes `examples/` and the page alone, which needs no other program. Run by hand when
the look or the words of the documents have changed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

import briefkit
from scripts.page_pictures import pages, screen

ROOT = Path(__file__).parents[1]
EXAMPLES, PICTURES, PAGE = (
    ROOT / "examples",
    ROOT / "docs" / "pictures",
    ROOT / "docs" / "gallery.md",
)

NAMES = {
    "en": ("multi-entity-close-checklist", "English: a checklist for finance teams"),
    "it": ("kit-campioni-2027", "Italian: olive oil for delicatessen buyers"),
}
LAYOUTS = {
    "one-page": "On one page",
    "full": "In full",
    "client": "For the client",
}
FORMATS = {"docx": "Word", "md": "Markdown", "html": "HTML", "json": "JSON"}
SHOWN = "brief-en-1.png"
"""The picture in the README: the English brief on one page."""

WIDTH, SCREEN = 800, (1000, 1300)
"""Pixels: of a page with its edge, and of a browser window."""

_HEAD = """\
# Gallery

Both examples in every layout and format, as `brief render` writes them. The companies, people and
figures are invented. `scripts/make_gallery.py` makes this page, its documents and its pictures.
"""


class Shown(NamedTuple):
    """One example in one layout."""

    language: str
    layout: str

    @property
    def brief(self) -> briefkit.Brief:
        """The brief."""
        response = briefkit.read_response(EXAMPLES / f"{NAMES[self.language][0]}.brief.yaml")
        return briefkit.build_brief(briefkit.load_for(response), response, self.layout)

    def file(self, format: str) -> Path:
        """Return where its document in `format` lies."""
        layout = "" if self.layout == "full" else f".{self.layout}"
        return EXAMPLES / f"{NAMES[self.language][0]}{layout}.{format}"

    @property
    def stem(self) -> str:
        """The beginning of the names of its pictures."""
        return f"brief-{self.language}-{self.layout}"


EVERY = tuple(Shown(language, layout) for language in NAMES for layout in LAYOUTS)


def document(brief: briefkit.Brief, format: str) -> bytes:
    """Return a document as bytes."""
    if format == "docx":
        return briefkit.render_word(brief)
    writers = {
        "md": briefkit.render_markdown,
        "html": briefkit.render_html,
        "json": briefkit.render_json,
    }
    return writers[format](brief).encode()


def pictures() -> Iterator[tuple[str, bytes]]:
    """Yield every picture and its name."""
    for shown in EVERY:
        brief = shown.brief
        papers: tuple[Literal["a4", "letter"], ...] = ("a4", "letter")
        for paper in papers if shown.layout == "one-page" else papers[:1]:
            mark = "" if paper == "a4" else f"-{paper}"
            for number, page in enumerate(
                pages(briefkit.render_word(brief, paper=paper), WIDTH), 1
            ):
                yield f"{shown.stem}{mark}-{number}.png", page
        yield f"{shown.stem}-html.png", screen(briefkit.render_html(brief), *SCREEN)


def text() -> str:
    """Return the page, with the pictures that are there."""
    return "\n".join([_HEAD, *(line for shown in EVERY for line in _lines(shown))])


def _lines(shown: Shown) -> Iterator[str]:
    if shown.layout == next(iter(LAYOUTS)):
        yield f"## {NAMES[shown.language][1]}\n"
    yield f"### {LAYOUTS[shown.layout]} ({shown.language})\n"
    links = (f"[{name}](../examples/{shown.file(format).name})" for format, name in FORMATS.items())
    yield f"As {', '.join(links)}.\n"
    for title, pattern in (
        ("Word, A4", f"{shown.stem}-[0-9]*.png"),
        ("Word, Letter", f"{shown.stem}-letter-*.png"),
        ("HTML in a browser", f"{shown.stem}-html.png"),
    ):
        found = sorted(PICTURES.glob(pattern), key=lambda file: (len(file.name), file.name))
        if found:
            images = (_image(file.name, shown, title, n) for n, file in enumerate(found, 1))
            yield f"{title}:\n\n{' '.join(images)}\n"


def _image(name: str, shown: Shown, title: str, number: int) -> str:
    about = f"{NAMES[shown.language][0]}, {LAYOUTS[shown.layout].lower()}, {title}, page {number}"
    return f'<a href="pictures/{name}"><img src="pictures/{name}" width="240" alt="{about}"></a>'


def make(only_documents: bool) -> None:
    """Write the documents and, unless told otherwise, the pictures; then the page."""
    for shown in EVERY:
        for format in FORMATS:
            shown.file(format).write_bytes(document(shown.brief, format))
    if not only_documents:
        for old in PICTURES.glob("brief-*.png"):
            old.unlink()
        for name, data in pictures():
            (PICTURES / name).write_bytes(data)
            print(f"{name}: {len(data) // 1024} KB")
        (PICTURES / SHOWN).write_bytes((PICTURES / "brief-en-one-page-1.png").read_bytes())
    PAGE.write_text(text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    make("--documents" in sys.argv[1:])
