"""Killed at any moment, the wizard has kept every answer that it had gone on from."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import briefkit

ROUNDS = int(os.environ.get("BRIEFKIT_KILL_ROUNDS", "8"))
"""Moments at which the wizard is killed; `BRIEFKIT_KILL_ROUNDS=200` for the long run."""

QUESTIONS = 40


@pytest.fixture(scope="module")
def questionnaire(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("long") / "long.yaml"
    rows = "".join(
        f"  - {{id: q{n}, kind: text, ask: 'Question {n}?'}}\n" for n in range(QUESTIONS)
    )
    file.write_text(
        f"id: long\ntitle: Long\nsections:\n- id: a\n  title: A\n  questions:\n{rows}", "utf-8"
    )
    return file


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_kill_9_loses_no_answer_and_leaves_no_torn_file(
    questionnaire: Path, tmp_path: Path, seed: int
) -> None:
    moment = random.Random(seed)
    command = [sys.executable, "-m", "briefkit", "new", str(questionnaire), "--plain"]
    wizard = subprocess.Popen(
        [*command, "--title", "Long", "--client", "C", "--text-language", "en"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1", "LANG": "en"},
    )
    assert wizard.stdin is not None
    assert wizard.stdout is not None
    said: list[bytes] = []
    output = wizard.stdout
    listener = threading.Thread(target=lambda: said.extend(iter(output.readline, b"")))
    listener.start()
    answers = "".join(f"answer {n}\n" for n in range(QUESTIONS))
    wizard.stdin.write(answers.encode())
    wizard.stdin.flush()
    while not said and wizard.poll() is None:
        time.sleep(0.001)
    time.sleep(moment.uniform(0, 0.25))
    wizard.kill()
    wizard.wait()
    listener.join()
    wizard.stdin.close()
    output.close()
    asked = [int(n) for n in re.findall(rb"Question (\d+)\?", b"".join(said))]
    kept = briefkit.read_response(tmp_path / "long.brief.yaml").answers
    for number in range(max(asked, default=0)):
        assert kept.get(f"q{number}") == f"answer {number}"
