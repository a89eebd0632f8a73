"""`brief new`: a brief from the first question to the documents."""

from __future__ import annotations

from typing import Any

from briefkit.cli.wishes import Wishes, begin
from briefkit.errors import CannotWrite, UsageError
from briefkit.messages import say


def run(**given: Any) -> int:
    """Start a brief; return the exit code."""
    wishes = Wishes(**given)
    if wishes.no_input:
        return _without_input(wishes)
    from briefkit.cli.start import Start

    return Start(wishes).run()


def _without_input(wishes: Wishes) -> int:
    """Save what was given; return 2 where questions are open."""
    from briefkit.cli.session import Session, brief_path
    from briefkit.responses import create_response
    from briefkit.storage import make_folder

    questionnaire, response = begin(wishes)
    if not response.title:
        raise UsageError("title-needed")
    path = brief_path(wishes.folder, response.title)
    if path.exists():
        raise CannotWrite("brief-exists", file=str(path))
    make_folder(wishes.folder)
    create_response(response, path)
    print(say(wishes.interface, "brief-saved", file=str(path)))
    session = Session(path, questionnaire, response, wishes.interface)
    if wishes.to:
        session.hand_over(wishes.to)
    return session.missing()
