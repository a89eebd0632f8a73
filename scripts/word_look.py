"""How the Word brief looks: page, fonts, colours, and the XML they are said in."""

from __future__ import annotations

import colorsys

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Twentieths of a point. A4 with margins of 2.2 cm at the sides leaves 16.6 cm of text.
PAGE_WIDTH, PAGE_HEIGHT, SIDE = 11906, 16838, 1247
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE

FONT = "Calibri"
OTHER_FONTS = {
    "Arab": "Arial",
    "Hebr": "Arial",
    "Thai": "Tahoma",
    "Jpan": "Yu Gothic",
    "Hang": "Malgun Gothic",
    "Hans": "Microsoft YaHei",
    "Hant": "Microsoft JhengHei",
}
"""Fonts for scripts that the first has not, or where Word would take one with serifs."""

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
THEME_NAMES = {
    "dk1": "text1",
    "lt1": "background1",
    "dk2": "text2",
    "lt2": "background2",
    "hlink": "hyperlink",
}
GREY, RULE = "5C6970", "CFD8DB"

BOLD = "<w:b/><w:bCs/>"
HEADING_FONT = (
    '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"'
    ' w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
)

BUILT_IN = {
    "heading 1",
    "heading 2",
    "heading 3",
    "Title",
    "Subtitle",
    "caption",
    "header",
    "footer",
    "List Bullet",
    "List Number",
    "Hyperlink",
    "Strong",
}
"""Names that Word knows, spelt as it spells them."""


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


def spacing(before: int, after: int, line: int = 0) -> str:
    """Return the room around a paragraph, in twentieths of a point; `line` 240 is single."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def style(
    id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    based: str = "Normal",
    following: str = "",
    priority: int = 10,
) -> str:
    """Return a style of paragraphs."""
    follows = f'<w:next w:val="{following}"/>' if following else ""
    look = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    look += f"<w:rPr>{run}</w:rPr>" if run else ""
    return named("paragraph", id, name, f'<w:basedOn w:val="{based}"/>{follows}', priority, look)


def named(kind: str, id: str, name: str, relatives: str, priority: int, look: str) -> str:
    """Return a style of any kind."""
    own = "" if name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{own} w:styleId="{id}"><w:name w:val="{name}"/>{relatives}'
        f'<w:uiPriority w:val="{priority}"/><w:qFormat/>{look}</w:style>'
    )
