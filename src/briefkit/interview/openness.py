"""Whether a prompt still needs somebody."""

from __future__ import annotations

from briefkit.interview.ask import Ask
from briefkit.interview.header import header_value
from briefkit.model import Plain, Response


def is_open(ask: Ask, response: Response) -> bool:
    """Return whether `ask` is required and nobody has settled it."""
    required = ask.choosing or (ask.field.required and ask.field.default is None)
    begun = ask.question.required or ask.question.id in response.answers
    return required and begun and is_silent(ask, response)


def is_silent(ask: Ask, response: Response) -> bool:
    """Return whether nothing was said at `ask`, not even that it is unknown or does not apply."""
    if ask.header:
        return not header_value(response, ask.path)
    return not _is_full(ask.value) and not _settled_above(response, ask.path)


def _is_full(value: Plain | None) -> bool:
    """Return whether there is an answer; of the names of rows, none may be missing."""
    return bool(value) and (not isinstance(value, list) or all(value))


def _settled_above(response: Response, path: str) -> bool:
    """Return whether `path` or what it lies in was said to be unknown or not applicable."""
    while path:
        if path in response.unknown or path in response.not_applicable:
            return True
        path = path.rpartition(".")[0]
    return False
