"""The styles of the Word brief: headings, title, header and footer, single words."""

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
from scripts.word_table_styles import table_styles
from scripts.word_text_styles import text_styles


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


def heading(level: int, points: float, colour: str, room: str) -> str:
    """Return the style of a heading."""
    return style(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/>{room}<w:outlineLvl w:val="{level - 1}"/>',
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
                f"<w:keepNext/><w:keepLines/>{spacing(0, 80, 228)}",
                f"{HEADING_FONT}{BOLD}{ink('dk2')}{size(28)}",
                following="Subtitle",
            ),
            style(
                "Subtitle",
                "Subtitle",
                f"<w:keepNext/>{spacing(0, 240)}",
                f"{ink('accent2')}{size(11.5)}",
                following="Normal",
                priority=11,
            ),
            style(
                "LeadLabel",
                "Lead Label",
                f"<w:keepNext/>{spacing(360, 60)}",
                f'{BOLD}<w:caps/>{ink("accent1")}<w:spacing w:val="20"/>{size(8.5)}',
                following="Lead",
            ),
            style(
                "Lead",
                "Lead",
                f"<w:keepLines/>{spacing(0, 360, 288)}",
                f"{HEADING_FONT}{ink('dk2')}{size(15)}",
                following="Normal",
            ),
            style(
                "BriefLabel",
                "Brief Label",
                f"<w:keepNext/>{spacing(120, 40)}",
                f"{ink(GREY)}{size(9)}",
                following="Normal",
            ),
        )
    )


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
            words("Doubt", f"<w:i/><w:iCs/>{ink('accent2')}", 22),
            words("Chip", f"{ink('dk2')}{outline(RULE)}{fill('lt2')}", 23),
            words("ChipOn", f"{BOLD}{ink('lt1')}{outline('accent1')}{fill('accent1')}", 23),
        )
    )


def outline(colour: str) -> str:
    """Return a border around words that widens their ground; it has the ground's colour."""
    return line("bdr", 4, colour)


def words(name: str, look: str, priority: int) -> str:
    """Return a style of single words."""
    relatives = '<w:basedOn w:val="DefaultParagraphFont"/>'
    spoken = "Chip On" if name == "ChipOn" else name
    return named("character", name, spoken, relatives, priority, f"<w:rPr>{look}</w:rPr>")


def styles() -> str:
    """Return the part with every style."""
    headings = (
        heading(1, 16, "accent1", spacing(480, 120, 240))
        + heading(2, 12, "dk2", spacing(300, 80, 240))
        + heading(3, 10.5, GREY, spacing(200, 60, 240))
    )
    inside = defaults() + headings + title_styles() + text_styles() + edge_styles() + table_styles()
    return f'{HEAD}<w:styles xmlns:w="{MAIN}">{inside}</w:styles>'
