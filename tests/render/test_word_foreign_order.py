"""What other programs write in their own way is put right."""

from __future__ import annotations

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

from briefkit.render.word.foreign_order import mend, mend_styles
from tests.render.wordfile import values


def mended(kind: str, inside: str) -> str:
    """Return what becomes of the elements below one of that kind, without their prefix."""
    root = parse_xml(f"<w:{kind} {nsdecls('w', 'w14')}>{inside}</w:{kind}>")
    mend(root)
    return " ".join(each.tag.rpartition("}")[2] for each in root)


def test_properties_are_put_into_their_order() -> None:
    assert mended("rPr", "<w:sz/><w:bCs/><w:rFonts/><w:b/>") == "rFonts b bCs sz"
    assert (
        mended("style", "<w:qFormat/><w:name/><w:rPr/><w:basedOn/>") == "name basedOn qFormat rPr"
    )
    assert mended("lvl", "<w:lvlText/><w:start/><w:numFmt/>") == "start numFmt lvlText"


def test_what_is_in_order_stays() -> None:
    assert mended("rPr", "<w:b/><w:sz/>") == "b sz"


def test_what_the_standard_does_not_know_stays_behind_its_neighbour() -> None:
    assert mended("rPr", "<w:sz/><w14:glow/><w:b/>") == "b sz glow"


def test_several_of_a_kind_keep_their_order() -> None:
    root = parse_xml(
        f"<w:style {nsdecls('w')}><w:tblStylePr w:type='b'/><w:tblStylePr w:type='a'/>"
        "<w:name/></w:style>"
    )
    mend(root)
    assert values(root, "w:tblStylePr", "w:type") == ["b", "a"]


def test_sides_have_the_names_that_every_word_knows() -> None:
    root = parse_xml(
        f"<w:lvl {nsdecls('w')}><w:lvlJc w:val='start'/><w:pPr><w:jc w:val='end'/></w:pPr></w:lvl>"
    )
    mend(root)
    assert (values(root, "w:lvlJc"), values(root, "w:jc")) == (["left"], ["right"])


def test_a_set_of_characters_has_a_number() -> None:
    root = parse_xml(
        f"<w:fonts {nsdecls('w')}><w:font><w:charset w:characterSet='utf-8'/></w:font></w:fonts>"
    )
    mend(root)
    assert values(root, "w:charset") == ["01"]
    assert values(root, "w:charset", "w:characterSet") == [None]


def test_a_style_that_is_based_on_nothing_is_based_on_nothing() -> None:
    root = parse_xml(
        f"<w:styles {nsdecls('w')}><w:style w:styleId='a'><w:basedOn w:val='gone'/></w:style>"
        "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>"
    )
    mend_styles(root)
    assert values(root, "w:basedOn") == ["a"]
