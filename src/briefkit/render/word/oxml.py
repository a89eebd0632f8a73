"""Reading and changing the XML of strangers' templates, with the parser of python-docx.

It is imported only when somebody brings a template: the bundled one needs no parsing.
"""

from __future__ import annotations

from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from briefkit.errors import BriefkitError
from briefkit.render.word.xmltext import attribute

Element = Any
"""An element of lxml, which has no types of its own."""


def parsed(content: bytes, name: str, file: str) -> Element:
    """Return the root of a part; document types, and so entities, are faults."""
    try:
        root = parse_xml(content)
    except (SyntaxError, ValueError):
        raise BriefkitError("word-template-faulty", file=file, part=name) from None
    if root.getroottree().docinfo.doctype:
        raise BriefkitError("word-template-faulty", file=file, part=name)
    return root


def own(content: bytes) -> Element:
    """Return the root of a part of the bundled template."""
    return parse_xml(content)


def written(root: Element) -> bytes:
    """Return the part of which `root` is the root."""
    text: bytes = serialize_part_xml(root)
    return text


def w(name: str) -> str:
    """Return a name of WordprocessingML as lxml spells it."""
    return str(qn(f"w:{name}"))


def r(name: str) -> str:
    """Return a name of an attribute that refers to a relation."""
    return str(qn(f"r:{name}"))


def value(element: Element, path: str, default: str = "") -> str:
    """Return `w:val` of the first element below at `path`, such as `pPr/numPr/numId`."""
    found = element.find("/".join(w(step) for step in path.split("/")))
    return default if found is None else found.get(w("val"), default)


def number(text: str | None, default: int) -> int:
    """Return a whole number, or `default` where a file holds something else."""
    try:
        return int(text or "")
    except ValueError:
        return default


def made(name: str, **values: str) -> Element:
    """Return a new element with attributes of WordprocessingML."""
    return OxmlElement(f"w:{name}", {w(key): each for key, each in values.items()})


def spelt(element: Element) -> str:
    """Return an element as text without its declarations; only its `w:` and `r:` names are kept."""
    inside = "".join(spelt(each) for each in element if str(each.tag).startswith(w("")))
    names = {w(""): "w:", r(""): "r:"}
    attributes = "".join(
        f' {prefix}{name.removeprefix(space)}="{attribute(text)}"'
        for name, text in element.attrib.items()
        for space, prefix in names.items()
        if name.startswith(space)
    )
    name = f"w:{element.tag.removeprefix(w(''))}"
    return f"<{name}{attributes}>{inside}</{name}>"
