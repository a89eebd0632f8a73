"""The same response gives the same bytes: on another day, in another zone, locale and process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*.brief.yaml"))

PROGRAM = """
import hashlib, sys, time, datetime
from pathlib import Path

shift = int(sys.argv[1])

class Later(datetime.datetime):
    @classmethod
    def now(cls, zone=None):
        return super().now(zone) + datetime.timedelta(days=shift)

if shift:
    datetime.datetime = Later
    real = time.time
    time.time = lambda: real() + shift * 86_400
import briefkit
for name in sys.argv[2:]:
    response = briefkit.read_response(Path(name))
    questionnaire = briefkit.load_for(response)
    for layout in questionnaire.layouts:
        brief = briefkit.build_brief(questionnaire, response, layout.id)
        for data in (
            briefkit.render_word(brief),
            briefkit.render_word(brief, paper="letter"),
            briefkit.render_markdown(brief).encode(),
            briefkit.render_html(brief).encode(),
            briefkit.render_json(brief).encode(),
        ):
            print(layout.id, hashlib.sha256(data).hexdigest())
"""

SURROUNDINGS = {
    "another day": ({}, 400),
    "another zone": ({"TZ": "Pacific/Kiritimati"}, 0),
    "another locale": ({"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"}, 0),
    "no UTF-8 in the locale": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}, 0),
    "another hash seed": ({"PYTHONHASHSEED": "4242"}, 0),
}


def digests(folder: Path, shift: int = 0, **environment: str) -> list[str]:
    """Return the digest of every document of the examples, made in a process of its own."""
    usual = {**os.environ, "PYTHONHASHSEED": "1", "TZ": "UTC"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(shift), *map(str, EXAMPLES)],
        env={**usual, **environment},
        cwd=folder,
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=120,
    )
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return digests(tmp_path_factory.mktemp("here"))


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_documents_do_not_depend_on(name: str, here: list[str], tmp_path: Path) -> None:
    environment, shift = SURROUNDINGS[name]
    assert len(here) == 2 * 3 * 5
    assert digests(tmp_path, shift, **environment) == here
