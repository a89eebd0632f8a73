"""`brief new` without a person: options, files, pipes."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

import briefkit
from tests.cli.conftest import EXAMPLES, Brief

OIL = EXAMPLES / "kit-campioni-2027.brief.yaml"


def test_what_is_given_is_saved_and_what_is_missing_is_named(brief: Brief, home: Path) -> None:
    ended = brief(
        *("new", "--no-input", "--title", "Close early", "--client", "Northlatch"),
        *("--set", "headline=Where the days go", "--set", "goal.0.target=1,500"),
    )
    assert ended.code == 2
    assert "close-early.brief.yaml" in ended.out
    assert "Reader" in ended.out
    response = briefkit.read_response(home / "close-early.brief.yaml")
    assert response.client == "Northlatch"
    assert response.answers["headline"] == "Where the days go"
    assert response.answers["goal"] == [{"target": "1500"}]


def test_without_input_a_title_is_needed(brief: Brief, home: Path) -> None:
    ended = brief("new", "--no-input")
    assert ended.code == 2
    assert "--title" in ended.err
    assert not list(home.iterdir())


def test_a_brief_that_exists_is_never_replaced(brief: Brief, home: Path) -> None:
    brief("new", "--no-input", "--title", "One")
    before = (home / "one.brief.yaml").read_bytes()
    ended = brief("new", "--no-input", "--title", "One", "--client", "Another")
    assert ended.code == 4
    assert "brief resume" in ended.err
    assert (home / "one.brief.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-brief"),
        ("  ...  ", "brief"),
        ("È già sera: 20%?", "è-già-sera-20"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_file_name_comes_safely_from_the_title(
    brief: Brief, home: Path, title: str, name: str
) -> None:
    brief("new", "--no-input", "--title", title)
    (made,) = home.glob("*.brief.yaml")
    stem = made.name.removesuffix(".brief.yaml")
    assert len(stem.encode()) <= 80
    assert stem.casefold() != "con"
    if name != "con-brief":
        assert stem == name


@pytest.mark.parametrize(
    ("assignment", "named"),
    [
        ("nowhere=1", "nowhere"),
        ("goal.0.targt=1", "goal.0.target"),
        ("goal.0.target=soon", "goal.0.target"),
        ("goal.3.target=1", "3"),
        ("headline", "PATH=VALUE"),
        ("audience=x", "audience.who"),
    ],
)
def test_a_faulty_assignment_is_one_sentence_and_saves_nothing(
    brief: Brief, home: Path, assignment: str, named: str
) -> None:
    ended = brief("new", "--no-input", "--title", "T", "--set", assignment)
    assert ended.code == 2
    assert named in ended.err
    assert not list(home.iterdir())


def test_the_next_brief_of_a_client_starts_from_the_last_one(brief: Brief, home: Path) -> None:
    shutil.copy(OIL, home / "old.brief.yaml")
    ended = brief(
        *("new", "--no-input", "--title", "Spring", "--answers", "old.brief.yaml"),
        *("--set", "headline=Another one", "--language", "it", "--to", "md"),
    )
    assert ended.code == 0, ended.out + ended.err
    response = briefkit.read_response(home / "spring.brief.yaml")
    old = briefkit.read_response(OIL)
    assert response.client == "Torre Mezzana"
    assert response.answers == {**old.answers, "headline": "Another one"}
    assert "Another one" in (home / "spring.md").read_text(encoding="utf-8")


def test_answers_come_from_a_plain_mapping(brief: Brief, home: Path) -> None:
    (home / "a.yaml").write_text("funnel: {planned: 'false'}\nheadline: Hi\n", encoding="utf-8")
    brief("new", "--no-input", "--title", "T", "--answers", "a.yaml")
    response = briefkit.read_response(home / "t.brief.yaml")
    assert response.answers == {"funnel": {"planned": "false"}, "headline": "Hi"}


def test_faulty_answers_are_reported_with_their_place(brief: Brief, home: Path) -> None:
    (home / "a.yaml").write_text("funnel: {planned: maybe}\n", encoding="utf-8")
    ended = brief("new", "--no-input", "--title", "T", "--answers", "a.yaml")
    assert ended.code == 3
    assert "answers.funnel.planned" in ended.err
    assert not (home / "t.brief.yaml").exists()


def test_an_unknown_questionnaire_names_what_there_is(brief: Brief) -> None:
    ended = brief("new", "contnt-brief", "--no-input", "--title", "T")
    assert ended.code == 2
    assert "content-brief" in ended.err


def test_a_pipe_that_ends_early_saves_what_was_answered(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Kit\nTorre Mezzana\n\n1\n"))
    ended = brief("new", "--plain")
    assert ended.code == 2, ended.out + ended.err
    assert "brief resume kit.brief.yaml" in ended.out
    response = briefkit.read_response(home / "kit.brief.yaml")
    assert response.answers == {"deliverable": ["article"]}
    assert response.client == "Torre Mezzana"


def test_resume_goes_on_at_the_first_open_question(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brief("new", "--no-input", "--title", "Kit", "--set", "deliverable=article")
    monkeypatch.setattr("sys.stdin", io.StringIO("1200\n"))
    ended = brief("resume", "kit.brief.yaml", "--plain")
    assert ended.code == 2
    response = briefkit.read_response(home / "kit.brief.yaml")
    assert response.answers["length"] == {"max": "1200"}


def test_edit_asks_one_question_and_saves_it(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(OIL, home)
    monkeypatch.setattr("sys.stdin", io.StringIO("Better headline\n"))
    ended = brief("edit", OIL.name, "headline", "--plain")
    assert ended.code == 0, ended.out + ended.err
    assert briefkit.read_response(home / OIL.name).answers["headline"] == "Better headline"


def test_edit_names_the_questions_where_there_is_no_such_one(brief: Brief, home: Path) -> None:
    shutil.copy(OIL, home)
    ended = brief("edit", OIL.name, "headlin", "--plain")
    assert ended.code == 2
    assert "headline" in ended.err


def test_resume_without_a_file_lists_the_briefs_of_the_folder(brief: Brief, home: Path) -> None:
    assert brief("resume").code == 2
    shutil.copy(OIL, home)
    (home / "broken.brief.yaml").write_text("briefkit: [", encoding="utf-8")
    ended = brief("resume")
    assert ended.code == 0
    assert "Kit campioni 2027" in ended.out
    assert "broken.brief.yaml" in ended.out


def test_a_comment_that_a_save_would_lose_is_announced(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = OIL.read_text(encoding="utf-8") + "# ask Nicola again\n"
    (home / "oil.brief.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("Better headline\n"))
    ended = brief("edit", "oil.brief.yaml", "headline", "--plain")
    assert "notes" in ended.out


def test_a_brief_that_somebody_edits_meanwhile_is_kept_beside_ours(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home / "kit.brief.yaml"
    brief("new", "--no-input", "--title", "Kit", "--set", "deliverable=article")
    theirs = path.read_text(encoding="utf-8").replace("title: Kit", "title: Theirs")

    class Meddling(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
            path.write_text(theirs, encoding="utf-8")
            return super().readline(-1 if size is None else size)

    monkeypatch.setattr("sys.stdin", Meddling("1200\n1\n"))
    ended = brief("resume", "kit.brief.yaml", "--plain")
    assert ended.code == 2
    assert path.read_text(encoding="utf-8") == theirs
    (ours,) = home.glob("kit.mine-*.brief.yaml")
    assert briefkit.read_response(ours).answers["length"] == {"max": "1200", "unit": "words"}
    assert ours.name in ended.out


def test_a_closed_input_is_an_input_that_has_ended(
    brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert brief("new").code == 2
    ended = brief("new", "--title", "Kit", "--client", "C", "--text-language", "en")
    assert ended.code == 2, ended.err
    assert "brief resume kit.brief.yaml" in ended.out
