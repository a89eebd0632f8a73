"""Whether conditions look only at what was asked before them, and at answers that can exist."""

from __future__ import annotations

from collections.abc import Iterable

from briefkit.conditions import paths
from briefkit.model import (
    All,
    Answered,
    Any,
    Condition,
    Depth,
    Field,
    Includes,
    Is,
    Not,
    Question,
)
from briefkit.questionnaires.faults import fault_near
from briefkit.questionnaires.read import ConditionPlace

_MANY = ("multiselect", "list")
_NESTED = ("record", "records")


def check_references(questions: tuple[Question, ...], places: Iterable[ConditionPlace]) -> None:
    """Report every reference in `places` that does not lead to an earlier answer."""
    order = {question.id: position for position, question in enumerate(questions)}
    for place in places:
        if place.question in order:
            for part in _leaves(place.condition):
                _check_leaf(place, part, questions, order)


def _leaves(condition: Condition) -> Iterable[Is | Includes | Answered]:
    match condition:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _leaves(part)
        case Not(part):
            yield from _leaves(part)
        case _:
            yield condition


def _check_leaf(
    place: ConditionPlace,
    leaf: Is | Includes | Answered,
    questions: tuple[Question, ...],
    order: dict[str, int],
) -> None:
    own = questions[order[place.question]]
    (path,) = paths(leaf)
    if path.startswith("."):
        found = _in_row(place, own, path[1:])
    else:
        found = _elsewhere(place, path, questions, order)
    if found is not None:
        _check_form(place, leaf, *found)


def _in_row(place: ConditionPlace, own: Question, name: str) -> tuple[Field, bool] | None:
    if not place.inside:
        place.cursor.fault("row-reference-outside", path=name)
        return None
    group = _trail(own, place.inside)[-2]
    ids = [field.id for field in group.fields]
    if name not in ids:
        fault_near(place.cursor, "no-such-field", name, ids)
        return None
    if ids.index(name) >= ids.index(place.inside[-1]):
        place.cursor.fault("forward-reference", path="." + name)
    target = group.fields[ids.index(name)]
    around = _trail(own, place.inside[:-1])
    if _depth(*around, target) > _own_depth(place, own) and target.default is None:
        place.cursor.fault("deeper-reference", path="." + name)
    return target, False


def _trail(own: Question, inside: tuple[str, ...]) -> list[Field]:
    """Return the question and the fields below it, on the way `inside`."""
    trail: list[Field] = [own]
    for id in inside:
        found = trail[-1].field(id)
        assert found is not None
        trail.append(found)
    return trail


def _elsewhere(
    place: ConditionPlace, path: str, questions: tuple[Question, ...], order: dict[str, int]
) -> tuple[Field, bool] | None:
    name, dot, inner = path.partition(".")
    if name not in order:
        fault_near(place.cursor, "no-such-question", name, list(order))
        return None
    target = questions[order[name]]
    own = questions[order[place.question]]
    if order[name] >= order[place.question]:
        place.cursor.fault("forward-reference", path=path)
        return None
    here = _own_depth(place, own)
    if _depth(target) > here and target.default is None:
        place.cursor.fault("deeper-reference", path=path)
    if not dot:
        return target, False
    field = target.field(inner)
    if field is None:
        fault_near(place.cursor, "no-such-field", inner, [f.id for f in target.fields])
        return None
    if _depth(target) <= here < _depth(target, field) and field.default is None:
        place.cursor.fault("deeper-reference", path=path)
    return field, target.kind == "records"


def _check_form(
    place: ConditionPlace, leaf: Is | Includes | Answered, target: Field, any_row: bool
) -> None:
    if isinstance(leaf, Answered):
        return
    many = any_row or target.kind in _MANY
    if isinstance(leaf, Is) and (many or target.kind in _NESTED):
        place.cursor.fault("needs-includes", path=leaf.path)
    elif isinstance(leaf, Includes) and not many:
        place.cursor.fault("needs-no-includes", path=leaf.path)
    else:
        _check_values(place, leaf.values, target)


def _check_values(place: ConditionPlace, values: tuple[str, ...], target: Field) -> None:
    if target.other:
        return
    if target.kind in ("select", "multiselect"):
        options = [choice.id for choice in target.choices]
    elif target.kind == "confirm":
        options = ["true", "false"]
    else:
        return
    for value in values:
        if value not in options:
            fault_near(place.cursor, "no-such-choice", value, options)


def _own_depth(place: ConditionPlace, own: Question) -> Depth:
    """Return the depth at which what the condition belongs to is asked."""
    return _depth(*_trail(own, place.inside))


def _depth(*trail: Field) -> Depth:
    """Return the depth of the last of `trail`: its own, or that of what it lies in."""
    return next((one.depth for one in reversed(trail) if one.depth), Depth.essential)
