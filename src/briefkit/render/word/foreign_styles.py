"""The styles of a stranger's document, those it lacks added from the bundled template."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from briefkit.render.word.foreign_lists import Lists, renumbered
from briefkit.render.word.oxml import Element, made, own, value, w

_REFERRING = ("basedOn", "next", "link")


def extended(root: Element, bundled: bytes, lists: Lists) -> Mapping[str, str]:
    """Add the missing styles; return under which id each style of the bundled template is found.

    Styles are known by their names, which do not depend on the language Word was used in.
    """
    ours = defined(own(bundled))
    ids = known(root, ours)
    missing = [style for style in ours if style.get(w("styleId")) not in ids]
    taken = {each.get(w("styleId")) for each in defined(root)}
    for style in missing:
        ids[style.get(w("styleId"))] = _free(style.get(w("styleId")), taken)
    fonts = _heading_fonts(root)
    for style in missing:
        root.append(_in_fonts(_translated(renumbered(style, lists), ids), fonts))
    _forget_missing(root)
    _one_language(root)
    return ids


def defined(root: Element) -> list[Element]:
    """Return the styles that a document defines."""
    return list(root.findall(w("style")))


def known(root: Element, ours: list[Element]) -> dict[str, str]:
    """Return under which id a document keeps those of our styles that it has."""
    theirs = {_name(style): style.get(w("styleId")) for style in defined(root)}
    defaults = {
        style.get(w("type")): style.get(w("styleId"))
        for style in defined(root)
        if style.get(w("default")) in {"1", "true", "on"}
    }
    found = {}
    for style in ours:
        standard = style.get(w("default")) and defaults.get(style.get(w("type")))
        id = standard or theirs.get(_name(style))
        if id:
            found[style.get(w("styleId"))] = id
    return found


def _name(style: Element) -> tuple[str, str]:
    return style.get(w("type"), ""), value(style, "name").casefold()


def _free(id: str, taken: set[str]) -> str:
    while id in taken:
        id += "-brief"
    taken.add(id)
    return id


def _translated(style: Element, ids: Mapping[str, str]) -> Element:
    """Return one of our styles, referring to the styles of its new home."""
    style.set(w("styleId"), ids[style.get(w("styleId"))])
    style.attrib.pop(w("default"), None)
    for name in _REFERRING:
        for each in style.findall(w(name)):
            each.set(w("val"), ids[each.get(w("val"))])
    return style


def _forget_missing(root: Element) -> None:
    """Remove what refers to styles that are not there, as in the document pandoc begins with."""
    there = {style.get(w("styleId")) for style in defined(root)}
    for style in defined(root):
        for name in _REFERRING:
            for each in style.findall(w(name)):
                if each.get(w("val")) not in there:
                    style.remove(each)


def _heading_fonts(root: Element) -> Element | None:
    """Return the fonts of the document's own headings; None means those of its text."""
    styles = {style.get(w("styleId")): style for style in defined(root)}
    names = {_name(style): id for id, style in styles.items()}
    id = names.get(("paragraph", "heading 1")) or names.get(("paragraph", "title"))
    seen: set[str | None] = set()
    while id in styles and id not in seen:
        seen.add(id)
        fonts = styles[id].find(f"{w('rPr')}/{w('rFonts')}")
        if fonts is not None:
            return fonts
        id = value(styles[id], "basedOn")
    return None


def _in_fonts(style: Element, fonts: Element | None) -> Element:
    """Return one of our styles in the fonts of its new home, where it has fonts of its own."""
    for properties in style.findall(w("rPr")):
        for each in properties.findall(w("rFonts")):
            if fonts is not None:
                properties.replace(each, deepcopy(fonts))
            else:
                properties.remove(each)
    return style


def _one_language(root: Element) -> None:
    """Leave one place that says the language of the document: the first of all."""
    for style in defined(root):
        if style.get(w("default")):
            for properties in style.findall(w("rPr")):
                for each in properties.findall(w("lang")):
                    properties.remove(each)
    run = _below(_below(_below(root, "docDefaults"), "rPrDefault"), "rPr")
    old = run.find(w("lang"))
    others = {} if old is None else dict(old.attrib)
    if old is not None:
        run.remove(old)
    language = made("lang", val=others.pop(w("val"), "en-GB"))
    for name, tag in others.items():
        language.set(name, tag)
    run.append(language)


def _below(parent: Element, name: str) -> Element:
    """Return the child of that name, made in the first place where it is missing."""
    found = parent.find(w(name))
    if found is None:
        found = made(name)
        parent.insert(0, found)
    return found
