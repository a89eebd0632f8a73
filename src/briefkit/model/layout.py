"""Which answers stand where in a document: data beside the questionnaire, no Python."""

from __future__ import annotations

from attrs import frozen


@frozen
class FactSpec:
    """One line of a table of facts.

    Attributes:
        id: names the fact in the language files; may be empty.
        label: None means the name of the first question or field shown.
        parts: wording with `{question}` or `{question.field}` in it; a part that has nothing to
            show is left out, the others are joined.
        primary: of `records`, only the row marked by its `unique` field, or the only one.
    """

    id: str
    parts: tuple[str, ...]
    label: str | None = None
    primary: bool = False


@frozen
class SignOffPoint:
    """A point to be agreed and who signs it; left out where the question `about` has no answer."""

    point: str
    role: str
    about: str | None = None


@frozen
class BlockSpec:
    """One block of a section.

    Attributes:
        form: `facts`, `table`, `list`, `checklist`, `paragraph`, `callout`, `copy`, `pair`,
            `open` (open points), `assumptions`, `notes` or `sign-off`.
        show: path of the answer shown; None for facts, pairs and the generated forms.
        facts: for `facts`.
        columns: fields shown by `table`; empty means all.
        title: printed above the block; None means no title.
        left, right: paths for `pair`.
        primary: as in `FactSpec`.
        points: for `sign-off`: what is agreed, and who signs.
    """

    id: str
    form: str
    show: str | None = None
    facts: tuple[FactSpec, ...] = ()
    columns: tuple[str, ...] = ()
    title: str | None = None
    left: str | None = None
    right: str | None = None
    primary: bool = False
    points: tuple[SignOffPoint, ...] = ()


@frozen
class SectionSpec:
    """A section of a document."""

    id: str
    title: str
    blocks: tuple[BlockSpec, ...]


@frozen
class Layout:
    """An arrangement of answers.

    Attributes:
        complete: answers that no block shows are printed in a last section of their own.
    """

    id: str
    title: str
    sections: tuple[SectionSpec, ...]
    complete: bool = True
