"""Headers and footers: what stands in braces is filled in for every brief."""

from __future__ import annotations

import re
from collections.abc import Mapping

from briefkit.brief.blank import BLANK
from briefkit.brief.blocks import Brief
from briefkit.messages import say
from briefkit.render.word.xmltext import clean, escape

LONGEST, LONGEST_CLIENT = 64, 40
"""Characters in a header: a second line helps nobody."""

PLACEHOLDER = re.compile(
    r"\{(?:<[^>]*>)*?(title|client|kind|version|status|language|page-of-pages)(?:<[^>]*>)*?\}"
)


def words(brief: Brief) -> Mapping[str, str]:
    """Return what the placeholders stand for, as XML that fits inside `w:t`."""
    return {
        "title": escape(_short(brief.title)),
        "client": escape(_short(brief.client, LONGEST_CLIENT)),
        "kind": escape(_short(brief.kind)),
        "version": escape(_version(brief)),
        "status": escape(_short(brief.status)),
        "language": escape(brief.text_language),
        "page-of-pages": _pages(brief.language),
    }


def fillable(part: str) -> str:
    """Return a header or footer whose words may end with a blank, as a filled one's do."""
    return part.replace("<w:t>", '<w:t xml:space="preserve">')


def filled(part: str, known: Mapping[str, str]) -> bytes:
    """Return a header or footer with its placeholders filled in."""
    return PLACEHOLDER.sub(lambda found: known[found[1]], part).encode()


def _short(text: str, longest: int = LONGEST) -> str:
    line = " ".join(clean(text).split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip(' .,:;·–')}…"


def _version(brief: Brief) -> str:
    if brief.layout == BLANK:
        return brief.kind
    said = say(brief.language, "doc-version-of", revision=brief.revision)
    version = said if brief.revision else say(brief.language, "doc-draft")
    return f"{version} · {say(brief.language, 'doc-sample').lower()}" if brief.sample else version


def _pages(language: str) -> str:
    """Return `page x of y`: the run that held the placeholder ends, and goes on behind it."""
    said = escape(say(language, "doc-page-of", page="\ue000", pages="\ue001"))
    return said.replace("\ue000", _field("PAGE")).replace("\ue001", _field("NUMPAGES"))


def _field(name: str) -> str:
    return (
        f'</w:t></w:r><w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        '<w:r><w:t xml:space="preserve">'
    )
