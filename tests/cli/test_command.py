"""The command as a whole: help, languages, wrong usage, exit codes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefkit import __version__
from tests.cli.conftest import EXAMPLES, Brief

OIL = EXAMPLES / "kit-campioni-2027.brief.yaml"


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_version_and_help_import_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys, briefkit.__main__ as m\n"
        f"sys.argv = ['brief', *{arguments!r}]\n"
        "try: m.main()\n"
        "except SystemExit: pass\n"
        "heavy = {'attrs', 'attr', 'questionary', 'docx', 'jinja2', 'yaml', 'babel'}\n"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_module_is_the_same_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "briefkit", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"brief {__version__}\n"


def test_help_speaks_the_language_asked_for(brief: Brief) -> None:
    assert "Commands:" in brief("--help").out
    assert "Comandi:" in brief("--language", "it", "--help").out
    assert "Opzioni:" in brief("render", "--language", "it", "--help").out
    assert "Opzioni:" in brief("--language", "it", "render", "--help").out


@pytest.mark.parametrize("value", ["it_IT.UTF-8", "it"])
def test_help_speaks_the_language_of_the_system(
    brief: Brief, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("LANG", value)
    assert "Comandi:" in brief("--help").out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["rendr", "x"], "render"),
        (["render"], "FILE"),
        (["render", "x", "--tpo", "md"], "--to"),
        (["render", "x", "--to", "pdf"], "docx"),
        (["new", "--depth", "shallow"], "essential"),
        (["new", "--title"], "--title"),
    ],
)
def test_wrong_usage_is_one_sentence_and_where_help_is(
    brief: Brief, arguments: list[str], named: str
) -> None:
    for language in ("en", "it"):
        ended = (
            brief(*arguments, "--language", language)
            if arguments != ["new", "--title"]
            else (brief(*arguments))
        )
        assert ended.code == 2
        assert named in ended.err
        assert "--help" in ended.err


def test_show_prints_answers_states_and_what_is_open(brief: Brief, home: Path) -> None:
    shutil.copy(OIL, home)
    ended = brief("show", OIL.name)
    assert ended.code == 0
    for words in ("Torre Mezzana", "Oleificio Alfa", "31 marzo 2027", "PUNTI APERTI", "inglese"):
        assert words in ended.out


def test_show_cannot_send_escape_sequences_to_the_terminal(brief: Brief, home: Path) -> None:
    text = OIL.read_text(encoding="utf-8").replace("Torre Mezzana", '"Torre \\e[31mMezzana"')
    (home / "x.brief.yaml").write_text(text, encoding="utf-8")
    ended = brief("show", "x.brief.yaml")
    assert "\x1b" not in ended.out
    assert "\x1b" not in ended.err


def test_questions_are_listed_and_printed_in_every_format(brief: Brief, home: Path) -> None:
    assert "content-brief" in brief("questions").out
    text = brief("questions", "content-brief", "--language", "it").out
    assert "CONCORRENZA" in text
    assert "competitors" in text
    markdown = brief("questions", "content-brief", "--format", "md").out
    assert markdown.startswith("---\n")
    data = json.loads(brief("questions", "content-brief", "--format", "json").out)
    assert data["sections"][0]["questions"][0]["id"] == "subject"
    assert brief("questions", "content-brief", "--format", "docx").code == 0
    assert (home / "content-brief.questions.docx").is_file()


def test_a_questionnaire_of_ones_own_is_given_by_path(brief: Brief, home: Path) -> None:
    (home / "mine.yaml").write_text(
        "id: mine\ntitle: Mine\nsections:\n- id: a\n  title: A\n  questions:\n"
        "  - {id: x, kind: text, ask: 'What?'}\n",
        encoding="utf-8",
    )
    assert "What?" in brief("questions", "mine.yaml").out
    ended = brief("new", "mine.yaml", "--no-input", "--title", "T", "--set", "x=Yes", "--to", "md")
    assert ended.code == 0, ended.err
    assert "Yes" in (home / "t.md").read_text(encoding="utf-8")


def test_faults_of_a_questionnaire_are_all_told_at_once(brief: Brief, home: Path) -> None:
    (home / "mine.yaml").write_text(
        "id: mine\ntitle: Mine\nsections:\n- id: a\n  title: A\n  questions:\n"
        "  - {id: x, kind: texd, ask: 'What?'}\n  - {id: x, kind: text, ask: 'Who?', tag: }\n",
        encoding="utf-8",
    )
    ended = brief("questions", "mine.yaml")
    assert ended.code == 3
    lines = ended.err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("mine.yaml:") for line in lines)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/full")
def test_a_full_disk_behind_stdout_is_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefkit", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 4
    assert "Traceback" not in done.stderr


def test_answers_survive_a_terminal_that_is_not_utf_8(home: Path) -> None:
    shutil.copy(OIL, home)
    done = subprocess.run(
        [sys.executable, "-m", "briefkit", "show", OIL.name],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "latin-1", "PATH": "", "PYTHONPATH": ":".join(sys.path)},
        cwd=home,
    )
    assert done.returncode == 0, done.stderr


def test_a_questionnaire_in_one_language_is_asked_in_that_language(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = home / ".briefkit" / "questions" / "mine"
    folder.mkdir(parents=True)
    (folder / "questionnaire.yaml").write_text(
        "id: mine\ntitle: Mine\nsections:\n- id: a\n  title: A\n  questions:\n"
        "  - {id: x, kind: text, ask: 'What?'}\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("LANG", "it_IT.UTF-8")
    listed = brief("questions").out
    assert "Mine" in listed
    assert "Brief di contenuto" in listed
    assert brief("new", "mine", "--no-input", "--title", "T", "--set", "x=Yes").code == 0
    assert brief("questions", "mine", "--language", "it").code == 2


def test_a_questionnaire_of_ones_own_cannot_take_the_place_of_a_bundled_one(
    brief: Brief, home: Path
) -> None:
    folder = home / ".briefkit" / "questions" / "content-brief"
    folder.mkdir(parents=True)
    (folder / "questionnaire.yaml").write_text("id: content-brief\n", encoding="utf-8")
    ended = brief("questions", "content-brief")
    assert ended.code == 2
    assert ".briefkit" in ended.err


def test_a_mistake_of_ours_is_a_sentence_and_a_report(
    brief: Brief, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_: object) -> int:
        raise ZeroDivisionError("it\x1b[2J")

    monkeypatch.setattr("tempfile.tempdir", str(home))
    monkeypatch.setattr("briefkit.cli.show.run", broken)
    ended = brief("show", "x.brief.yaml")
    assert (ended.code, ended.out) == (70, "")
    (report,) = home.glob("briefkit-*.txt")
    assert str(report) in ended.err
    assert "Traceback" not in ended.err
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
    monkeypatch.setenv("BRIEFKIT_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        brief("show", "x.brief.yaml")
