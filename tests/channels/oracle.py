"""The weight that twitter-text gives a text, by its port to Python."""

from __future__ import annotations

import sys
import warnings
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


def _resource_string(module: str, name: str) -> bytes:
    spec = find_spec(module)
    assert spec
    return Path(str(spec.origin)).with_name(name).read_bytes()


def load() -> Any:
    """Return the module `twitter_text`; without it the test is skipped.

    It finds its list of emoji through `pkg_resources`, which new versions of setuptools lack.
    """
    stand_in: Any = ModuleType("pkg_resources")
    stand_in.resource_string = _resource_string
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        patch.setitem(sys.modules, "pkg_resources", stand_in)
        return pytest.importorskip("twitter_text")


twitter_text = load()


def weight(text: str) -> int:
    found: int = twitter_text.parse_tweet(text).weightedLength
    return found


def emoji() -> list[str]:
    """Return every emoji of the port's list, which is of 2020."""
    from twitter_text.regexp.emoji import emoji_list

    lone = set("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")  # colours of other emoji
    return [one.emoji for one in emoji_list if one.emoji not in lone]
