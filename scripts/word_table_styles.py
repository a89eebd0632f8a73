"""The styles of tables in the Word brief: few lines, and room to read."""

from __future__ import annotations

from scripts.word_look import BOLD, line, named


def table_style(id: str, name: str, borders: str, parts: str, room: tuple[int, int, int]) -> str:
    """Return a style of tables; `parts` says how header row and label column differ.

    `room` is what cells have above, below and at their right.
    """
    top, bottom, right = room
    look = (
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
        f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/>'
        f'<w:left w:w="0" w:type="dxa"/><w:bottom w:w="{bottom}" w:type="dxa"/>'
        f'<w:right w:w="{right}" w:type="dxa"/></w:tblCellMar></w:tblPr>{parts}'
    )
    return named("table", id, name, '<w:basedOn w:val="TableNormal"/>', 40, look)


def part(which: str, run: str = "", cell: str = "") -> str:
    """Return how one part of a table differs."""
    return (
        f'<w:tblStylePr w:type="{which}">'
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + (f"<w:tcPr>{cell}</w:tcPr>" if cell else "")
        + "</w:tblStylePr>"
    )


def table_styles() -> str:
    """Return the styles of the title grid, facts, tables and pairs."""
    rows = line("bottom", 4) + line("insideH", 4)
    below = f"<w:tcBorders>{line('bottom', 8, 'accent1')}</w:tcBorders>"
    above = f"<w:tcBorders>{line('top', 8, 'accent1')}</w:tcBorders>"
    head, total = part("firstRow", "", below), part("lastRow", BOLD, above)
    return "".join(
        (
            table_style("BriefGrid", "Brief Grid", line("top", 12, "accent1"), "", (56, 0, 170)),
            table_style("BriefFacts", "Brief Facts", rows, "", (68, 28, 170)),
            table_style("BriefTable", "Brief Table", rows, head + total, (68, 28, 170)),
            table_style("BriefPair", "Brief Pair", "", "", (68, 28, 0)),
        )
    )
