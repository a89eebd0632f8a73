"""Worlds for tests: questionnaires built from text, the one with every kind, and ways to look."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

from attrs import fields_dict, has

from briefkit import kinds
from briefkit.answers import Answers, Typed
from briefkit.brief import Brief
from briefkit.errors import FaultyFile
from briefkit.interview import Ask, Check, Control, Prompter, Reply, Review
from briefkit.model import Field, Questionnaire, Response
from briefkit.questionnaires import load_questionnaire
from briefkit.testing import Assumed, NotApplicable, NotKnown
from tests.tools import ROOT

ALL_KINDS = ROOT / "tests" / "data" / "all-kinds"
"""A questionnaire with every kind, every key and every form of condition."""

HEAD = """\
id: world
title: A world
"""


def build(folder: Path, text: str, **others: str) -> Path:
    """Write a questionnaire and the files beside it (`it`, `full` for a layout); return its path.

    Without an `id` at the top, `text` is the list of sections.
    """
    text = dedent(text)
    if not text.startswith("id:"):
        text = f"{HEAD}sections:\n{_indented(text)}"
    file = folder / "questionnaire.yaml"
    file.write_text(text, encoding="utf-8", newline="\n")
    for name, content in others.items():
        layout = name not in ("it", "de")
        beside = folder / "layouts" / f"{name}.yaml" if layout else folder / f"{name}.yaml"
        beside.parent.mkdir(exist_ok=True)
        beside.write_text(dedent(content), encoding="utf-8", newline="\n")
    return file


def _indented(text: str) -> str:
    return "".join(f"  {line}\n" if line.strip() else "\n" for line in text.splitlines())


def world(folder: Path, text: str, language: str = "en", **others: str) -> Questionnaire:
    """Load a questionnaire built by `build`."""
    return load_questionnaire(build(folder, text, **others), language)


def one_section(questions: str) -> str:
    """Return a questionnaire whose only section holds `questions`, which begin on line 7."""
    head = f"{HEAD}sections:\n  - id: only\n    title: The only one\n    questions:\n"
    lines = dedent(questions).strip("\n").splitlines()
    return head + "".join(f"      {line}\n" if line.strip() else "\n" for line in lines)


def asking(folder: Path, questions: str, language: str = "en", **others: str) -> Questionnaire:
    """Load a questionnaire whose only section holds `questions`."""
    return world(folder, one_section(questions), language, **others)


def faults_in(folder: Path, text: str, language: str = "en", **others: str) -> list[str]:
    """The faults of a questionnaire, one line each, without the folder; none if it is right."""
    try:
        world(folder, text, language, **others)
    except FaultyFile as error:
        return str(error).replace(f"{folder}/", "").splitlines()
    return []


@cache
def all_kinds(language: str = "en") -> Questionnaire:
    """The questionnaire with all twelve kinds."""
    return load_questionnaire(ALL_KINDS, language)


def response(**values: Any) -> Response:
    """A response to a questionnaire made by `world`."""
    return Response(**{"questionnaire": "world", **values})


_TYPED: dict[str, dict[str, Any]] = {
    "en": {
        "outlets": "On the web, at home, At markets",
        "organic": "Yes",
        "weight": "1,300.5 g",
        "launch": "31 March 2027 at 09:00 Europe/Rome",
        "grower.country": "Germany",
        "grower.tongue": "German",
        "grower.certified": "no",
        "grower.visits.0.liked": "n",
        "grower.visits.1.liked": "y",
        "teas.0.origin": "Nepal",
        "teas.1.origin": "Japan",
        "teas.2.origin": "somewhere else",
        "regions": ["The north", "The lakes"],
        "wrapping": "Tin",
        "seal": "yes",
        "budget": NotKnown("Anna Rai", "1 December 2026"),
    },
    "it": {
        "outlets": "In rete, da casa, Ai mercati",
        "organic": "Sì",
        "weight": "1.300,5 g",
        "launch": "31 marzo 2027 alle 09:00 Europe/Rome",
        "grower.country": "Germania",
        "grower.tongue": "tedesco",
        "grower.certified": "no",
        "grower.visits.0.liked": "n",
        "grower.visits.1.liked": "s",
        "teas.0.origin": "Nepal",
        "teas.1.origin": "Giappone",
        "teas.2.origin": "altrove",
        "regions": ["Il nord", "The lakes"],
        "wrapping": "Latta",
        "seal": "sì",
        "budget": NotKnown("Anna Rai", "1 dicembre 2026"),
    },
}


def replies(language: str) -> dict[str, Any]:
    """What somebody types to answer the whole questionnaire of all kinds, in `language`."""
    return {
        "product": "Cloud Terrace № 12",
        "story": "Picked at dawn, <em>by hand</em> & slowly.\nDried on *bamboo*.",
        "season": "The first frost",
        "mood": "7",
        "page": "clouds.example/tea?a=1&b=2",
        "claims": "Only two leaves\nNo perfume: none",
        "slogan": "Una nuvola in tazza",
        "grower.name": "Anna Rai",
        "grower.reason": "It costs too much.",
        "grower.prizes": "Golden leaf 2019\nSilver cup",
        "grower.visits": "Mara\nTeo",
        "grower.visits.0.but": "Too much rain",
        "grower.visits.0.doubt": "May the rain be named?",
        "teas": "Ilam\nSencha\nOolong of the coast",
        "teas.2.place": "The coast",
        "teas.0.cups": "3",
        "teas.1.notes": "Sea\nGrass",
        "teas.best": "Sencha",
        "regions.1.habit": "With milk",
        "ratings.0.score": "2",
        "ratings.0.remedy": "A tasting",
        "ratings.1.score": "5",
        "certificate": "IT-BIO-009",
        "stand": Assumed("Row 3", "the town hall gives the place"),
        "mountains": NotApplicable("no names of mountains"),
        **_TYPED[language],
    }


EXPECTED_ANSWERS: dict[str, Any] = {
    "product": "Cloud Terrace № 12",
    "story": "Picked at dawn, <em>by hand</em> & slowly.\nDried on *bamboo*.",
    "season": "The first frost",
    "outlets": ["web", "market"],
    "organic": "true",
    "weight": "1300.5",
    "mood": "7",
    "launch": "2027-03-31 09:00 Europe/Rome",
    "page": "https://clouds.example/tea?a=1&b=2",
    "claims": ["Only two leaves", "No perfume: none"],
    "slogan": "Una nuvola in tazza",
    "grower": {
        "name": "Anna Rai",
        "country": "DE",
        "tongue": "de",
        "certified": "false",
        "reason": "It costs too much.",
        "prizes": ["Golden leaf 2019", "Silver cup"],
        "visits": [
            {
                "guest": "Mara",
                "liked": "false",
                "but": "Too much rain",
                "doubt": "May the rain be named?",
            },
            {"guest": "Teo", "liked": "true"},
        ],
    },
    "teas": [
        {"name": "Ilam", "origin": "nepal", "cups": "3", "best": "false"},
        {"name": "Sencha", "origin": "japan", "notes": ["Sea", "Grass"], "best": "true"},
        {
            "name": "Oolong of the coast",
            "origin": "elsewhere",
            "place": "The coast",
            "best": "false",
        },
    ],
    "regions": [{"region": "north"}, {"region": "The lakes", "habit": "With milk"}],
    "ratings": [
        {"statement": "clear", "score": "2", "remedy": "A tasting"},
        {"statement": "fair", "score": "5"},
    ],
    "certificate": "IT-BIO-009",
    "stand": "Row 3",
    "wrapping": "tin",
    "seal": "true",
}
"""What `replies` come to, in either language."""


def expected(language: str) -> Response:
    """The response that comes of `replies`."""
    return Response(
        questionnaire="all-kinds",
        version=3,
        language=language,
        answers=EXPECTED_ANSWERS,
        unknown={"budget": {"who": "Anna Rai", "by": "2026-12-01"}},
        assumed={"stand": "the town hall gives the place"},
        not_applicable={"mountains": "no names of mountains"},
    )


class Recorder:
    """Passes everything on to a prompter, and keeps what was asked and replied, asides included."""

    def __init__(self, prompter: Prompter) -> None:
        self._prompter = prompter
        self.turns: list[tuple[Ask, Reply]] = []

    def ask(self, ask: Ask, check: Check) -> Reply:
        reply = self._prompter.ask(ask, check)
        self.turns.append((ask, reply))
        return reply

    def review(self, _review: Review) -> str | Control:
        return Control.finish

    def half_typed(self) -> str:
        return self._prompter.half_typed()


def leaves(answers: Answers) -> Iterator[tuple[Field, str]]:
    """Every simple answer that applies, with its field, as a reader of the document sees it."""
    language = answers.questionnaire.language
    for id, value in answers.values.items():
        yield from _leaves(answers.questionnaire.by_id[id], value, language)


def _leaves(field: Field, value: Typed, language: str) -> Iterator[tuple[Field, str]]:
    if field.kind in ("record", "records"):
        rows = value if isinstance(value, tuple) else (value,)
        for row in rows:
            assert isinstance(row, dict)
            for id, inner in row.items():
                found = field.field(id)
                assert found is not None
                yield from _leaves(found, inner, language)
    elif field.kind == "list":
        assert isinstance(value, tuple)
        yield from ((field, str(entry)) for entry in value)
    else:
        yield field, kinds.show(field, value, language)  # type: ignore[arg-type]


def texts_in(thing: object) -> list[str]:
    """Every text in a tree of blocks, one for each paragraph or plain value, in order."""
    if isinstance(thing, str):
        return [thing]
    if isinstance(thing, tuple):
        if thing and all(hasattr(item, "text") and hasattr(item, "link") for item in thing):
            return ["".join(item.text for item in thing)]
        return [text for item in thing for text in texts_in(item)]
    kind: Any = type(thing)
    names = fields_dict(kind) if has(kind) else ()
    return [text for name in names for text in texts_in(getattr(thing, name))]


def text_of(brief: Brief) -> str:
    """Everything that the sections of a brief say, on one line."""
    return flat("\n".join(texts_in(brief.sections)))


def flat(text: str) -> str:
    """Return `text` with every run of blanks and line breaks as one blank."""
    return " ".join(text.split())
