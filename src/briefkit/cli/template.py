"""`brief template`: what a template of one's own gives and lacks, or one to start from."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefkit import resources, storage
from briefkit.cli.main import DONE
from briefkit.cli.output import format_of, refuse_unsaved
from briefkit.cli.wishes import DEFAULT
from briefkit.errors import CannotWrite, UsageError
from briefkit.messages import Message, say
from briefkit.text import clean

if TYPE_CHECKING:
    from briefkit.render.jinja.trial import Outcome

_NAMES = {"docx": "brief-template.docx", "md": "brief.md.j2", "html": "brief.html.j2"}
_WIDTH = 96


def run(
    *,
    interface: str,
    file: str | None,
    to: str | None,
    output: str | None,
    language: str | None,
    force: bool,
) -> int:
    """Look at the template `file`, or write one to start from."""
    if to is None and file is None:
        raise UsageError("template-which")
    if to is None:
        return _look_at(Path(file or ""), interface)
    if file is not None:
        raise UsageError("template-one")
    path = Path(output or ".") / _NAMES[to]
    _write(path, _starting(to, interface), force)
    following = "template-next-docx" if to == "docx" else "template-next-text"
    print(clean(str(path), one_line=True).text)
    print(clean(say(interface, following, file=path)).text)
    return DONE


def _starting(format: str, language: str) -> bytes:
    if format == "docx":
        from briefkit.render.word.starting import starting_template

        return starting_template(language)
    data, _ = storage.load(resources.folder("templates") / _NAMES[format])
    return data


def _write(path: Path, data: bytes, force: bool) -> None:
    """Write a template, but not over a file that somebody may have changed."""
    storage.make_folder(path.parent)
    seen: str | None = None
    if path.exists():
        old, seen = storage.load(path)
        if old == data:
            return
        if not force:
            raise CannotWrite("template-exists", file=str(path))
    storage.save(path, data, seen)


def _look_at(path: Path, language: str) -> int:
    """Tell what the template gives and lacks; one that cannot be used is an error."""
    refuse_unsaved(path)
    format = format_of(path)
    if format is None:
        raise UsageError("template-unknown", file=str(path))
    if format == "docx":
        _print_word(path, language)
    else:
        _print_text(path, format, language)
    return DONE


def _print_word(path: Path, language: str) -> None:
    from briefkit.render.word.survey import survey

    found = survey(path)
    _print(say(language, "survey-usable", file=path))
    _print_part(language, "survey-taken", found.taken)
    _print_part(language, "survey-added", found.added)
    _print_part(language, "survey-advice", found.advice)
    _print_part(language, "survey-left", found.left)


def _print_text(path: Path, format: str, language: str) -> None:
    from briefkit.questionnaires import load_questionnaire
    from briefkit.render.jinja.trial import trial

    found = trial(format, path, load_questionnaire(DEFAULT, language))
    _print(say(language, "trial-works", file=path))
    _print_part(language, "trial-unused", _left_out(found))
    _print_part(language, "survey-advice", _advice(found))


def _left_out(found: Outcome) -> Iterator[Message]:
    """Yield what a template prints nothing of."""
    if found.keys:
        yield Message("trial-keys", {"names": found.keys})
    if found.bare:
        yield Message("trial-bare")
        return
    if found.sections:
        yield Message("trial-sections", {"names": found.sections})
    if found.forms:
        yield Message("trial-forms", {"names": found.forms})


def _advice(found: Outcome) -> Iterator[Message]:
    """Yield what may go wrong on other briefs than the sample."""
    if found.unknown:
        yield Message("trial-unknown", {"names": found.unknown})
    if found.stopped:
        yield Message("trial-open", {"why": found.stopped})


def _print_part(language: str, title: str, messages: Iterable[Message]) -> None:
    told = [say(language, message) for message in messages]
    if told:
        print(f"\n{say(language, title)}")
    for sentence in told:
        _print(sentence, "  ", "    ")


def _print(sentence: str, first: str = "", further: str = "") -> None:
    """Print a sentence in lines of readable length; paths and names are never cut."""
    text = clean(sentence, one_line=True).text
    print(
        textwrap.fill(
            text,
            _WIDTH,
            initial_indent=first,
            subsequent_indent=further,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
