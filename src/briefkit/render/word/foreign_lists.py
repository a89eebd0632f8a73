"""The lists of a stranger's document, and ours added to them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from attrs import frozen

from briefkit.render.word.oxml import Element, made, number, own, value, w
from briefkit.render.word.sheet import numbering

_BULLET, _NUMBER = "1", "2"
"""Ids of the two lists of the bundled template."""


@frozen
class Lists:
    """Where our lists are found in a stranger's document.

    Attributes:
        ids: the new id of each list of ours.
        ordered: id of the form of our numbered lists.
        free: the first id of a list that nothing uses.
    """

    ids: Mapping[str, str]
    ordered: int
    free: int


def extended(root: Element, bundled: bytes) -> Lists:
    """Add the lists of the bundled template; return where they are."""
    ours = own(bundled)
    for each in root.findall(w("numIdMacAtCleanup")):
        root.remove(each)
    forms, lists = root.findall(w("abstractNum")), root.findall(w("num"))
    free_form = _free(forms, "abstractNumId")
    free_list = _free(lists, "numId")
    place = len(root) - len(lists)
    for offset, form in enumerate(ours.findall(w("abstractNum"))):
        form.set(w("abstractNumId"), str(free_form + offset))
        root.insert(place + offset, form)
    for offset in (0, 1):
        added = made("num", numId=str(free_list + offset))
        added.append(made("abstractNumId", val=str(free_form + offset)))
        root.append(added)
    ids = {_BULLET: str(free_list), _NUMBER: str(free_list + 1)}
    return Lists(ids, free_form + 1, free_list + 2)


def _free(elements: list[Element], name: str) -> int:
    return max((number(each.get(w(name)), 0) for each in elements), default=0) + 1


def bullets(styles: Element, style: str, lists: Lists) -> str:
    """Return the numbering that the style of bulleted lists lacks; empty where it has one."""
    return "" if _list_of(styles, style) else numbering(int(lists.ids[_BULLET]))


def ordered(roots: Mapping[str, Element], style: str, lists: Lists) -> int:
    """Return the form of numbered lists: that of their style, or ours."""
    wanted = _list_of(roots["styles"], style)
    for each in roots["numbering"].findall(w("num")):
        if wanted and each.get(w("numId")) == wanted:
            form = value(each, "abstractNumId")
            if _plain(roots["numbering"], form):
                return number(form, lists.ordered)
    return lists.ordered


def _plain(root: Element, form: str) -> bool:
    """Tell whether a form of lists exists and does not borrow from a style."""
    return any(
        each.get(w("abstractNumId")) == form and each.find(w("numStyleLink")) is None
        for each in root.findall(w("abstractNum"))
    )


def _list_of(styles: Element, style: str) -> str:
    """Return the id of the list that a style puts its paragraphs into; empty means none."""
    known = {each.get(w("styleId")): each for each in styles.findall(w("style"))}
    seen: set[str] = set()
    while style in known and style not in seen:
        seen.add(style)
        found = value(known[style], "pPr/numPr/numId")
        if found:
            return found if found != "0" else ""
        style = value(known[style], "basedOn")
    return ""


def renumbered(style: Element, lists: Lists) -> Element:
    """Return a copy of one of our styles whose list is found under its new id."""
    copy = deepcopy(style)
    for each in copy.iter(w("numId")):
        each.set(w("val"), lists.ids[each.get(w("val"))])
    return copy
