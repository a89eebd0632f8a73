"""One questionnaire with everything goes through every prompter to every document, and back."""

from __future__ import annotations

from io import BytesIO, StringIO
from pathlib import Path

import pytest
from docx import Document
from markdown_it import MarkdownIt
from prompt_toolkit.output import DummyOutput

from briefkit.answers import bind
from briefkit.brief import build_brief
from briefkit.interview import Ask, Interview, conduct, understood
from briefkit.model import KINDS, Field, Plain, Questionnaire, Response
from briefkit.render.markdown import render_markdown
from briefkit.render.word import render_word
from briefkit.responses import read_response, write_response
from briefkit.terminal.drawn.prompter import QuestionaryPrompter
from briefkit.terminal.plain import PlainPrompter
from briefkit.testing import ScriptedPrompter, interview
from tests.terminal.typist import DOWN, ENTER, HOME, LAST, UP, typing
from tests.worlds import Recorder, all_kinds, expected, flat, leaves, replies, text_of

LANGUAGES = ("en", "it")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _every(fields: tuple[Field, ...]) -> list[Field]:
    return [found for field in fields for found in (field, *_every(field.fields))]


def test_the_questionnaire_has_every_kind() -> None:
    assert {field.kind for field in _every(all_kinds().questions)} == set(KINDS)


def test_every_kind_that_holds_others_is_nested() -> None:
    inside = {inner.kind for q in all_kinds().questions for inner in _every(q.fields)}
    assert set(KINDS) - inside == {"record", "multiselect"}


def test_nothing_of_it_is_left_untranslated() -> None:
    assert all_kinds("it").untranslated == ()


def test_a_script_answers_every_kind(language: str) -> None:
    run = interview(all_kinds(language), replies(language))
    assert run.response == expected(language)


def test_every_answer_is_saved_before_the_next_question(language: str) -> None:
    run = interview(all_kinds(language), replies(language))
    assert run.saved[-1] == run.response
    assert len(set(map(repr, run.saved))) == len(run.saved)


def test_nothing_is_asked_twice(language: str) -> None:
    run = interview(all_kinds(language), replies(language))
    assert len(set(run.asked)) == len(run.asked)


def test_the_file_gives_back_what_was_answered(language: str, tmp_path: Path) -> None:
    write_response(expected(language), tmp_path / "tea.brief.yaml")
    assert read_response(tmp_path / "tea.brief.yaml") == expected(language)


def test_an_interview_that_goes_on_from_the_file_has_nothing_left_to_ask(language: str) -> None:
    assert Interview(all_kinds(language), expected(language)).ask is None


def test_all_answers_are_what_the_questionnaire_expects(language: str) -> None:
    answers = bind(all_kinds(language), expected(language))
    assert answers.faults == ()
    assert answers.orphans == ()
    assert [point.path for point in answers.open] == ["grower.visits.0.doubt", "budget"]


def _shown(questionnaire: Questionnaire, response: Response) -> list[str]:
    said = [flat(text) for _, text in leaves(bind(questionnaire, response))]
    states = ["Anna Rai", "the town hall gives the place", "no names of mountains"]
    assert len(said) > 40
    return said + states


def test_every_answer_is_in_the_tree(language: str) -> None:
    text = text_of(build_brief(all_kinds(language), expected(language)))
    assert [
        said for said in _shown(all_kinds(language), expected(language)) if said not in text
    ] == []


def test_word_gives_every_answer_back(language: str) -> None:
    brief = build_brief(all_kinds(language), expected(language))
    body = Document(BytesIO(render_word(brief))).element.body
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    paragraphs = (
        "".join(
            "\n" if run.tag == f"{name}br" else run.text or ""
            for run in p.iter(f"{name}t", f"{name}br")
        )
        for p in body.iter(f"{name}p")
    )
    text = flat(" ".join(paragraphs))
    assert [
        said for said in _shown(all_kinds(language), expected(language)) if said not in text
    ] == []


def test_markdown_gives_every_answer_back(language: str) -> None:
    brief = build_brief(all_kinds(language), expected(language))
    page = render_markdown(brief).split("\n---\n", 1)[1]
    parser = MarkdownIt("commonmark").enable("table")
    words = [
        child.content or "\n"
        for token in parser.parse(page)
        for child in ([token] if token.type == "fence" else token.children or ())
        if child.type != "html_inline" or child.content == "<br>"
    ]
    text = flat("".join(words).replace("<br>", "\n"))
    assert [
        said for said in _shown(all_kinds(language), expected(language)) if said not in text
    ] == []


def turns(language: str) -> list[tuple[Ask, Plain]]:
    """Every prompt of the scripted interview with what it was answered, asides included."""
    recorder = Recorder(ScriptedPrompter(replies(language)))
    start = Response(questionnaire="all-kinds", version=3, language=language)
    conduct(Interview(all_kinds(language), start), recorder, lambda _: None)
    said = []
    for ask, reply in recorder.turns:
        assert isinstance(reply, str | list)
        chosen = reply and ask.field.kind in ("select", "multiselect", "confirm")
        said.append((ask, understood(ask, reply, language) if chosen else _lines(reply)))
    return said


def _lines(reply: str | list[str]) -> Plain:
    return reply if isinstance(reply, str) else "\n".join(reply)


def in_lines(ask: Ask, said: Plain, language: str) -> str:
    """What somebody types at plain prompts: choices by number, several lines up to an empty one."""
    if not said and not ask.aside:
        return "-\n"  # in a file an empty line is not asked about any further
    numbers = {choice.id: str(n) for n, choice in enumerate(ask.field.choices, 1)}
    if ask.field.kind == "confirm" and said:
        words = {"true": {"en": "yes", "it": "sì"}, "false": {"en": "no", "it": "no"}}
        return f"{words[str(said)][language]}\n"
    if isinstance(said, list):
        return ", ".join(numbers.get(str(one), str(one)) for one in said) + "\n"
    several = said and ask.field.kind in ("paragraph", "list")
    return f"{numbers.get(str(said), str(said))}\n" + ("\n" if several else "")


def in_keys(ask: Ask, said: Plain) -> str:
    """What somebody presses at drawn prompts."""
    ids = [choice.id for choice in ask.field.choices]
    match ask.field.kind:
        case "confirm":
            return HOME + DOWN * ["true", "false"].index(str(said)) + ENTER
        case "select" if not said:
            return LAST + ENTER
        case "select" if said not in ids:
            return LAST + UP + ENTER + str(said) + ENTER
        case "select":
            return HOME + DOWN * ids.index(str(said)) + ENTER
        case "multiselect":
            marks = "".join((" " if id in said else "") + DOWN for id in ids)
            own = [str(one) for one in said if one not in ids]
            return (
                marks + (" " + ENTER + "".join(one + ENTER for one in own) if own else "") + ENTER
            )
        case "paragraph" | "list" if said:
            return str(said).replace("\n", ENTER) + ENTER * 2
    return str(said) + ENTER


def test_plain_lines_answer_every_kind(language: str) -> None:
    typed = "".join(in_lines(ask, said, language) for ask, said in turns(language))
    prompter = PlainPrompter(StringIO(typed), StringIO(), language)
    start = Response(questionnaire="all-kinds", version=3, language=language)
    end = conduct(Interview(all_kinds(language), start), prompter, lambda _: None)
    assert end == expected(language)


def test_keys_answer_every_kind(language: str) -> None:
    keys = "".join(in_keys(ask, said) for ask, said in turns(language)) + ENTER  # finish
    start = Response(questionnaire="all-kinds", version=3, language=language)
    with typing(keys) as typist:
        prompter = QuestionaryPrompter(language, typist, DummyOutput())
        end = conduct(Interview(all_kinds(language), start), prompter, lambda _: None)
    assert end == expected(language)


def test_the_same_loop_saves_after_every_answer() -> None:
    saved: list[Response] = []
    run = Interview(all_kinds(), Response(questionnaire="all-kinds", version=3))
    end = conduct(run, ScriptedPrompter(replies("en")), saved.append)
    assert saved[-1] is end is run.response
