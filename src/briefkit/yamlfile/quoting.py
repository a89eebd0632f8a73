"""How a text is written so that every reader of YAML, old or new, reads the same text."""

from __future__ import annotations

import re

_RETYPED = frozenset("y n yes no on off true false null .nan .inf -.inf +.inf ~ = <<".split())
"""Words that YAML 1.1, YAML 1.2 or a common reader takes for something else than text."""

_NUMBERLIKE = re.compile(r"[-+.0-9][-+.0-9_:,a-fA-FxXoOtTzZ \t]*")
"""Numbers, dates, times, versions: quoted all alike, so that nobody need know which is which."""

_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`~ ")
_FLOW_MARKS = re.compile(r"[,\[\]{}?]")
"""What ends a plain text inside braces; the question mark only for PyYAML's own parser."""

# Patterns that few texts need are compiled by the first that does: they take longer than the rest.
_SPECIAL = "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
_SPECIAL_IN_BLOCK = _SPECIAL.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f")
_FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
_ESCAPED = '[\t\n\r"\\\\\x85\u2028\u2029\ufeff]'
_ESCAPES = {
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
    "\ufeff": "\\uFEFF",
}


def one_line(text: str, in_flow: bool = False) -> str:
    """Return `text` on one line, plain where that is safe; `in_flow` means inside braces."""
    if not text.isprintable() and re.search(_SPECIAL, text):
        return _double(text)
    if _is_plain(text) and not (in_flow and _FLOW_MARKS.search(text)):
        return text
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def block(text: str, indent: str) -> list[str] | None:
    """Return the lines of a literal block, the first with its `|`; None where none is exact."""
    if not text.strip() or re.search(_SPECIAL_IN_BLOCK, text):
        return None
    lead = text.lstrip("\n")[0]
    ending = "-" if text[-1] != "\n" else "+" if text[-2] == "\n" else ""
    lines = (text if ending == "-" else text[:-1]).split("\n")
    indicator = "2" if lead in " \t" else ""
    return [f"|{indicator}{ending}", *(f"{indent}{line}" if line else "" for line in lines)]


def _is_plain(text: str) -> bool:
    if not text:
        return False
    first, last = text[0], text[-1]
    if not first.isalpha() and (first in _INDICATORS or _NUMBERLIKE.fullmatch(text)):
        return False
    if last == ":" or last.isspace() or first.isspace() or ": " in text or " #" in text:
        return False
    return len(text) > 5 or text.lower() not in _RETYPED


def _double(text: str) -> str:
    allowed = re.sub(_FORBIDDEN, "\ufffd", text)
    return '"' + re.sub(_ESCAPED, _escape, allowed) + '"'


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES[found[0]]
