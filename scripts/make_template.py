"""Make `templates/brief.docx`: the styles, page, header and footer of the Word brief.

    python scripts/make_template.py [FILE]

Written as XML by hand: a slim reference document opens faster than anything that starts from a
word processor's default, and nothing in it is there by accident. The entries are stored, not
compressed, so that every machine makes the same bytes.
"""

from __future__ import annotations

import colorsys
import sys
import zipfile
from pathlib import Path

TARGET = Path(__file__).parents[1] / "templates" / "brief.docx"

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}/relationships"'

# Twentieths of a point. A4 with margins of 2.2 cm at the sides leaves 16.6 cm of text.
PAGE_WIDTH, PAGE_HEIGHT, SIDE = 11906, 16838, 1247
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE

FONT = "Calibri"
COLOURS = {
    "dk1": "20292E",
    "lt1": "FFFFFF",
    "dk2": "14343F",
    "lt2": "F1F4F5",
    "accent1": "1C5566",
    "accent2": "8A5F1E",
    "accent3": "3F7355",
    "accent4": "6B5B95",
    "accent5": "4A6FA5",
    "accent6": "A04343",
    "hlink": "1A5FA0",
    "folHlink": "6B4A7E",
}
THEME_NAMES = {"dk1": "text1", "dk2": "text2", "lt2": "background2", "hlink": "hyperlink"}
GREY, RULE = "5C6970", "CFD8DB"


def tinted(name: str, share: int) -> str:
    """Return a theme colour lightened to `share` of 255, the way Word does it."""
    red, green, blue = (int(COLOURS[name][place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, light, colour = colorsys.rgb_to_hls(red, green, blue)
    part = share / 255
    rgb = colorsys.hls_to_rgb(hue, light * part + 1 - part, colour)
    return "".join(f"{round(channel * 255):02X}" for channel in rgb)


def ink(name: str) -> str:
    """Return the colour of text: a name of the theme, or a fixed colour."""
    if name not in COLOURS:
        return f'<w:color w:val="{name}"/>'
    theme = THEME_NAMES.get(name, name)
    return f'<w:color w:val="{COLOURS[name]}" w:themeColor="{theme}"/>'


def fill(name: str, share: int = 255) -> str:
    """Return a background: a theme colour, or a light tint of it."""
    if share == 255:
        return (
            f'<w:shd w:val="clear" w:color="auto" w:fill="{COLOURS[name]}"'
            f' w:themeFill="{THEME_NAMES.get(name, name)}"/>'
        )
    return (
        f'<w:shd w:val="clear" w:color="auto" w:fill="{tinted(name, share)}"'
        f' w:themeFill="{THEME_NAMES.get(name, name)}" w:themeFillTint="{share:02X}"/>'
    )


def line(side: str, size: int, colour: str = RULE, space: int = 0) -> str:
    """Return a border; `size` in eighths of a point."""
    theme = f' w:themeColor="{THEME_NAMES.get(colour, colour)}"' if colour in COLOURS else ""
    value = COLOURS.get(colour, colour)
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{value}"{theme}/>'


def size(points: float) -> str:
    """Return a font size."""
    halves = round(points * 2)
    return f'<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/>'


BOLD = "<w:b/><w:bCs/>"
PLAIN = '<w:b w:val="0"/><w:bCs w:val="0"/>'


def style(
    id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    kind: str = "paragraph",
    based: str = "Normal",
    following: str = "",
    priority: int = 10,
    rest: str = "",
) -> str:
    """Return one style; `rest` is what table styles have besides."""
    own = not name[0].islower() and name not in BUILT_IN
    return "".join(
        (
            f'<w:style w:type="{kind}"{" w:customStyle=" + chr(34) + "1" + chr(34) if own else ""}'
            f' w:styleId="{id}"><w:name w:val="{name}"/>',
            f'<w:basedOn w:val="{based}"/>' if based else "",
            f'<w:next w:val="{following}"/>' if following else "",
            f'<w:uiPriority w:val="{priority}"/><w:qFormat/>',
            f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "",
            f"<w:rPr>{run}</w:rPr>" if run else "",
            rest,
            "</w:style>",
        )
    )


BUILT_IN = {"Title", "Subtitle", "Strong", "Hyperlink", "List Bullet", "List Number"}


def spacing(before: int, after: int, line: int = 0) -> str:
    """Return the room around a paragraph, in twentieths of a point; `line` 240 is single."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


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


HEADING_FONT = (
    '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"'
    ' w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
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
            style("caption", "caption", spacing(60, 160), f"{ink(GREY)}{size(9)}", priority=35),
            style("TableText", "Table Text", spacing(0, 40, 259), size(10)),
            style(
                "TableHeading",
                "Table Heading",
                "<w:keepNext/>",
                f"{BOLD}{ink('dk2')}{size(9.5)}",
                based="TableText",
                following="TableText",
            ),
            pair_heading("PairThis", "Pair This", "accent3"),
            pair_heading("PairNot", "Pair Not", "accent6"),
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
                '<w:ind w:left="227" w:hanging="227"/>',
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
    ).replace('w:styleId="caption"', 'w:styleId="Caption"')


def pair_heading(id: str, name: str, colour: str) -> str:
    """Return the style over one of two lists that stand side by side."""
    below = f"<w:pBdr>{line('bottom', 8, colour, 3)}</w:pBdr>"
    return style(id, name, below, ink(colour), based="TableHeading", following="TableText")


def edge_styles() -> str:
    """Return the styles of header and footer, and those of single words."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    small = f"{ink(GREY)}{size(8.5)}"
    above = f"<w:pBdr>{line('top', 4, RULE, 6)}</w:pBdr>"
    return "".join(
        (
            style("Header", "header", f"{tab}{spacing(0, 0)}", small, priority=99),
            style("Footer", "footer", f"{above}{tab}{spacing(0, 0)}", small, priority=99),
            style(
                "Hyperlink",
                "Hyperlink",
                run=f'{ink("hlink")}<w:u w:val="single"/>',
                kind="character",
                based="DefaultParagraphFont",
                priority=99,
            ),
            style(
                "Strong",
                "Strong",
                run=BOLD,
                kind="character",
                based="DefaultParagraphFont",
                priority=22,
            ),
        )
    )


def table_style(id: str, name: str, borders: str, parts: str, sides: int = 113) -> str:
    """Return a table style; `parts` says how header row and label column differ."""
    return style(
        id,
        name,
        "",
        "",
        kind="table",
        based="TableNormal",
        priority=40,
        rest=f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>"
        '<w:tblCellMar><w:top w:w="68" w:type="dxa"/>'
        f'<w:left w:w="{sides}" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>'
        f'<w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>{parts}',
    )


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
    return "".join(
        (
            table_style("BriefGrid", "Brief Grid", line("top", 12, "accent1"), "", sides=0),
            table_style(
                "BriefFacts", "Brief Facts", rows, part("firstCol", "", fill("lt2"))
            ),
            table_style("BriefTable", "Brief Table", rows, head + total),
            table_style("BriefPair", "Brief Pair", "", "", sides=0),
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


def numbering() -> str:
    """Return the bullets and numbers of the lists."""
    return (
        f'{HEAD}<w:numbering xmlns:w="{MAIN}">'
        + list_form(1, "bullet", "•", f"<w:rPr>{ink('accent1')}</w:rPr>")
        + list_form(2, "decimal", "%1.", f"<w:rPr>{ink('accent1')}</w:rPr>")
        + "".join(
            f'<w:num w:numId="{each}"><w:abstractNumId w:val="{each}"/></w:num>' for each in (1, 2)
        )
        + "</w:numbering>"
    )


def list_form(number: int, form: str, sign: str, run: str) -> str:
    """Return the signs and indents of one sort of list."""
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr>{run}</w:lvl></w:abstractNum>'
    )


def settings() -> str:
    """Return the settings of the document."""
    return (
        f'{HEAD}<w:settings xmlns:w="{MAIN}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-GB"/>'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2"'
        ' w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4"'
        ' w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink"'
        ' w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table() -> str:
    """Return what stands in for the fonts where they are missing."""
    return (
        f'{HEAD}<w:fonts xmlns:w="{MAIN}"><w:font w:name="{FONT}"><w:altName w:val="Carlito"/>'
        '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme() -> str:
    """Return the colours and fonts that everything else refers to."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items()
    )
    fonts = "".join(
        f'<a:{which}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{which}>'
        for which in ("majorFont", "minorFont")
    )
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="{DRAWING}" name="Brief"><a:themeElements>'
        f'<a:clrScheme name="Brief">{colours}</a:clrScheme>'
        f'<a:fontScheme name="Brief">{fonts}</a:fontScheme><a:fmtScheme name="Brief">'
        f"<a:fillStyleLst>{solid * 3}</a:fillStyleLst>"
        f"<a:lnStyleLst>{f'<a:ln w={chr(34)}6350{chr(34)}>{solid}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def edge(name: str, style: str, left: str, right: str) -> str:
    """Return a header or footer. What stands in braces is filled in for every brief."""
    words = (left, right)
    runs = "<w:r><w:tab/></w:r>".join(
        f'<w:r><w:t xml:space="preserve">{word}</w:t></w:r>' if word else "" for word in words
    )
    return (
        f'{HEAD}<w:{name} {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
        f"</w:{name}>"
    )


SPECIMEN = (
    ("BriefKicker", "Brief Kicker"),
    ("Title", "Title"),
    ("Subtitle", "Subtitle"),
    ("Heading1", "Heading 1"),
    ("Heading2", "Heading 2"),
    ("Heading3", "Heading 3"),
    ("Normal", "Normal"),
    ("ListBullet", "List Bullet"),
    ("ListNumber", "List Number"),
    ("Checklist", "Checklist"),
    ("Callout", "Callout"),
    ("BriefLabel", "Brief Label"),
    ("CopyText", "Copy Text"),
    ("Caption", "Caption"),
    ("TableText", "Table Text"),
    ("TableHeading", "Table Heading"),
    ("TableLabel", "Table Label"),
    ("PairThis", "Pair This"),
    ("PairNot", "Pair Not"),
    ("TableBullet", "Table Bullet"),
    ("ToConfirm", "To Confirm"),
)


def document() -> str:
    """Return a body that shows the styles; a brief puts its own in the place of it."""
    lines = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{id}"/></w:pPr><w:r><w:t>{name}</w:t></w:r></w:p>'
        for id, name in SPECIMEN
    )
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/>'
        '<w:headerReference w:type="first" r:id="rId7"/>'
        '<w:footerReference w:type="default" r:id="rId8"/>'
        '<w:footerReference w:type="first" r:id="rId8"/>'
        f'<w:pgSz w:w="{PAGE_WIDTH}" w:h="{PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="1418" w:right="{SIDE}" w:bottom="1304" w:left="{SIDE}"'
        ' w:header="652" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
    )
    return f"{HEAD}<w:document {NAMESPACES}><w:body>{lines}{section}</w:body></w:document>"


PARTS = {
    "word/document.xml": (f"{WORD}.document.main+xml", document),
    "word/styles.xml": (f"{WORD}.styles+xml", styles),
    "word/numbering.xml": (f"{WORD}.numbering+xml", numbering),
    "word/settings.xml": (f"{WORD}.settings+xml", settings),
    "word/fontTable.xml": (f"{WORD}.fontTable+xml", font_table),
    "word/theme/theme1.xml": ("application/vnd.openxmlformats-officedocument.theme+xml", theme),
    "word/header1.xml": (
        f"{WORD}.header+xml",
        lambda: edge("hdr", "Header", "{title}", "{client}"),
    ),
    "word/header2.xml": (f"{WORD}.header+xml", lambda: edge("hdr", "Header", "", "")),
    "word/footer1.xml": (
        f"{WORD}.footer+xml",
        lambda: edge("ftr", "Footer", "{kind} · {version}", "{page-of-pages}"),
    ),
}
RELATED = ("styles", "numbering", "settings", "fontTable", "theme", "header", "header", "footer")


def content_types() -> str:
    """Return the part that says what every other part is."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, (kind, _) in PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relations(pairs: list[tuple[str, str]]) -> str:
    """Return the relations of a part, numbered in the order given."""
    inside = "".join(
        f'<Relationship Id="rId{place}" Type="{OFFICE}/relationships/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(pairs, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def parts() -> dict[str, str]:
    """Return every part of the template, in order."""
    targets = [name.removeprefix("word/") for name in PARTS if name != "word/document.xml"]
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations([("officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": relations(list(zip(RELATED, targets, strict=True))),
        **{name: make() for name, (_, make) in PARTS.items()},
    }


def write(target: Path) -> None:
    """Write the template; the same bytes every time."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0  # The same on every system.
            archive.writestr(entry, text.encode("utf-8"))


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
