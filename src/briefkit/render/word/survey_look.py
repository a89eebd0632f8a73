"""The page, the fonts and the styles of a template, in words."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefkit.messages import Message
from briefkit.render.word.foreign import Paper
from briefkit.render.word.foreign_styles import defined, known
from briefkit.render.word.master import Master
from briefkit.render.word.oxml import Element, parsed, value, w

Messages = tuple[Message, ...]

MILLIMETRE = 1440 / 25.4
"""In twentieths of a point."""

NARROW = 120
"""Millimetres of text; in less, the words of tables are cut in pieces."""

_SIZES = {
    (210, 297): "A4",
    (297, 420): "A3",
    (148, 210): "A5",
    (216, 279): "Letter",
    (216, 356): "Legal",
}
_THEME = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_FAMILY = ("ascii", "hAnsi")


class Seen(NamedTuple):
    """What is taken over, what is added, and what may be mended."""

    taken: Messages = ()
    added: Messages = ()
    advice: Messages = ()


def page(master: Master) -> Seen:
    """Return the size of the page and how wide the text is."""
    size = re.search(r"<w:pgSz[^>]*>", master.section)
    across, down = (_measure(size[0] if size else "", name) for name in ("w:w", "w:h"))
    text = round(master.width / MILLIMETRE)
    landscape = across > down
    name = _named(min(across, down), max(across, down))
    form = Message("survey-landscape" if landscape else "survey-upright")
    told = Message("survey-page", {"size": name, "form": form, "width": text})
    advice = (Message("survey-narrow", {"width": text, "least": NARROW}),) if text < NARROW else ()
    return Seen((told,), (), advice)


def _measure(tag: str, name: str) -> int:
    """Return a measure of the page in millimetres; those of A4 where the file has none."""
    found = re.search(f' {name}="([0-9]+)"', tag)
    return round(int(found[1]) / MILLIMETRE) if found else {"w:w": 210, "w:h": 297}[name]


def _named(short: int, long: int) -> str:
    for (across, down), name in _SIZES.items():
        if abs(across - short) <= 1 and abs(down - long) <= 1:
            return name
    return f"{short} × {long} mm"


def styles(theirs: Element, ours: Element) -> Seen:
    """Return which styles of a brief the document has, and which are added."""
    wanted = [style for style in defined(ours) if not style.get(w("default"))]
    have = known(theirs, wanted)
    found = [_title(style) for style in wanted if style.get(w("styleId")) in have]
    missing = [style for style in wanted if style.get(w("styleId")) not in have]
    of_word = [_title(style) for style in missing if not style.get(w("customStyle"))]
    of_briefs = [_title(style) for style in missing if style.get(w("customStyle"))]
    added = (
        *_listed("survey-styles-word", of_word),
        *_listed("survey-styles-brief", of_briefs),
    )
    return Seen(_listed("survey-styles", found), added)


def _listed(key: str, names: list[str]) -> Messages:
    return (Message(key, {"names": names}),) if names else ()


def _title(style: Element) -> str:
    """Return the name of a style as Word shows it in English."""
    name = value(style, "name")
    return name[:1].upper() + name[1:]


def fonts(paper: Paper, main: str, theirs: Element | None) -> Seen:
    """Return the fonts of text and headings."""
    if theirs is None:
        return Seen()
    theme = _theme(paper, main)
    text = _font(theirs, _by_name(theirs, "normal"), theme)
    headings = _font(theirs, _by_name(theirs, "heading 1"), theme) or text
    if not text:
        return Seen()
    key = "survey-font" if text == headings else "survey-fonts"
    values = {"text": text, "headings": headings}
    embedded = {text, headings} <= _embedded(paper, main)
    about = Message("survey-embedded" if embedded else "survey-not-embedded")
    return Seen((Message(key, {**values, "about": about}),))


def _by_name(root: Element, name: str) -> str:
    for style in defined(root):
        if style.get(w("type")) == "paragraph" and value(style, "name").casefold() == name:
            return str(style.get(w("styleId")))
    return ""


def _font(root: Element, id: str, theme: dict[str, str]) -> str:
    """Return the font of a style, or of those it is based on; empty means that none is named."""
    by_id = {style.get(w("styleId")): style for style in defined(root)}
    seen: set[str] = set()
    while id in by_id and id not in seen:
        seen.add(id)
        if found := _named_font(by_id[id].find(f"{w('rPr')}/{w('rFonts')}"), theme):
            return found
        id = value(by_id[id], "basedOn")
    path = "/".join(w(name) for name in ("docDefaults", "rPrDefault", "rPr", "rFonts"))
    return _named_font(root.find(path), theme)


def _named_font(fonts: Element | None, theme: dict[str, str]) -> str:
    if fonts is None:
        return ""
    for name in _FAMILY:  # A font of the theme goes before a named one.
        if chosen := fonts.get(w(f"{name}Theme")):
            return theme.get(chosen[:5], "")
    return next((fonts.get(w(name)) for name in _FAMILY if fonts.get(w(name))), "")


def _theme(paper: Paper, main: str) -> dict[str, str]:
    """Return the fonts of the theme by how their names begin: `major` and `minor`."""
    root = _related(paper, main, "theme")
    found = {}
    for name in ("major", "minor"):
        latin = None if root is None else root.find(f".//{_THEME}{name}Font/{_THEME}latin")
        found[name] = "" if latin is None else latin.get("typeface", "")
    return found


def _embedded(paper: Paper, main: str) -> set[str]:
    """Return the names of the fonts that travel with the document."""
    root = _related(paper, main, "fontTable")
    if root is None:
        return set()
    kept = (font for font in root if font.find(w("embedRegular")) is not None)
    return {font.get(w("name"), "") for font in kept}


def _related(paper: Paper, main: str, kind: str) -> Element | None:
    for each in paper.relations(main):
        if each.kind.endswith(f"/{kind}") and each.target in paper.parts:
            return parsed(paper.parts[each.target], each.target, paper.file)
    return None
