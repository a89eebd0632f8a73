"""Which answers stand where in a document: data beside the questionnaire, no Python."""

from __future__ import annotations

from attrs import frozen

HEADER_PATHS = ("text_language",)
"""What a sentence may name besides questions. The ids of questions have no underscore."""


@frozen(cache_hash=True)
class FactSpec:
    """One line of a table of facts.

    Attributes:
        id: names the fact in the language files; may be empty.
        parts: wording with `{question}` or `{question.field}` in it; a part that has nothing to
            show is left out, the others are joined.
        label: None means the name of the first question or field shown.
        primary: of `records`, only the row marked by its `unique` field, or the only one.
        chips: path of a choice to be taken in at a glance, shown instead of `parts`: a `select`
            with all its choices, anything else with what was chosen.
        short: on one line: the first sentence of a paragraph, rows one after the other.
    """

    id: str
    parts: tuple[str, ...]
    label: str | None = None
    primary: bool = False
    chips: str | None = None
    short: bool = False


@frozen
class ListSpec:
    """A list made of an answer.

    Attributes:
        of: path of the answer.
        parts: wording for each row of `records`, as in `FactSpec`; empty means the answer as it is.
        only: of `records`, the rows in which each of these fields holds one of these choices.
        most: entries shown; how many more there are is said. None means all.
        label: None means the name of the question or field.
    """

    of: str
    parts: tuple[str, ...] = ()
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    most: int | None = None
    label: str | None = None


@frozen
class SignOffPoint:
    """A point to be agreed and who signs it; left out where the question `about` has no answer.

    `who` is the path of the name of that person; None means that nobody was asked for it.
    """

    point: str
    role: str
    about: str | None = None
    who: str | None = None


@frozen(cache_hash=True)
class BlockSpec:
    """One block of a section.

    Attributes:
        form: what it looks like, or what makes it:
            `facts`, `table`, `list`, `checklist`, `paragraph`, `callout`, `lead`, `copy`, `pair`;
            `sentence` (typed facts in one sentence), `checks` (what must be true at delivery);
            `remark` (words of the layout itself, set apart);
            `open` (open points), `assumptions`, `unmarked` (those not marked where they stand),
            `unconfirmed` (all of them with their answers, to be ticked off), `notes`, `waivers`,
            `annex` (long answers in full), `sign-off`, `changes`.
        show: path of the answer shown by `table`, `paragraph`, `callout`, `lead` or `copy`.
        facts: for `facts`.
        columns: fields shown by `table`; empty means all.
        title: printed above the block; None means no title.
        lists: for `list` and `checklist` one, for `pair` two.
        primary: as in `FactSpec`.
        wordings: for `sentence` its parts and for `remark` its paragraphs, each with the versions
            of which the first that can be filled is taken; for `checks` each with one.
        points: for `sign-off`: what is agreed, and who signs.
    """

    id: str
    form: str
    show: str | None = None
    facts: tuple[FactSpec, ...] = ()
    columns: tuple[str, ...] = ()
    title: str | None = None
    lists: tuple[ListSpec, ...] = ()
    primary: bool = False
    wordings: tuple[tuple[str, ...], ...] = ()
    points: tuple[SignOffPoint, ...] = ()


@frozen
class SectionSpec:
    """A section of a document; without a title it has no heading.

    Attributes:
        source: `layout.section` that this one is taken from; None means that it is its own.
        annex: it holds the long answers, on a page of its own.
    """

    id: str
    title: str
    blocks: tuple[BlockSpec, ...]
    source: str | None = None
    annex: bool = False


@frozen
class Layout:
    """An arrangement of answers.

    Attributes:
        complete: answers that no block shows are printed in a last section of their own.
        compact: set tightly, to fit one page.
        header: facts in the line under the title, after client, date and version.
    """

    id: str
    title: str
    sections: tuple[SectionSpec, ...]
    complete: bool = True
    compact: bool = False
    header: tuple[FactSpec, ...] = ()
