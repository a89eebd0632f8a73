"""Whatever is typed as plain lines, nothing breaks and nothing steers the terminal."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefkit.model import Response
from tests.terminal.asks import ANSWERS
from tests.terminal.plainly import Keyboard, heard

_WORDS = r"< > * ? - ! + \ \< f o 1 2 3 press 900 31/3/2027 a.example One. rivals Alfa"
_SIGNS = ("", "", *_WORDS.split(), "! a note", "+ Gamma", "- 1", "2 > 1")
_OTHERS = st.text(max_size=30) | st.text(st.characters(), max_size=8)
LINES = st.lists(st.sampled_from(_SIGNS) | _OTHERS, max_size=40)


@settings(deadline=None, max_examples=150)
@given(lines=LINES, begun=st.booleans(), by_hand=st.booleans())
def test_any_lines_end_in_a_response_or_in_the_end_of_input(
    lines: list[str], begun: bool, by_hand: bool
) -> None:
    typed = "\n".join(lines)
    response = Response(questionnaire="everything", answers=ANSWERS if begun else {})
    printed = heard(Keyboard(typed) if by_hand else typed, response)
    assert set(printed) & set("\x00\x07\x08\x1b\x7f\x9b\x9d") == set()
