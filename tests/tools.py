"""What several tests need: other programs, and where the project lies."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[1]
"""The top of the project."""

NODE_PACKAGES = ROOT / ".node" / "node_modules"
"""Where the line in CONTRIBUTING.md puts the validators that `.ci/package.json` names."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def need(*programs: str) -> str:
    """Return the path of another program, such as `soffice`, or of the first one that is there.

    Without it the test is skipped. In CI a skipped test would be a hole that nobody sees: there it
    fails. `.ci/run` installs what is missing, on Linux only.
    """
    found = next(filter(None, map(shutil.which, programs)), None)
    if found is None:
        _without(" or ".join(programs))
    return found


def need_browser() -> list[str]:
    """Return the command of a browser that opens no window, to which its work is added.

    Its sandbox refuses to work for root, who runs everything in a container.
    """
    return [need(*BROWSERS), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]


def need_node_package(name: str) -> Path:
    """Return the folder of an npm package, such as `axe-core`; without it, as `need` does."""
    folder = NODE_PACKAGES / name
    if not (folder / "package.json").is_file():
        _without(f"the npm package {name} (see CONTRIBUTING.md)")
    return folder


def _without(what: str) -> NoReturn:
    if os.environ.get("CI") and sys.platform == "linux":
        pytest.fail(f"{what} is not installed, and CI must not skip this test")
    pytest.skip(f"{what} is not installed")
