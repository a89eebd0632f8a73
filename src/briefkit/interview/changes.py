"""What an answer does to a response: every function returns a new one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from briefkit.answers import rows_of
from briefkit.interview.ask import Ask, field_at
from briefkit.model import Plain, Response

_STATES = ("unknown", "assumed", "not_applicable", "notes", "pending")


def answered(response: Response, ask: Ask, data: Plain) -> Response:
    """Return `response` with `data`, canonical, as the answer to `ask`."""
    if ask.header:
        return _cleared(response.amended(**{ask.path[1:]: str(data).strip()}), ask.path)
    if ask.naming and isinstance(data, list):
        named = _named(response, ask, [str(name) for name in data])
        same = named.answers == response.answers
        return _cleared(named, ask.path, assumed=not same)
    if ask.choosing:
        return _cleared(_chosen(response, ask, int(str(data)) - 1), ask.path)
    keys = ask.path.split(".")
    same = _get(response.answers, keys) == data
    answers = _set(_with_given_rows(response.answers, ask), keys, data)
    return _cleared(response.amended(answers=answers), ask.path, assumed=not same)


def emptied(response: Response, ask: Ask) -> Response:
    """Return `response` without the answer to `ask`; rows stay, they are taken away one by one."""
    if ask.header:
        return _cleared(response.amended(**{ask.path[1:]: ""}), ask.path)
    if ask.naming or ask.choosing:
        return _cleared(response, ask.path)
    answers = _without(response.answers, ask.path.split("."))
    return _cleared(response.amended(answers=answers), ask.path)


def not_known(response: Response, path: str, who: str, by: str) -> Response:
    """Return `response` with the answer at `path` marked as not known yet."""
    details = {key: text for key, text in (("who", who), ("by", by)) if text}
    cleared = _without_half_typed(_cleared(response, path), path)
    return cleared.amended(unknown={**cleared.unknown, path: details})


def not_applicable(response: Response, path: str, why: str) -> Response:
    """Return `response` with the question at `path` marked as not applicable."""
    cleared = _without_half_typed(_cleared(response, path), path)
    return cleared.amended(not_applicable={**cleared.not_applicable, path: why})


def assumed(response: Response, path: str, why: str) -> Response:
    """Return `response` with the answer at `path` marked as not confirmed by the client."""
    return response.amended(assumed={**response.assumed, path: why})


def pending(response: Response, path: str, text: str) -> Response:
    """Return `response` with half-typed `text` kept for `path`; empty text keeps nothing."""
    if response.pending.get(path, "") == text:
        return response
    rest = {key: value for key, value in response.pending.items() if key != path}
    return response.amended(pending={**rest, path: text} if text else rest)


def noted(response: Response, path: str, text: str) -> Response:
    """Return `response` with `text` as the note on `path`; empty text takes the note away."""
    rest = {key: value for key, value in response.notes.items() if key != path}
    return response.amended(notes={**rest, path: text} if text else rest)


def noted_too(response: Response, path: str, text: str) -> Response:
    """Return `response` with `text` below what is noted on `path` already."""
    before = str(response.notes.get(path, ""))
    if text == before:
        return response
    return noted(response, path, f"{before}\n{text}" if before else text)


def reordered(response: Response, ask: Ask, order: tuple[int, ...]) -> Response:
    """Return `response` with only the rows in `order`, in that order.

    What is said about a row goes with it.
    """
    keys = ask.path.split(".")
    old = rows_of(field_at(ask.question, keys), _get(response.answers, keys))
    rows: list[Plain] = [old[number] for number in order]
    moved = {o: n for n, o in enumerate(order)}
    answers = _set(response.answers, keys, rows)
    return _moved(response.amended(answers=answers), ask.path, moved)


def _cleared(response: Response, path: str, assumed: bool = True) -> Response:
    """Return `response` with nothing left that was said about the answer at `path`.

    What the client has to confirm stays where `assumed` is false: the answer is the same.
    """
    states: dict[str, Any] = {}
    for name in ("unknown", "not_applicable", *(("assumed",) if assumed else ())):
        state = getattr(response, name)
        if path in state:
            states[name] = {key: value for key, value in state.items() if key != path}
    pending = response.pending
    kept = {key: half for key, half in pending.items() if key != path and not _is_aside(key, path)}
    if len(kept) < len(pending):
        states["pending"] = kept
    return response.amended(**states) if states else response


def _is_aside(key: str, path: str) -> bool:
    """Return whether half-typed text at `key` is about the answer at `path`."""
    return key.startswith(f"{path}#")


def _without_half_typed(response: Response, path: str) -> Response:
    """Return `response` with nothing half typed inside `path`."""
    inside = f"{path}."
    kept = {key: half for key, half in response.pending.items() if not key.startswith(inside)}
    return response if len(kept) == len(response.pending) else response.amended(pending=kept)


def _with_given_rows(answers: dict[str, Plain], ask: Ask) -> dict[str, Plain]:
    """Return `answers` with the rows written out that come with what `ask` belongs to."""
    keys = ask.path.split(".")
    for end in range(1, len(keys)):
        field = field_at(ask.question, keys[:end])
        if field.presets and not keys[end - 1].isdecimal():
            rows: list[Plain] = [*rows_of(field, _get(answers, keys[:end]))]
            answers = _set(answers, keys[:end], rows)
    return answers


def _without(holder: Mapping[str, Plain], keys: list[str]) -> dict[str, Plain]:
    """Return `holder` with nothing at `keys`; a record of which nothing is left goes too."""
    first, *rest = keys
    kept = {key: data for key, data in holder.items() if key != first}
    inner = holder.get(first)
    if not rest or inner is None:
        return kept
    left = _without_in(inner, rest)
    return {**holder, first: left} if left else kept


def _without_in(inner: Plain, keys: list[str]) -> Plain:
    first, *rest = keys
    if isinstance(inner, list) and first.isdecimal():
        number = int(first)
        return [
            _without(row, rest) if n == number and isinstance(row, dict) and rest else row
            for n, row in enumerate(inner)
        ]
    return _without(inner, keys) if isinstance(inner, dict) else inner


def _set(holder: Mapping[str, Plain], keys: list[str], data: Plain) -> dict[str, Plain]:
    """Return `holder` with `data` at `keys`; only what lies on the way is copied."""
    first, *rest = keys
    return {**holder, first: _set_in(holder.get(first), rest, data) if rest else data}


def _set_in(inner: Plain | None, keys: list[str], data: Plain) -> Plain:
    first, *rest = keys
    if first.isdigit():
        rows = list(inner) if isinstance(inner, list) else []
        rows += [{} for _ in range(int(first) + 1 - len(rows))]
        rows[int(first)] = _set_in(rows[int(first)], rest, data) if rest else data
        return rows
    return _set(inner if isinstance(inner, dict) else {}, keys, data)


def _named(response: Response, ask: Ask, names: list[str]) -> Response:
    """Return `response` with rows called `names`; known rows move, renamed ones stay."""
    keys = ask.path.split(".")
    old = rows_of(field_at(ask.question, keys), _get(response.answers, keys))
    known = [str(row.get(ask.field.id, "")) for row in old] or _offered(response, ask.path)
    old = old or [{} for _ in known]  # rows of the last brief, offered and not taken yet
    origin = _origins(known, names)
    rows: list[Plain] = [
        {
            ask.field.id: name,
            **{k: v for k, v in (old[o] if o is not None else {}).items() if k != ask.field.id},
        }
        for name, o in zip(names, origin, strict=True)
    ]
    moved = {o: n for n, o in enumerate(origin) if o is not None}
    answers = _set(response.answers, keys, rows)
    return _moved(response.amended(answers=answers), ask.path, moved)


def _offered(response: Response, path: str) -> list[str]:
    """Return the names of rows that stand half typed at `path`."""
    return [line for line in str(response.pending.get(path, "")).split("\n") if line]


def _origins(old: list[str], new: list[str]) -> list[int | None]:
    """Return for each new name the number of the old row it continues, or None."""
    free = set(range(len(old)))
    origins: list[int | None] = [None] * len(new)
    for n, name in enumerate(new):
        match = next((o for o in sorted(free) if old[o] == name), None)
        if match is not None:
            origins[n] = match
            free.discard(match)
    if len(new) >= len(old):
        for n, origin in enumerate(origins):
            if origin is None and n in free:
                origins[n] = n
                free.discard(n)
    return origins


def _moved(response: Response, path: str, moved: dict[int, int]) -> Response:
    """Return `response` with what is said about rows below `path` following the rows."""
    row = re.compile(re.escape(path) + r"\.(\d+)(?=\.|$)")

    def follow(key: str) -> str | None:
        found = row.match(key)
        if not found:
            return key
        target = moved.get(int(found[1]))
        return None if target is None else f"{path}.{target}{key[found.end() :]}"

    states: dict[str, Any] = {n: _renamed(getattr(response, n), follow) for n in _STATES}
    return response.amended(**states)


def _renamed(state: Mapping[str, Plain], follow: Callable[[str], str | None]) -> dict[str, Plain]:
    renamed = ((follow(key), value) for key, value in state.items())
    return {key: value for key, value in renamed if key is not None}


def _chosen(response: Response, ask: Ask, row: int) -> Response:
    path, _, unique = ask.path.rpartition(".")
    keys = path.split(".")
    rows = rows_of(field_at(ask.question, keys), _get(response.answers, keys))
    marked: list[Plain] = [
        {**{k: v for k, v in one.items() if k != unique}, unique: "true" if n == row else "false"}
        for n, one in enumerate(rows)
    ]
    return response.amended(answers=_set(response.answers, keys, marked))


def _get(holder: Plain | None, keys: list[str]) -> Plain | None:
    for key in keys:
        if isinstance(holder, dict):
            holder = holder.get(key)
        elif isinstance(holder, list) and key.isdigit() and int(key) < len(holder):
            holder = holder[int(key)]
        else:
            return None
    return holder
