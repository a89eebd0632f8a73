"""python-docx, pandoc and LibreOffice read every answer back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from briefkit.answers import bind
from briefkit.brief import build_brief
from briefkit.model import Questionnaire, Response
from briefkit.questionnaires import load_for
from briefkit.render.word import render_word
from briefkit.responses import read_response
from tests.render.any_answers import World, worlds
from tests.render.any_text import gated, legible
from tests.render.readers import by_libreoffice, by_pandoc, by_python_docx
from tests.tools import ROOT
from tests.worlds import all_kinds, expected, flat, leaves, text_of

pytestmark = pytest.mark.slow

EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))

_SIGN_OF_A_LIST = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+", re.MULTILINE)
"""In a document it is drawn, and no longer text."""

some = settings(
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    max_examples=3,
)
batches = st.lists(worlds(gated(legible)), min_size=6, max_size=6)


def known() -> list[World]:
    """The examples, and the answers to a questionnaire of every kind."""
    responses = [read_response(example) for example in EXAMPLES]
    return [
        *[World(load_for(response), response) for response in responses],
        World(all_kinds(), expected("en")),
    ]


def document(world: World) -> bytes:
    return render_word(build_brief(*world))


def lost(world: World, read: str) -> list[str]:
    """Return the lines of answers that the brief holds and a program did not read.

    A few it does not hold as text: they are told by where an answer stands ("Sounds right").
    """
    said = text_of(build_brief(*world))
    return [line for line in lines_of(*world) if line in said and line not in read]


def test_what_the_brief_does_not_say_in_words_are_a_few_choices() -> None:
    for world in known():
        said = text_of(build_brief(*world))
        assert len({line for line in lines_of(*world) if line not in said}) <= 2


def lines_of(questionnaire: Questionnaire, response: Response) -> Iterator[str]:
    """Yield each line of each answer, without the sign that makes it an entry of a list."""
    for field, shown in leaves(bind(questionnaire, response)):
        if not field.unique:
            yield from map(flat, _SIGN_OF_A_LIST.sub("", shown).split("\n"))


@pytest.mark.parametrize("world", known(), ids=lambda world: world.response.title or "all kinds")
def test_python_docx_and_pandoc_read_every_answer(world: World) -> None:
    data = document(world)
    assert len(list(lines_of(*world))) > 20
    assert lost(world, by_python_docx(data)) == []
    assert lost(world, by_pandoc(data)) == []


def test_libreoffice_reads_every_answer(tmp_path: Path) -> None:
    read = by_libreoffice([document(world) for world in known()], tmp_path)
    assert [lost(*one) for one in zip(known(), read, strict=True)] == [[], [], []]


@given(worlds(gated(legible)))
@settings(some, max_examples=60)
def test_python_docx_reads_whatever_was_answered(world: World) -> None:
    assert lost(world, by_python_docx(document(world))) == []


@given(worlds(gated(legible)))
@settings(some, max_examples=15)
def test_pandoc_reads_whatever_was_answered(world: World) -> None:
    assert lost(world, by_pandoc(document(world))) == []


@given(batches)
@settings(some, max_examples=2)
def test_libreoffice_reads_whatever_was_answered(
    tmp_path_factory: pytest.TempPathFactory, some: list[World]
) -> None:
    folder = tmp_path_factory.mktemp("read")
    read = by_libreoffice([document(world) for world in some], folder)
    assert [lost(*one) for one in zip(some, read, strict=True)] == [[]] * len(some)
