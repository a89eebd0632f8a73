"""A stranger's template may use so much time, memory and output, and no more."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from briefkit.errors import BriefkitError, FaultyFile
from briefkit.render.jinja import limits
from briefkit.render.jinja.limits import Limits, written_within

TREE: dict[str, Any] = {"title": "A *title*", "sections": [], "rows": ["x" * 1000] * 1000}
TIGHT = Limits(seconds=2, memory=200, output=1)
ENDLESS = "{% for x in range(99999) %}{% for y in range(99999) %}{% endfor %}\n{% endfor %}"

Written = Callable[[str], str]

on_posix = pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limits")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own.md.j2"


@pytest.fixture
def written(path: Path) -> Written:
    """Return what fills a template within tight limits."""

    def write(source: str) -> str:
        path.write_text(source, encoding="utf-8")
        return written_within("md", path, TREE, "en", TIGHT).strip()

    return write


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """The processes that are started, none of which may be left."""
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*args: Any, **settings: Any) -> subprocess.Popen[bytes]:
        started.append(popen(*args, **settings))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    yield started
    assert started
    assert [child.returncode for child in started].count(None) == 0


def _told(write: Written, source: str, language: str = "en") -> str:
    with pytest.raises(BriefkitError) as caught:
        write(source)
    return caught.value.told(language)


def test_a_template_within_the_limits_is_written(
    written: Written, children: list[subprocess.Popen[bytes]]
) -> None:
    assert written("# {{ brief.title }}\n") == "# A \\*title\\*"
    assert [child.returncode for child in children] == [0]


def test_a_system_without_such_signals_is_no_hindrance(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(signal, "SIGXCPU", raising=False)
    assert written("a") == "a"


def test_the_bundled_template_is_meant_by_none() -> None:
    with pytest.raises(BriefkitError, match="no attribute"):
        written_within("md", None, TREE, "en")


def test_what_it_writes_may_be_any_text(written: Written) -> None:
    assert written("è 日本 \U0001f600 \u202e") == "è 日本 \U0001f600 \u202e"


@on_posix
@pytest.mark.parametrize(
    "source",
    [
        "\n{{ 'a' * 10**9 }}",
        "\n{{ 'a' * 10**12 }}",
        "\n{{ [1] * 10**9 }}",
        "\n{{ 'a' | center(10**9) }}",
        "{% set a = namespace(x='abcdefgh') %}{% for i in range(50) %}\n{% set a.x = a.x ~ a.x %}{% endfor %}",
    ],
)
def test_too_much_memory_is_told_with_its_line(written: Written, path: Path, source: str) -> None:
    said = f"{path}:2: the template takes more than 200 MB of memory."
    assert _told(written, source) == said


@pytest.mark.usefixtures("children")
@on_posix
@pytest.mark.parametrize(
    "source", ["\n" + ENDLESS, "\n{{ 9 ** (9 ** 9) }}", "\n{{ lipsum(n=10**5) }}"]
)
def test_too_much_time_is_told_with_its_line(written: Written, path: Path, source: str) -> None:
    began = time.monotonic()
    told = _told(written, source, "it")
    # What the sandbox does not offer at all is no less safe.
    if "lipsum" not in told:
        assert told.startswith(f"{path}:2: il modello non finisce in 2 secondi.")
    assert time.monotonic() - began < TIGHT.seconds + limits.GRACE


def test_too_much_output_is_told(written: Written, path: Path) -> None:
    source = "{% for x in brief.rows %}{{ x }}{{ x }}{% endfor %}"
    assert _told(written, source) == f"{path}: the template writes more than 1 MB."


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        ("a\n{{ brief.title", 2, "unexpected end of template"),
        ("a\n\n{% if %}", 3, "Expected an expression"),
        ("a\n{{ brief.titel }}", 2, "no attribute 'titel'"),
        ("a\n{{ breif.title }}", 2, "'breif' is undefined"),
        ("a\n{% for x in range(10**12) %}{% endfor %}", 2, "Range too big"),
        ("{% macro m() %}\n{{ m() }}{% endmacro %}{{ m() }}", 2, "RecursionError"),
        ("\n{{ brief.title.__class__ }}", 2, "unsafe"),
    ],
)
def test_a_broken_template_says_where_and_why(
    written: Written, path: Path, source: str, line: int, reason: str
) -> None:
    told = _told(written, source)
    assert told.startswith(f"{path}:{line}: the template is broken: ")
    assert reason in told
    assert "il modello non funziona" in _told(written, source, "it")


def test_a_template_that_cannot_be_read_is_told_in_any_language(tmp_path: Path) -> None:
    with pytest.raises(BriefkitError) as caught:
        written_within("md", tmp_path / "nowhere.md.j2", TREE, "en")
    assert "no such file" in caught.value.told("en")
    assert "il file non esiste" in caught.value.told("it")


def test_a_template_that_is_not_utf_8_is_told_with_its_place(path: Path) -> None:
    path.write_bytes(b"tea\ncaff\xe8")
    with pytest.raises(FaultyFile, match=r":2:5: expected UTF-8, got the byte 0xE8"):
        written_within("md", path, TREE, "en")


def test_a_child_that_dies_is_told(
    written: Written, path: Path, children: list[subprocess.Popen[bytes]]
) -> None:

    def kill() -> None:
        children[0].kill()

    killer = Timer(0.7, kill)
    killer.start()
    told = _told(written, ENDLESS)
    killer.join()
    assert told.startswith(f"{path}: the template broke off: its process ended with code ")


@pytest.mark.usefixtures("children")
def test_a_child_that_does_not_answer_is_ended(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "_BOOT", "import time; time.sleep(60)")
    monkeypatch.setattr(limits, "GRACE", -1)
    assert "is not done after 2 seconds" in _told(written, "a")


@pytest.mark.usefixtures("children")
def test_a_child_that_talks_without_end_is_ended(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    talking = "import sys\nsys.stdin.read()\nwhile True: sys.stdout.write('a' * 9999)"
    monkeypatch.setattr(limits, "_BOOT", talking)
    assert "writes more than 1 MB" in _told(written, "a")


@pytest.mark.usefixtures("children")
def test_a_child_that_takes_no_job_is_told(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "_BOOT", "raise SystemExit(7)")
    assert "its process ended with code 7" in _told(written, "a")


@on_posix
def test_a_child_that_the_system_ends_for_its_time_is_told(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    ending = "import os, signal; os.kill(os.getpid(), signal.SIGXCPU)"
    monkeypatch.setattr(limits, "_BOOT", ending)
    assert "is not done after 2 seconds" in _told(written, "a")


def test_without_python_there_is_a_sentence(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert "could not be started" in _told(written, "a")


@pytest.mark.usefixtures("children")
@on_posix
def test_after_ctrl_c_no_child_is_left(written: Written) -> None:
    began = time.monotonic()
    here = threading.get_ident()
    pressing = Timer(0.5, lambda: signal.pthread_kill(here, signal.SIGINT))
    pressing.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            written(ENDLESS)
    finally:
        pressing.cancel()
    assert time.monotonic() - began < TIGHT.seconds


@on_posix
def test_the_child_knows_neither_the_environment_nor_the_current_folder(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "jinja2.py").write_text("raise SystemExit(3)", encoding="utf-8")
    (tmp_path / "sitecustomize.py").write_text("raise SystemExit(4)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("SECRET", "x")
    path.write_text("a", encoding="utf-8")
    assert written_within("md", path, TREE, "en").strip() == "a"
    show = (
        "import os, sys, json; sys.stdin.read(); print(json.dumps({'text': ' '.join(os.environ)}))"
    )
    monkeypatch.setattr(limits, "_BOOT", show)
    assert "SECRET" not in written_within("md", path, TREE, "en")


def test_the_child_imports_no_more_than_it_needs(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("a", encoding="utf-8")
    report = (
        "import sys, os; sys.path[:] = sys.argv[1:]\n"
        "from briefkit.render.jinja import child\n"
        "answer = child._answer\n"
        "def told(job):\n"
        "    answer(job)\n"
        "    child._look_no_more()\n"
        "    return child.json.dumps({'text': ' '.join(sys.modules)})\n"
        "child._answer = told\n"
        "child.main()\n"
    )
    monkeypatch.setattr(limits, "_BOOT", report)
    loaded = {name.partition(".")[0] for name in written_within("md", path, TREE, "en").split()}
    assert loaded & {"docx", "lxml", "babel", "questionary", "click"} == set()


def test_errors_keep_their_values_on_the_way() -> None:
    from briefkit.messages import Message
    from briefkit.render.jinja.carried import packed, unpacked

    error = BriefkitError("cannot-read", file="a", reason=Message("reason-missing"), all=[1, "b"])
    again = unpacked(json.loads(json.dumps(packed(error))))
    assert again.message == error.message
