"""What a reference document gives to every brief, whoever made it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = f'<Relationships xmlns="{PACKAGE}/relationships">'


@frozen
class Master:
    """A reference document, ready to be filled.

    Attributes:
        parts: what never changes, by name.
        kinds: content type of every part but the relations.
        main: name of the part that holds the body.
        styles, numbering: names of those parts.
        section: the page setup, as XML.
        width: of the text, in twentieths of a point.
        relations: of the body, as XML without its end.
        ids: under which id this document keeps each style of the bundled template.
        bullets: numbering that the style of bulleted lists lacks; mostly empty.
        ordered: id of the form of numbered lists.
        free_list, free_bookmark: the first ids that nothing uses yet.
        edges: headers and footers with something to be filled in.
    """

    parts: Mapping[str, bytes]
    kinds: Mapping[str, str]
    main: str
    styles: str
    numbering: str
    section: str
    width: int
    relations: str
    ids: Mapping[str, str] = field(factory=dict)
    bullets: str = ""
    ordered: int = 2
    free_list: int = 3
    free_bookmark: int = 1
    edges: tuple[str, ...] = ()

    def id(self, style: str) -> str:
        """Return the id under which a style of the bundled template is found here, as XML."""
        return self.ids.get(style, style)

    @property
    def main_relations(self) -> str:
        """Name of the part that says what the body refers to."""
        folder, _, name = self.main.rpartition("/")
        return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
