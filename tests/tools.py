"""What several tests need: other programs, and where the project lies."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
"""The top of the project."""


def need(program: str) -> str:
    """Return the path of another program, such as `soffice`; without it the test is skipped.

    In CI a skipped test would be a hole that nobody sees: there it fails. `.ci/run` installs what
    is missing, on Linux only.
    """
    found = shutil.which(program)
    if found:
        return found
    if os.environ.get("CI") and sys.platform == "linux":
        pytest.fail(f"{program} is not installed, and CI must not skip this test")
    pytest.skip(f"{program} is not installed")
