"""Any text that people, programs and bad luck put into an answer."""

from __future__ import annotations

from hypothesis import strategies as st

from briefkit.text import clean

TRICKY = (
    "שלום, (עולם)! 20%",  # right to left, with brackets and a number
    "قهوة \u200fabc\u200e ١٢٣",  # with marks that turn the direction
    "👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿🇮🇹1️⃣",  # an emoji of four characters, flags, a digit in a box
    "Z̷̢̛͚̦̟̙a̸̧̝̿l̵̰͒g̶͉̐o",  # marks upon marks
    "e\u0301 · क्ष · 한글 · ไทย · བོད",  # letters made of several characters
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𒀀 𓂀 𐍈",  # beyond the first 65,536
    "<w:p>&amp;&#0;]]></w:t><!--",
    "{{ 7 * 7 }} {% raw %} {title} %(x)s $x \\u0000",
    "C:\\new\\table | **x** _y_ `z` # [a](javascript:alert(1))",
    "a\tb\u00a0c\u200bd\u00ade\u2060f",  # blanks and what is not seen
    "_x000D_ _x0041_",  # how Word writes characters that XML lacks
    '=HYPERLINK("x")\'"',
    "https://x.example/a?b=1&c=<d>#é",
    "x" * 300,
)

OUTLAWS = (
    "\x00\x01\x08\x0b\x0c\x0e\x1b\x7f\x85\u2028\u2029\ufdd0\ufeff\ufffc\ufffe\uffff\ud83d\udcff"
)
"""Characters that XML, Word or another program cannot hold."""

any_text = st.one_of(
    st.sampled_from(TRICKY),
    st.text(st.characters(), max_size=12),
    st.text(st.sampled_from(f"ab <&>\n\t\r{OUTLAWS}"), max_size=12),
)
"""Lone surrogates and control characters included."""

legible = st.one_of(
    st.sampled_from(TRICKY),
    st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), min_size=1, max_size=12),
)
"""What a reader can see, and so what programs must hand back."""


def named(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return `words` as the name of something, which is never empty."""
    return words.map(lambda text: f"N {text}")


def gated(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return `words` as they are once they came through the gate for text."""
    return words.map(lambda text: clean(text).text)


def paragraphs(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return several paragraphs, some of them lists."""
    openings = st.sampled_from(["", "- ", "1. ", "2) ", "\n", "* ", "  "])
    line = st.builds("{}{}".format, openings, words)
    return st.lists(line, min_size=1, max_size=6).map("\n".join)
