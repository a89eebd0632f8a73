"""`brief render`: documents from briefs that are already answered."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefkit.brief import Brief, build_brief
from briefkit.cli.load import load_brief
from briefkit.cli.main import DONE, complain, exit_code
from briefkit.cli.output import (
    FORMATS,
    USUAL,
    OutputRules,
    format_of,
    refuse_unsaved,
    report,
    write_documents,
)
from briefkit.errors import BriefkitError, UsageError
from briefkit.messages import say
from briefkit.model import Questionnaire
from briefkit.text import clean

if TYPE_CHECKING:
    from briefkit.render.word.paper import Paper


def run(*, interface: str, files: tuple[str, ...], language: str | None, **wished: Any) -> int:
    """Render every file, reporting the faulty ones; return the highest exit code."""
    rules = _rules(interface=interface, **wished)
    every = (found for file in files for found in _expanded(file))
    return max((_one(file, language, rules) for file in every), default=DONE)


def _rules(
    *,
    interface: str,
    to: tuple[str, ...],
    output: str | None,
    layout: str | None,
    template: str | None,
    paper: Paper | None,
    force: bool,
) -> OutputRules:
    """Return what to write, from the options."""
    own = Path(template) if template else None
    if own and paper and format_of(own) == "docx":
        raise UsageError("template-keeps-page", file=str(own))
    return OutputRules(
        formats=_formats(to, own),
        folder=Path(output) if output else None,
        layout=layout or "full",
        template=own,
        force=force,
        language=interface,
        paper=paper or "a4",
    )


def _expanded(file: str) -> list[str]:
    """Return the files that a pattern means, where no shell has done it, as on Windows."""
    path = Path(file)
    if "*" not in path.name or path.exists():
        return [file]
    return [str(found) for found in sorted(path.parent.glob(path.name))] or [file]


def _formats(to: tuple[str, ...], template: Path | None) -> tuple[str, ...]:
    """Return what to write: as asked, else what the template is for, else the usual ones."""
    if template is None:
        return to or USUAL
    refuse_unsaved(template)
    own = format_of(template)
    if own is None or not template.is_file():
        raise UsageError("template-unusable", file=str(template))
    if to and own not in to:
        asked = [FORMATS[format] for format in to]
        raise UsageError(
            "template-for", file=str(template), name=FORMATS[own], format=own, asked=asked
        )
    return to or (own,)


def _mention_orphans(brief: Brief, language: str) -> None:
    """Say which answers the questionnaire does not know, and so are not printed."""
    orphans = brief.bound.orphans if brief.bound else ()
    if orphans:
        complain(say(language, "orphans", n=len(orphans), paths=orphans))


def _check_layout(questionnaire: Questionnaire, layout: str) -> None:
    """Raise UsageError for a layout that is not there, if there is one whose name is much alike."""
    known = [one.id for one in questionnaire.layouts]
    near = get_close_matches(layout, known, 1)
    if near and layout not in known:
        raise UsageError("layout-unknown-near", layout=layout, near=near[0], known=known)


def _one(file: str, language: str | None, rules: OutputRules) -> int:
    try:
        path, response, questionnaire = load_brief(file, language)
        _check_layout(questionnaire, rules.layout)
        brief = build_brief(questionnaire, response, rules.layout)
        _mention_orphans(brief, rules.language)
        documents = write_documents(path, brief, rules)
    except BriefkitError as error:
        complain(error.told(rules.language))
        return exit_code(error)
    for document in documents:
        if document.refused is None:
            print(clean(str(document.path), one_line=True).text)
    return report(documents, rules.language)
