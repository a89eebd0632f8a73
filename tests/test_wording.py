"""Rules for the sentences in briefkit/messages, which no linter knows."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefkit.messages import LANGUAGES, words
from tests.italian import addressing
from tests.sources import PACKAGE, SOURCES, name_of, strings_in, tree_of


def _is_of_a_language(file: Path) -> bool:
    return file.parent.name == "messages" and re.split(r"[_.]", file.name)[0] in LANGUAGES


def test_every_sentence_exists_in_every_language() -> None:
    first, *others = LANGUAGES
    for other in others:
        assert set(words(other)) ^ set(words(first)) == set()


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_sentence_is_filled_with_the_same_values_in_every_language(language: str) -> None:
    spoken = {key: _placeholders(sentence) for key, sentence in words(language).items()}
    first = {key: _placeholders(sentence) for key, sentence in words(LANGUAGES[0]).items()}
    # The singular may say «un punto» where the other language says "1 point".
    differ = {key for key in first if spoken.get(key, set()) - {"n"} != first[key] - {"n"}}
    assert differ == set()


def test_italian_does_not_address_the_reader() -> None:
    assert {key: found for key, said in words("it").items() if (found := addressing(said))} == {}


@pytest.mark.parametrize("said", ["Scegli una voce", "Può inserirlo Lei", "il tuo testo", "Vuoi?"])
def test_italian_that_addresses_the_reader_is_noticed(said: str) -> None:
    assert addressing(said)


def test_no_sentence_is_defined_twice() -> None:
    for language in LANGUAGES:
        keys = [
            str(key.value)
            for file in sorted((PACKAGE / "messages").glob(f"{language}*.py"))
            for node in ast.walk(tree_of(file))
            if isinstance(node, ast.Dict)
            for key in node.keys
            if isinstance(key, ast.Constant)
        ]
        assert sorted({key for key in keys if keys.count(key) > 1}) == []


def _spoken_keys(file: Path) -> Iterator[tuple[int, str]]:
    """The keys of messages that `file` speaks of, where they stand there as a word."""
    speakers = {"BriefkitError", "CannotWrite", "Message", "Refused", "UsageError", "fault"}
    for node in ast.walk(tree_of(file)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        first = node.args[0]
        if called in speakers and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.lineno, first.value


def test_every_sentence_that_the_code_asks_for_exists() -> None:
    known = words(LANGUAGES[0])
    missing = [
        f"{name_of(file)}:{line}: {key}"
        for file in SOURCES
        for line, key in _spoken_keys(file)
        if key not in known and f"{key}.other" not in known
    ]
    assert missing == []


def test_every_sentence_is_asked_for_somewhere() -> None:
    code = [file for file in SOURCES if not _is_of_a_language(file)]
    used = {text for file in code for text in strings_in(file)}
    # Keys are also put together from parts, which keep their hyphen: `help-...`, `...-near`.
    starts = tuple(text for text in used if re.fullmatch(r"[a-z]+(-[a-z]+)*-", text))
    ends = tuple(text for text in used if re.fullmatch(r"(-[a-z]+)+", text))
    keys = {re.sub(r"\.(one|other)$", "", key) for key in words(LANGUAGES[0])}
    silent = {key for key in keys - used if not key.startswith(starts) and not key.endswith(ends)}
    assert silent == set()
