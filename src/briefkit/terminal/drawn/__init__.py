"""Prompts drawn by questionary: `prompter` is the door, the rest is loaded behind it."""
