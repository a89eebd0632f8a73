"""What the document says about itself: title, client, subject, language, date."""

from __future__ import annotations

from datetime import date

from briefkit.brief.blocks import Brief
from briefkit.messages import say
from briefkit.render.word.xmltext import attribute, clean

PART = "docProps/core.xml"
LONGEST_TITLE = 255
"""Characters; other programs refuse more."""

AUTHOR = "briefkit"
"""Stands in where no client is known: readers of documents expect somebody."""

UNKNOWN_DAY = "2000-01-01"
"""Stands in where nobody knows the day: a clock would make every document different."""

_PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_PURL = "http://purl.org/dc"

APPLICATION_PART = "docProps/app.xml"
APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>briefkit</Application></Properties>"
)


def core(brief: Brief) -> bytes:
    """Return the core properties of a brief."""
    day = f"{_day(brief.date)}T00:00:00Z"
    keywords = ", ".join(word for word in _keywords(brief) if word)
    fields = (
        ("dc:title", clean(brief.title)[:LONGEST_TITLE]),
        ("dc:subject", brief.kind),
        ("dc:creator", brief.client or AUTHOR),
        ("cp:keywords", keywords),
        ("cp:revision", str(max(1, brief.revision))),
    )
    inside = "".join(f"<{name}>{attribute(value)}</{name}>" for name, value in fields)
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties'
        f' xmlns:cp="{_PACKAGE}" xmlns:dc="{_PURL}/elements/1.1/" xmlns:dcterms="{_PURL}/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inside}'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified>'
        f"<dc:language>{attribute(brief.language)}</dc:language></cp:coreProperties>"
    ).encode()


def _keywords(brief: Brief) -> tuple[str, ...]:
    sample = say(brief.language, "doc-sample").lower() if brief.sample else ""
    return (brief.kind, brief.client, brief.questionnaire, sample)


def _day(moment: str | None) -> str:
    """Return the day of an ISO 8601 date or moment."""
    try:
        return date.fromisoformat((moment or "")[:10]).isoformat()
    except ValueError:
        return UNKNOWN_DAY
