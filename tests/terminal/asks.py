"""A small questionnaire with every kind, and asks to put one by one."""

from __future__ import annotations

from typing import Any

from briefkit.interview import Ask, Place
from briefkit.model import Choice, Example, Field, Question, Questionnaire, Section

ROLES = (Choice("buyer", "Business buyer"), Choice("cook", "Cook"), Choice("press", "Press"))


def ask_of(kind: str, value: Any = None, **settings: Any) -> Ask:
    """Return an ask of `kind` with everything around it that can be said."""
    ask = settings.pop("ask", "What is it?")
    question = Question(
        id="thing",
        kind=kind,
        ask=ask,
        why=settings.pop("why", "It changes what the writer does."),
        example=Example("A precise thing.", "Something."),
        **settings,
    )
    place = Place(Section("first", "First things", (question,)), 2, 7)
    return Ask("thing", question, question, value, place=place)


def everything() -> Questionnaire:
    """Return a questionnaire with all twelve kinds."""
    rows = Question(
        id="rivals",
        kind="records",
        ask="Who else is there?",
        fields=(
            Field(id="name", kind="text", ask="Their names"),
            Field(id="site", kind="url", ask="Their site"),
            Field(id="main", kind="confirm", ask="Which one matters most?", unique=True),
        ),
    )
    record = Question(
        id="reader",
        kind="record",
        ask="Who reads it?",
        fields=(
            Field(id="who", kind="text", ask="Who are they?", required=True),
            Field(id="role", kind="select", ask="In which role?", choices=ROLES, required=True),
        ),
    )
    simple = (
        Question(id="headline", kind="text", ask="Which headline?", why="It is read first."),
        Question(id="story", kind="paragraph", ask="What is the story?"),
        Question(id="role", kind="select", ask="Which role?", choices=ROLES, other=True),
        Question(id="channels", kind="multiselect", ask="Which channels?", choices=ROLES),
        Question(id="planned", kind="confirm", ask="Is it planned?"),
        Question(id="length", kind="number", ask="How long?", min="1", unit="words"),
        Question(id="mark", kind="scale", ask="How good is it?"),
        Question(id="due", kind="date", ask="When is it due?"),
        Question(id="link", kind="url", ask="Where does it lead?"),
        Question(id="points", kind="list", ask="Which points?"),
    )
    sections = (
        Section("first", "First things", simple),
        Section("then", "Then", (record, rows)),
    )
    return Questionnaire(id="everything", title="Everything", sections=sections)


ANSWERS = {
    "headline": "Olio in cifre",
    "story": "One.\nTwo.",
    "role": "cook",
    "channels": ["buyer", "press"],
    "planned": "true",
    "length": "900",
    "mark": "4",
    "due": "2027-03-31",
    "link": "https://www.example.com/olio",
    "points": ["acidity", "price"],
    "reader": {"who": "Shop owners", "role": "press"},
    "rivals": [
        {"name": "Alfa", "site": "https://alfa.example/", "main": "false"},
        {"name": "Beta", "site": "https://beta.example/", "main": "true"},
    ],
}
"""What the tests answer to `everything`."""
