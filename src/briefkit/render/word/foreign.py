"""An agency's own paper: which parts of a stranger's document are taken over, and which are not.

Taken over: page setup, headers and footers with their pictures, styles, lists, fonts, theme and
settings. Left behind: the text, whatever only the text refers to, macros, the template it was made
from, mail merge, passwords and properties.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from attrs import define, field, frozen

from briefkit.errors import BriefkitError
from briefkit.render.word import foreign_lists, foreign_order, foreign_page, foreign_styles
from briefkit.render.word.master import HEAD, RELATED, RELATIONS, Master
from briefkit.render.word.oxml import number, parsed, r, w, written
from briefkit.render.word.xmltext import attribute

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MACROS = "application/vnd.ms-word.{}.macroEnabled"
_MAIN_KINDS = {
    f"{_WORD}document.main+xml",
    f"{_WORD}template.main+xml",
    f"{_MACROS.format('document')}.main+xml",
    f"{_MACROS.format('template')}Template.main+xml",
}
_KEPT = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "webSettings": "webSettings",
    "fontTable": "fontTable",
    "theme": "",
    "header": "header",
    "footer": "footer",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
}
_NOT_OURS = ("attachedTemplate", "mailMerge", "documentProtection", "writeProtection")
_STRICT = "http://purl.oclc.org/ooxml/"


@frozen
class Relation:
    """One thing that a part refers to; `target` is the name of a part, or an address."""

    id: str
    kind: str
    target: str
    external: bool


@define
class Paper:
    """A stranger's document while it is being taken apart.

    Attributes:
        parts: everything that was in the file.
        file: its name, for people.
        kept: what is taken over so far, by name.
        kinds: content types of what is kept.
    """

    parts: Mapping[str, bytes]
    file: str
    kept: dict[str, bytes] = field(factory=dict)
    kinds: dict[str, str] = field(factory=dict)

    def fault(self, part: str) -> BriefkitError:
        """Return the sentence about a damaged part."""
        return BriefkitError("word-template-faulty", file=self.file, part=part)

    def relations(self, part: str) -> list[Relation]:
        """Return what a part refers to."""
        name = relations_name(part)
        if name not in self.parts:
            return []
        return [
            Relation(
                each.get("Id", ""),
                each.get("Type", ""),
                _joined(part, each.get("Target", ""), each.get("TargetMode")),
                each.get("TargetMode") == "External",
            )
            for each in parsed(self.parts[name], name, self.file)
            if isinstance(each.tag, str)
        ]

    def keep(self, name: str, kind: str) -> None:
        """Take over a part and everything it refers to."""
        if name in self.kept or name not in self.parts:
            return
        self.kept[name], self.kinds[name] = self.parts[name], kind
        related = [each for each in self.relations(name) if not each.external]
        if related:
            self.kept[relations_name(name)] = self.parts[relations_name(name)]
        for each in related:
            self.keep(each.target, self.kind(each.target))

    def kind(self, name: str) -> str:
        """Return the content type of a part."""
        types = parsed(self.parts["[Content_Types].xml"], "[Content_Types].xml", self.file)
        ending = name.rpartition(".")[2].lower()
        found = "application/octet-stream"
        for each in types:
            if each.get("PartName", "").lower() == f"/{name}".lower():
                return str(each.get("ContentType", ""))
            if each.get("Extension", "").lower() == ending:
                found = each.get("ContentType", "")
        return found


def relations_name(part: str) -> str:
    """Return the name of the part that says what `part` refers to; `` is the whole document."""
    folder, _, name = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _joined(part: str, target: str, mode: str | None) -> str:
    if mode == "External":
        return target
    folder = posixpath.dirname(part)
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def adapted(parts: Mapping[str, bytes], bundled: Mapping[str, bytes], file: str) -> Master:
    """Return a stranger's document as a template, with what it lacks taken from the bundled one.

    Raises:
        BriefkitError: it is not a Word document, or it is damaged.
    """
    paper = Paper(parts, file)
    main = main_part(paper)
    relations = _kept_relations(paper, main)
    names = {each.kind.rpartition("/")[2]: each.target for each in reversed(relations)}
    for kind in ("styles", "numbering", "settings", "fontTable", "theme"):
        if kind not in names:
            names[kind] = _lend(paper, bundled, main, kind, relations)
    _mend(paper, names["styles"])
    _clean_settings(paper, names["settings"])
    return _master(paper, bundled, main, names, relations)


def main_part(paper: Paper) -> str:
    """Return the name of the part with the text, or say why this is not a document."""
    if not {"[Content_Types].xml", "_rels/.rels"} <= paper.parts.keys():
        raise BriefkitError("word-template-not-word", file=paper.file)
    for each in paper.relations(""):
        if each.kind.startswith(_STRICT):
            raise BriefkitError("word-template-strict", file=paper.file)
        if each.kind == f"{RELATED}/officeDocument" and paper.kind(each.target) in _MAIN_KINDS:
            if each.target not in paper.parts:
                raise paper.fault(each.target)
            return each.target
    raise BriefkitError("word-template-not-word", file=paper.file)


def _kept_relations(paper: Paper, main: str) -> list[Relation]:
    """Take over what the text does not need itself; return the relations to it."""
    kept = []
    for each in paper.relations(main):
        kind = each.kind.rpartition("/")[2]
        if kind not in _KEPT or each.external or each.target not in paper.parts:
            continue
        if not each.kind.startswith(RELATED):
            continue
        type_ = f"{_WORD}{_KEPT[kind]}+xml" if _KEPT[kind] else paper.kind(each.target)
        paper.keep(each.target, type_)
        kept.append(each)
    return kept


def _lend(
    paper: Paper, bundled: Mapping[str, bytes], main: str, kind: str, relations: list[Relation]
) -> str:
    """Give the paper a part it lacks; return its name."""
    source = "word/theme/theme1.xml" if kind == "theme" else f"word/{kind}.xml"
    name = posixpath.join(posixpath.dirname(main), f"brief-{kind}.xml")
    paper.kept[name] = bundled[source]
    office = "application/vnd.openxmlformats-officedocument."
    paper.kinds[name] = f"{office}theme+xml" if kind == "theme" else f"{_WORD}{kind}+xml"
    relations.append(Relation(f"brief-{kind}", f"{RELATED}/{kind}", name, external=False))
    return name


def _mend(paper: Paper, styles: str) -> None:
    """Put right what other programs write and the standard does not allow."""
    for name, kind in paper.kinds.items():
        if not kind.startswith(_WORD):
            continue
        root = parsed(paper.kept[name], name, paper.file)
        foreign_order.mend(root)
        if name == styles:
            foreign_order.mend_styles(root)
        paper.kept[name] = written(root)


def _clean_settings(paper: Paper, name: str) -> None:
    """Remove what ties the document to somebody's computer, and mend what Word complains about."""
    root = parsed(paper.kept[name], name, paper.file)
    for unwanted in _NOT_OURS:
        for each in root.findall(w(unwanted)):
            root.remove(each)
    for zoom in root.findall(w("zoom")):
        zoom.set(w("percent"), zoom.get(w("percent")) or "100")
    paper.kept.pop(relations_name(name), None)
    referring = [
        each for each in root.iter() if any(name.startswith(r("")) for name in each.attrib)
    ]
    for each in referring:
        each.getparent().remove(each)
    paper.kept[name] = written(root)


def _master(
    paper: Paper,
    bundled: Mapping[str, bytes],
    main: str,
    names: Mapping[str, str],
    relations: list[Relation],
) -> Master:
    roots = {
        kind: parsed(paper.kept[names[kind]], names[kind], paper.file)
        for kind in ("styles", "numbering")
    }
    lists = foreign_lists.extended(roots["numbering"], bundled["word/numbering.xml"])
    ids = foreign_styles.extended(roots["styles"], bundled["word/styles.xml"], lists)
    for kind, root in roots.items():
        paper.kept[names[kind]] = written(root)
    body = parsed(paper.parts[main], main, paper.file)
    page = foreign_page.page(body, {each.id for each in relations})
    return Master(
        parts=paper.kept,
        kinds={main: f"{_WORD}document.main+xml", **paper.kinds},
        main=main,
        styles=names["styles"],
        numbering=names["numbering"],
        section=page.section,
        width=page.width,
        relations=HEAD + RELATIONS + "".join(_spelt(each) for each in relations),
        ids={style: attribute(id) for style, id in ids.items()},
        bullets=foreign_lists.bullets(roots["styles"], ids["ListBullet"], lists),
        ordered=foreign_lists.ordered(roots, ids["ListNumber"], lists),
        free_list=lists.free,
        free_bookmark=_free_bookmark(paper),
        edges=tuple(
            sorted(name for name, kind in paper.kinds.items() if _is_edge(kind, paper.kept[name]))
        ),
    )


def _spelt(relation: Relation) -> str:
    target = f"/{relation.target}"
    return (
        f'<Relationship Id="{attribute(relation.id)}" Type="{attribute(relation.kind)}"'
        f' Target="{attribute(target)}"/>'
    )


def _is_edge(kind: str, part: bytes) -> bool:
    """Tell whether a part is a header or footer that can be filled in as text."""
    if kind not in {f"{_WORD}header+xml", f"{_WORD}footer+xml"}:
        return False
    try:
        return "xmlns:w=" in part.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _free_bookmark(paper: Paper) -> int:
    used = [
        number(id.decode("ascii", "replace"), 0)
        for part in paper.kept.values()
        for id in re.findall(rb'<w:bookmarkStart [^>]*?w:id="([0-9]{1,9})"', part)
    ]
    return max(used, default=0) + 1
