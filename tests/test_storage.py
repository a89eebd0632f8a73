"""Saving: what was shown as saved is there, and what somebody else wrote is never lost."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterator
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefkit.errors import BriefkitError, CannotWrite
from briefkit.messages import LANGUAGES
from briefkit.storage import (
    Busy,
    Conflict,
    fingerprint,
    hold,
    load,
    locks,
    safe_name,
    save,
    saving,
)
from briefkit.storage.names import beside

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX has it, Windows has not")
not_root = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to this user"
)


@pytest.fixture(autouse=True)
def _locks_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Subprocesses look for locks in the same folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "olio.brief.yaml"


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_what_was_saved_can_be_loaded(file: Path) -> None:
    seen = save(file, b"one", None)
    assert seen == fingerprint(b"one")
    assert load(file) == (b"one", seen)
    assert save(file, b"two", seen) == fingerprint(b"two")
    assert file.read_bytes() == b"two"
    assert _names(file.parent) == [file.name]


def test_the_same_content_is_not_written_again(file: Path) -> None:
    seen = save(file, b"one", None)
    before = file.stat()
    assert save(file, b"one", seen) == save(file, b"one", None) == save(file, b"one", "other")
    after = file.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_was_edited_meanwhile_is_kept_and_ours_is_saved_beside_it(file: Path) -> None:
    seen = save(file, b"one", None)
    file.write_bytes(b"edited by hand")
    with pytest.raises(Conflict) as caught:
        save(file, b"ours", seen)
    kept = file.with_name("olio.mine-1.brief.yaml")
    assert file.read_bytes() == b"edited by hand"
    assert kept.read_bytes() == b"ours"
    assert (caught.value.kept, caught.value.seen) == (kept, fingerprint(b"ours"))
    assert save(kept, b"and on", caught.value.seen)
    for language in LANGUAGES:
        assert str(file) in caught.value.told(language)
        assert str(kept) in caught.value.told(language)


def test_a_file_that_should_not_exist_is_not_overwritten(file: Path) -> None:
    file.write_bytes(b"somebody else's")
    with pytest.raises(Conflict):
        save(file, b"ours", None)
    assert file.read_bytes() == b"somebody else's"


def test_every_conflict_finds_a_free_name_and_the_same_version_is_kept_once(file: Path) -> None:
    file.write_bytes(b"theirs")
    file.with_name("olio.mine-2.brief.yaml").mkdir()
    for data in (b"one", b"two", b"one", b"two"):
        with pytest.raises(Conflict):
            save(file, data, "what was there before")
    assert _names(file.parent) == [
        "olio.brief.yaml",
        "olio.mine-1.brief.yaml",
        "olio.mine-2.brief.yaml",
        "olio.mine-3.brief.yaml",
    ]
    assert file.with_name("olio.mine-3.brief.yaml").read_bytes() == b"two"


def test_a_file_that_has_gone_is_written_again(file: Path) -> None:
    seen = save(file, b"one", None)
    file.unlink()
    save(file, b"two", seen)
    assert file.read_bytes() == b"two"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("x.brief.yaml", "x.mine-1.brief.yaml"),
        ("x.yaml", "x.mine-1.yaml"),
        ("v1.2.brief.yaml", "v1.2.mine-1.brief.yaml"),
        ("x", "x.mine-1"),
        (".x", ".x.mine-1"),
        (".brief.yaml", ".brief.mine-1.yaml"),
        (f"{'è' * 120}.brief.yaml", f"{'è' * 118}.mine-1.brief.yaml"),
    ],
)
def test_our_version_keeps_its_ending(name: str, other: str) -> None:
    assert beside(name, 1) == other
    assert len(beside(name, 10**6).encode()) <= 255


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_of_a_file_is_kept(file: Path, mode: int) -> None:
    seen = save(file, b"one", None)
    file.chmod(mode)
    save(file, b"two", seen)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@posix
def test_a_new_file_has_the_usual_mode(file: Path) -> None:
    before = os.umask(0o027)
    try:
        save(file, b"one", None)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@posix
def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "real.yaml"
    target.parent.mkdir()
    seen = save(target, b"one", None)
    file.symlink_to(target)
    save(file, b"two", seen)
    assert file.is_symlink()
    assert target.read_bytes() == b"two"
    assert _names(target.parent) == ["real.yaml"]


@posix
def test_what_a_crash_left_is_cleared_away_and_never_followed(file: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"safe")
    (tmp_path / f".{file.name}.tmp").symlink_to(victim)
    save(file, b"one", None)
    assert victim.read_bytes() == b"safe"
    assert _names(tmp_path) == [file.name, "victim"]


def test_the_longest_name_that_a_disk_takes_can_be_saved(tmp_path: Path) -> None:
    file = tmp_path / ("n" * 250 + ".yaml")
    save(file, b"one", None)
    assert _names(tmp_path) == [file.name]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/x.yaml", "the folder does not exist"),
        ("n" * 300, "the name is too long"),
        ("a\0b", "no file can have such a name"),
        ("folder", "it is a folder"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite) as caught:
        save(tmp_path / name, b"one", None)
    said = f"Cannot write {tmp_path / name}: {reason}. Nothing was changed."
    assert str(caught.value) == said
    assert _names(tmp_path) == ["folder"]


@posix
def test_links_in_a_circle_and_pipes_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotWrite, match="its links lead in a circle"):
        save(tmp_path / "a", b"one", None)
    with pytest.raises(CannotWrite, match="it is not an ordinary file"):
        save(tmp_path / "pipe", b"one", None)
    assert _names(tmp_path) == ["a", "b", "pipe"]


@not_root
def test_a_read_only_file_and_folder_are_respected(file: Path) -> None:
    seen = save(file, b"one", None)
    file.chmod(0o444)
    with pytest.raises(CannotWrite, match="access is not allowed"):
        save(file, b"two", seen)
    file.chmod(0o644)
    file.parent.chmod(0o555)
    try:
        with pytest.raises(CannotWrite, match="access is not allowed"):
            save(file, b"two", seen)
    finally:
        file.parent.chmod(0o755)
    assert file.read_bytes() == b"one"


def _full(_: int) -> None:
    raise OSError(ENOSPC, "No space left on device")


def test_a_full_disk_costs_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = save(file, b"one", None)
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(CannotWrite, match="there is no space left"):
        save(file, b"two" * 1000, seen)
    assert file.read_bytes() == b"one"
    assert _names(file.parent) == [file.name]


def test_an_interrupted_save_leaves_nothing_behind(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    seen = save(file, b"one", None)
    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save(file, b"two", seen)
    monkeypatch.undo()
    assert _names(file.parent) == [file.name]
    save(file, b"two", seen)


def test_on_windows_a_file_held_for_a_moment_is_tried_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []
    replace = os.replace

    def refuse_twice(one: Any, other: Any) -> None:
        tries.append(1)
        if len(tries) < 3:
            raise PermissionError(13, "held by a virus scanner")
        replace(one, other)

    monkeypatch.setattr(os, "replace", refuse_twice)
    monkeypatch.setattr(saving, "IS_WINDOWS", True)
    save(file, b"one", None)
    assert file.read_bytes() == b"one"
    assert len(tries) == 3


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing", "there is no such file"), ("", "it is a folder"), ("a\0b", "no file can have")],
)
def test_what_cannot_be_loaded_is_one_sentence(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(BriefkitError, match=f"Cannot read .*: {reason}"):
        load(tmp_path / name)


def test_a_file_of_absurd_size_is_not_loaded(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(64_000_001)
    with pytest.raises(BriefkitError, match="more than 64 MB"):
        load(file)


# Locks


def _elsewhere(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Run `code` in another process; `path` is its first argument."""
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from briefkit.storage import *\n"
        f"path = Path(sys.argv[1])\n{code}\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.fixture
def holder(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the file."""
    process = _elsewhere("hold(path)\nprint('held', flush=True)\ntime.sleep(60)", file)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_saving_works_while_this_process_holds_the_file(file: Path) -> None:
    with hold(file):
        seen = save(file, b"one", None)
        save(file, b"two", seen)
    save(file, b"three", fingerprint(b"two"))


def test_a_second_session_is_told_who_holds_the_file_and_since_when(
    file: Path, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "PATIENCE", 0.1)
    today = time.strftime("%Y-%m-%d")
    for attempt in (lambda: hold(file), lambda: save(file, b"one", None)):
        with pytest.raises(Busy) as caught:
            attempt()
        for language in LANGUAGES:
            told = caught.value.told(language)
            assert str(file) in told
            assert str(holder.pid) in told
            assert today in told
    assert not file.exists()


def test_a_lock_is_free_after_kill_9(file: Path, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    with hold(file):
        save(file, b"one", None)


def test_a_session_of_this_process_counts_as_well(file: Path) -> None:
    with hold(file), pytest.raises(Busy, match=f"process {os.getpid()}"):
        hold(file)
    with hold(file):
        pass


def test_a_released_lock_can_be_released_again(file: Path) -> None:
    first = hold(file)
    first.release()
    with hold(file):
        first.release()
        with pytest.raises(Busy):
            hold(file)


@posix
def test_a_link_and_its_target_are_one_file(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(file)
    with hold(file), pytest.raises(Busy):
        hold(link)


def test_locks_do_not_lie_beside_the_file(file: Path) -> None:
    with hold(file):
        save(file, b"one", None)
        assert _names(file.parent) == [file.name]


@posix
def test_without_a_folder_for_locks_there_is_the_temporary_one_and_then_none(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    obstacle = tmp_path / "obstacle"
    obstacle.write_text("a file where a folder should be", encoding="utf-8")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("XDG_STATE_HOME", str(obstacle))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    assert locks.lock_folder() == tmp_path / "temporary" / f"briefkit-{os.getuid()}"
    monkeypatch.setattr("tempfile.tempdir", str(obstacle))
    assert locks.lock_folder() is None
    with hold(file):
        save(file, b"one", None)
    save(file, b"two", fingerprint(b"one"))


COUNTING = """
def count(path, name, times):
    for _ in range(times):
        while True:
            data, seen = load(path)
            try:
                save(path, b"%d %s" % (int(data.split()[0]) + 1, name), seen)
            except Conflict as conflict:
                conflict.kept.unlink()
            else:
                break
"""


def test_threads_and_processes_take_turns(file: Path) -> None:
    code = (
        f"{COUNTING}\n"
        "from threading import Thread\n"
        "name = sys.argv[2].encode()\n"
        "threads = [Thread(target=count, args=(path, name + n, 15)) for n in (b'x', b'y')]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
    )
    save(file, b"0", None)
    processes = [_elsewhere(code, file, name) for name in ("a", "b")]
    for process in processes:
        assert process.communicate()[1] == ""
    assert file.read_bytes().split()[0] == b"60"


@pytest.mark.slow
@posix
def test_kill_9_never_leaves_a_torn_file_nor_loses_what_was_saved(file: Path) -> None:
    code = (
        "seen, n = load(path)[1], 0\n"
        "with hold(path):\n"
        "    while True:\n"
        "        n += 1\n"
        "        seen = save(path, b'%08d' % n * 500, seen)\n"
        "        print(n, flush=True)\n"
    )
    chance = random.Random(7)
    for _ in range(15):
        file.write_bytes(b"%08d" % 0 * 500)
        process = _elsewhere(code, file)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.random() * 0.05)
        process.send_signal(signal.SIGKILL)
        shown = [1, *map(int, process.communicate()[0].split())]
        data = file.read_bytes()
        assert data == data[:8] * 500
        assert int(data[:8]) in (shown[-1], shown[-1] + 1)
        save(file, b"and on", fingerprint(data))
        assert _names(file.parent) == [file.name]


def test_nothing_is_imported_for_locks_before_the_first_save() -> None:
    code = "print(sorted({'filelock', 'platformdirs', 'tempfile', 'asyncio'} & set(sys.modules)))"
    assert _elsewhere(code, "x").communicate() == ("[]\n", "")


# Names

LETTERS = st.sampled_from("conauxlpt1²./\\ :-İßक्षि\u0301")


@given(st.one_of(st.text(st.characters()), st.text(LETTERS)))
@example("../../etc/passwd")
@example("CON")
@example("com²")
@example("è" * 100)
@example("ab" * 40 + "\u0301")
def test_a_name_is_safe_everywhere(title: str) -> None:
    name = safe_name(title)
    assert 0 < len(name.encode("utf-8")) <= 80
    assert all(one == "-" or one.isalnum() or unicodedata.category(one)[0] == "M" for one in name)
    assert name == unicodedata.normalize("NFC", name) == name.strip("-")
    assert "--" not in name
    assert name.upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "COM²", "LPT9"}
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Kit campioni 2027", "kit-campioni-2027"),
        ("  L’olio: perché?  ", "l-olio-perché"),
        ("Ölmühle / Köln", "ölmühle-köln"),
        ("हिन्दी में", "हिन्दी-में"),
        ("東京 2027", "東京-2027"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Users", "c-users"),
        ("a\nb\x00c", "a-b-c"),
        ("CON", "con-brief"),
        ("com¹", "com¹-brief"),
        ("console", "console"),
        ("", "brief"),
        ("?!…", "brief"),
        ("-x-", "x"),
        ("e\u0301", "é"),
        ("👩", "brief"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_a_long_title_is_cut_before_a_letter_with_its_accent() -> None:
    assert safe_name("q\u0323" * 60) == "q\u0323" * 26
    assert safe_name("word " * 1000) == "-".join(["word"] * 16)
