"""Long answers: what stands in their place, and the annex that holds them in full.

A table of decisions is read at a glance; an essay in one of its cells is not read at all. So an
answer of more than 60 words goes to the annex, and its first sentence stays.
"""

from __future__ import annotations

import re

from attrs import frozen

from briefkit.brief.blocks import Line, Lines, Points, Span

LONG = 60
"""Words from which an answer is an essay."""

LONGEST_SENTENCE = 40
"""Words of a first sentence; of a longer one, its beginning stays."""

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[^\W\d_a-z]|\s*\Z)")
_PARAGRAPH_END = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)")
_PAIRS = (("«", "»"), ("“", "”"), ("(", ")"), ("[", "]"))
_ABBREVIATION = re.compile(
    r"(?:^|[\s('’])(?:[^\W\d_]|art|arch|avv|ca|cf|dott|dr|e\.g|es|fig|geom|i\.e|ing|mr|mrs|ms|no|"
    r"pag|prof|rag|sig|st|vol|vs)\.\Z",
    re.IGNORECASE,
)
"""A full stop that ends no sentence: after initials, titles and the like."""

_LONGEST_ABBREVIATION = len(" prof.")


@frozen
class Annexed:
    """An answer in full: what it answers, the place that links lead to, and its text."""

    title: str
    anchor: str
    lines: Lines


def is_long(text: str) -> bool:
    """Tell whether `text` has more words than belong among the decisions."""
    return len(text) > 2 * LONG and len(text.split()) > LONG


def plain_and_short(text: str) -> bool:
    """Tell whether `text` is one paragraph without addresses, and surely not long.

    Most answers are, and need no further thought.
    """
    return 0 < len(text) <= 2 * LONG and "\n" not in text and "://" not in text


def first_sentence(text: str) -> str:
    """Return the first sentence of `text`, or the beginning of one that never ends."""
    paragraph = _PARAGRAPH_END.split(text.strip(), maxsplit=1)[0]
    for found in _END.finditer(paragraph):
        end = found.end()
        abbreviated = _ABBREVIATION.search(paragraph, max(0, end - _LONGEST_ABBREVIATION), end)
        if not abbreviated and not _within_quotation(paragraph[:end]):
            return _cut(paragraph[:end])
    return _cut(paragraph)


def _within_quotation(sentence: str) -> bool:
    """Tell whether a quotation or bracket is open at the end of `sentence`."""
    return any(sentence.count(opening) > sentence.count(closing) for opening, closing in _PAIRS)


def _cut(sentence: str) -> str:
    words = sentence.split()
    if len(words) <= LONGEST_SENTENCE:
        return sentence
    return f"{' '.join(words[:LONGEST_SENTENCE]).rstrip('.,;:!?')} …"


def words_in(lines: Lines) -> str:
    """Return the plain text of `lines`."""
    return "\n".join(_text(line) for line in lines)


def _text(line: Line | Points) -> str:
    if isinstance(line, Points):
        return "\n".join(_text(item) for item in line.items)
    return "".join([span.text for span in line])


def pointing(sentence: Line, words: str, anchor: str) -> Line:
    """Return a sentence that says where the rest is."""
    return (*sentence, Span(" "), Span(words, to=anchor))
