"""What somebody has answered so far: one filled questionnaire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from datetime import datetime
from typing import Any

from attrs import field, frozen

from briefkit.model.plain import Plain, plain
from briefkit.model.questionnaire import Depth

FORMAT = 1
"""Version of the response file, written as its first key."""


def _mapping(value: Mapping[str, Any]) -> dict[str, Plain]:
    copied = plain(value)
    if not isinstance(copied, dict):
        raise TypeError(f"expected a mapping, got {value!r}")
    return copied


def _mappings(rows: Iterable[Mapping[str, Any]]) -> tuple[dict[str, Plain], ...]:
    return tuple(_mapping(row) for row in rows)


def _depth(value: Depth | str) -> str:
    return value.name if isinstance(value, Depth) else value


def _stamp(value: datetime | str | None) -> str | None:
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value


@frozen
class Source:
    """Where a response was read from: its file, and the line and column of each path."""

    file: str
    places: dict[str, tuple[int, int]] = field(factory=dict)


@frozen
class AddOn:
    """The answers to an add-on questionnaire, kept under `with` in the response file."""

    version: int = 1
    answers: dict[str, Plain] = field(factory=dict, converter=_mapping)
    unknown: dict[str, Plain] = field(factory=dict, converter=_mapping)
    assumed: dict[str, Plain] = field(factory=dict, converter=_mapping)
    not_applicable: dict[str, Plain] = field(factory=dict, converter=_mapping)
    notes: dict[str, Plain] = field(factory=dict, converter=_mapping)


def _add_ons(value: Mapping[str, Any]) -> dict[str, AddOn]:
    return {k: v if isinstance(v, AddOn) else AddOn(**v) for k, v in value.items()}


@frozen(kw_only=True)
class Response:
    """The answers to one questionnaire, with what is known about each.

    Attributes:
        questionnaire: id of the questionnaire, or the path of its file.
        version: of the questionnaire when it was answered.
        depth: `essential`, `standard` or `deep`: how much was to be asked.
        language: of the brief.
        text_language: of the text to be written, such as `en-GB`; empty means `language`.
        revision: counted up when documents are handed over.
        created, updated: ISO 8601 with offset, or None.
        answers: by question id; canonical text (see `briefkit.model.plain`). Python values are
            accepted and converted: `True`, `20`, `date(2027, 3, 31)`.
        unknown: by path, `{"who": ..., "by": ...}`: who finds out, by when.
        assumed: by path, what is still to be confirmed by the client.
        not_applicable: by path, why the question does not apply.
        notes: by path, remarks that are printed with the brief.
        waivers: checks accepted by a named person, with the reason.
        pending: by path, half-typed text kept by the wizard.
        with_: answers to add-on questionnaires, by their id.
        sample: the brief is an invented example.
        source: where it was read from; None where it was built in Python. Not compared.
    """

    questionnaire: str
    version: int = 1
    depth: str = field(default="essential", converter=_depth)
    language: str = "en"
    text_language: str = ""
    title: str = ""
    client: str = ""
    revision: int = 0
    created: str | None = field(default=None, converter=_stamp)
    updated: str | None = field(default=None, converter=_stamp)
    answers: dict[str, Plain] = field(factory=dict, converter=_mapping)
    unknown: dict[str, Plain] = field(factory=dict, converter=_mapping)
    assumed: dict[str, Plain] = field(factory=dict, converter=_mapping)
    not_applicable: dict[str, Plain] = field(factory=dict, converter=_mapping)
    notes: dict[str, Plain] = field(factory=dict, converter=_mapping)
    waivers: tuple[dict[str, Plain], ...] = field(default=(), converter=_mappings)
    pending: dict[str, Plain] = field(factory=dict, converter=_mapping)
    with_: dict[str, AddOn] = field(factory=dict, converter=_add_ons)
    sample: bool = False
    source: Source | None = field(default=None, eq=False, repr=False)

    def amended(self, **changes: Any) -> Response:
        """Return this response with `changes` to its fields, which are canonical already.

        `attrs.evolve` would convert and copy every answer again, for each one that is given.
        """
        new = copy(self)
        for name, value in changes.items():
            object.__setattr__(new, name, value)
        return new

    @property
    def written_in(self) -> str:
        """The language of the text to be written."""
        return self.text_language or self.language
