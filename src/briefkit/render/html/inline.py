"""Runs of text as HTML: plain, strong, linked, in another language, or side by side as chips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from briefkit.render.addresses import may_be_linked
from briefkit.render.html.escape import escape, link, running
from briefkit.render.html.languages import spoken
from briefkit.render.jinja.text import anchor_name

Spans = Sequence[dict[str, Any]]


def line(value: str | dict[str, Any]) -> str:
    """Return a line as HTML."""
    if type(value) is dict:
        return "".join(_pieces(value["spans"]))
    return running(value)  # type: ignore[arg-type]


def _pieces(spans: Spans) -> Iterator[str]:
    final = len(spans) - 1
    path = any(span["chip"] is False for span in spans)
    for place, span in enumerate(spans):
        if span["chip"] is not None:
            yield _chip(span, path)
        elif 0 < place < final and _between_chips(spans, place):
            kind = "then" if path else "and"
            yield f'<span class="{kind}">{escape(span["text"])}</span>'
        else:
            yield _span(span)


def _between_chips(spans: Spans, place: int) -> bool:
    return spans[place - 1]["chip"] is not None and spans[place + 1]["chip"] is not None


def _chip(span: dict[str, Any], path: bool) -> str:
    """Return a chip; in a path, the one that holds is named to those who cannot see it."""
    if span["chip"] and path:
        return f'<strong class="chip" aria-current="step">{_span(span)}</strong>'
    return f'<span class="chip{"" if span["chip"] else " passed"}">{_span(span)}</span>'


def _span(span: dict[str, Any]) -> str:
    text, address = span["text"], span["link"]
    if address is not None and may_be_linked(address):
        shown = link(_unlinked(text), address)
    elif span["to"] is not None:
        shown = f'<a href="#{anchor_name(span["to"])}">{_unlinked(text)}</a>'
    else:
        shown = running(text)
    if span["doubt"]:
        shown = f'<em class="mark">{shown}</em>'
    if span["strong"]:
        shown = f"<strong>{shown}</strong>"
    language = spoken(span["language"])
    return f"<span{language}>{shown}</span>" if language else shown


def _unlinked(text: str) -> str:
    return escape(text).replace("\n", "<br>")
