"""Whether a condition holds: three-valued, over plain values, knowing no questionnaire."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from briefkit.model import All, Answered, Any, Condition, Includes, Is, Not, Plain


class Silence(Enum):
    """Why there is no value: nobody has decided yet, or it was decided that there is none."""

    undecided = "undecided"
    settled = "settled"


Look = Callable[[str], Plain | Silence]
"""Gives the answer at a path, or why there is none. A hidden question is `undecided`."""


def holds(condition: Condition, look: Look) -> bool | None:
    """Return whether `condition` holds; None means that it is undecided."""
    # Bare classes: to take them apart in the pattern doubles the time, and every row is asked.
    match condition:
        case Is():
            found = look(condition.path)
            return found in condition.values if isinstance(found, str) else None
        case Includes():
            return _includes(look(condition.path), condition.values)
        case Answered():
            return _is_answer(look(condition.path))
        case All():
            return _all(holds(part, look) for part in condition.parts)
        case Any():
            return _not(_all(_not(holds(part, look)) for part in condition.parts))
        case Not():
            return _not(holds(condition.part, look))


def paths(condition: Condition) -> tuple[str, ...]:
    """Return every path that `condition` looks at, in order."""
    match condition:
        case Is(path, _) | Includes(path, _) | Answered(path):
            return (path,)
        case All(parts) | Any(parts):
            return tuple(path for part in parts for path in paths(part))
        case Not(part):
            return paths(part)


def _includes(found: Plain | Silence, values: tuple[str, ...]) -> bool | None:
    return None if isinstance(found, Silence) else any(one in values for one in _entries(found))


def _is_answer(found: Plain | Silence) -> bool | None:
    if isinstance(found, Silence):
        return None if found is Silence.undecided else False
    return True


def _entries(found: Plain) -> Iterable[Plain]:
    return [found] if isinstance(found, str) else found


def _all(results: Iterable[bool | None]) -> bool | None:
    known = list(results)
    if False in known:
        return False
    return None if None in known else True


def _not(result: bool | None) -> bool | None:
    return None if result is None else not result
