"""The styles of the Word brief."""

from __future__ import annotations

from scripts.word_look import (
    BOLD,
    GREY,
    HEAD,
    HEADING_FONT,
    MAIN,
    RULE,
    TEXT_WIDTH,
    fill,
    ink,
    line,
    named,
    size,
    spacing,
    style,
)


def defaults() -> str:
    """Return what holds for every document, and the default styles."""
    fonts = (
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'
        ' w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'
    )
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{size(10.5)}"
        '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{spacing(0, 120, 276)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
        ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:rPr>{ink('dk1')}</w:rPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "</w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


def heading(level: int, points: float, colour: str, room: str, border: str = "") -> str:
    """Return the style of a heading."""
    return style(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/>{border}{room}<w:outlineLvl w:val="{level - 1}"/>',
        f"{HEADING_FONT}{BOLD}{ink(colour)}{size(points)}",
        following="Normal",
        priority=9,
    )


def title_styles() -> str:
    """Return the styles of the first lines of the document."""
    return "".join(
        (
            style(
                "BriefKicker",
                "Brief Kicker",
                f"<w:keepNext/>{spacing(0, 40)}",
                f'{BOLD}<w:caps/>{ink("accent1")}<w:spacing w:val="30"/>{size(9)}',
                following="Title",
            ),
            style(
                "Title",
                "Title",
                f"<w:keepNext/><w:keepLines/>{spacing(0, 100, 240)}",
                f"{HEADING_FONT}{BOLD}{ink('dk2')}{size(26)}",
                following="Subtitle",
            ),
            style(
                "Subtitle",
                "Subtitle",
                spacing(0, 200),
                f"{ink('accent2')}{size(11.5)}",
                following="Normal",
                priority=11,
            ),
            style(
                "BriefLabel",
                "Brief Label",
                f"<w:keepNext/>{spacing(0, 0)}",
                f"{ink(GREY)}{size(8.5)}",
                following="Normal",
            ),
        )
    )


def boxed(id: str, name: str, colour: str, ground: str, room: str, run: str = "") -> str:
    """Return the style of text on a ground of its own, with a bar at its side."""
    edges = "".join(
        (
            line("top", 4, "FFFFFF", 5),  # Word paints the ground as far as its borders reach.
            line("left", 24, colour, 8),
            line("bottom", 4, "FFFFFF", 5),
        )
    )
    inside = f'<w:keepLines/><w:pBdr>{edges}</w:pBdr>{ground}{room}<w:ind w:left="227"/>'
    return style(id, name, inside, run)


def text_styles() -> str:
    """Return the styles of running text, lists and notes."""
    return "".join(
        (
            style(
                "ListBullet",
                "List Bullet",
                '<w:numPr><w:numId w:val="1"/></w:numPr>'
                f'{spacing(0, 60)}<w:contextualSpacing w:val="0"/>',
            ),
            style(
                "ListNumber",
                "List Number",
                '<w:numPr><w:numId w:val="2"/></w:numPr>'
                f'{spacing(0, 60)}<w:contextualSpacing w:val="0"/>',
            ),
            style(
                "Checklist",
                "Checklist",
                '<w:tabs><w:tab w:val="left" w:pos="397"/></w:tabs>'
                f'{spacing(0, 80)}<w:ind w:left="397" w:hanging="397"/>',
            ),
            boxed("Callout", "Callout", "accent2", fill("accent2", 26), spacing(120, 160)),
            boxed("CopyText", "Copy Text", "accent1", fill("lt2"), spacing(60, 160), size(12)),
            style("Caption", "caption", spacing(60, 160), f"{ink(GREY)}{size(9)}", priority=35),
            style("TableText", "Table Text", spacing(0, 40, 259), size(10)),
            style(
                "TableHeading",
                "Table Heading",
                "<w:keepNext/>",
                f"{BOLD}{ink('dk2')}{size(9.5)}",
                based="TableText",
                following="TableText",
            ),
            pair_heading("PairThis", "Pair This", "accent3", 170),
            pair_heading("PairNot", "Pair Not", "accent6", 0),
            style(
                "TableLabel",
                "Table Label",
                run=f"{BOLD}{ink('dk2')}{size(9.5)}",
                based="TableText",
                following="TableText",
            ),
            style(
                "TableBullet",
                "Table Bullet",
                '<w:numPr><w:numId w:val="1"/></w:numPr>'
                '<w:tabs><w:tab w:val="left" w:pos="227"/></w:tabs>'
                '<w:ind w:left="227" w:right="170" w:hanging="227"/>',
                based="TableText",
            ),
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


def pair_heading(id: str, name: str, colour: str, reach: int) -> str:
    """Return the style over one of two lists that stand side by side; `reach` moves its end."""
    below = f"<w:pBdr>{line('bottom', 8, colour, 3)}</w:pBdr>"
    look = f'{below}<w:ind w:right="{reach}"/>'
    return style(id, name, look, ink(colour), based="TableHeading", following="TableText")


def edge_styles() -> str:
    """Return the styles of header and footer, and those of single words."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    small = f"{ink(GREY)}{size(8.5)}"
    above = f"<w:pBdr>{line('top', 4, RULE, 6)}</w:pBdr>"
    return "".join(
        (
            style("Header", "header", f"{tab}{spacing(0, 0)}", small, priority=99),
            style("Footer", "footer", f"{above}{tab}{spacing(0, 0)}", small, priority=99),
            words("Hyperlink", f'{ink("hlink")}<w:u w:val="single"/>', 99),
            words("Strong", BOLD, 22),
        )
    )


def words(name: str, look: str, priority: int) -> str:
    """Return a style of single words."""
    relatives = '<w:basedOn w:val="DefaultParagraphFont"/>'
    return named("character", name, name, relatives, priority, f"<w:rPr>{look}</w:rPr>")


def table_style(id: str, name: str, borders: str, parts: str, sides: tuple[int, int]) -> str:
    """Return a style of tables; `parts` says how header row and label column differ."""
    left, right = sides
    look = (
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
        '<w:tblCellMar><w:top w:w="68" w:type="dxa"/>'
        f'<w:left w:w="{left}" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>'
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
    rows = line("top", 4) + line("bottom", 4) + line("insideH", 4)
    below = f"<w:tcBorders>{line('bottom', 8, 'accent1')}</w:tcBorders>"
    above = f"<w:tcBorders>{line('top', 8, 'accent1')}</w:tcBorders>"
    head = part("firstRow", "", below + fill("lt2"))
    total = part("lastRow", BOLD, above)
    labels = part("firstCol", "", fill("lt2"))
    return "".join(
        (
            table_style("BriefGrid", "Brief Grid", line("top", 12, "accent1"), "", (0, 113)),
            table_style("BriefFacts", "Brief Facts", rows, labels, (113, 113)),
            table_style("BriefTable", "Brief Table", rows, head + total, (113, 113)),
            table_style("BriefPair", "Brief Pair", "", "", (0, 0)),
        )
    )


def styles() -> str:
    """Return the part with every style."""
    border = f"<w:pBdr>{line('top', 6, RULE, 9)}</w:pBdr>"
    headings = (
        heading(1, 15, "accent1", spacing(400, 140, 240), border)
        + heading(2, 11.5, "dk2", spacing(260, 80, 240))
        + heading(3, 10.5, GREY, spacing(200, 60, 240))
    )
    inside = defaults() + headings + title_styles() + text_styles() + edge_styles() + table_styles()
    return f'{HEAD}<w:styles xmlns:w="{MAIN}">{inside}</w:styles>'
