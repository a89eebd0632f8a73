"""A Word file taken apart: its parts, the XML in them, its styles by their names."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

CORE = RELATIONSHIP_TYPE.CORE_PROPERTIES

_STORIES = {qn(f"w:{name}") for name in ("document", "hdr", "ftr", "footnotes", "endnotes")}


class Package:
    """The parts of a Word file; those that are XML are read once.

    Raises:
        zipfile.BadZipFile: it is no archive.
    """

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.names = archive.namelist()
            self.parts = {name: archive.read(name) for name in self.names}

    @cached_property
    def unreadable(self) -> Mapping[str, str]:
        """What is wrong with the parts that should be XML and are not."""
        return {name: read for name, read in self._read.items() if isinstance(read, str)}

    @cached_property
    def roots(self) -> Mapping[str, Any]:
        """The parts that are XML."""
        return {name: read for name, read in self._read.items() if not isinstance(read, str)}

    @cached_property
    def _read(self) -> Mapping[str, Any]:
        return {name: _xml(part) for name, part in self.parts.items() if _should_be_xml(name)}

    @cached_property
    def stories(self) -> Mapping[str, Any]:
        """The parts with text in them that people see: the body, headers, footers, notes."""
        return {name: root for name, root in self.roots.items() if root.tag in _STORIES}

    @cached_property
    def body(self) -> Any:
        """The text of the document."""
        (root,) = [root for root in self.stories.values() if root.tag == qn("w:document")]
        return root.find(qn("w:body"))

    def root(self, kind: str) -> Any:
        """Return the part whose root element has this name, such as `w:styles`; None without."""
        found = (root for root in self.roots.values() if root.tag == qn(kind))
        return next(found, None)

    def everywhere(self, *elements: str) -> Iterator[Any]:
        """Yield each element of these names in the parts that people see."""
        for root in self.stories.values():
            yield from root.iter(*map(qn, elements))

    @cached_property
    def styles(self) -> Mapping[str, Any]:
        """The styles by id."""
        return {style.get(qn("w:styleId")): style for style in children(self.root("w:styles"))}

    def style_name(self, id: str | None) -> str:
        """Return the name of a style as programs compare it; empty where it is not defined."""
        style = self.styles.get(id or "")
        return "" if style is None else (value(style, "w:name") or "").casefold()

    @cached_property
    def relations(self) -> Mapping[str, list[Any]]:
        """The relations of each part that has some; of the whole package under an empty name."""
        return {
            _owner(name): list(root) for name, root in self.roots.items() if name.endswith(".rels")
        }

    def target(self, owner: str, relation: Any) -> str | None:
        """Return the part that a relation leads to; None where it leads out of the file."""
        if relation.get("TargetMode") == "External":
            return None
        folder = "/" + posixpath.dirname(owner)
        return posixpath.normpath(posixpath.join(folder, relation.get("Target"))).lstrip("/")

    @cached_property
    def core(self) -> Mapping[str, str]:
        """What the document says about itself: `title`, `creator` and others."""
        for each in self.relations.get("", []):
            if each.get("Type") == CORE:
                root = self.roots.get(self.target("", each) or "", ())
                return {one.tag.rpartition("}")[2]: (one.text or "").strip() for one in root}
        return {}


def children(parent: Any) -> list[Any]:
    """Return the styles, or whatever stands directly below; nothing below None."""
    return [] if parent is None else list(parent.iterchildren(qn("w:style")))


def value(parent: Any, element: str, attribute: str = "w:val") -> str | None:
    """Return an attribute of the child of that name; None without."""
    found = parent.find(qn(element))
    return None if found is None else str(found.get(qn(attribute)) or "")


def text(element: Any) -> str:
    """Return the words in an element."""
    return "".join(each.text or "" for each in element.iter(qn("w:t")))


def _xml(part: bytes) -> Any:
    try:
        return parse_xml(part)
    except SyntaxError as error:
        return str(error)


def _should_be_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _owner(relations: str) -> str:
    """Return the part that a part of relations belongs to: `a/_rels/b.rels` is that of `a/b`."""
    folder, _, name = relations.rpartition("_rels/")
    return folder + name.removesuffix(".rels")
