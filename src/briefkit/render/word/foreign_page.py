"""The page of a stranger's document: size, margins, headers and footers."""

from __future__ import annotations

from attrs import frozen

from briefkit.render.word.oxml import Element, made, number, r, spelt, w

# A4 with the margins of the bundled template, in twentieths of a point.
_WIDTH, _HEIGHT, _SIDE = 11906, 16838, 1247
_NARROWEST, _WIDEST = 2800, 31680
"""Of the text; what lies outside is a mistake of the file."""

_EDGES = ("headerReference", "footerReference")
_UNWANTED = ("sectPrChange", "type", "lnNumType", "pgNumType", "printerSettings")


@frozen
class Page:
    """The page setup as XML, and how wide the text is."""

    section: str
    width: int


def page(document: Element, relations: set[str]) -> Page:
    """Return the last page setup of a document, with the headers and footers it goes by."""
    sections = list(document.iter(w("sectPr")))
    last = sections[-1] if sections else made("sectPr")
    edges = _edges(sections, relations)
    unwanted = {w(name) for name in (*_EDGES, *_UNWANTED)}
    for each in [each for each in last if each.tag in unwanted]:
        last.remove(each)
    last[:0] = edges.values()
    _complete(last)
    width = _one_column(last)
    return Page(spelt(last), width)


def _complete(section: Element) -> None:
    """Say size and margins where a file leaves them to the program that opens it."""
    before = {w(name) for name in (*_EDGES, "footnotePr", "endnotePr", "type")}
    place = sum(each.tag in before for each in section)
    margins = {"top": "1418", "right": str(_SIDE), "bottom": "1304", "left": str(_SIDE)}
    if section.find(w("pgSz")) is None:
        section.insert(place, made("pgSz", w=str(_WIDTH), h=str(_HEIGHT)))
    if section.find(w("pgMar")) is None:
        margin = made("pgMar", **margins, header="652", footer="567", gutter="0")
        section.insert(place + 1, margin)


def _edges(sections: list[Element], relations: set[str]) -> dict[tuple[str, str], Element]:
    """Return the headers and footers in force at the end: a section goes on with those before."""
    found = {}
    for section in sections:
        for each in section:
            known = each.get(r("id")) in relations
            if known and each.tag in {w(name) for name in _EDGES}:
                found[str(each.tag), str(each.get(w("type")))] = each
    return found


def _one_column(section: Element) -> int:
    """Set the text in one column; return its width."""
    for columns in section.findall(w("cols")):
        columns.attrib.pop(w("num"), None)
        columns[:] = []
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    whole = _WIDTH if size is None else number(size.get(w("w")), _WIDTH)
    sides = [
        _SIDE if margins is None else number(margins.get(w(side)), _SIDE)
        for side in ("left", "right")
    ]
    gutter = 0 if margins is None else number(margins.get(w("gutter")), 0)
    return min(max(whole - sum(sides) - gutter, _NARROWEST), _WIDEST)
