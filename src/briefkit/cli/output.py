"""Writing documents: named after the brief, and never over somebody's work."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from briefkit import storage
from briefkit.brief import Brief, build_brief
from briefkit.errors import CannotWrite
from briefkit.model import Questionnaire, Response
from briefkit.responses import SUFFIX

FORMATS = {"docx": "Word", "md": "Markdown"}
"""Formats of documents, and what people call them."""

USUAL = ("docx", "md")
"""What is written where nobody asked for anything else."""


@frozen
class OutputRules:
    """What to write, and where.

    Attributes:
        formats: `docx`, `md`.
        folder: None means beside the brief; made where it does not exist.
        template: None means the bundled one.
        force: replace documents that somebody edited.
    """

    formats: tuple[str, ...]
    folder: Path | None = None
    layout: str = "full"
    template: Path | None = None
    force: bool = False
    language: str = "en"


def write_documents(
    source: Path, questionnaire: Questionnaire, response: Response, rules: OutputRules
) -> tuple[Path, ...]:
    """Write the documents of the brief at `source`; return their paths.

    Raises:
        CannotWrite: a document was edited since it was written, or cannot be written.
        FaultyFile, UsageError: as `build_brief`.
    """
    brief = build_brief(questionnaire, response, rules.layout)
    rendered = {format: render(brief, format, rules.template) for format in rules.formats}
    written = []
    for format, data in rendered.items():
        path = document_path(source, format, rules)
        write_document(path, data, rules.force)
        written.append(path)
    return tuple(written)


def document_path(source: Path, format: str, rules: OutputRules) -> Path:
    """Return where the document of the brief at `source` belongs."""
    name = source.name.removesuffix(SUFFIX) if source.name.endswith(SUFFIX) else source.stem
    layout = "" if rules.layout == "full" else f".{rules.layout}"
    return (rules.folder or source.parent) / f"{name}{layout}.{format}"


def render(brief: Brief, format: str, template: Path | None) -> bytes:
    """Return the document in `format`; a template of another format is not for it."""
    if format == "docx":
        from briefkit.render.word import render_word

        own = template if template and template.suffix.lower() in (".docx", ".dotx") else None
        return render_word(brief, own)
    from briefkit.render.markdown import render_markdown

    own = template if template and template.suffix.lower() == ".j2" else None
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
    from briefkit.render.markdown import sealed as sealed_text

    return sealed_text(data.decode("utf-8", "replace"))
