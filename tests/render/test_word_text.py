"""Whatever people type, the document opens and says the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefkit.brief.blocks import (
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Lead,
    Pair,
    Paragraph,
    Points,
    Scorecard,
    SignOff,
    Span,
    Table,
)
from briefkit.render.word import render_word
from briefkit.render.word.links import target
from briefkit.render.word.xmltext import clean
from tests.render.wordfile import brief_of, faults, opened, paragraphs, texts

ANY_TEXT = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(), max_size=40),  # lone surrogates too
    st.text(
        st.sampled_from("a\ud83d\ude00\udcff\x00\x0b\r\n\t\u2028\x85\uffff]]>&<\"'"), max_size=12
    ),
)


def _every_block(text: str) -> tuple[Any, ...]:
    line = (Span(text),)
    odd = (Span(text, link=text, strong=True, language=text),)
    chips = (Span(text, to=text, chip=True), Span(text, chip=False))
    points = (line, Points((line, odd)), Points((line,), ordered=True))
    return (
        Facts((Fact(text, (line, odd), text, assumed=text),), text, text),
        Table((text, text), (((line,), ()),), text, text),
        Items((line, odd), text, ordered=True, anchor=text),
        Items((line,)),
        Checklist((line,), text, text),
        Pair(text, (line,), text, (line,), text, text),
        Paragraph((line,), text, text),
        Paragraph((chips,)),
        Paragraph(points),
        Table((text,), ((points,),)),
        Callout(points),
        Lead(line, text, text, text),
        CopyText(text, (line,), text, text),
        Callout((line,), text, text),
        Scorecard(((text, text, text),), text, text, text),
        SignOff((text, text, text, text), ((text, text),), text, text),
    )


def _brief(text: str) -> Any:
    return brief_of(
        *_every_block(text),
        title=text,
        kind=text,
        client=text,
        status=text,
        questionnaire=text,
        date=text,
        header=(Fact(text, ((Span(text),),), text),),
        language=text,
        text_language=text,
    )


@given(ANY_TEXT)
@settings(max_examples=80, deadline=None)
def test_any_text_anywhere_gives_a_document_that_opens(text: str) -> None:
    data = render_word(_brief(text))
    assert faults(data) == []
    opened(data)


@given(ANY_TEXT)
@settings(max_examples=80, deadline=None)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    read = [each.text for each in paragraphs(render_word(brief_of(*_every_block(text))))]
    kept = clean(text)
    assert read.count(kept) >= 40
    assert f"\t{kept}" in read
    assert kept == "" or set("".join(read)) >= set(kept)


@given(st.text(max_size=60))
def test_what_xml_can_hold_is_not_touched(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    if text.isprintable():
        assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\nb\rc\x0bd\x85e\u2028f", "a\nb\nc\nd\ne\nf"),
        ("\x00a\x1b[31m\x7f", "a[31m"),
        ("\ud83d\ude00", "😀"),
        ("caf\udce9", "caf\ufffd"),
        ("a\ufffeb\uffff", "a\ufffdb\ufffd"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("👩‍👩‍👧 שלום", "👩‍👩‍👧 שלום"),
    ],
)
def test_what_a_document_cannot_hold_is_replaced(text: str, kept: str) -> None:
    assert clean(text) == kept
    assert kept in texts(render_word(brief_of(Paragraph(((Span(text),),)))))


def test_blanks_at_the_ends_are_kept() -> None:
    assert "  a  " in texts(render_word(brief_of(Paragraph(((Span("  a  "),),)))))


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://x.example", "https://x.example"),
        ("HTTP://X.example:8080/a?b=c&d#e", "HTTP://X.example:8080/a?b=c&d#e"),
        ("mailto:anna@x.example?subject=Kit", "mailto:anna@x.example?subject=Kit"),
        (" https://x.example/a b ", "https://x.example/a%20b"),
        ("https://x.example/più#è", "https://x.example/pi%C3%B9#%C3%A8"),
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("https://x.example/100%", "https://x.example/100%25"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("data:text/html,x", None),
        ("//x.example", None),
        ("https://", None),
        ("https://a..b", None),
        ("https://x.example/#a#b", None),
        ("https://user:secret@x.example", None),
        ("https://x.example:99999/", None),
        ("https://x.example/" + "a" * 2500, None),
        ("https://\udcff.example", None),
        ("mailto:a@b@c", None),
        ("mailto:", None),
        ("", None),
    ],
)
def test_only_addresses_that_are_safe_and_sound_are_linked(link: str, address: str | None) -> None:
    assert target(link) == address


@given(ANY_TEXT)
def test_any_text_as_an_address_is_sound_or_none(text: str) -> None:
    for link in (text, f"https://{text}", f"https://x.example/{text}", f"mailto:{text}"):
        address = target(link)
        assert address is None or address.isascii()


def test_what_is_not_linked_is_still_said() -> None:
    data = render_word(brief_of(Paragraph(((Span("here", link="javascript:alert(1)"),),))))
    *_, paragraph = paragraphs(data)
    assert (paragraph.text, paragraph.hyperlinks) == ("here", [])
