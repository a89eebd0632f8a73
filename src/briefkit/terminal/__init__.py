"""People at a terminal: prompts drawn by questionary, or plain lines where nothing can be drawn."""

from briefkit.terminal.choose import TerminalPrompter, choose_prompter

__all__ = ["TerminalPrompter", "choose_prompter"]
