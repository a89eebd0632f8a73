"""A brief and a template become a document."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from pathlib import Path
from types import TracebackType

from jinja2 import Template, TemplateError, TemplateSyntaxError

from briefkit import resources
from briefkit.brief.blocks import Brief
from briefkit.errors import BriefkitError
from briefkit.messages import say
from briefkit.messages.reasons import reason
from briefkit.render.markdown.environment import MarkdownEnvironment
from briefkit.render.markdown.plain import plain
from briefkit.render.markdown.seal import seal
from briefkit.yamlfile import decode

BUNDLED = "brief.md.j2"

_LOOSE = re.compile(r"^(`{3,})[^`\n]*\n(?:.*\n)*?\1$|[ \t]+$|\n(?:[ \t]*\n){2,}", re.MULTILINE)
"""Blanks at the end of a line and empty lines that follow one another; but first blocks of code."""


def document(brief: Brief, template: Path | None = None) -> str:
    """Return `brief` as Markdown, written by `template`; None means the bundled one."""
    path = template or _bundled()
    compiled = _compiled(path)
    try:
        text = compiled.render(brief=plain(brief), say=partial(say, brief.language))
    except Exception as error:  # A template can go wrong in any way; a person is told where.
        raise _broken(path, _line_of(error.__traceback__, str(path)), error) from error
    return seal(_neat(text))


@lru_cache(maxsize=1)
def _bundled() -> Path:
    return resources.folder("templates") / BUNDLED


def _compiled(path: Path) -> Template:
    try:
        about = path.stat()
        return _read(path, about.st_mtime_ns, about.st_size)
    except (OSError, ValueError) as error:
        raise BriefkitError("cannot-read", file=str(path), reason=reason(error)) from error


@lru_cache(maxsize=8)
def _read(path: Path, _changed: int, _size: int) -> Template:
    """Return the compiled template; it is compiled again when the file has changed."""
    source = decode(path.read_bytes(), str(path))
    environment = _environment()
    try:
        code = environment.compile(source, str(path), str(path))
    except Exception as error:
        line = error.lineno if isinstance(error, TemplateSyntaxError) else 1
        raise _broken(path, line, error) from error
    return Template.from_code(environment, code, environment.make_globals(None))


@lru_cache(maxsize=1)
def _environment() -> MarkdownEnvironment:
    return MarkdownEnvironment()


def _broken(path: Path, line: int, error: Exception) -> BriefkitError:
    why = str(error).partition("\n")[0].rstrip(".")
    if not isinstance(error, TemplateError):
        why = f"{type(error).__name__}: {why}"
    return BriefkitError("template-broken", file=str(path), line=line, reason=why)


def _line_of(trace: TracebackType | None, file: str) -> int:
    """Return the line of the template in which an error arose; 1 if nobody knows."""
    line = 1
    while trace:
        if trace.tb_frame.f_code.co_filename == file:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _neat(text: str) -> str:
    """Return `text` without blanks at the ends of lines and with single empty lines."""
    if " \n" in text or "\n\n\n" in text or "\t" in text:
        text = _LOOSE.sub(_kept, text)
    return text.lstrip("\n").rstrip(" \t\n") + "\n"


def _kept(found: re.Match[str]) -> str:
    if found[1]:
        return found[0]
    return "\n\n" if found[0].startswith("\n") else ""
