"""Each rule of word_rules.py catches the fault it is there for, in a document that was right."""

from __future__ import annotations

import inspect
import io
import zipfile
from functools import cache

import docx
import pytest

from briefkit.brief.blocks import Fact, Facts, Items, Pair, Paragraph, Part, Span, Table
from briefkit.render.word import render_word
from tests.render import word_rules
from tests.render.samples import lines
from tests.render.word_rules import broken
from tests.render.wordfile import brief_of, parts, rewritten

BODY, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
CORE, RELATIONS = "docProps/core.xml", "word/_rels/document.xml.rels"

PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="7" name="Mill"{}/></wp:inline></w:drawing></w:r></w:p>'
)
SKETCH = (
    '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="mill"{}>'
    "<v:imagedata/></v:shape></w:pict></w:r></w:p>"
)
CONTROL = '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
TABLE = (
    "<w:tbl><w:tblPr/><w:tblGrid>{}</w:tblGrid>"
    "<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr></w:tbl>"
)
END = "<w:sectPr"


@cache
def good() -> bytes:
    """A document that keeps every rule."""
    link = (Span("See "), Span("the kit", link="https://x.example", language="it"))
    blocks = (
        Facts((Fact("Goal", lines("20"), "goal"), Fact("Reader", lines("buyers"), "reader"))),
        Table(("Who", "Link"), ((lines("Alfa"), lines("a.example")),), "Competitors"),
        Pair("Must", lines("a"), "Must not", lines("b")),
        Items(lines("first", "second"), ordered=True),
        Paragraph((link,)),
    )
    return render_word(brief_of(client="Kit makers", sections=(Part("Decisions", blocks),)))


def with_(part: str, old: str, new: str) -> bytes:
    """Return the good document with the first `old` in a part replaced."""
    before = parts(good())[part].decode()
    assert old in before
    after = before.replace(old, new, 1).encode()
    return rewritten(good(), lambda name, content: after if name == part else content)


def with_more(xml: str) -> bytes:
    """Return the good document with something at its end."""
    return with_(BODY, END, f"{xml}{END}")


def test_a_good_document_has_no_faults() -> None:
    assert broken(good()) == []


CASES = {
    "a relation without": (BODY, 'r:id="', 'r:id="x', "relation x"),
    "a relation twice": (RELATIONS, "<Relationship ", None, "is there twice"),
    "an undefined paragraph style": (BODY, '"Heading1"', '"Nope"', "paragraph style Nope"),
    "an undefined table style": (BODY, '"BriefFacts"', '"Nope"', "table style Nope"),
    "a style of another kind": (BODY, '"Heading1"', '"Hyperlink"', "paragraph style Hyperlink"),
    "a style based on nothing": (STYLES, '<w:basedOn w:val="', '<w:basedOn w:val="x', "style x"),
    "an undefined list": (BODY, '<w:numId w:val="', '<w:numId w:val="99', "list 99"),
    "an open bookmark": (BODY, "<w:bookmarkEnd ", "<w:proofErr ", "bookmark goal is not closed"),
    "a bookmark never opened": (BODY, "<w:bookmarkStart ", "<w:x ", "closed without having been"),
    "a bookmark twice": (BODY, 'w:name="reader"', 'w:name="GOAL"', "bookmark goal is there twice"),
    "a marked header row": (BODY, "<w:tblHeader/>", "", "a table has no header row: 'WhoLink"),
    "a row that may break": (BODY, "<w:cantSplit/>", "", "a row may break across pages"),
    "a skipped level": (BODY, '"Heading1"', '"Heading3"', "a heading of level 3 follows one of 0"),
    "an empty heading": (BODY, ">Decisions<", "> <", "a heading is empty"),
    "a document without language": (STYLES, "<w:lang ", "<w:x ", "the document has no language"),
    "a run in no language": (
        BODY,
        '<w:lang w:val="it-IT"',
        '<w:lang w:val="?!"',
        "'?!' is not a lan",
    ),
    "no title": (CORE, "<dc:title>Kit</", "<dc:title> </", "the document has no title"),
    "no author": (CORE, ">Kit makers<", "><", "the document has no creator"),
    "no subject": (CORE, ">Content brief</dc:s", "></dc:s", "the document has no subject"),
    "an end without a beginning": (CORE, "<dc:subject>", "", "core.xml is not XML"),
    "text that is no XML": (BODY, "buyers", "buyers &nope;", "document.xml is not XML"),
    "a character that XML lacks": (BODY, "buyers", "\x0b", "document.xml is not XML"),
    "a zoom without percent": (SETTINGS, "w:percent", "w:val", "the zoom has no percent"),
    "a part without a type": ("[Content_Types].xml", 'Extension="xml"', 'Extension="x"', "no type"),
}


@pytest.mark.parametrize(("part", "old", "new", "said"), CASES.values(), ids=CASES.keys())
def test_one_change_that_breaks_a_document_is_noticed(
    part: str, old: str, new: str | None, said: str
) -> None:
    if new is None:
        first = parts(good())[part].decode().partition(old)[2].partition("/>")[0]
        new = f"{old}{first}/>{old}"
    assert said in "\n".join(broken(with_(part, old, new)))


MORE = {
    "a picture that nobody described": (PICTURE.format(""), "picture Mill is not described"),
    "a picture with the id of another": (PICTURE.format(' descr="A mill"') * 2, "picture 7 is th"),
    "an old picture that nobody described": (SKETCH.format(""), "picture mill is not described"),
    "a control with the id of another": (CONTROL * 2, "control 7 is there twice"),
    "a link to no bookmark": (
        '<w:p><w:hyperlink w:anchor="price"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>',
        "there is no bookmark price",
    ),
    "a link to nothing": ("<w:p><w:hyperlink/></w:p>", "leads nowhere"),
    "a page number of no bookmark": (
        '<w:p><w:fldSimple w:instr=" PAGEREF price \\h "/></w:p>',
        "there is no bookmark price",
    ),
    "a cell without a paragraph": (
        TABLE.format('<w:gridCol w:w="9"/>', "<w:tc><w:tcPr/></w:tc>"),
        "a cell does not end with a paragraph",
    ),
    "a column without room": (
        TABLE.format('<w:gridCol w:w="-7"/>', "<w:tc><w:p/></w:tc>"),
        "the columns of a table have no width: -7",
    ),
    "a row with too few cells": (
        TABLE.format('<w:gridCol w:w="9"/>' * 2, "<w:tc><w:p/></w:tc>"),
        "do not fit its columns",
    ),
}


@pytest.mark.parametrize(("xml", "said"), MORE.values(), ids=MORE.keys())
def test_something_more_that_breaks_a_document_is_noticed(xml: str, said: str) -> None:
    (found,) = broken(with_more(xml))
    assert said in found


@pytest.mark.parametrize(
    "xml",
    [
        PICTURE.format(' descr="A mill"'),
        SKETCH.format(' alt="A mill"'),
        CONTROL,
        '<w:p><w:hyperlink w:anchor="goal"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>',
    ],
)
def test_what_is_right_is_left_alone(xml: str) -> None:
    assert broken(with_more(xml)) == []


def test_a_row_with_long_cells_may_break() -> None:
    data = with_(BODY, "<w:cantSplit/>", "")
    long = parts(data)[BODY].replace(b">20<", b">" + b"long " * 60 + b"<")
    assert broken(rewritten(data, lambda name, old: long if name == BODY else old)) == []


def test_a_missing_part_is_noticed() -> None:
    data = rewritten(good(), lambda name, old: None if name == "word/header1.xml" else old)
    assert broken(data) == ["part word/header1.xml is missing"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_noticed() -> None:
    data = io.BytesIO(good())
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr(SETTINGS, parts(good())[SETTINGS])
    assert broken(data.getvalue()) == [f"part {SETTINGS} is there twice"]


def test_what_is_no_archive_is_noticed() -> None:
    assert broken(b"PK?") == ["it is not an archive"]


def test_what_a_program_writes_by_default_is_not_good_enough() -> None:
    docx.Document().save(empty := io.BytesIO())
    found = broken(empty.getvalue())
    assert "the zoom has no percent" in found
    assert "the document has no title" in found


def test_every_rule_is_used() -> None:
    own = {each for each in vars(word_rules).values() if inspect.isfunction(each)}
    own = {each for each in own if each.__module__ == word_rules.__name__ and each is not broken}
    assert {each for each in own if not each.__name__.startswith("_")} == set(word_rules.RULES)
