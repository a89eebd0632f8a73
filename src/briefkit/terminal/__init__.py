"""People at a terminal: prompts drawn by questionary, or plain lines where nothing can be drawn."""

from briefkit.terminal.choose import choose_prompter

__all__ = ["choose_prompter"]
