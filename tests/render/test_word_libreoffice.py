"""LibreOffice opens what we write. Its exit code is 0 even where it fails: look at the file."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from briefkit.brief.blocks import Brief
from briefkit.render.word import render_word
from tests.render.samples import italian
from tests.render.wordfile import texts
from tests.tools import need

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of its own, so that a LibreOffice that is open elsewhere is not disturbed."""
    return tmp_path_factory.mktemp("profile")


def _converted(brief: Brief, form: str, profile: Path, folder: Path) -> bytes:
    soffice = need("soffice")
    (folder / "brief.docx").write_bytes(render_word(brief))
    command = [
        soffice,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        str(folder),
        str(folder / "brief.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return (folder / f"brief.{form.partition(':')[0]}").read_bytes()


def test_libreoffice_prints_it(any_sample_brief: Brief, profile: Path, tmp_path: Path) -> None:
    assert _converted(any_sample_brief, "pdf", profile, tmp_path).startswith(b"%PDF-")


def test_libreoffice_reads_every_word(profile: Path, tmp_path: Path) -> None:
    read = _converted(italian(), "txt:Text (encoded):UTF8", profile, tmp_path).decode("utf-8-sig")
    plain = " ".join(read.split())
    missing = [text for text in texts(render_word(italian())) if _plain(text) not in plain]
    assert missing == []


def _plain(text: str) -> str:
    return " ".join(text.split())
