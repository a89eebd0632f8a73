"""What is asked around the questions: title, client, language of the text, and ways to go on."""

from __future__ import annotations

from briefkit.interview.ask import Ask
from briefkit.messages import say
from briefkit.model import Choice, Plain, Question, Response

HEADER = ("title", "client", "text_language")
"""Keys of a response that are asked in words, in this order."""


def header_ask(key: str, language: str, value: str | None = None, usual: str | None = None) -> Ask:
    """Return the prompt for `key`, one of `HEADER`, put in `language`.

    Args:
        value: what was said before.
        usual: the code of a language that is meant where nothing is said.
    """
    name = key.replace("_", "-")
    question = Question(
        id=f"#{key}",
        kind="text",
        ask=say(language, f"header-{name}"),
        label=say(language, f"label-{name}"),
        why=say(language, f"header-{name}-why"),
        help=say(language, "header-usual", name=language_name(usual, language)) if usual else None,
        default=usual,
        required=key == "title",
        codes="language" if key == "text_language" else None,
        max="200",
    )
    return Ask(question.id, question, question, value)


def language_name(code: str, language: str) -> str:
    """Return the name of a language."""
    # Only here: the title is asked before anything is loaded that knows languages.
    from briefkit import kinds
    from briefkit.model import Field

    return kinds.show(Field(id="language", kind="text", ask="", codes="language"), code, language)


def header_value(response: Response, path: str) -> str:
    """Return what `response` says at the header path `path`, such as `#client`."""
    value: str = getattr(response, path.removeprefix("#"))
    return value


def choice_ask(
    id: str,
    text: str,
    choices: tuple[Choice, ...],
    label: str = "",
    kind: str = "select",
    value: Plain | None = None,
) -> Ask:
    """Return a prompt that is no question of a brief: how to go on, which documents to write."""
    question = Question(id=id, kind=kind, ask=text, label=label, choices=choices)
    return Ask(f"#{id}", question, question, value, aside=True)
