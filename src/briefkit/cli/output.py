"""Writing documents: named after the brief, and never over somebody's work."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from briefkit import storage
from briefkit.brief import Brief
from briefkit.cli.main import DONE, complain, exit_code
from briefkit.errors import BriefkitError, CannotWrite, UsageError
from briefkit.responses import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefkit.render.word.paper import Paper

FORMATS = {"docx": "Word", "md": "Markdown", "html": "HTML", "json": "JSON"}
"""Formats of documents, and what people call them."""

_WORD = (".docx", ".dotx", ".docm", ".dotm")
"""Endings of Word templates; macros are left behind."""

_SAVED_AS_WORD = (".doc", ".dot", ".odt", ".ott", ".rtf")
"""Endings of what becomes a Word template by being saved as one."""

OFFERED = ("docx", "md", "html")
"""Formats that people are asked about at the end of a sitting; JSON is for programs."""

USUAL = ("docx", "md")
"""What is written where nobody asked for anything else."""


@frozen
class OutputRules:
    """What to write, and where.

    Attributes:
        formats: of `FORMATS`.
        folder: None means beside the brief; made where it does not exist.
        template: None means the bundled one.
        force: replace documents that somebody edited.
        paper: `a4` or `letter`, of Word documents without a template.
    """

    formats: tuple[str, ...]
    folder: Path | None = None
    layout: str = "full"
    template: Path | None = None
    force: bool = False
    language: str = "en"
    paper: Paper = "a4"


@frozen
class Written:
    """What came of one document: where it stands, or why it was not written (None: it was)."""

    path: Path
    refused: BriefkitError | None = None


def write_documents(source: Path, brief: Brief, rules: OutputRules) -> tuple[Written, ...]:
    """Write the documents of the brief at `source`; one that is refused hinders no other.

    Raises:
        BriefkitError: the template is broken; nothing has been written.
    """
    rendered = {
        format: render(brief, format, rules.template, rules.paper) for format in rules.formats
    }
    return tuple(
        _written(document_path(source, format, rules), data, rules.force)
        for format, data in rendered.items()
    )


def _written(path: Path, data: bytes, force: bool) -> Written:
    try:
        write_document(path, data, force)
    except BriefkitError as error:
        return Written(path, error)
    return Written(path)


def report(documents: Iterable[Written], language: str) -> int:
    """Say which documents were not written, and why; return the highest exit code."""
    refused = [document.refused for document in documents if document.refused]
    for sentence in dict.fromkeys(error.told(language) for error in refused):
        complain(sentence)
    return max(map(exit_code, refused), default=DONE)


def document_path(source: Path, format: str, rules: OutputRules) -> Path:
    """Return where the document of the brief at `source` belongs."""
    name = source.name.removesuffix(SUFFIX) if source.name.endswith(SUFFIX) else source.stem
    layout = "" if rules.layout == "full" else f".{rules.layout}"
    return (rules.folder or source.parent) / f"{name}{layout}.{format}"


def format_of(template: Path) -> str | None:
    """Return the format that a template writes, by its name; None where it is no template.

    A Jinja template is for HTML if it is called `NAME.html.j2`, and for Markdown otherwise.
    """
    suffixes = [suffix.lower() for suffix in template.suffixes]
    if suffixes[-1:] == [".j2"]:
        return "html" if ".html" in suffixes else "md"
    return "docx" if suffixes and suffixes[-1] in _WORD else None


def refuse_unsaved(template: Path) -> None:
    """Raise UsageError for a document that has first to be saved as .docx, such as an old .doc."""
    if template.suffix.lower() in _SAVED_AS_WORD:
        raise UsageError("template-save-as", file=str(template))


def render(brief: Brief, format: str, template: Path | None, paper: Paper = "a4") -> bytes:
    """Return the document in `format`; a template of another format is not for it."""
    own = template if template and format_of(template) == format else None
    match format:
        case "docx":
            from briefkit.render.word import render_word

            return render_word(brief, own, paper)
        case "html":
            from briefkit.render.html import render_html

            return render_html(brief, own).encode()
        case "json":
            from briefkit.render.json import render_json

            return render_json(brief).encode()
    from briefkit.render.markdown import render_markdown

    return render_markdown(brief, own).encode()


def write_document(path: Path, data: bytes, force: bool = False) -> None:
    """Write `data` at `path`, unless somebody edited the document there.

    Raises:
        CannotWrite: somebody did, or the file cannot be written.
    """
    storage.make_folder(path.parent)
    seen: str | None = None
    if path.exists():
        old, seen = storage.load(path)
        if old == data:
            return
        if not force and not _ours(path, old):
            raise CannotWrite("document-edited", file=str(path))
    storage.save(path, data, seen)


def _ours(path: Path, data: bytes) -> bool:
    """Return whether the document is as briefkit wrote it."""
    if path.suffix == ".docx":
        from briefkit.render.word import sealed

        return sealed(data)
    room = {".html": "html", ".json": "json"}.get(path.suffix, "markdown")
    sealed_text = import_module(f"briefkit.render.{room}").sealed
    return bool(sealed_text(data.decode("utf-8", "replace")))
