"""Lines of a list while it is typed: one is moved, or taken out."""

from __future__ import annotations

from prompt_toolkit.document import Document


def moved(document: Document, by: int) -> Document:
    """Return `document` with the line in hand moved `by` lines; the cursor goes with it."""
    lines, row = list(document.lines), document.cursor_position_row
    to = row + by
    if not 0 <= to < len(lines):
        return document
    lines.insert(to, lines.pop(row))
    return _at(lines, to, document.cursor_position_col)


def taken_out(document: Document) -> Document:
    """Return `document` without the line in hand; the cursor goes to the next one."""
    lines, row = list(document.lines), document.cursor_position_row
    del lines[row]
    lines = lines or [""]
    return _at(lines, min(row, len(lines) - 1), 0)


def _at(lines: list[str], row: int, column: int) -> Document:
    text = "\n".join(lines)
    return Document(text, Document(text, 0).translate_row_col_to_index(row, column))
