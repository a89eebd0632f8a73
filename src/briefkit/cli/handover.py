"""The end of a sitting: which documents to write, and what the writer should get."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefkit.brief import build_brief
from briefkit.cli.main import DONE, at_terminal
from briefkit.cli.output import (
    FORMATS,
    OFFERED,
    USUAL,
    OutputRules,
    Written,
    report,
    write_documents,
)
from briefkit.interview import Control, Prompter, checker, choice_ask, understood
from briefkit.messages import say
from briefkit.model import Choice, Questionnaire
from briefkit.questionnaires import load_questionnaire

if TYPE_CHECKING:
    from briefkit.cli.session import Session


def finish(session: Session, prompter: Prompter, formats: tuple[str, ...] = ()) -> int:
    """Hand over the documents and say what comes next; return the exit code."""
    written = hand_over(session, prompter if at_terminal() else None, formats)
    missing = session.missing()
    session.tell("change-later", command=session.command("edit"))
    return max(written, DONE if at_terminal() else missing)


def hand_over(session: Session, prompter: Prompter | None, formats: tuple[str, ...]) -> int:
    """Write the documents, as another revision where something changed; return the exit code.

    Args:
        prompter: asks which documents, where `formats` names none; None means the usual ones.
    """
    # With its layouts, which nobody needed while it was being asked.
    questionnaire = load_questionnaire(session.questionnaire.source, session.questionnaire.language)
    wanted = formats or (USUAL if prompter is None else _chosen(questionnaire, prompter))
    if not wanted:
        session.tell("no-documents", command=session.command("render"))
        return DONE
    if session.changed:
        response = session.response
        session.save(response.amended(revision=response.revision + 1))
    documents = [_write(session, questionnaire, one) for one in wanted]
    if there := [str(document.path) for document in documents if document.refused is None]:
        session.tell("documents-written", files=there)
    return report(documents, session.language)


def _write(session: Session, questionnaire: Questionnaire, document: str) -> Written:
    """Write one document, given as `docx` or `docx.one-page`."""
    format, _, layout = document.partition(".")
    rules = OutputRules((format,), layout=layout or "full", language=session.language)
    brief = build_brief(questionnaire, session.response, rules.layout)
    return write_documents(session.path, brief, rules)[0]


def _chosen(questionnaire: Questionnaire, prompter: Prompter) -> tuple[str, ...]:
    """Return the documents that are to be written; the usual ones are marked beforehand."""
    language = questionnaire.language
    choices = tuple(Choice(id, label) for id, label in _documents(questionnaire))
    ask = choice_ask(
        "documents",
        say(language, "documents-which"),
        choices,
        label=say(language, "documents"),
        kind="multiselect",
        value=list(USUAL),
    )
    try:
        reply = prompter.ask(ask, checker(ask, language))
    except (EOFError, KeyboardInterrupt):
        return ()
    if not reply or isinstance(reply, Control):
        return ()
    chosen = understood(ask, reply, language)
    return tuple(str(one) for one in chosen)


def _documents(questionnaire: Questionnaire) -> Iterator[tuple[str, str]]:
    """Yield what can be written: each format in each layout, the full one first."""
    layouts = sorted(questionnaire.layouts, key=lambda layout: layout.id != "full")
    for layout in layouts:
        for format in OFFERED:
            id = format if layout.id == "full" else f"{format}.{layout.id}"
            name = FORMATS[format]
            yield id, f"{name} · {layout.title}" if len(layouts) > 1 else name
    if not layouts:
        yield from ((format, FORMATS[format]) for format in OFFERED)
