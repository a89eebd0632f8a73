"""Make `templates/brief.docx`: the styles, page, header and footer of the Word brief.

    python -m scripts.make_template [FILE]

Written as XML by hand: a slim reference document opens faster than anything that starts from a
word processor's default, and nothing in it is there by accident. The entries are stored, not
compressed, so that every machine makes the same bytes.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from scripts.word_look import (
    COLOURS,
    FONT,
    HEAD,
    MAIN,
    OTHER_FONTS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE,
    ink,
)
from scripts.word_styles import styles

TARGET = Path(__file__).parents[1] / "templates" / "brief.docx"

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}/relationships"'


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
        '<w:themeFontLang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
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
    scripts = "".join(
        f'<a:font script="{script}" typeface="{font}"/>' for script, font in OTHER_FONTS.items()
    )
    fonts = "".join(
        f'<a:{which}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
        f"{scripts}</a:{which}>"
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
        f"<a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "</a:theme>"
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
    ("LeadLabel", "Lead Label"),
    ("Lead", "Lead"),
    ("Callout", "Callout"),
    ("CalloutBullet", "Callout Bullet"),
    ("CalloutNumber", "Callout Number"),
    ("BriefLabel", "Brief Label"),
    ("CopyText", "Copy Text"),
    ("CopyBullet", "Copy Bullet"),
    ("CopyNumber", "Copy Number"),
    ("Caption", "Caption"),
    ("TableText", "Table Text"),
    ("TableHeading", "Table Heading"),
    ("TableLabel", "Table Label"),
    ("PairThis", "Pair This"),
    ("PairNot", "Pair Not"),
    ("GridLabel", "Grid Label"),
    ("TableBullet", "Table Bullet"),
    ("TableNumber", "Table Number"),
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
        ' w:header="652" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/>'
        "</w:sectPr>"
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
        lambda: edge("hdr", "Header", "{client}", "{kind}"),
    ),
    "word/header2.xml": (f"{WORD}.header+xml", lambda: edge("hdr", "Header", "", "")),
    "word/footer1.xml": (
        f"{WORD}.footer+xml",
        lambda: edge("ftr", "Footer", "{title} · {version}", "{page-of-pages}"),
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
