"""The live counter under a text that is being written: numbers only, the words come later."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from briefkit.channels.counting import count

if TYPE_CHECKING:
    from briefkit.channels.facts import Channels, Part


class Counted(NamedTuple):
    """How much of a limit a text uses.

    Attributes:
        most: what the platform takes; None means that it has no limit.
        practical: what people see, or what works; None means that nothing is advised.
        unit: how it was counted, one of `UNITS`.
    """

    used: int
    most: int | None
    practical: int | None
    unit: str

    @property
    def over(self) -> int:
        """How much is too much for the platform; 0 where it fits."""
        return max(self.used - self.most, 0) if self.most is not None else 0


def counter(limit_id: str, channels: Channels | None = None) -> Callable[[str], Counted] | None:
    """Return what counts a text against `limit_id`, such as `linkedin-post.hook`.

    None means that there is no such limit. Where a platform counts in two ways, the tighter one is
    returned. Fast enough to be called at every key.

    Args:
        channels: None means the bundled facts.
    """
    from briefkit.channels.load import load_channels

    part = (channels or load_channels()).limits.get(limit_id)
    return (lambda text: counted(text, part)) if part else None


def counted(text: str, part: Part) -> Counted:
    """Return how much of the limits of `part` the text uses."""
    first = Counted(count(text, part.unit), part.most, part.practical, part.unit)
    if part.bytes is None:
        return first
    second = Counted(count(text, "byte"), part.bytes, None, "byte")
    return max(first, second, key=_share)


def _share(counted: Counted) -> float:
    return counted.used / counted.most if counted.most else 0
