"""Nobody has edited a sealed document since briefkit wrote it."""

from __future__ import annotations

import io

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefkit.brief.blocks import Brief
from briefkit.render.word import render_word, sealed
from tests.render.samples import italian
from tests.render.wordfile import opened, parts, rewritten

WRITTEN = render_word(italian())


def test_a_document_is_sealed_as_it_is_written(any_sample_brief: Brief) -> None:
    assert sealed(render_word(any_sample_brief))


@pytest.mark.parametrize("part", parts(WRITTEN))
def test_the_seal_breaks_when_a_part_changes(part: str) -> None:
    assert (
        not sealed(rewritten(WRITTEN, lambda name, old: old + b" " if name == part else old))
        or part == "docProps/custom.xml"
    )


@pytest.mark.parametrize("part", parts(WRITTEN))
def test_the_seal_breaks_when_a_part_is_missing(part: str) -> None:
    assert not sealed(rewritten(WRITTEN, lambda name, old: None if name == part else old))


def test_the_seal_does_not_care_how_the_parts_are_packed() -> None:
    assert sealed(rewritten(WRITTEN, lambda _, old: old))


def test_the_seal_breaks_when_word_saves_the_document() -> None:
    document, saved = opened(WRITTEN), io.BytesIO()
    document.paragraphs[1].runs[0].text = "Another title"
    document.save(saved)
    assert not sealed(saved.getvalue())


def test_a_document_of_somebody_else_is_not_sealed() -> None:
    saved = io.BytesIO()
    docx.Document().save(saved)
    assert not sealed(saved.getvalue())


@given(st.binary(max_size=200))
def test_what_is_not_a_document_is_not_sealed(data: bytes) -> None:
    assert not sealed(data)


@given(st.integers(0, len(WRITTEN) - 1), st.integers(0, 255))
def test_a_damaged_document_is_an_answer_not_an_accident(place: int, byte: int) -> None:
    damaged = bytearray(WRITTEN)
    damaged[place] = byte
    assert sealed(bytes(damaged)) in {True, False}


def test_a_document_cut_short_is_not_sealed() -> None:
    assert not any(sealed(WRITTEN[:size]) for size in range(0, len(WRITTEN), 997))
