"""Any tree of blocks, made from the types of its parts: a new block needs nothing here."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st

from briefkit.brief.blocks import Block, Brief, Fact, Lines, Part, Table
from tests.render.any_text import any_text, named

Words = st.SearchStrategy[str]

anchors = st.sampled_from(["goal", "Goal", "style-change", "9-lives", "è", "x" * 60, "cta"])
languages = st.sampled_from(["it", "en-GB", "he", "ar-EG", "ja", "sr-Latn-RS", "?!", ""])
links = st.sampled_from(
    ["https://x.example/a?b=1&c=<d>#é", "mailto:a@x.example", "javascript:alert(1)", "", "\x00:["]
)


def briefs(words: Words = any_text) -> st.SearchStrategy[Brief]:
    """Return briefs of which every text is made of `words`."""
    parts = st.builds(
        Part,
        named(words),
        st.lists(_any(Block, words, ""), max_size=5).map(tuple),
        anchors | st.just(""),
        annex=st.booleans(),
    )
    name = named(words)
    return st.builds(
        Brief,
        title=name,
        kind=name,
        questionnaire=st.just("content-brief"),
        version=st.just(1),
        layout=st.just("full"),
        language=st.sampled_from(["en", "it", "he", "ar", "ja"]),
        text_language=languages,
        client=name,
        revision=st.integers(0, 3),
        date=st.none() | st.just("2027-03-31"),
        status=words,
        header=st.lists(_any(Fact, words, ""), max_size=7).map(tuple),
        sections=st.lists(parts, max_size=3).map(tuple),
        sample=st.booleans(),
        compact=st.booleans(),
    )


def _any(annotation: Any, words: Words, name: str) -> st.SearchStrategy[Any]:
    """Return values of a type that a part of a tree has; `name` is what holds it."""
    arguments = get_args(annotation)
    if get_origin(annotation) in (Union, types.UnionType):
        return st.one_of([_any(one, words, name) for one in arguments])
    if get_origin(annotation) is tuple:
        return _tuples(arguments, words, name)
    if annotation is Table:
        return _tables(words)
    if annotation in PLAIN:
        return PLAIN[annotation](words, name)
    return _made(annotation, words)


def _made(kind: Any, words: Words) -> st.SearchStrategy[Any]:
    names = [one.name for one in attrs.fields(kind)] if attrs.has(kind) else kind._fields
    hints = get_type_hints(kind)
    return st.builds(kind, **{name: _any(hints[name], words, name) for name in names})


def _tuples(arguments: tuple[Any, ...], words: Words, name: str) -> st.SearchStrategy[Any]:
    if arguments[-1] is Ellipsis:
        return st.lists(_any(arguments[0], words, name), max_size=3).map(tuple)
    return st.tuples(*[_any(one, words, name) for one in arguments])


def _tables(words: Words) -> st.SearchStrategy[Table]:
    """Return tables whose rows have as many cells as there are columns."""
    cell = _any(Lines, words, "")

    def of(columns: int) -> st.SearchStrategy[Table]:
        row = st.tuples(*[cell] * columns)
        header = st.tuples(*[words] * columns)
        title = st.none() | named(words)
        return st.builds(Table, header, st.lists(row, max_size=3).map(tuple), title, anchors)

    return st.integers(1, 4).flatmap(of)


def _text(words: Words, name: str) -> Words:
    special: Mapping[str, Words] = {
        "anchor": anchors | st.just(""),
        "to": anchors,
        "language": languages,
        "link": links,
        "title": named(words),
    }
    return special.get(name, words)


PLAIN: Mapping[Any, Callable[[Words, str], st.SearchStrategy[Any]]] = {
    str: _text,
    bool: lambda _words, _name: st.booleans(),
    int: lambda _words, _name: st.integers(0, 9),
    type(None): lambda _words, _name: st.none(),
}
