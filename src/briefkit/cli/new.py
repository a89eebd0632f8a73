"""`brief new`: a brief from the first question to the documents."""

from __future__ import annotations

from typing import Any

from briefkit.cli.main import DONE
from briefkit.cli.telling import tell
from briefkit.cli.wishes import Wishes, begin
from briefkit.errors import CannotWrite, UsageError


def run(**given: Any) -> int:
    """Start a brief; return the exit code."""
    wishes = Wishes(**given)
    if wishes.no_input:
        return _without_input(wishes)
    from briefkit.cli.start import Start

    return Start(wishes).run()


def _without_input(wishes: Wishes) -> int:
    """Save what was given; return 2 where questions are open."""
    from briefkit.cli.session import Session
    from briefkit.responses import create_response
    from briefkit.storage import make_folder

    questionnaire, response = begin(wishes)
    if not response.title:
        raise UsageError("title-needed")
    path = wishes.path(response.title)
    if path.exists():
        raise CannotWrite("brief-exists", file=str(path))
    make_folder(wishes.folder)
    create_response(response, path)
    tell(wishes.interface, "brief-saved", file=str(path))
    session = Session(path, questionnaire, response, wishes.interface)
    written = DONE
    if wishes.to:
        from briefkit.cli.handover import hand_over

        written = hand_over(session, None, wishes.to)
    return max(written, session.missing())
