"""Addresses in a text, as X finds them: each of them weighs the same, however long it is.

What begins with `http://` or `https://` and has a dot in its host is an address. A bare domain
(`example.com`) is one only with a known ending: X's own list is long and grows, ours is short
(`endings.txt`: every country, and what is common).

Every character is looked at a bounded number of times, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

_LONGEST = 4096
"""Of an address in characters; X takes no longer one for an address."""

_LONGEST_LABEL = 63
"""Of a part of a domain, as the internet allows."""

_BREAK = (
    r"\s!'#%&()*+,\\/:;<=>?@\[\]^{|}~$"
    "\u180e\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
)
"""What no host has in it; dots, hyphens and underscores are looked at later."""

_LATIN = "A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff"
_PATH = f"{_LATIN}\u0400-\u04ff!*';:=+,.$/%#\\[\\]\u2013_~@|&-"
_QUERY = r"A-Za-z0-9!?*'@();:&=+$/%#\[\]_.,~|-"

_NOT_AT_THE_END = "!*';:,.$%[]\u2013~@|&"
"""Of a path: punctuation of the sentence around it."""

_NOT_AT_THE_END_OF_A_QUERY = "!?*'@();:+$%[].,~|"


class Link(NamedTuple):
    """Where an address begins and ends in its text."""

    start: int
    end: int


class _Patterns(NamedTuple):
    run: re.Pattern[str]
    ending: re.Pattern[str]
    latin: re.Pattern[str]
    bare: re.Pattern[str]
    port: re.Pattern[str]
    path: re.Pattern[str]
    query: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Return the patterns, compiled when the first text is counted."""
    inner = rf"\([{_PATH}]++\)[{_PATH}]*+"
    in_brackets = rf"\((?:[{_PATH}]++(?:{inner})?|{inner})\)"
    return _Patterns(
        run=re.compile(f"[^{_BREAK}]++"),
        ending=re.compile("(?:xn--[a-z0-9-]+|[a-z]{2,})(?![A-Za-z0-9@+-])", re.IGNORECASE),
        latin=re.compile(f"[{_LATIN}-]+"),
        bare=re.compile(f"[{_LATIN}.-]++"),
        port=re.compile(":[0-9]+"),
        path=re.compile(f"/(?:[{_PATH}]|{in_brackets})*+"),
        query=re.compile(rf"\?[{_QUERY}]*+"),
    )


@cache
def _endings() -> frozenset[str]:
    lines = Path(__file__).with_name("endings.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def links(text: str, bare: bool = True) -> Iterator[Link]:
    """Yield the addresses in `text`, in order.

    Args:
        bare: domains without `http://` count too.
    """
    if "." not in text or not (bare or "://" in text):
        return
    at = done = 0
    while run := _patterns().run.search(text, at):
        at = run.end()
        if "." in run[0]:
            for link in _in_run(text, run, done, bare):
                yield link
                done = link.end
            at = max(at, done)


def _in_run(text: str, run: re.Match[str], done: int, bare: bool) -> Iterator[Link]:
    """Yield the addresses whose hosts are in `run`; what is before `done` is used up."""
    begun = _scheme(text, run.start(), done)
    if begun is not None:
        return _whole(text, begun, run)
    continues = text[run.start() - 1 : run.start()] == "/"
    return _bare(text, run) if bare and not continues else iter(())


def _scheme(text: str, host: int, least: int) -> int | None:
    """Return where the `http://` before `host` begins, at `least` or later, or None."""
    before = text[max(host - 8, least) : host].lower()
    name = next((name for name in ("https://", "http://") if before.endswith(name)), None)
    if name is None:
        return None
    start = host - len(name)
    return None if start and _joins(text[start - 1]) else start


def _joins(character: str) -> bool:
    """Return whether what follows `character` belongs to it: a word, a mention, a tag, a price."""
    return character in "@\uff20#\uff03$" or (character.isascii() and character.isalnum())


def _whole(text: str, start: int, run: re.Match[str]) -> Iterator[Link]:
    """Yield the address that begins with a scheme at `start` and has its host in `run`."""
    length = _host(run[0], text[run.end() : run.end() + 1])
    if length:
        end = _tail(text, run.start() + length)
        if end - start <= _LONGEST:
            yield Link(start, end)


def _host(run: str, after: str) -> int:
    """Return the length of the host that `run` begins with, or 0.

    Any ending will do after `http://`: briefs speak of `.example`, and new endings are sold faster
    than lists are kept.
    """
    known = _domain(run, after)
    if known:
        return known
    parts = length = 0
    for label in run.split("."):
        found = _patterns().latin.match(label)
        part = found[0].rstrip("-") if found else ""
        if not part or not _is_label(part):
            break
        parts += 1
        length += len(part) + 1
        if part != label:
            break
    return length - 1 if parts > 1 else 0


def _domain(run: str, after: str) -> int:
    """Return the length of the longest domain with a known ending that `run` begins with, or 0.

    Args:
        after: the character that follows `run`; empty at the end of the text.
    """
    longest = length = 0
    for label in run.split("."):
        if length:
            last = length + len(label) == len(run)
            longest = (length + found) if (found := _ending(label, after * last)) else longest
        if not _is_label(label):
            break
        length += len(label) + 1
    return longest


def _ending(label: str, after: str) -> int:
    """Return the length of the known ending that `label` begins with, or 0."""
    found = _patterns().ending.match(label + after)
    name = found[0].lower() if found else ""
    return len(name) if name in _endings() or name.startswith("xn--") else 0


def _is_label(label: str) -> bool:
    return 0 < len(label) <= _LONGEST_LABEL and label[0] not in "-_" and label[-1] not in "-_"


def _bare(text: str, run: re.Match[str]) -> Iterator[Link]:
    """Yield the addresses in `run` that begin with a domain."""
    for found in _patterns().bare.finditer(text, run.start(), run.end()):
        start = found.start()
        before = text[start - 1] if start else " "
        if "." not in found[0] or before in "_.-" or _joins(before):
            continue
        length = _domain(found[0], text[found.end() : found.end() + 1])
        if length:
            yield Link(start, _bare_tail(text, start + length))


def _bare_tail(text: str, host: int) -> int:
    """Return where the address ends; without a path X leaves port and query outside."""
    port = _patterns().port.match(text, host)
    return _tail(text, host) if text.startswith("/", port.end() if port else host) else host


def _tail(text: str, host: int) -> int:
    """Return where the address ends whose host ends at `host`: after port, path and query."""
    patterns, at = _patterns(), host
    if port := patterns.port.match(text, at):
        at = port.end()
    if path := patterns.path.match(text, at):
        at += len(path[0].rstrip(_NOT_AT_THE_END))
    if query := patterns.query.match(text, at):
        at += len(query[0].rstrip(_NOT_AT_THE_END_OF_A_QUERY))
    return at
