"""The neutral tree of a document: what stands where, with no knowledge of Word or Markdown."""

from __future__ import annotations

from attrs import frozen


@frozen
class Span:
    """A run of text.

    Attributes:
        link: address it leads to; None means plain text.
        strong: set off from the text around it.
        language: BCP 47 tag where it differs from the document's; None means the document's.
    """

    text: str
    link: str | None = None
    strong: bool = False
    language: str | None = None


Line = tuple[Span, ...]
"""One paragraph of text; a line break inside a span's text is kept as a line break."""

Lines = tuple[Line, ...]
"""Several paragraphs."""


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
    """Points to be agreed, with room for name, date and signature (`header` has four columns)."""

    header: tuple[str, str, str, str]
    points: tuple[tuple[str, str], ...]
    title: str | None = None
    anchor: str = ""


Block = (
    Facts | Table | Items | Checklist | Pair | Paragraph | CopyText | Callout | Scorecard | SignOff
)


@frozen
class Part:
    """A section of a brief: a heading and its blocks."""

    title: str
    blocks: tuple[Block, ...]
    anchor: str = ""


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
        header: the line under the title, label and value.
        sample: an invented example.
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
    header: tuple[tuple[str, str], ...] = ()
    sections: tuple[Part, ...] = ()
    sample: bool = False

    def _repr_markdown_(self) -> str:
        """Show the brief in a notebook. The one place where this floor reaches up, on demand."""
        from briefkit.render.markdown import render_markdown

        return render_markdown(self)
