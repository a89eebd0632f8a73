"""From answers and a layout to the neutral tree of a document."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from attrs import evolve

from briefkit import kinds
from briefkit.answers import Answers, bind
from briefkit.brief.blocks import Brief, Fact, Span
from briefkit.brief.facts import fact
from briefkit.brief.filler import Filler
from briefkit.brief.sections import own_sections, parts
from briefkit.brief.values import Speaking, shown
from briefkit.brief.words import word
from briefkit.errors import FaultyFile, UsageError
from briefkit.messages import say
from briefkit.model import Field, Layout, Questionnaire, Response

_LANGUAGE = Field(id="language", kind="text", ask="", codes="language")


def build_brief(questionnaire: Questionnaire, response: Response, layout: str = "full") -> Brief:
    """Arrange the answers of `response` as a document.

    Args:
        layout: id of one of `questionnaire.layouts`. A questionnaire without layouts follows its
            own sections.

    Raises:
        UsageError: there is no such layout.
        FaultyFile: an answer is not what the questionnaire expects; all such answers are listed.
    """
    answers = bind(questionnaire, response)
    if answers.faults:
        raise FaultyFile(answers.faults)
    speaking = Speaking.about(questionnaire, response)
    filler = Filler(answers, speaking)
    chosen = _layout(questionnaire, layout, filler)
    if any(section.annex for section in chosen.sections):
        filler.annexed = {}
    return Brief(
        title=response.title or questionnaire.title,
        kind=chosen.title,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        layout=chosen.id,
        language=questionnaire.language,
        text_language=response.written_in,
        client=response.client,
        revision=response.revision,
        date=_day(response),
        status=_capital(status(answers)),
        header=(*_header(answers), *_own_header(chosen, filler)),
        sections=parts(chosen, filler),
        sample=response.sample,
        compact=chosen.compact,
        bound=answers,
    )


def status(answers: Answers, language: str | None = None) -> str:
    """Return in a few words how much is open or still to be confirmed.

    `language` None means that of the questionnaire.
    """
    speaking = language or answers.questionnaire.language
    open_, assumed = len(answers.open), len(answers.response.assumed)
    said = [say(speaking, "status-open", n=open_)] if open_ else []
    said += [say(speaking, "status-assumed", n=assumed)] if assumed else []
    return ", ".join(said) or say(speaking, "status-settled")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _day(response: Response) -> str | None:
    for stamp in (response.updated, response.created):
        with suppress(ValueError):
            return date.fromisoformat((stamp or "")[:10]).isoformat()
    return None


def _header(answers: Answers) -> Iterator[Fact]:
    response, language = answers.response, answers.questionnaire.language
    day = _day(response)
    in_words = kinds.day(day, language) if day else ""
    written = shown(_LANGUAGE, response.written_in, language)
    pairs = (
        ("label-client", response.client),
        ("label-date", in_words),
        ("label-version", str(response.revision) if response.revision else ""),
        ("label-text-language", written),
    )
    return (Fact(word(language, key), ((Span(value),),)) for key, value in pairs if value)


def _own_header(layout: Layout, filler: Filler) -> Iterator[Fact]:
    """Yield what the layout adds; an anchor leads to where an answer is explained, not here."""
    for spec in layout.header:
        found = fact(spec, Filler(filler.answers, filler.speaking))
        if found:
            yield evolve(found, anchor="")


def _layout(questionnaire: Questionnaire, id: str, filler: Filler) -> Layout:
    for layout in questionnaire.layouts:
        if layout.id == id:
            return layout
    if questionnaire.layouts:
        known = [layout.id for layout in questionnaire.layouts]
        raise UsageError("layout-unknown", layout=id, known=known)
    return own_sections(questionnaire, filler)
