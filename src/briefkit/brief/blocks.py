"""The neutral tree of a document: what stands where, with no knowledge of Word or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

if TYPE_CHECKING:
    from briefkit.answers import Answers
    from briefkit.brief.labelled import Labelled


class Span(NamedTuple):
    """A run of text. There are hundreds in a brief, hence a named tuple: it is made fastest.

    Attributes:
        link: address it leads to; None means plain text.
        strong: set off from the text around it.
        language: BCP 47 tag where it differs from the document's; None means the document's.
        to: anchor that it leads to within the document; None means nowhere.
        chip: one of several things that stand side by side to be taken in at a glance: True for
            one that holds, False for one that is passed by; None means ordinary text.
        doubt: what must still be confirmed about the text before it.
    """

    text: str
    link: str | None = None
    strong: bool = False
    language: str | None = None
    to: str | None = None
    chip: bool | None = None
    doubt: bool = False


Line = tuple[Span, ...]
"""One paragraph of text; a line break inside a span's text is kept as a line break."""


@frozen
class Points:
    """A simple list within running text; `ordered` numbers it."""

    items: tuple[Line, ...]
    ordered: bool = False


Lines = tuple[Line | Points, ...]
"""Several paragraphs, and lists among them."""


@frozen
class Fact:
    """A label and what was decided. `anchor` is the id of the question; empty means none.

    `assumed` is why the answer is not certain yet; None means that it is.
    """

    label: str
    value: Lines
    anchor: str = ""
    assumed: str | None = None


@frozen
class Facts:
    """Labels and values, one line each."""

    rows: tuple[Fact, ...]
    title: str | None = None
    anchor: str = ""


@frozen
class Table:
    """Facts of the same shape. The first row of `header` names the columns; cells may be empty."""

    header: tuple[str, ...]
    rows: tuple[tuple[Lines, ...], ...]
    title: str | None = None
    anchor: str = ""


@frozen
class Items:
    """A list; `ordered` numbers it."""

    items: tuple[Line, ...]
    title: str | None = None
    ordered: bool = False
    anchor: str = ""


@frozen
class Checklist:
    """Things to tick off."""

    items: tuple[Line, ...]
    title: str | None = None
    anchor: str = ""


@frozen
class Pair:
    """Two short lists side by side: this, and not this."""

    left_title: str
    left: tuple[Line, ...]
    right_title: str
    right: tuple[Line, ...]
    title: str | None = None
    anchor: str = ""


@frozen
class Paragraph:
    """Running text, of one or more paragraphs."""

    lines: Lines
    title: str | None = None
    anchor: str = ""


@frozen
class CopyText:
    """Words the writer must copy exactly as they stand, each on a line of its own."""

    label: str
    lines: Lines
    title: str | None = None
    anchor: str = ""


@frozen
class Lead:
    """The sentence that matters most, in larger type; `label` says what it is and may be empty."""

    line: Line
    label: str = ""
    title: str | None = None
    anchor: str = ""


@frozen
class Callout:
    """Something that must not be overlooked."""

    lines: Lines
    title: str | None = None
    anchor: str = ""


@frozen
class Scorecard:
    """Ratings and their sum. `rows` are statement, points, out of; `total` closes the sum."""

    rows: tuple[tuple[str, str, str], ...]
    total: str
    title: str | None = None
    anchor: str = ""


@frozen
class SignOff:
    """Rows with room to write in, such as points to be agreed with name, date and signature.

    `header` has four columns; `points` fill the first two of each row and may be empty.
    """

    header: tuple[str, str, str, str]
    points: tuple[tuple[str, str], ...]
    title: str | None = None
    anchor: str = ""


Block = (
    Facts
    | Table
    | Items
    | Checklist
    | Pair
    | Paragraph
    | CopyText
    | Lead
    | Callout
    | Scorecard
    | SignOff
)


@frozen
class Part:
    """A section of a brief: a heading and its blocks; `annex` begins on a page of its own."""

    title: str
    blocks: tuple[Block, ...]
    anchor: str = ""
    annex: bool = False


@frozen
class Brief:
    """A document made of decisions.

    Attributes:
        kind: what the document is, such as `Content brief`.
        questionnaire, version: what was answered.
        layout: id of the layout it was arranged by.
        language: BCP 47 tag of the document, such as `it`.
        text_language: of the text to be written.
        client: empty means that nobody said.
        revision: 0 means not handed over yet.
        date: day of the last change, ISO 8601; None means unknown.
        status: what people are told about it, such as `3 points open`.
        header: the line under the title.
        sample: an invented example.
        compact: to be set tightly, since it must fit one page.
        bound: the typed answers that it was made from; None for a document without answers.
    """

    title: str
    kind: str
    questionnaire: str
    version: int
    layout: str
    language: str
    text_language: str
    client: str = ""
    revision: int = 0
    date: str | None = None
    status: str = ""
    header: tuple[Fact, ...] = ()
    sections: tuple[Part, ...] = ()
    sample: bool = False
    compact: bool = False
    bound: Answers | None = field(default=None, eq=False, repr=False)

    @property
    def answers(self) -> tuple[Labelled, ...]:
        """Every answer with its question's label and its state, in the order of the questions."""
        from briefkit.brief.labelled import labelled

        return labelled(self.bound) if self.bound else ()

    def _repr_markdown_(self) -> str:
        """Show the brief in a notebook; like `_repr_html_`, it reaches up, on demand."""
        from briefkit.render.markdown import render_markdown

        return render_markdown(self)

    def _repr_html_(self) -> str:
        """Show the brief in a notebook, as part of its page."""
        from briefkit.render.html import render_fragment

        return render_fragment(self)
