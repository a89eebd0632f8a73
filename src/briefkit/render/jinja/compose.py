"""A template and plain data become a document."""

from __future__ import annotations

from functools import cache, lru_cache, partial
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import Template, TemplateError, TemplateSyntaxError

from briefkit import resources
from briefkit.errors import BriefkitError
from briefkit.messages.reasons import reason
from briefkit.render.jinja.environment import PlainEnvironment
from briefkit.render.jinja.words import said
from briefkit.yamlfile import decode


def written(format: str, template: Path | None, tree: dict[str, Any], language: str) -> str:
    """Return what `template` makes of `tree`; None means the bundled template of `format`.

    Args:
        format: `md` or `html`.
        tree: the brief as `plain` gives it.
        language: of the words that `say` gives.

    Raises:
        BriefkitError: the template cannot be read, or is broken; says its file and line.
    """
    path = template or bundled(format)
    compiled = _compiled(format, path)
    try:
        return compiled.render(brief=tree, say=partial(said, language))
    except Exception as error:  # A template can go wrong in any way; a person is told where.
        raise _broken(path, _line_of(error.__traceback__, str(path)), error) from error


@cache
def bundled(format: str) -> Path:
    """Return the template that is used where nobody brings one."""
    return resources.folder("templates") / f"brief.{format}.j2"


def _compiled(format: str, path: Path) -> Template:
    try:
        about = path.stat()
        return _read(format, path, about.st_mtime_ns, about.st_size)
    except (OSError, ValueError) as error:
        raise BriefkitError("cannot-read", file=str(path), reason=reason(error)) from error


@lru_cache(maxsize=8)
def _read(format: str, path: Path, _changed: int, _size: int) -> Template:
    """Return the compiled template; it is compiled again when the file has changed."""
    source = decode(path.read_bytes(), str(path))
    environment = _environment(format)
    try:
        code = environment.compile(source, str(path), str(path))
    except Exception as error:
        line = error.lineno if isinstance(error, TemplateSyntaxError) else 1
        raise _broken(path, line, error) from error
    return Template.from_code(environment, code, environment.make_globals(None))


@cache
def _environment(format: str) -> PlainEnvironment:
    """Return where templates of `format` run; only the filters of that format are loaded."""
    if format == "html":
        from briefkit.render.html import filters as html

        return PlainEnvironment("html", html.FILTERS)
    from briefkit.render.markdown import filters as markdown

    return PlainEnvironment("markdown", markdown.FILTERS)


def _broken(path: Path, line: int, error: Exception) -> BriefkitError:
    if isinstance(error, BriefkitError):
        return BriefkitError("template-broken", file=str(path), line=line, reason=error.message)
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
