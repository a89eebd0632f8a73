"""The list for rows of an answer, and the keys that lead to them, add, remove and move them."""

from __future__ import annotations

from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from briefkit.interview import ChangeRow, Rows
from briefkit.messages import say
from briefkit.terminal.drawn.entries import Beside
from briefkit.terminal.drawn.frame import pasting
from briefkit.terminal.drawn.pasted import swallowed
from briefkit.terminal.drawn.picking import Picking
from briefkit.terminal.drawn.view import Hint


class RowPicking(Picking):
    """A list of rows: Enter changes one, other keys lead to them, add, remove and move them."""

    _dialled = 0
    """The number typed last: the next digit may belong to it."""

    def after(self, rows: Rows) -> ChangeRow:
        """Return where the cursor belongs when only `rows` are left, in their order."""
        row = self._row() or 0
        return ChangeRow(rows.order.index(row) if row in rows.order else row)

    def _hints(self) -> list[Hint]:
        language = self._view.language
        own = [Hint(say(language, f"key-{key}")) for key in ("add", "remove", "move")]
        return [Hint(say(language, self._enter)), *own]

    def _keys(self) -> KeyBindings:
        keys = super()._keys()
        keys.add("+", eager=True)(self._added)
        for key in ("-", "delete"):
            keys.add(key, eager=True)(self._removed)
        for names in (("<",), ("escape", "up")):
            keys.add(*names, eager=True)(lambda event: self._moved(event, -1))
        for names in ((">",), ("escape", "down")):
            keys.add(*names, eager=True)(lambda event: self._moved(event, 1))
        return keys

    def _narrowed(self, event: KeyPressEvent) -> None:
        """Put the cursor on the row whose number is typed; nothing is searched here."""
        if swallowed(event) or not (event.data.isascii() and event.data.isdigit()):
            return
        begun = self._dialled if self._row() == self._dialled - 1 else 0
        numbers = (int(f"{begun}{event.data}"), int(event.data))
        rows = [entry.value for entry in self._entries]
        for number in numbers:
            if (row := ChangeRow(number - 1)) in rows:
                self._dialled = number
                self._point(rows.index(row))
                return

    def _added(self, event: KeyPressEvent) -> None:
        if not pasting(event) and any(one.value is Beside.add for one in self._entries):
            event.app.exit(result=Beside.add)

    def _removed(self, event: KeyPressEvent) -> None:
        row, order = self._row(), self._order()
        if row is not None and not pasting(event):
            event.app.exit(result=Rows((*order[:row], *order[row + 1 :])))

    def _moved(self, event: KeyPressEvent, by: int) -> None:
        row, order = self._row(), self._order()
        if row is None or not 0 <= row + by < len(order) or pasting(event):
            return
        order[row], order[row + by] = order[row + by], order[row]
        event.app.exit(result=Rows(tuple(order)))

    def _row(self) -> int | None:
        """Return the number of the row under the cursor; None where there is none."""
        pointed = self._pointed()
        return pointed.row if isinstance(pointed, ChangeRow) else None

    def _order(self) -> list[int]:
        rows = (entry.value for entry in self._entries if isinstance(entry.value, ChangeRow))
        return [row.row for row in rows]
