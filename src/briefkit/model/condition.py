"""When a question is asked: conditions are data, evaluated in `briefkit.conditions`."""

from __future__ import annotations

from attrs import frozen


@frozen
class Is:
    """The answer at `path` is one of `values`.

    `path` is `question`, `question.field`, or `.field` for a field of the same row or record.
    """

    path: str
    values: tuple[str, ...]


@frozen
class Includes:
    """One of the entries at `path` is one of `values`.

    `path` names a multiselect, a list, or a field of `records` (any row).
    """

    path: str
    values: tuple[str, ...]


@frozen
class Answered:
    """The question at `path` has an answer."""

    path: str


@frozen
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]


@frozen
class Any:
    """At least one part holds."""

    parts: tuple[Condition, ...]


@frozen
class Not:
    """The part does not hold."""

    part: Condition


Condition = Is | Includes | Answered | All | Any | Not
