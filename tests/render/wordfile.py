"""Reading Word files back: with python-docx what people see, with lxml what programs see."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.table import Table

from briefkit.brief.blocks import Block, Brief, Part


def brief_of(*blocks: Block, **changes: Any) -> Brief:
    """Return a brief with these blocks in one section."""
    usual: dict[str, Any] = {
        "title": "Kit",
        "kind": "Content brief",
        "questionnaire": "content-brief",
        "version": 1,
        "layout": "full",
        "language": "en",
        "text_language": "en",
        "sections": (Part("Decisions", blocks),),
    }
    return Brief(**usual | changes)


def opened(data: bytes) -> Any:
    """Return the document as python-docx sees it."""
    return docx.Document(io.BytesIO(data))


def paragraphs(data: bytes) -> list[Any]:
    """Return every paragraph of the body, those in tables in their place."""
    return list(_below(opened(data)))


def _below(parent: Any) -> Iterator[Any]:
    for each in parent.iter_inner_content():
        if isinstance(each, Table):
            for row in each.rows:
                for cell in row.cells:
                    yield from _below(cell)
        else:
            yield each


def texts(data: bytes) -> list[str]:
    """Return the text of every paragraph that has some."""
    return [paragraph.text for paragraph in paragraphs(data) if paragraph.text]


def parts(data: bytes) -> dict[str, bytes]:
    """Return every part, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return the file with parts changed, or left out where `change` returns None."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts(data).items():
            new = change(name, content)
            if new is not None:
                archive.writestr(name, new)
    return target.getvalue()


def tree(data: bytes, part: str = "word/document.xml") -> Any:
    """Return a part as lxml sees it."""
    return parse_xml(parts(data)[part])


def values(root: Any, element: str, attribute: str = "w:val") -> list[str]:
    """Return an attribute of every element of that name."""
    return [each.get(qn(attribute)) for each in root.iter(qn(element))]


def faults(data: bytes) -> list[str]:
    """Return what Word would complain about, or what validators overlook."""
    looked_at = (_styles, _bookmarks, _tables, _relations, _lists, _settings)
    return [fault for look in looked_at for fault in look(data)]


def _styles(data: bytes) -> Iterator[str]:
    styles = tree(data, "word/styles.xml")
    names = ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link")
    used = {
        value for root in (tree(data), styles) for name in names for value in values(root, name)
    }
    known = values(styles, "w:style", "w:styleId")
    yield from (f"style {name} is missing" for name in used - set(known))
    yield from (f"style {name} is there twice" for name in _twice(known))


def _bookmarks(data: bytes) -> Iterator[str]:
    body = tree(data)
    ids = values(body, "w:bookmarkStart", "w:id")
    names = [name.casefold() for name in values(body, "w:bookmarkStart", "w:name")]
    yield from (f"bookmark {name} is there twice" for name in (*_twice(ids), *_twice(names)))
    if ids != values(body, "w:bookmarkEnd", "w:id"):
        yield "a bookmark is not closed"


def _tables(data: bytes) -> Iterator[str]:
    for table in tree(data).iter(qn("w:tbl")):
        columns = len(table.find(qn("w:tblGrid")))
        rows = [row.findall(qn("w:tc")) for row in table.findall(qn("w:tr"))]
        if not rows or {len(row) for row in rows} != {columns}:
            yield "the cells of a table do not fit its columns"
        if any(cell[-1].tag != qn("w:p") for row in rows for cell in row):
            yield "a cell ends without a paragraph"


def _relations(data: bytes) -> Iterator[str]:
    known = {each.get("Id") for each in tree(data, "word/_rels/document.xml.rels")}
    used = {id for each in tree(data).iter() for id in [each.get(qn("r:id"))] if id}
    yield from (f"relation {id} is missing" for id in used - known)


def _lists(data: bytes) -> Iterator[str]:
    known = set(values(tree(data, "word/numbering.xml"), "w:num", "w:numId"))
    used = {*values(tree(data), "w:numId"), *values(tree(data, "word/styles.xml"), "w:numId")}
    yield from (f"list {id} is missing" for id in used - known)


def _settings(data: bytes) -> Iterator[str]:
    if None in values(tree(data, "word/settings.xml"), "w:zoom", "w:percent"):
        yield "the zoom has no percent"


def _twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]
