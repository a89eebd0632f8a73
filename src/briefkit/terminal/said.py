"""What a prompt says: an `Ask` put into words, clean, and not yet broken into lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefkit.interview import Ask
from briefkit.messages import say
from briefkit.model import Field, Question
from briefkit.text import clean


class Said(NamedTuple):
    """The parts of a prompt in words; an empty part is not said.

    Attributes:
        section: the title of the section.
        number, total: which question of how many, 0 outside the questions.
        row: the name of the row and which of how many it is.
        about: the short name of the question that this is one part of.
        question: the whole question, where this is its first part.
        ask: what is asked now.
        help: how to answer, as the questionnaire says it.
        hint: how to answer, as the kind of answer needs it.
        note: what was noted about the question before.
        why, good, weak: of the question.
        opens: this is the first prompt of its question, which shows why, good and weak.
    """

    ask: str
    section: str = ""
    number: int = 0
    total: int = 0
    row: str = ""
    about: str = ""
    question: str = ""
    help: str = ""
    hint: str = ""
    note: str = ""
    why: str = ""
    good: str = ""
    weak: str = ""
    opens: bool = True


def said(ask: Ask, language: str, opens: bool) -> Said:
    """Return `ask` in words; where it `opens` its question, the whole question is said too."""
    question, field = ask.question, ask.field
    if ask.aside:
        about = "" if field is question else _about(ask)
        return Said(ask=_clean(field.ask), about=about, hint=hint(field, language))
    example = question.example
    whole = _clean(question.ask)
    now = _clean(field.ask)
    return Said(
        ask=now,
        section=_clean(ask.place.section.title) if ask.place else "",
        number=ask.place.number if ask.place else 0,
        total=ask.place.total if ask.place else 0,
        row=_row(ask, language),
        about="" if opens or now == whole else _name(question),
        question=whole if opens and now != whole else "",
        help=_clean(field.help or (question.help if opens else "") or ""),
        hint=_hint_or_optional(field, language),
        note=say(language, "noted-before", text=_clean(ask.note)) if ask.note else "",
        why=_clean(question.why or ""),
        good=_clean(example.good if example else ""),
        weak=_clean(example.weak if example else ""),
        opens=opens,
    )


def place(words: Said, language: str) -> str:
    """Return where one is: the section, and which question of how many."""
    if not words.total:
        return words.section
    number, total = words.number, words.total
    return say(language, "prompt-place", section=words.section, number=number, total=total)


def short_name(ask: Ask) -> str:
    """Return the name by which an answer is recognised afterwards: question, row and field."""
    if ask.aside:
        names = [_about(ask), "" if ask.field.choices else _clean(ask.field.name)]
        return " · ".join(name for name in names if name)
    names = [_name(ask.question), _clean(ask.row)]
    if ask.field.name != ask.question.name and not ask.naming:
        names.append(_clean(ask.field.label or ask.field.ask))
    return " · ".join(name for name in names if name)


def _about(ask: Ask) -> str:
    """Return what an aside is about: question, row and field."""
    field = ask.about
    part = field.name if field and field.name != ask.question.name else ""
    names = [_name(ask.question), _clean(ask.row), _clean(part)]
    return " · ".join(name for name in names if name)


def label_of(field: Field, id: str) -> str:
    """Return the label of the choice called `id`, fit for a terminal."""
    return _clean(next((one.label for one in field.choices if one.id == id), id))


def hint(field: Field, language: str) -> str:
    """Return how to answer a field of this kind, in a few words; empty where it goes without."""
    return " · ".join(_hints(field, language))


def _hint_or_optional(field: Field, language: str) -> str:
    optional = "" if field.required else say(language, "hint-optional")
    return " · ".join(part for part in (hint(field, language), optional) if part)


def _hints(field: Field, language: str) -> Iterator[str]:
    match field.kind:
        case "date" | "url" | "list":
            yield say(language, f"hint-{field.kind}")
        case "number":
            unit = _clean(field.unit or "")
            yield say(language, "hint-number-unit" if unit else "hint-number", unit=unit)
        case "scale":
            least, most = field.min or "1", field.max or "5"
            yield say(language, "hint-scale", least=least, most=most)
    if field.kind in ("number", "list", "multiselect"):
        yield from _bounds(field, language)
    if field.codes in ("country", "language"):
        yield say(language, f"hint-{field.codes}")
    if field.in_text_language:
        yield say(language, "hint-text-language")


def _bounds(field: Field, language: str) -> Iterator[str]:
    if field.min is not None and field.max is not None:
        yield say(language, "hint-between", least=field.min, most=field.max)
    elif field.max is not None:
        yield say(language, "hint-most", most=field.max)
    elif field.min is not None and field.min not in ("0", "1"):
        yield say(language, "hint-least", least=field.min)


def _row(ask: Ask, language: str) -> str:
    if not ask.rows:
        return ""
    name = _clean(ask.row)
    if ask.rows == 1:
        return name
    return say(language, "prompt-row", name=name, number=ask.number, rows=ask.rows)


def _name(question: Question) -> str:
    return _clean(question.label or question.ask)


def _clean(text: str) -> str:
    """Return `text` from a file without anything that a terminal would carry out."""
    return clean(text).text
