"""Prompts as plain lines, without colours or cursor movements."""

from briefkit.terminal.plain.prompter import PlainPrompter

__all__ = ["PlainPrompter"]
