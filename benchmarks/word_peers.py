"""The same document made by others: python-docx's object API, and docxtpl from a template."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import docxtpl

from benchmarks.pages import Piece, Written
from briefkit.resources import folder as resource

_STYLES = (
    *("Brief Kicker", "Title", "Subtitle", "Lead", "Heading 1", "Heading 2", "Normal"),
    *("List Bullet", "Checklist", "Callout", "Copy Text"),
)
_TABLES = ("Brief Grid", "Brief Facts", "Brief Table", "Brief Pair")


def by_objects(pieces: list[Piece]) -> bytes:
    """Return the document as python-docx's own guide shows how to make one."""
    document = _empty()
    for piece in pieces:
        if isinstance(piece, Written):
            document.add_paragraph(piece.text, style=piece.style)
        else:
            table = document.add_table(len(piece.rows), len(piece.rows[0]), style=piece.style)
            for row, texts in zip(table.rows, piece.rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
    return _saved(document)


def by_template(folder: Path) -> Callable[[list[Piece]], bytes]:
    """Return what makes the document with docxtpl, from a template that is made in `folder`."""
    file = folder / "template.docx"
    file.write_bytes(_template())

    def render(pieces: list[Piece]) -> bytes:
        template = docxtpl.DocxTemplate(file)
        template.render({"pieces": [piece._asdict() for piece in pieces]}, autoescape=True)
        return _saved(template)

    return render


def _template() -> bytes:
    """Return a template with a branch for each style, since docxtpl cannot choose styles."""
    document = _empty()
    document.add_paragraph("{%p for piece in pieces %}")
    for style in _STYLES:
        document.add_paragraph(f"{{%p if piece.style == '{style}' %}}")
        document.add_paragraph("{{ piece.text }}", style=style)
        document.add_paragraph("{%p endif %}")
    for style in _TABLES:
        document.add_paragraph(f"{{%p if piece.style == '{style}' %}}")
        table = document.add_table(3, 3, style=style)
        table.cell(0, 0).text = "{%tr for row in piece.rows %}"
        for place, text in enumerate(("{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}")):
            table.cell(1, place).text = text
        table.cell(2, 0).text = "{%tr endfor %}"
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    return _saved(document)


def _empty() -> Any:
    """Return the bundled reference document, which both start from."""
    return docx.Document(str(resource("templates") / "brief.docx"))


def _saved(document: Any) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()
