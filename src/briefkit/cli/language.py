"""Which language the interface speaks: as asked, else as the system does."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from briefkit.messages import LANGUAGES


def interface_language(arguments: Sequence[str]) -> str:
    """Return the language of `--language` in `arguments`, else of the system, else English."""
    wanted = _asked(arguments) or _system()
    short = wanted.replace("_", "-").split("-")[0].split(".")[0].lower()
    return short if short in LANGUAGES else LANGUAGES[0]


def _asked(arguments: Sequence[str]) -> str:
    for position, argument in enumerate(arguments):
        if argument.startswith("--language="):
            return argument.partition("=")[2]
        if argument == "--language" and position + 1 < len(arguments):
            return arguments[position + 1]
    return ""


def _system() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    if sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(number, "")
    return ""
