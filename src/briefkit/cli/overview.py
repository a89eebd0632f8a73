"""The help of the whole command, said before anything heavy is imported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefkit.messages import say

COMMANDS = ("new", "resume", "edit", "show", "render", "template", "questions")
"""Every command, in the order of a brief's life."""

_WIDTH = 78
"""Columns: what click uses too."""


def is_asked(arguments: Sequence[str]) -> bool:
    """Return whether `arguments` ask for the help of the whole command, and for nothing else."""
    rest = list(arguments)
    if rest[:1] == ["--language"]:
        rest = rest[2:]
    return bool(rest) and all(one in ("--help", "-h") or _is_language(one) for one in rest)


def overview(language: str) -> str:
    """Return the help of `brief` in `language`."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: str) -> Iterator[str]:
    def told(key: str) -> str:
        return say(language, f"help-{key}")

    metavars = f"{told('options-metavar')} {told('command-metavar')}"
    yield f"{told('usage')} brief {metavars}"
    for paragraph in told("brief").split("\n\n"):
        yield ""
        yield from (f"  {line}" for line in _filled(paragraph, _WIDTH - 2))
    yield from ("", f"{told('commands')}:")
    yield from (f"  {name:<11}{told(f'{name}-short')}" for name in COMMANDS)
    yield from ("", f"{told('options')}:")
    for name in ("language", "plain", "version"):
        yield from _option(f"--{name}", told(f"option-{name}"))
    yield from _option("-h, --help", told("option-help"))
    yield from ("", told("more"))


def _option(name: str, text: str) -> Iterator[str]:
    for number, line in enumerate(_filled(text, _WIDTH - 14)):
        yield f"  {'' if number else name:<12}{line}"


def _filled(text: str, width: int) -> Iterator[str]:
    """Yield `text` broken at blanks; `textwrap` would take longer to import than all of this."""
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


def _is_language(argument: str) -> bool:
    return argument.startswith("--language=")
