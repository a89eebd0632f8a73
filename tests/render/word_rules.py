"""What Word, its users or their screen readers trip over, and the Open XML SDK does not see.

Each rule reads a Word file and yields sentences; none means that it is kept.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from docx.oxml.ns import nsmap, qn

from tests.render.word_package import Package, text, value

Rule = Callable[[Package], Iterator[str]]

HEADED = {"brief table", "brief pair"}
"""Names of the table styles whose first row names the columns."""

SHORT_ROW, SHORT_PARAGRAPHS = 200, 3
"""Characters and paragraphs of a cell; a row with longer ones may break across pages."""

TAG = re.compile(
    r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-x(-\w{1,8})+)?",
    re.IGNORECASE,
)
"""A language tag of BCP 47, but for what no language has that people write in."""

_REFERENCE = re.compile(r'\b(?:PAGEREF|REF|HYPERLINK\s+\\l)\s+"?([^\s"\\]+)')

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_VML = "{urn:schemas-microsoft-com:vml}"


def broken(data: bytes) -> list[str]:
    """Return what is wrong with a Word file, a sentence each."""
    try:
        package = Package(data)
    except zipfile.BadZipFile:
        return ["it is not an archive"]
    if package.unreadable:
        return [f"{name} is not XML: {why}" for name, why in package.unreadable.items()]
    return [sentence for rule in RULES for sentence in rule(package)]


def parts_are_known(package: Package) -> Iterator[str]:
    yield from (f"part {name} is there twice" for name in _twice(package.names))
    types = package.roots["[Content_Types].xml"]
    known = {each.get("PartName", "").lstrip("/") for each in types}
    suffixes = {each.get("Extension", "").casefold() for each in types}
    for name in package.names:
        suffix = name.rpartition(".")[2].casefold()
        if name not in known and suffix not in suffixes and not name.endswith("/"):
            yield f"part {name} has no type"


def relations_lead_somewhere(package: Package) -> Iterator[str]:
    prefix = f"{{{nsmap['r']}}}"
    for name, root in package.stories.items():
        ids = {each.get("Id") for each in package.relations.get(name, [])}
        named = {v for each in root.iter() for k, v in each.attrib.items() if k.startswith(prefix)}
        yield from (f"relation {id} of {name} is missing" for id in sorted(named - ids))
    for owner, relations in package.relations.items():
        yield from (f"relation {id} is there twice" for id in _twice(_all(relations, "Id")))
        targets = {package.target(owner, each) for each in relations} - {None}
        yield from (f"part {name} is missing" for name in targets - set(package.names))


def styles_are_defined(package: Package) -> Iterator[str]:
    kinds = {id: style.get(qn("w:type")) for id, style in package.styles.items()}
    uses = {"w:pStyle": "paragraph", "w:rStyle": "character", "w:tblStyle": "table"}
    roots = [*package.stories.values(), package.root("w:styles"), package.root("w:numbering")]
    for element, kind in uses.items():
        used = {id for root in roots for id in _values(root, element)}
        for id in sorted(used):
            if kinds.get(id) != kind:
                yield f"{kind} style {id} is not defined"
    for element in ("w:basedOn", "w:next", "w:link"):
        lacking = set(_values(package.root("w:styles"), element)) - set(kinds)
        yield from (f"style {id} is not defined" for id in sorted(lacking))
    listed = [each.get(qn("w:styleId")) for each in package.root("w:styles").iter(qn("w:style"))]
    yield from (f"style {id} is defined twice" for id in _twice(listed))


def lists_are_defined(package: Package) -> Iterator[str]:
    numbering = package.root("w:numbering")
    lists = set() if numbering is None else set(_ids(numbering, "w:num", "w:numId"))
    roots = [*package.stories.values(), package.root("w:styles")]
    used = {id for root in roots for id in _values(root, "w:numId")}
    yield from (f"list {id} is not defined" for id in sorted(used - lists - {"0"}))
    if numbering is not None:
        shapes = set(_ids(numbering, "w:abstractNum", "w:abstractNumId"))
        wanted = set(_values(numbering, "w:abstractNumId"))
        yield from (f"shape {id} of a list is not defined" for id in sorted(wanted - shapes))


def ids_are_used_once(package: Package) -> Iterator[str]:
    starts = list(package.everywhere("w:bookmarkStart"))
    yield from (f"bookmark {id} is there twice" for id in _twice(_all(starts, qn("w:id"))))
    names = [name.casefold() for name in _all(starts, qn("w:name"))]
    yield from (f"bookmark {name} is there twice" for name in _twice(names))
    pictures = _all(package.everywhere("wp:docPr"), "id")
    yield from (f"picture {id} is there twice" for id in _twice(pictures))
    controls = [value(each, "w:id") or "" for each in package.everywhere("w:sdtPr")]
    yield from (f"control {id} is there twice" for id in _twice([id for id in controls if id]))


def bookmarks_are_closed(package: Package) -> Iterator[str]:
    opened: dict[str, str] = {}
    for each in package.everywhere("w:bookmarkStart", "w:bookmarkEnd"):
        id = each.get(qn("w:id"))
        if each.tag == qn("w:bookmarkStart"):
            opened[id] = each.get(qn("w:name"))
        elif not opened.pop(id, ""):
            yield f"bookmark {id} is closed without having been opened"
    yield from (f"bookmark {name} is not closed" for name in opened.values())


def links_within_lead_somewhere(package: Package) -> Iterator[str]:
    marks = {each.get(qn("w:name")) for each in package.everywhere("w:bookmarkStart")}
    wanted = set()
    for link in package.everywhere("w:hyperlink"):
        if link.get(qn("w:anchor")):
            wanted.add(link.get(qn("w:anchor")))
        elif not link.get(qn("r:id")):
            yield f"the link of {text(link)!r} leads nowhere"
    said = [each.get(qn("w:instr")) for each in package.everywhere("w:fldSimple")]
    said += [each.text or "" for each in package.everywhere("w:instrText")]
    wanted |= {name for each in said for name in _REFERENCE.findall(each)}
    yield from (f"there is no bookmark {name} to link to" for name in sorted(wanted - marks))


def cells_end_with_a_paragraph(package: Package) -> Iterator[str]:
    for cell in package.everywhere("w:tc"):
        last = cell[-1] if len(cell) else cell
        if last.tag != qn("w:p"):
            yield "a cell does not end with a paragraph"


def rows_fill_their_columns(package: Package) -> Iterator[str]:
    for table in package.everywhere("w:tbl"):
        widths = _all(table.find(qn("w:tblGrid")), qn("w:w"))
        columns = len(widths)
        if not all(width.isdecimal() and int(width) for width in widths):
            yield f"the columns of a table have no width: {', '.join(widths)}"
        rows = table.findall(qn("w:tr"))
        if not rows or {sum(map(_span, row.findall(qn("w:tc")))) for row in rows} != {columns}:
            yield "the cells of a table do not fit its columns"


def header_rows_are_marked(package: Package) -> Iterator[str]:
    for table in package.everywhere("w:tbl"):
        style = package.style_name(value(table.tblPr, "w:tblStyle"))
        if style in HEADED or _stands_out(table.tblPr.find(qn("w:tblLook"))):
            first = table.find(qn("w:tr"))
            if first is None or next(first.iter(qn("w:tblHeader")), None) is None:
                yield f"a table has no header row: {text(table)[:40]!r}"


def short_rows_stay_whole(package: Package) -> Iterator[str]:
    for row in package.body.iter(qn("w:tr")):
        if next(row.iter(qn("w:cantSplit")), None) is None and _short(row):
            yield f"a row may break across pages: {text(row)[:40]!r}"


def headings_go_down_by_one(package: Package) -> Iterator[str]:
    before = 0
    for paragraph in package.body.iter(qn("w:p")):
        level = _level(package, paragraph)
        if level and not text(paragraph).strip():
            yield "a heading is empty"
        if level > before + 1:
            yield f"a heading of level {level} follows one of {before}: {text(paragraph)!r}"
        before = level or before


def pictures_are_described(package: Package) -> Iterator[str]:
    for each in package.everywhere("wp:docPr"):
        decorative = [one for one in each.iter(_DECORATIVE) if one.get("val") in ("1", "true")]
        if not (each.get("descr") or "").strip() and not decorative:
            yield f"picture {each.get('name')} is not described"
    for root in package.stories.values():
        for shape in root.iter(f"{_VML}shape"):
            if shape.find(f"{_VML}imagedata") is not None and not shape.get("alt"):
                yield f"picture {shape.get('id')} is not described"


def languages_are_known(package: Package) -> Iterator[str]:
    styles = package.root("w:styles")
    usual = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    if usual is None or not usual.get(qn("w:val")):
        yield "the document has no language"
    tags = {
        tag
        for root in (*package.stories.values(), styles)
        for each in root.iter(qn("w:lang"))
        for tag in each.attrib.values()
    }
    tags |= {package.core.get("language", "")}
    yield from (f"{tag!r} is not a language" for tag in sorted(tags) if not _is_tag(tag))


def it_says_what_it_is(package: Package) -> Iterator[str]:
    for name in ("title", "creator", "subject", "keywords"):
        if not package.core.get(name):
            yield f"the document has no {name}"


def the_zoom_has_a_percent(package: Package) -> Iterator[str]:
    settings = package.root("w:settings")
    for zoom in () if settings is None else settings.iter(qn("w:zoom")):
        if not zoom.get(qn("w:percent")):
            yield "the zoom has no percent"


RULES: tuple[Rule, ...] = (
    parts_are_known,
    relations_lead_somewhere,
    styles_are_defined,
    lists_are_defined,
    ids_are_used_once,
    bookmarks_are_closed,
    links_within_lead_somewhere,
    cells_end_with_a_paragraph,
    rows_fill_their_columns,
    header_rows_are_marked,
    short_rows_stay_whole,
    headings_go_down_by_one,
    pictures_are_described,
    languages_are_known,
    it_says_what_it_is,
    the_zoom_has_a_percent,
)


def _twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def _all(elements: Any, attribute: str) -> list[str]:
    return [each.get(attribute) or "" for each in elements]


def _ids(root: Any, element: str, attribute: str) -> list[str]:
    return [each.get(qn(attribute)) for each in root.findall(qn(element))]


def _values(root: Any, element: str) -> list[str]:
    """Return the values of every element of that name below `root`, which may be None."""
    return [] if root is None else [v for e in root.iter(qn(element)) if (v := e.get(qn("w:val")))]


def _span(cell: Any) -> int:
    properties = cell.find(qn("w:tcPr"))
    return int((value(properties, "w:gridSpan") if properties is not None else None) or 1)


def _stands_out(look: Any) -> bool:
    """Tell whether the first row of a table looks like a header."""
    if look is None:
        return False
    said = look.get(qn("w:firstRow"))
    return said in ("1", "true") if said else bool(int(look.get(qn("w:val")) or "0", 16) & 0x20)


def _short(row: Any) -> bool:
    cells = row.findall(qn("w:tc"))
    return all(
        len(text(cell)) <= SHORT_ROW and len(cell.findall(qn("w:p"))) <= SHORT_PARAGRAPHS
        for cell in cells
    )


def _level(package: Package, paragraph: Any) -> int:
    """Return the level of a heading; 0 for any other paragraph."""
    style = value(paragraph.pPr, "w:pStyle") if paragraph.pPr is not None else None
    found = re.fullmatch(r"heading ([1-9])", package.style_name(style))
    return int(found[1]) if found else 0


def _is_tag(tag: str) -> bool:
    return bool(TAG.fullmatch(tag)) or tag == "x-none"
