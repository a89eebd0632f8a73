"""A questionary prompt put into the frame of briefkit, kept for the whole interview.

questionary makes a prompt, with its key bindings, anew for every question, which costs half of the
time between Enter and the next prompt. Here each kind of prompt is made once and filled again.
"""

from __future__ import annotations

import asyncio
from enum import Enum
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.filters import to_filter
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent, merge_key_bindings
from prompt_toolkit.layout import AnyContainer, FormattedTextControl, HSplit, Layout, Window
from prompt_toolkit.renderer import CPR_Support

from briefkit.interview import Control
from briefkit.terminal.drawn.interruption import Interruption
from briefkit.terminal.drawn.pasted import comes
from briefkit.terminal.drawn.view import View


class Wish(Enum):
    """What a person wants to do that the prompt in hand cannot."""

    note = "note"
    """Write a note in a field of its own."""


def framed(
    application: Application[Any], field: AnyContainer, view: View, keys: KeyBindings
) -> None:
    """Show `field` of `application` between the question and the bar, with `keys` added."""
    rest = Window()  # takes the room that a longer content needed before
    parts = [_lines(view.head), field, _lines(view.bar), rest]
    # The cursor stands in what is focused. Screen readers and magnifiers follow it, in a list too.
    application.layout = Layout(HSplit(parts), focused_element=field)
    own = [application.key_bindings] if application.key_bindings else []
    application.key_bindings = merge_key_bindings(
        [*own, _shared_keys(view), _free_keys(view), keys]
    )
    application.erase_when_done = True
    # Nothing here needs to know where on the screen it is, and asking costs a second per prompt on
    # a terminal that never answers.
    application.renderer.cpr_support = CPR_Support.NOT_SUPPORTED


def run(application: Application[Any]) -> Any:
    """Run `application` and return its result, inside a running event loop too."""
    with Interruption(application) as interruption:
        return application.run(
            interruption.begin,
            set_exception_handler=False,
            handle_sigint=False,
            in_thread=_loop_is_running(),
        )


def _loop_is_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def pasting(event: KeyPressEvent) -> bool:
    """Return whether more keys came in with this one, as in a paste and never by typing."""
    return bool(event.key_processor.input_queue) or comes(event)


def _lines(content: Any) -> Window:
    return Window(FormattedTextControl(content), dont_extend_height=to_filter(True))


def _shared_keys(view: View) -> KeyBindings:
    """Return the keys that mean the same in every prompt."""
    keys = KeyBindings()

    @keys.add("c-b", eager=True)
    @keys.add("s-tab", eager=True)
    def _back(event: KeyPressEvent) -> None:
        event.app.exit(result=Control.back)

    @keys.add("c-g", eager=True)
    @keys.add("f1", eager=True)
    def _more(_: KeyPressEvent) -> None:
        view.turn()

    @keys.add("c-c", eager=True)
    def _stop(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt)

    @keys.add("c-d", eager=True)
    def _leave(event: KeyPressEvent) -> None:
        event.app.exit(exception=EOFError)

    @keys.add("c-z", eager=True)
    def _suspend(event: KeyPressEvent) -> None:
        event.app.suspend_to_background()

    @keys.add("c-s", eager=True)
    @keys.add("c-q", eager=True)
    def _nothing(event: KeyPressEvent) -> None:
        """Keep searches, raw control characters and questionary's second Ctrl-C away."""

    return keys


def _free_keys(view: View) -> KeyBindings:
    """Return the keys that leave a question open, where that is offered."""
    keys = KeyBindings()

    def _add(key: str, reply: Control | Wish) -> None:
        @keys.add(key, eager=True)
        def _leave_open(event: KeyPressEvent) -> None:
            if view.free and not pasting(event):
                event.app.exit(result=reply)

    _add("c-n", Control.skip)
    _add("c-r", Control.review)
    _add("c-t", Wish.note)
    return keys
