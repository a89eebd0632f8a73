"""Where the bundled folders lie: inside the installed package, or beside it in a clone."""

from __future__ import annotations

from pathlib import Path

from briefkit.errors import BriefkitError

_PACKAGE = Path(__file__).parent
"""What `importlib.resources.files` returns, without an import that costs twice a bare Python."""


def folder(kind: str) -> Path:
    """Return the bundled folder `kind`: `questions` or `templates`.

    Raises:
        BriefkitError: the installation is incomplete.
    """
    for place in (_PACKAGE / kind, _PACKAGE.parents[1] / kind):
        if place.is_dir():
            return place
    raise BriefkitError("resources-missing", folder=kind, place=str(_PACKAGE))
