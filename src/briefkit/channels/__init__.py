"""What channels take: limits as dated facts, and counters that count as the platforms count.

>>> from briefkit.channels import counter
>>> hook = counter("linkedin-post.hook")
>>> hook("A Coratina oil, analysed in 60 seconds 🫒")
Counted(used=41, most=None, practical=140, unit='utf16')

The facts load when they are first used: importing the counters costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefkit.channels.counting import UNITS, count, hashtags
from briefkit.channels.live import Counted, counted, counter
from briefkit.lazy import lazily

if TYPE_CHECKING:
    from briefkit.channels.facts import (
        ChannelField,
        Channels,
        Hashtags,
        Links,
        Part,
        Wording,
        stale,
    )
    from briefkit.channels.load import OWN, load_channels, own_file

__all__ = [
    "OWN",
    "UNITS",
    "ChannelField",
    "Channels",
    "Counted",
    "Hashtags",
    "Links",
    "Part",
    "Wording",
    "count",
    "counted",
    "counter",
    "hashtags",
    "load_channels",
    "own_file",
    "stale",
]

__getattr__ = lazily(
    __name__,
    {
        "briefkit.channels.facts": (
            *("ChannelField", "Channels", "Hashtags", "Links", "Part", "Wording", "stale"),
        ),
        "briefkit.channels.load": ("OWN", "load_channels", "own_file"),
    },
)
