"""One questionnaire in several languages: the same structure, other words."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.errors import UsageError
from briefkit.questionnaires import load_questionnaire, short_language
from tests.worlds import build, faults_in, one_section, world

BASE = """\
id: world
language: en
title: World
sections:
  - id: first
    title: First
    questions:
      - id: pets
        kind: records
        label: Pets
        ask: Which pets?
        why: They matter.
        example: {good: Rex the dog., weak: Animals.}
        fields:
          - {id: name, kind: text, ask: Called?}
          - {id: size, kind: select, ask: How big?, when: {answered: .name}, choices: [{id: s, label: Small}, {id: l, label: Large}]}
      - {id: role, kind: select, ask: Who?, choices: audience-role}
"""
ITALIAN = """\
language: it
title: Mondo
sections:
  - id: first
    title: Primo
    questions:
      - id: pets
        label: Animali
        ask: Quali animali?
        why: Contano.
        example: {good: Il cane Rex., weak: Animali.}
        fields:
          - {id: name, ask: Si chiama?}
          - {id: size, ask: Quanto è grande?, choices: [{id: s, label: Piccolo}, {id: l, label: Grande}]}
      - {id: role, ask: Chi?}
"""
LAYOUT = """\
id: full
title: Sheet
sections:
  - id: top
    title: Top
    blocks:
      - {id: all, title: All, facts: [{id: pet, label: Pet, parts: ["called {pets.name}"]}]}
"""
LAYOUT_ITALIAN = """\
layouts:
  - id: full
    title: Scheda
    sections:
      - id: top
        title: Cima
        blocks:
          - {id: all, title: Tutto, facts: [{id: pet, label: Animale, parts: ["si chiama {pets.name}"]}]}
"""


def test_the_words_are_those_of_the_language_and_the_structure_is_the_same(tmp_path: Path) -> None:
    english = world(tmp_path, BASE, it=ITALIAN, full=LAYOUT)
    italian = world(tmp_path, BASE, "it", it=ITALIAN + LAYOUT_ITALIAN, full=LAYOUT)
    assert italian.untranslated == ()
    assert (italian.language, italian.title) == ("it", "Mondo")
    pets = italian.by_id["pets"]
    assert (pets.label, pets.ask, pets.why) == ("Animali", "Quali animali?", "Contano.")
    assert pets.example is not None
    assert (pets.example.good, pets.example.weak) == ("Il cane Rex.", "Animali.")
    assert [choice.label for choice in pets.fields[1].choices] == ["Piccolo", "Grande"]
    assert [choice.id for choice in pets.fields[1].choices] == ["s", "l"]
    assert pets.fields[1].when == english.by_id["pets"].fields[1].when
    assert italian.layouts[0].title == "Scheda"
    assert italian.layouts[0].sections[0].blocks[0].facts[0].parts == ("si chiama {pets.name}",)


def test_what_is_not_bundled_is_read_with_its_layouts_in_any_case(tmp_path: Path) -> None:
    whole = world(tmp_path, BASE, full=LAYOUT)
    assert load_questionnaire(whole.source, layouts=False).layouts == whole.layouts != ()


def test_shared_choices_are_translated_as_well(tmp_path: Path) -> None:
    role = world(tmp_path, BASE, "it", it=ITALIAN).by_id["role"]
    assert "Consumatore finale" in [choice.label for choice in role.choices]


def test_missing_words_fall_back_and_are_reported_by_their_path(tmp_path: Path) -> None:
    some = """\
    title: Mondo
    sections:
      - id: first
        questions:
          - {id: pets, ask: Quali animali?, fields: [{id: size, ask: Quanto è grande?}]}
    """
    italian = world(tmp_path, BASE, "it", it=some, full=LAYOUT)
    assert italian.untranslated == (
        "first.title",
        "first.pets.label",
        "first.pets.why",
        "first.pets.example.good",
        "first.pets.example.weak",
        "first.pets.name.ask",
        "first.pets.size.s.label",
        "first.pets.size.l.label",
        "first.role.ask",
        "layouts.full",
    )
    assert italian.by_id["pets"].why == "They matter."


def test_a_language_without_shared_choices_reports_those_that_are_used(tmp_path: Path) -> None:
    german = world(tmp_path, BASE, "de", de=ITALIAN.replace("language: it", "language: de"))
    assert len(german.untranslated) == 12
    assert "choices.audience-role.reseller.label" in german.untranslated
    assert "choices.audience-role.reseller.phrase" in german.untranslated


def test_words_may_be_added_where_the_source_needs_none(tmp_path: Path) -> None:
    more = ITALIAN.replace(
        "{id: name, ask: Si chiama?}", "{id: name, ask: Si chiama?, help: Il nome.}"
    )
    pets = world(tmp_path, BASE, "it", it=more).by_id["pets"]
    assert pets.fields[0].help == "Il nome."


def test_the_source_may_be_any_language(tmp_path: Path) -> None:
    file = build(tmp_path, BASE.replace("language: en", "language: de-AT"))
    assert load_questionnaire(file, "de").language == "de"
    with pytest.raises(UsageError, match=r"no wording in “en”\. It has: de\."):
        load_questionnaire(file, "en")


@pytest.mark.parametrize("tag", ["it", "it-IT", "it_IT.UTF-8", "IT", "it-Latn-IT"])
def test_a_region_is_ignored(tag: str, tmp_path: Path) -> None:
    assert world(tmp_path, BASE, tag, it=ITALIAN).title == "Mondo"
    assert short_language(tag) == "it"


def test_a_file_of_ones_own_has_its_languages_beside_it(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(BASE, encoding="utf-8")
    (tmp_path / "own.it.yaml").write_text(ITALIAN, encoding="utf-8")
    assert load_questionnaire(own, "it").title == "Mondo"
    with pytest.raises(UsageError, match="It has: en, it"):
        load_questionnaire(own, "de")


FAULTS: dict[str, tuple[str, str, list[str]]] = {
    "an unknown question": (
        "- {id: role, ask: Chi?}",
        "- {id: rule, ask: Chi?}",
        [
            "it.yaml:15:9: sections.first.questions.rule: expected an id of the questionnaire, got “rule”; perhaps “role”"
        ],
    ),
    "an unknown choice": (
        "{id: l, label: Grande}",
        "{id: xl, label: Grande}",
        [
            "it.yaml:14:82: sections.first.questions.pets.fields.size.choices.xl: expected an id of the questionnaire, got “xl”; perhaps “l”"
        ],
    ),
    "no id": (
        "- {id: role, ask: Chi?}",
        "- {ask: Chi?}",
        ["it.yaml:15:9: sections.first.questions.1: expected an id, got an entry without one"],
    ),
    "the same id twice": (
        "- {id: role, ask: Chi?}",
        "- {id: role, ask: Chi?}\n      - {id: role, ask: E chi?}",
        [
            "it.yaml:16:9: sections.first.questions.role: expected each of these once, got “role” again (first on line 15)"
        ],
    ),
    "a kind": (
        "- {id: role, ask: Chi?}",
        "- {id: role, ask: Chi?, kind: text}",
        ["it.yaml:15:31: sections.first.questions.role: expected the key “id”, got “kind”"],
    ),
    "a condition": (
        "{id: size, ask",
        "{id: size, when: {answered: .name}, ask",
        [
            "it.yaml:14:24: sections.first.questions.pets.fields.size: expected one of the keys id, title"
        ],
    ),
    "choices of its own for a shared set": (
        "- {id: role, ask: Chi?}",
        "- {id: role, ask: Chi?, choices: [{id: a, label: A}]}",
        [
            "it.yaml:15:31: sections.first.questions.role: expected one of the keys id, title, label, ask,"
        ],
    ),
    "a word that is a list": (
        "title: Mondo",
        "title: [Mondo]",
        ["it.yaml:2:8: title: expected text, got a list"],
    ),
    "a word left empty": (
        "title: Mondo",
        "title:",
        ["it.yaml:2:7: title: expected text, got nothing"],
    ),
    "a word in empty quotes": (
        "title: Mondo",
        "title: ''",
        ["it.yaml:2:8: title: expected text, got nothing"],
    ),
    "two choices that look alike": (
        "label: Grande",
        "label: Piccolo",
        [
            "it.yaml:14:97: sections.first.questions.pets.fields.size.choices.l.label: expected each of these once, got “piccolo” again (first on line 14)"
        ],
    ),
    "a word in a strange place": (
        "why: Contano.",
        "good: Contano.",
        ["it.yaml:10:9: sections.first.questions.pets: expected one of the keys"],
    ),
    "another language": (
        "language: it",
        "language: fr",
        ["it.yaml:1:11: language: expected one of it, got “fr”"],
    ),
    "sections that are no list": (
        "sections:\n  - id: first",
        "sections:\n    id: first",
        ["it.yaml:4:5: sections: expected a list, got keys with values"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_a_translation_is_told_in_its_own_file(name: str, tmp_path: Path) -> None:
    right, wrong, wanted = FAULTS[name]
    assert right in ITALIAN
    text = ITALIAN.replace(right, wrong)
    if name == "sections that are no list":
        text = text.partition("    title: Primo")[0]
    found = faults_in(tmp_path, BASE, "it", it=text)
    assert len(found) == len(wanted), found
    for line, start in zip(found, wanted, strict=True):
        assert line.startswith(start), line


def test_a_fault_of_the_source_stays_in_the_source(tmp_path: Path) -> None:
    base = BASE.replace("kind: text, ask: Called?", "kind: txt, ask: Called?")
    found = faults_in(tmp_path, base, "it", it=ITALIAN.replace("id: role", "id: rule"))
    assert [line.split(": ")[0] for line in found] == ["it.yaml:15:9", "questionnaire.yaml:15:30"]


def test_a_placeholder_misspelt_in_a_translation_is_a_fault_of_the_translation(
    tmp_path: Path,
) -> None:
    layout = LAYOUT_ITALIAN.replace("{pets.name}", "{pets.nome}")
    found = faults_in(tmp_path, BASE, "it", it=ITALIAN + layout, full=LAYOUT)
    (line,) = found
    assert line == (
        "it.yaml:23:79: layouts.full.sections.top.blocks.all.facts.pet.parts.0: "
        "expected a field of the question, got “nome”; perhaps “name”"
    )


def test_a_layout_that_only_the_translation_knows_is_a_fault(tmp_path: Path) -> None:
    layout = LAYOUT_ITALIAN.replace("id: full", "id: ful")
    found = faults_in(tmp_path, BASE, "it", it=ITALIAN + layout, full=LAYOUT)
    (line,) = found
    assert line.endswith(
        "layouts.ful: expected an id of the questionnaire, got “ful”; perhaps “full”"
    )


def test_a_set_of_questions_is_found_by_folder_file_and_in_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, one_section("- {id: a, kind: text, ask: One?}"))
    assert load_questionnaire(tmp_path).title == "A world"
    assert load_questionnaire(str(tmp_path / "questionnaire.yaml")).title == "A world"
    own = tmp_path / ".briefkit" / "questions" / "mine"
    own.mkdir(parents=True)
    build(own, one_section("- {id: a, kind: text, ask: One?}"))
    monkeypatch.chdir(tmp_path)
    assert load_questionnaire("mine").by_id["a"].ask == "One?"
