"""Texts and data that tests of the reader and the writer draw from."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import strategies as st

from briefkit.errors import Fault, FaultyFile
from briefkit.text import clean
from briefkit.yamlfile import parse
from briefkit.yamlfile.cursor import plain

RETYPED = """
    y n yes no Yes NO on off On OFF true False TRUE null Null NULL ~ nan .nan .NaN .inf -.inf +.INF
    0 1 -1 +1 1.10 1. .5 010 0o17 0x1F 0b101 1_000 1,300 1e3 1E-3 12:30 12:30:45 190:20:30.15
    2026-11-22 2026-11-22T21:04:11+01:00 2026-11-22t21:04:11Z = << - -- --- ... ? : # ! & * | > % @
""".split()
"""Words that some YAML reader takes for a number, a date, a truth value or a mark of its own."""

MISREAD = [
    "",
    " ",
    "  two before",
    "two after  ",
    "tab\tinside",
    "\ttab before",
    "colon: inside",
    "colon at the end:",
    "a #hash",
    "#hash",
    "- dash",
    "? question",
    "! bang",
    "*star",
    "&anchor",
    "|pipe",
    ">more",
    "%percent",
    "@at",
    "`tick",
    "[list]",
    "{a: b}",
    "a, b",
    "it's",
    'she said "no"',
    "'quoted'",
    '"quoted"',
    "back\\slash",
    "C:\\Users\\Ana",
    "https://oil.example/?a=1&b=2#top",
    "l’olio: «buono» — 100 %",
    "non-breaking\u00a0space\u00a0",
    "👩\u200d🌾 and 🇮🇹",
    "--- a",
    "key: |",
    "2027-01-19 09:00 Europe/Berlin",
]

BLOCKS = [
    "one\ntwo",
    "one\ntwo\n",
    "one\n\n\ntwo\n\n\n",
    "\none",
    "\n\n",
    "\n  indented\nnot",
    "  indented\nnot",
    "\tindented\nnot",
    "one\n  \ntwo",
    "one  \ntwo\n  ",
    " \none",
    "one\n # no comment\n---\n...\n- a: b\n",
    "he said: \"yes\"\n\\ and 'no'",
    "e\u0301\nè",
    "\u2028\n\u0085",
]

AWKWARD = [*RETYPED, *MISREAD, *BLOCKS]

marks = st.text("ab1:#-?{}[],&*!|>'\"%@`~=<.0_+\\ \n\t", max_size=12)
texts = st.one_of(st.text(max_size=30), marks, st.sampled_from(AWKWARD)).map(
    lambda text: clean(text).text
)
trees = st.recursive(
    texts,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(texts.filter(bool), inner, max_size=4),
    ),
    max_leaves=15,
)
documents = st.dictionaries(texts.filter(bool), trees, max_size=5)


def read_back(text: str) -> Any:
    """What our reader makes of `text`, without places."""
    return plain(parse(text, "x.yaml"))


def other_readers(text: str) -> list[Any]:
    """What other readers make of it, which retype what looks like something else than text."""
    loaders: list[Any] = [yaml.SafeLoader, *([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])]
    return [yaml.load(text, Loader=loader) for loader in loaders]


def faults_of(text: str) -> list[Fault]:
    """The faults of `text`, in the order of the file; none if it is right."""
    try:
        parse(text, "x.yaml")
    except FaultyFile as error:
        return list(error.faults)
    return []


def places_of(text: str) -> list[tuple[str, int, int, str]]:
    """Key, line, column and path of every fault of `text`."""
    return [(one.message.key, one.line, one.column, one.path) for one in faults_of(text)]
