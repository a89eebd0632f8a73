"""The prompts there are, each made when it is first needed, and filled again after that."""

from __future__ import annotations

from functools import cached_property

from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style

from briefkit.terminal.drawn.picking import Picking
from briefkit.terminal.drawn.view import View
from briefkit.terminal.drawn.writing import Writing

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.terminal.drawn.rows import RowPicking

STYLE = Style.from_dict(
    {
        "place": "ansicyan",
        "ask": "bold",
        "refusal": "ansired",
        "qmark": "ansicyan",
        "question": "nobold ansicyan",
        "answer": "noinherit",
        "pointer": "ansicyan bold",
        "highlighted": "bold",
        "selected": "noinherit ansicyan",
        "separator": "ansicyan",
        "state": "ansimagenta",
        "more": "ansicyan",
        "keys": "ansicyan",
        "live": "ansicyan",
    }
)
"""Few colours, all of them the terminal's own."""


class Prompts:
    """One prompt of each kind, all in the frame of `view`."""

    def __init__(self, view: View, input: Input, output: Output) -> None:
        self._view = view
        self._input = input
        self._output = output

    @cached_property
    def line(self) -> Writing:
        """For one line of text."""
        return Writing(self._view, False, STYLE, self._input, self._output)

    @cached_property
    def lines(self) -> Writing:
        """For several lines of text."""
        return Writing(self._view, True, STYLE, self._input, self._output)

    @cached_property
    def one(self) -> Picking:
        """For one of several entries."""
        return Picking(self._view, False, STYLE, self._input, self._output)

    @cached_property
    def some(self) -> Picking:
        """For any number of several entries."""
        return Picking(self._view, True, STYLE, self._input, self._output)

    @cached_property
    def rows(self) -> RowPicking:
        """For the rows of an answer."""
        from briefkit.terminal.drawn.rows import RowPicking

        return RowPicking(self._view, False, STYLE, self._input, self._output)
