"""What every kind of answer can do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from briefkit.model import Field, Plain

Value = str | bool | Decimal | date | tuple[str, ...]
"""A typed answer. A moment is a `datetime`, which is a `date`; `scale` is a whole Decimal."""


class Kind(NamedTuple):
    """The three things done with an answer: see `briefkit.kinds`."""

    parse: Callable[[Field, str, str], Plain]
    read: Callable[[Field, Plain], Value]
    show: Callable[[Field, Any, str], str]
