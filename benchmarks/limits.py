"""What cannot be done faster: the least that has to happen for the same bytes or the same text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from jinja2 import Environment

from briefkit.render.word.archive import Entry, archived, entry

_TEMPLATE = """\
{% for section in sections %}
{{ section.title }}
{% for line in section.lines %}
{{ line.label }}{{ line.text }}
{% endfor %}
{% endfor %}
"""
_PLAIN = Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
_COMPILED = _PLAIN.from_string(_TEMPLATE)


def deflated(documents: list[bytes]) -> list[Callable[[], bytes]]:
    """Return for each document what compresses the parts that differ, and writes them all."""
    contents = [_parts(document) for document in documents]
    first, second = contents[0], contents[1]
    same = {name for name in first.keys() & second.keys() if first[name] == second[name]}
    kept = [entry(name, first[name]) for name in sorted(same)]
    return [_pressing(kept, {n: c for n, c in each.items() if n not in same}) for each in contents]


def _parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _pressing(kept: list[Entry], own: dict[str, bytes]) -> Callable[[], bytes]:
    return lambda: archived([*kept, *(entry(name, content) for name, content in own.items())])


def plain_jinja(text: str) -> Callable[[], str]:
    """Return what fills a compiled Jinja template with the words of `text`; nothing is escaped."""
    title, *lines = text.splitlines()
    sections = [{"title": title, "lines": []}]
    for line in lines:
        if line.startswith("#"):
            sections.append({"title": line, "lines": []})
        else:
            label, mark, rest = line.partition(":** ")
            sections[-1]["lines"].append({"label": label + mark, "text": rest})  # type: ignore[attr-defined]
    filled = _COMPILED.render(sections=sections)
    if filled != text:
        raise AssertionError("the plain template does not give the same text")
    return lambda: _COMPILED.render(sections=sections)
