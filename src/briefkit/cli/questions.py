"""`brief questions`: what would be asked, to read, to send before a call, or for programs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefkit.brief.blank import build_blank
from briefkit.cli.load import load_wished
from briefkit.cli.main import DONE
from briefkit.cli.output import render, write_document
from briefkit.errors import UsageError
from briefkit.messages import say
from briefkit.model import Field, Question, Questionnaire
from briefkit.questionnaires import available
from briefkit.text import clean

_SENT = ("docx", "md")
"""Formats of a document to be sent: with all questions it would come back empty."""


def run(
    *,
    interface: str,
    questionnaire: str | None,
    depth: str | None,
    language: str | None,
    format: str,
    output: str | None,
) -> int:
    """Print or write the questions of a questionnaire, or list those there are."""
    if questionnaire is None:
        if format != "text":
            raise UsageError("questions-which", format=format, known=available())
        for name in available():
            print(f"{name:24} {load_wished(name, language, interface).title}")
        return DONE
    loaded = load_wished(questionnaire, language, interface)
    wanted = depth or ("essential" if format in _SENT else None)
    asked = loaded.at_depth(wanted) if wanted else loaded
    if format == "docx":
        path = Path(output or ".") / f"{loaded.id}.questions.docx"
        write_document(path, render(build_blank(asked), "docx", None))
        print(path)
        return DONE
    content = _content(asked, format)
    if output:
        suffix = "txt" if format == "text" else format
        path = Path(output) / f"{loaded.id}.questions.{suffix}"
        write_document(path, content.encode())
        print(path)
    else:
        print(content, end="")
    return DONE


def _content(questionnaire: Questionnaire, format: str) -> str:
    if format == "md":
        return render(build_blank(questionnaire), "md", None).decode()
    if format == "json":
        import json

        return json.dumps(_data(questionnaire), ensure_ascii=False, indent=2) + "\n"
    return "\n".join(clean(line).text for line in _lines(questionnaire)) + "\n"


def _lines(questionnaire: Questionnaire) -> Iterator[str]:
    yield f"{questionnaire.title} ({questionnaire.id}, {len(questionnaire.questions)})"
    number = 0
    for section in questionnaire.sections:
        yield from ("", section.title.upper())
        for question in section.questions:
            number += 1
            yield from textwrap.wrap(f"{number:3}. {question.ask}", 96, subsequent_indent=" " * 5)
            sometimes = say(questionnaire.language, "asked-sometimes") if question.when else ""
            yield f"     {question.id} · {question.kind} {sometimes}".rstrip()


def _data(questionnaire: Questionnaire) -> dict[str, Any]:
    return {
        "id": questionnaire.id,
        "version": questionnaire.version,
        "language": questionnaire.language,
        "title": questionnaire.title,
        "sections": [
            {
                "id": section.id,
                "title": section.title,
                "questions": [_question(question) for question in section.questions],
            }
            for section in questionnaire.sections
        ],
    }


def _question(question: Question) -> dict[str, Any]:
    example = question.example
    own = {
        "why": question.why,
        "example": {"good": example.good, "weak": example.weak} if example else None,
    }
    return _field(question) | {key: value for key, value in own.items() if value}


def _field(field: Field) -> dict[str, Any]:
    data = {
        "id": field.id,
        "kind": field.kind,
        "label": field.label,
        "ask": field.ask,
        "help": field.help,
        "required": field.required,
        "depth": field.depth.name if field.depth else None,
        "choices": [{"id": choice.id, "label": choice.label} for choice in field.choices],
        "fields": [_field(inner) for inner in field.fields],
        "unit": field.unit,
    }
    return {key: value for key, value in data.items() if value not in (None, "", [])}
