"""What is asked around the questions: title, client, language of the text, and ways to go on."""

from __future__ import annotations

from briefkit.interview.ask import Ask
from briefkit.messages import say
from briefkit.model import Choice, Question

HEADER = ("title", "client", "text_language")
"""Keys of a response that are asked in words, in this order."""


def header_ask(key: str, language: str, value: str | None = None) -> Ask:
    """Return the prompt for `key`, one of `HEADER`, put in `language`."""
    name = key.replace("_", "-")
    question = Question(
        id=key,
        kind="text",
        ask=say(language, f"header-{name}"),
        label=say(language, f"label-{name}"),
        why=say(language, f"header-{name}-why"),
        required=key == "title",
        codes="language" if key == "text_language" else None,
        max="200",
    )
    return Ask(f"#{key}", question, question, value)


def choice_ask(id: str, text: str, choices: tuple[Choice, ...], label: str = "") -> Ask:
    """Return a prompt that is no question of a brief: which one to change, how to go on."""
    question = Question(id=id, kind="select", ask=text, label=label, choices=choices)
    return Ask(f"#{id}", question, question, aside=True)
