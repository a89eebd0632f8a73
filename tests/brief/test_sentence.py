"""The job in one sentence is made of typed facts, and right in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit import build_brief, load_for, read_response
from briefkit.brief.blocks import Callout, Lead
from tests.brief.desk import QUESTIONS, blocks_of, brief_of, sheet, words
from tests.tools import ROOT
from tests.worlds import faults_in

JOB = "{id: a, sentence: ['Make {formats} in {text_language}', [' of {length} for {stage}', ' of {length}'], '.']}"


def job(folder: Path, layout: str = JOB, language: str = "en", **answers: object) -> str | None:
    brief = brief_of(folder, sheet(layout), language, answers=answers, text_language="it")
    found = [block for block in blocks_of(brief) if isinstance(block, Lead)]
    return words(found[0].line) if found else None


def test_choices_stand_in_it_as_phrases_joined_as_the_language_joins_them(tmp_path: Path) -> None:
    said = job(tmp_path, formats=["leaflet", "poster", "film"])
    assert said == "Make a leaflet, a poster and Film in Italian."


def test_a_choice_of_ones_own_stands_in_quotation_marks(tmp_path: Path) -> None:
    assert job(tmp_path, formats=["leaflet", "Sky writing"]) == (
        "Make a leaflet and “Sky writing” in Italian."
    )


def test_of_a_part_the_first_version_is_taken_for_which_all_facts_are_there(
    tmp_path: Path,
) -> None:
    both = job(tmp_path, formats=["film"], length="1300", stage="first")
    assert both == "Make Film in Italian of 1,300 words for First."
    assert job(tmp_path, formats=["film"], length="9") == "Make Film in Italian of 9 words."
    assert job(tmp_path, formats=["film"], stage="first") == "Make Film in Italian."


def test_choices_of_ones_own_come_last(tmp_path: Path) -> None:
    assert job(tmp_path, formats=["Sky writing", "leaflet"]) == (
        "Make a leaflet and “Sky writing” in Italian."
    )


def test_a_remark_is_in_the_words_of_the_layout_with_what_is_known(tmp_path: Path) -> None:
    layout = sheet("{id: a, remark: [['Tell {rivals.name}.', 'Tell us.'], 'By {due}.']}")
    (callout,) = blocks_of(brief_of(tmp_path, layout, answers={"due": "2027-01-05"}))
    assert isinstance(callout, Callout)
    assert [words(line) for line in callout.lines] == ["Tell us.", "By Tuesday 5 January 2027."]


def test_without_its_beginning_there_is_no_sentence(tmp_path: Path) -> None:
    assert job(tmp_path, length="9") is None


def test_rows_are_joined_unless_one_is_the_primary(tmp_path: Path) -> None:
    layout = "{id: a, sentence: ['For {rivals.land}.']}"
    rows = [{"name": "A", "land": "DE"}, {"name": "B", "land": "DK"}, {"name": "C", "land": "DE"}]
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    marked = [rows[0], {**rows[1], "main": "true"}, rows[2]]
    assert job(tmp_path / "one", layout, rivals=marked) == "For Denmark."
    plain = QUESTIONS.replace("kind: confirm, unique: true", "kind: confirm")
    from briefkit import build_brief as build
    from tests.worlds import response, world

    made = world(tmp_path / "two", plain, "en", full=sheet(layout))
    brief = build(made, response(answers={"rivals": rows}))
    (lead,) = blocks_of(brief)
    assert isinstance(lead, Lead)
    assert words(lead.line) == "For Germany and Denmark."


def test_what_a_client_wrote_does_not_fit_into_a_sentence(tmp_path: Path) -> None:
    faults = faults_in(tmp_path, QUESTIONS, full=sheet("{id: a, sentence: ['About {story}.']}"))
    assert len(faults) == 1
    assert "got “story”, which is a paragraph" in faults[0]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            (
                "Write an article, a social media post, an e-mail and “One-page checklist” in British"
                " English (main text: 1,400–1,700 words), to lead business buyers (United Kingdom and"
                " Ireland) to download a document through a form; first draft by Monday 14 December"
                " 2026."
            ),
        ),
        (
            "it",
            (
                "Scrivere un articolo, un post per i social, un'e-mail e «One-page checklist» in"
                " inglese britannico (testo principale: 1.400–1.700 parole), per portare"
                " responsabili acquisti (Regno Unito e Irlanda) a scaricare un documento compilando"
                " un modulo; prima bozza entro lunedì 14 dicembre 2026."
            ),
        ),
    ],
)
def test_the_job_of_an_example_in_both_languages(language: str, said: str) -> None:
    from attrs import evolve

    given = read_response(ROOT / "examples" / "multi-entity-close-checklist.brief.yaml")
    given = evolve(given, language=language)
    lead = build_brief(load_for(given), given).sections[0].blocks[0]
    assert isinstance(lead, Lead)
    assert words(lead.line) == said
