"""Any questionnaire, and any response to it, with every kind of question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from attrs import evolve
from hypothesis import strategies as st

from briefkit.model import (
    KINDS,
    Choice,
    Example,
    Field,
    Plain,
    Question,
    Questionnaire,
    Response,
    Section,
)
from tests.render.any_text import any_text, named, paragraphs

Words = st.SearchStrategy[str]
SIMPLE = tuple(kind for kind in KINDS if kind not in ("record", "records"))

ids = st.from_regex("[a-z][a-z0-9-]{0,40}", fullmatch=True)


class World(NamedTuple):
    """A questionnaire and a response to it."""

    questionnaire: Questionnaire
    response: Response


@st.composite
def worlds(draw: st.DrawFn, words: Words = any_text) -> World:
    """Return questionnaires of which every text is made of `words`, and what was answered."""
    sections = draw(st.lists(_sections(words), min_size=1, max_size=3))
    language = draw(st.sampled_from(["en", "it"]))
    questionnaire = Questionnaire("world", draw(named(words)), _apart(sections), language=language)
    questions = questionnaire.questions
    answers = {one.id: draw(_answer(one, words)) for one in questions if draw(st.booleans())}
    states = st.dictionaries(st.sampled_from([one.id for one in questions]), words, max_size=2)
    response = Response(
        questionnaire="world",
        language=language,
        text_language=draw(st.sampled_from(["", "en-GB", "he", "ja"])),
        title=draw(named(words)),
        client=draw(named(words)),
        revision=draw(st.integers(0, 2)),
        updated="2027-03-31T09:00:00+02:00",
        answers=answers,
        assumed=draw(states),
        notes=draw(states),
        unknown={path: {"who": who} for path, who in draw(states).items() if path not in answers},
        sample=draw(st.booleans()),
    )
    return World(questionnaire, response)


def _apart(sections: list[Section]) -> tuple[Section, ...]:
    """Return the sections with ids that are used once in the whole questionnaire."""
    return tuple(
        Section(f"s{number}", section.title, _renamed(section.questions, number))
        for number, section in enumerate(sections)
    )


def _renamed(questions: tuple[Question, ...], section: int) -> tuple[Question, ...]:
    return tuple(
        evolve(one, id=f"{one.id}-{section}-{place}") for place, one in enumerate(questions)
    )


def _sections(words: Words) -> st.SearchStrategy[Section]:
    questions = st.sampled_from(KINDS).flatmap(lambda kind: _questions(kind, words))
    return st.builds(
        Section, ids, named(words), st.lists(questions, min_size=1, max_size=4).map(tuple)
    )


def _questions(kind: str, words: Words) -> st.SearchStrategy[Question]:
    example = st.none() | st.builds(Example, words, words)
    return st.builds(Question, **_details(kind, words), why=st.none() | words, example=example)


def _fields(kind: str, words: Words) -> st.SearchStrategy[Field]:
    return st.builds(Field, **_details(kind, words))


def _details(kind: str, words: Words) -> dict[str, st.SearchStrategy[Any]]:
    details: dict[str, st.SearchStrategy[Any]] = {
        "id": ids,
        "kind": st.just(kind),
        "ask": named(words),
        "label": st.just("") | named(words),
        "in_text_language": st.booleans(),
    }
    if kind in ("select", "multiselect"):
        choice = st.builds(Choice, ids, named(words))
        choices = st.lists(choice, min_size=1, max_size=4, unique_by=lambda one: one.id)
        details["choices"] = choices.map(tuple)
    if kind in ("record", "records"):
        kinds = SIMPLE if kind == "record" else ("text", *SIMPLE)
        inner = st.sampled_from(kinds).flatmap(lambda one: _fields(one, words))
        fields = st.lists(inner, min_size=1, max_size=4, unique_by=lambda one: one.id)
        first = _fields("text", words).map(lambda one: (one,))
        details["fields"] = st.builds(_after_first, first, fields)
    return details


def _after_first(first: tuple[Field, ...], fields: list[Field]) -> tuple[Field, ...]:
    return first + tuple(one for one in fields if one.id != first[0].id)


def _answer(field: Field, words: Words) -> st.SearchStrategy[Plain]:
    if field.kind == "record":
        return _row(field, words)
    if field.kind == "records":
        return st.lists(_row(field, words), min_size=1, max_size=3)
    return ANSWERS[field.kind](field, words)


def _row(field: Field, words: Words) -> st.SearchStrategy[Plain]:
    first, *others = field.fields
    return st.fixed_dictionaries(
        {first.id: _answer(first, words)},
        optional={one.id: _answer(one, words) for one in others},
    )


ANSWERS: Mapping[str, Callable[[Field, Words], st.SearchStrategy[Any]]] = {
    "text": lambda _field, words: named(words.map(lambda text: " ".join(text.split()))),
    "paragraph": lambda _field, words: named(paragraphs(words)),
    "select": lambda field, _words: st.sampled_from([one.id for one in field.choices]),
    "multiselect": lambda field, _words: st.lists(
        st.sampled_from([one.id for one in field.choices]), min_size=1, unique=True
    ),
    "confirm": lambda _field, _words: st.sampled_from(["true", "false"]),
    "number": lambda _field, _words: st.sampled_from(["0", "-3", "20", "1300.5", "9" * 12]),
    "scale": lambda _field, _words: st.sampled_from("12345"),
    "date": lambda _field, _words: st.sampled_from(["2027-03-31", "2027-01-19 09:00 Europe/Rome"]),
    "url": lambda _field, _words: st.sampled_from(["https://x.example/a?b=1&c=d#e"]),
    "list": lambda _field, words: st.lists(named(words), min_size=1, max_size=4),
}
"""Answers of each simple kind, as they stand in a file."""
