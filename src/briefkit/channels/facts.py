"""What is known about a channel: how much fits, how it is counted, who says so, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from attrs import field, frozen

CONFIDENCES = ("high", "medium", "low")
"""How sure a fact is. Only one of high confidence may be held against a text."""

_YEAR = 365


@frozen
class Wording:
    """A text for people, by language; under "" stands one that holds for every language."""

    by_language: Mapping[str, str] = field(factory=dict)

    def told(self, language: str) -> str:
        """Return the text in `language`, or else in English, or in any; "" where there is none."""
        known = self.by_language
        here = (known[one] for one in (language[:2].lower(), "", "en") if one in known)
        return next(here, next(iter(known.values()), ""))


@frozen(kw_only=True)
class Part:
    """One text that a platform counts: a whole post, or its title, its visible beginning.

    Attributes:
        id: what `limit` of a question names, such as `linkedin-post.hook`.
        most: what the platform takes; None means no limit that anybody knows.
        unit: how it is counted, one of `UNITS`.
        bytes: most bytes, where the platform counts them too.
        practical: what people see, or what works; None means that nothing is advised.
        note: what the numbers leave out.
        confidence: how sure `most` is, or `practical` where there is no `most`.
    """

    id: str
    name: Wording
    unit: str
    confidence: str
    most: int | None = None
    bytes: int | None = None
    practical: int | None = None
    note: Wording = field(factory=Wording)

    @property
    def countable(self) -> bool:
        """Whether there is anything to count against."""
        return self.most is not None or self.practical is not None


@frozen(kw_only=True)
class Hashtags:
    """How many hashtags a channel takes (`most`; None is no limit), and how many are good."""

    most: int | None = None
    practical: int | None = None
    confidence: str = "high"
    note: Wording = field(factory=Wording)


@frozen(kw_only=True)
class Links:
    """Whether links can be clicked (None: unknown, or there are none), and at most how many."""

    clickable: bool | None = None
    most: int | None = None
    note: Wording = field(factory=Wording)


@frozen(kw_only=True)
class ChannelField(Part):
    """A place that a text is written for, and the parts that are counted apart.

    Attributes:
        channel: the platform as it is called.
        media: what may go with the text.
        source: who says so.
        checked: the day on which the sources were read.
    """

    channel: str
    source: tuple[str, ...]
    checked: date
    hashtags: Hashtags = field(factory=Hashtags)
    links: Links = field(factory=Links)
    media: Wording = field(factory=Wording)
    parts: tuple[Part, ...] = ()


@frozen(slots=False)
class Channels:
    """Every channel field, in the order of the file."""

    fields: tuple[ChannelField, ...]

    @cached_property
    def by_id(self) -> dict[str, ChannelField]:
        """Every field by its id."""
        return {one.id: one for one in self.fields}

    @cached_property
    def limits(self) -> dict[str, Part]:
        """What a question's `limit` may name: fields and parts that have a number."""
        every = (part for one in self.fields for part in (one, *one.parts))
        return {part.id: part for part in every if part.countable}

    def field_of(self, limit_id: str) -> ChannelField | None:
        """Return the field that a limit belongs to, or None."""
        return self.by_id.get(limit_id.partition(".")[0])


def stale(field: ChannelField, today: date) -> bool:
    """Return whether the facts were last checked more than a year before `today`."""
    return (today - field.checked).days > _YEAR
