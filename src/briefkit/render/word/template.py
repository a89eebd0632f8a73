"""The reference document: opened once, its parts kept as compressed bytes.

What a template must give is the same whether it is the bundled one or an agency's own paper: the
parts that never change, the page setup, and under which id each style of a brief is found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from attrs import evolve, frozen

from briefkit import resources
from briefkit.errors import BriefkitError
from briefkit.render.word import paper, properties, seal
from briefkit.render.word.archive import (
    MEGABYTE,
    MOST_CONTENT,
    MOST_RATIO,
    MOST_XML,
    Entry,
    TooLarge,
    Unreadable,
    contents,
    entry,
)
from briefkit.render.word.compact import tightened
from briefkit.render.word.edges import PLACEHOLDER, fillable
from briefkit.render.word.languages import of_document, right_to_left, tag
from briefkit.render.word.master import HEAD, PACKAGE, RELATED, RELATIONS, Master

_OFFICE = "application/vnd.openxmlformats-"
_KINDS = {
    properties.PART: f"{_OFFICE}package.core-properties+xml",
    properties.APPLICATION_PART: f"{_OFFICE}officedocument.extended-properties+xml",
    seal.PART: f"{_OFFICE}officedocument.custom-properties+xml",
}
_EDGE_STYLE = re.compile('(<w:pStyle w:val="(?:Header|Footer)"/>)')
_END_OF_SECTION = re.compile("(?=<w:rtlGutter|<w:docGrid|</w:sectPr>)")


@frozen(eq=False)
class Stock:
    """A reference document in one language: what is compressed and sealed already."""

    master: Master
    entries: tuple[Entry, ...]
    pressed: seal.Digest
    edges: tuple[tuple[str, str], ...]
    numbering: str


@frozen
class Setting:
    """What a document asks of its template.

    Attributes:
        language: tag of the document; empty means that it is not known.
        compact: everything smaller and closer, for one page.
        paper: of the bundled template; a template of one's own keeps its page.
    """

    language: str
    compact: bool
    paper: paper.Paper

    @property
    def rtl(self) -> bool:
        """Whether the document runs from right to left."""
        return right_to_left(self.language)


@frozen
class Source:
    """A file at a moment: what is kept of it holds until it is changed."""

    path: Path
    changed: int
    size: int
    bundled: bool


def stock(
    template: Path | None, language: str, compact: bool = False, on: paper.Paper = "a4"
) -> Stock:
    """Return the bundled template, or the one in a file, as it is needed. Read once per change."""
    path = template or resources.folder("templates") / "brief.docx"
    try:
        state = path.stat()
    except OSError as error:
        raise _missing(path, error) from error
    source = Source(path, state.st_mtime_ns, state.st_size, template is None)
    return _stocked(source, Setting(tag(language), compact, on))


@lru_cache(maxsize=32)
def _stocked(source: Source, setting: Setting) -> Stock:
    master = _master(source)
    if source.bundled:
        master = _on_paper(master, setting)
    if setting.rtl:
        master = evolve(master, section=_END_OF_SECTION.sub("<w:bidi/>", master.section, count=1))
    return _as_set(master, setting)


def _on_paper(master: Master, setting: Setting) -> Master:
    """Return the bundled template on another page."""
    page = paper.page(setting.paper, setting.compact)
    styles = paper.tabs(master.parts[master.styles].decode(), master.width, page.text)
    parts = {**master.parts, master.styles: styles.encode()}
    if setting.rtl:
        for name in master.edges:
            parts[name] = _EDGE_STYLE.sub(r"\1<w:bidi/>", parts[name].decode()).encode()
    section = paper.section(master.section, page)
    return evolve(master, parts=parts, section=section, width=page.text)


@lru_cache(maxsize=4)
def _master(source: Source) -> Master:
    parts = _parts(source.path)
    if source.bundled:
        return _bundled(parts)
    from briefkit.render.word.foreign import adapted

    return adapted(parts, bundled_parts(), str(source.path))


def bundled_parts() -> Mapping[str, bytes]:
    """Return the parts of the bundled template."""
    return _parts(resources.folder("templates") / "brief.docx")


def _parts(path: Path) -> Mapping[str, bytes]:
    """Return the parts of a file, or say in a sentence why it cannot be a template."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _missing(path, error) from error
    try:
        return contents(data, MOST_XML, MOST_RATIO)
    except TooLarge:
        most = MOST_CONTENT // MEGABYTE
        raise BriefkitError("word-template-too-large", file=str(path), most=most) from None
    except Unreadable as error:
        raise _unreadable(path, data, str(error)) from None


def _missing(path: Path, error: OSError) -> BriefkitError:
    return BriefkitError("word-template-missing", file=str(path), reason=error.strerror or "")


def _unreadable(path: Path, data: bytes, part: str) -> BriefkitError:
    if data.startswith(b"\xd0\xcf\x11\xe0"):  # The container of .doc and of encrypted .docx.
        return BriefkitError("word-template-locked", file=str(path))
    if part:
        return BriefkitError("word-template-faulty", file=str(path), part=part)
    return BriefkitError("word-template-not-word", file=str(path))


def _bundled(parts: Mapping[str, bytes]) -> Master:
    """Return the bundled template, whose shape is known: nothing needs to be parsed."""
    main, relations = "word/document.xml", "word/_rels/document.xml.rels"
    types = parts["[Content_Types].xml"].decode()
    kinds = dict(re.findall('PartName="/([^"]*)" ContentType="([^"]*)"', types))
    section = re.findall("<w:sectPr.*</w:sectPr>", parts[main].decode())[0]
    width, left, right = (
        int(re.findall(f'{name}="([0-9]+)"', section)[0]) for name in (" w:w", "w:left", "w:right")
    )
    return Master(
        parts={name: part for name, part in parts.items() if name in kinds and name != main},
        kinds=kinds,
        main=main,
        styles="word/styles.xml",
        numbering="word/numbering.xml",
        section=section,
        width=width - left - right,
        relations=parts[relations].decode().removesuffix("</Relationships>"),
        edges=tuple(sorted(name for name in kinds if re.match("word/(header|footer)", name))),
    )


def _as_set(master: Master, setting: Setting) -> Stock:
    """Compress and seal what is the same for every brief with such a setting."""
    texts = {name: part for name, part in master.parts.items() if name != master.numbering}
    edges = tuple(
        (name, fillable(texts[name].decode()))
        for name in master.edges
        if _to_fill(texts[name].decode())
    )
    fixed = {
        "[Content_Types].xml": _content_types(master),
        "_rels/.rels": _package_relations(master),
        **{name: part for name, part in texts.items() if name not in dict(edges)},
        properties.APPLICATION_PART: properties.APPLICATION,
    }
    styles = of_document(fixed[master.styles].decode(), setting.language)
    fixed[master.styles] = (tightened(styles) if setting.compact else styles).encode()
    pressed = seal.digest()
    for name, part in fixed.items():
        seal.press(pressed, name, part)
    entries = tuple(entry(name, part) for name, part in fixed.items())
    numbering = master.parts[master.numbering].decode()
    return Stock(master, entries, pressed, edges, numbering)


def _to_fill(part: str) -> bool:
    return PLACEHOLDER.search(part) is not None


def _content_types(master: Master) -> bytes:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in {**master.kinds, **_KINDS}.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        f'"{_OFFICE}package.relationships+xml"/><Default Extension="xml"'
        f' ContentType="application/xml"/>{overrides}</Types>'
    ).encode()


def _package_relations(master: Master) -> bytes:
    related = (
        (f"{RELATED}/officeDocument", master.main),
        (f"{PACKAGE}/relationships/metadata/core-properties", properties.PART),
        (f"{RELATED}/extended-properties", properties.APPLICATION_PART),
        (f"{RELATED}/custom-properties", seal.PART),
    )
    inside = "".join(
        f'<Relationship Id="rId{place}" Type="{kind}" Target="{name}"/>'
        for place, (kind, name) in enumerate(related, 1)
    )
    return f"{HEAD}{RELATIONS}{inside}</Relationships>".encode()
