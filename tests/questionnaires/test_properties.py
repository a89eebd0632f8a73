"""Whatever is done to a questionnaire file, people are told in sentences."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefkit.errors import BriefkitError
from briefkit.questionnaires import load_questionnaire
from tests.tools import ROOT
from tests.worlds import ALL_KINDS

SOURCES = [
    file.read_text(encoding="utf-8")
    for folder in (ALL_KINDS, ROOT / "questions" / "content-brief")
    for file in (
        folder / "questionnaire.yaml",
        folder / "it.yaml",
        folder / "layouts" / "full.yaml",
    )
]
WORDS = sorted({word for text in SOURCES for word in text.split() if len(word) < 30})
JUNK = [
    "",
    "[]",
    "{}",
    "[a]",
    "{a: b}",
    "''",
    "- ",
    "~",
    "1.5",
    "-3",
    "yes",
    "{.kind: x}",
    "a.b.c",
    "#",
]


@st.composite
def broken(draw: st.DrawFn) -> tuple[str, str, str]:
    """Lines of all three files, with some changed, moved, doubled or lost in one of them."""
    which = draw(st.sampled_from([0, 0, 0, 1, 2]))
    texts = list(SOURCES[:3])
    lines = texts[which].splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["value", "drop", "double", "indent", "word", "swap"])):
            case "value":
                key, colon, _ = lines[at].partition(": ")
                lines[at] = key + colon + draw(st.sampled_from(JUNK + WORDS))
            case "drop":
                lines[at] = ""
            case "double":
                lines.insert(at, lines[at])
            case "indent":
                lines[at] = "  " + lines[at]
            case "word":
                words = lines[at].split(" ")
                words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(JUNK + WORDS))
                lines[at] = " ".join(words)
            case _:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
    texts[which] = "\n".join(lines) + "\n"
    return texts[0], texts[1], texts[2]


def told(folder: Path, language: str, told_in: str) -> str | None:
    """What a person is told in `told_in`; None where there is nothing to tell."""
    try:
        load_questionnaire(folder, language)
    except BriefkitError as error:
        return error.told(told_in)
    return None


@given(broken())
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_mutated_questionnaire_never_raises_anything_but_our_own_error(
    texts: tuple[str, str, str],
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "layouts").mkdir()
        for text, beside in zip(
            texts, ("questionnaire.yaml", "it.yaml", "layouts/full.yaml"), strict=True
        ):
            (folder / beside).write_text(text, encoding="utf-8")
        for language in ("en", "it"):
            for told_in in ("en", "it"):
                assert told(folder, language, told_in) != ""


@given(st.text(st.characters(), max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_as_a_questionnaire_is_refused_in_words(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "questionnaire.yaml")
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        with suppress(BriefkitError):
            load_questionnaire(file)


@given(st.text(st.characters(), max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_name_and_any_language_are_refused_in_words(text: str) -> None:
    with suppress(BriefkitError):
        load_questionnaire(text)
    with suppress(BriefkitError):
        load_questionnaire("content-brief", text)
