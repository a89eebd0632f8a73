"""The styles of running text, lists, notes and the text in tables of the Word brief."""

from __future__ import annotations

from scripts.word_look import BOLD, GREY, fill, ink, line, size, spacing, style

BOX = 227
"""Where the text of a box begins, in twentieths of a point."""


def text_styles() -> str:
    """Return the styles of running text, lists and notes."""
    return lists() + boxes() + in_tables()


def lists() -> str:
    """Return the styles of lists, and of the words under a table."""
    return "".join(
        (
            listed("ListBullet", "List Bullet", 1, spacing(0, 60)),
            listed("ListNumber", "List Number", 2, spacing(0, 60)),
            style(
                "Checklist",
                "Checklist",
                '<w:tabs><w:tab w:val="left" w:pos="397"/></w:tabs>'
                f'{spacing(0, 80)}<w:ind w:left="397" w:hanging="397"/>',
            ),
            style("Caption", "caption", spacing(120, 120), f"{ink(GREY)}{size(9)}", priority=35),
        )
    )


def listed(id: str, name: str, form: int, look: str, based: str = "Normal") -> str:
    """Return the style of the entries of a list; `form` is 1 for bullets and 2 for numbers."""
    number = f'<w:numPr><w:numId w:val="{form}"/></w:numPr>'
    apart = '<w:contextualSpacing w:val="0"/>'
    return style(id, name, f"{number}{look}{apart}", based=based)


def boxes() -> str:
    """Return the styles of what stands on a ground of its own."""
    return "".join(
        (
            *boxed("Callout", "Callout", "accent2", fill("accent2", 26), ""),
            *boxed("CopyText", "Copy Text", "accent1", fill("lt2"), size(12)),
        )
    )


def boxed(id: str, name: str, colour: str, ground: str, run: str) -> tuple[str, str, str]:
    """Return the style of text on a ground with a bar at its side, and of lists in it."""
    edges = "".join(
        (
            line("top", 4, "FFFFFF", 5),  # Word paints the ground as far as its borders reach.
            line("left", 24, colour, 8),
            line("bottom", 4, "FFFFFF", 5),
        )
    )
    indent = f'<w:ind w:left="{BOX}"/>'
    inside = f"<w:keepLines/><w:pBdr>{edges}</w:pBdr>{ground}{spacing(120, 160)}{indent}"
    deeper = f'<w:ind w:left="{BOX + 340}" w:hanging="340"/>'
    short = name.split()[0]
    return (
        style(id, name, inside, run),
        listed(f"{short}Bullet", f"{short} Bullet", 1, deeper, id),
        listed(f"{short}Number", f"{short} Number", 2, deeper, id),
    )


def in_tables() -> str:
    """Return the styles of the text in tables."""
    return "".join(
        (
            style("TableText", "Table Text", spacing(0, 40, 259), size(10)),
            heading("TableHeading", "Table Heading", ink("accent1")),
            style(
                "GridLabel",
                "Grid Label",
                f"<w:keepNext/>{spacing(0, 0)}",
                f"{ink(GREY)}{size(8.5)}",
                based="TableText",
                following="TableText",
            ),
            heading("PairThis", "Pair This", ink("accent3"), under("accent3", 284)),
            heading("PairNot", "Pair Not", ink("accent6"), under("accent6", 0)),
            style(
                "TableLabel",
                "Table Label",
                run=f"{BOLD}{ink('dk2')}",  # Of the size of the text, to stand on its line.
                based="TableText",
                following="TableText",
            ),
            in_cell("TableBullet", "Table Bullet", 1, 227),
            in_cell("TableNumber", "Table Number", 2, 283),
            style(
                "TableGap",
                "Table Gap",
                '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
                size(4),
            ),
            style(
                "ToConfirm",
                "To Confirm",
                "",
                f"<w:i/><w:iCs/>{ink('accent2')}",
                based="TableText",
            ),
        )
    )


def heading(id: str, name: str, colour: str, border: str = "") -> str:
    """Return the style of the words that head a column."""
    look = f"{BOLD}{colour}{size(9)}" if not colour.startswith("<w:b ") else f"{colour}{size(9)}"
    return style(id, name, f"<w:keepNext/>{border}", look, based="TableText", following="TableText")


def under(colour: str, reach: int) -> str:
    """Return a line under words; it ends `reach` before the end of the column."""
    return f'<w:pBdr>{line("bottom", 8, colour, 3)}</w:pBdr><w:ind w:right="{reach}"/>'


def in_cell(id: str, name: str, form: int, indent: int) -> str:
    """Return the style of the entries of a list in a table."""
    tabs = f'<w:tabs><w:tab w:val="left" w:pos="{indent}"/></w:tabs>'
    inside = f'<w:ind w:left="{indent}" w:right="170" w:hanging="{indent}"/>'
    return listed(id, name, form, tabs + inside, "TableText")
