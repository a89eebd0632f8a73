"""Run a command: errors become one sentence and an exit code here, and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TextIO

from briefkit.cli import overview
from briefkit.cli.greeting import greet
from briefkit.cli.language import interface_language
from briefkit.cli.signals import Signals

DONE, NOT_READY, USAGE, FAULTY, NOT_WRITTEN, INTERRUPTED = 0, 1, 2, 3, 4, 130
OWN_MISTAKE = 70
"""As `sysexits.h` calls it: an error of the software itself."""


def run(arguments: Sequence[str]) -> int:
    """Run `brief` with `arguments`; return the exit code."""
    language = interface_language(arguments)
    _survive_any_encoding()
    try:
        with Signals():
            code = _run(list(arguments), language)
            if sys.stdout is not None:
                sys.stdout.flush()
    except BrokenPipeError:
        _drop(sys.stdout)
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _cannot_print(error, language)
    return code


def _run(arguments: list[str], language: str) -> int:
    if overview.is_asked(arguments):
        print(overview.overview(language), end="")
        return DONE
    greet(arguments, language)
    import click

    from briefkit.cli.commands import command_line
    from briefkit.cli.wording import usage_sentence

    try:
        group = command_line(language)
        result = group.main(arguments, prog_name="brief", standalone_mode=False)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        complain(usage_sentence(error, language))
        return USAGE
    except click.Abort:
        return INTERRUPTED
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever happens is told
        return _told(error, language)
    return result if isinstance(result, int) else DONE


def _told(error: Exception, language: str) -> int:
    """Say what a person must be told and return the exit code."""
    from briefkit.errors import BriefkitError

    if not isinstance(error, BriefkitError):
        return _own_mistake(error, language)
    complain(error.told(error.spoken or language))
    return exit_code(error)


def _own_mistake(error: Exception, language: str) -> int:
    """Say that briefkit made a mistake; its traceback goes to a file that can be sent to us.

    Where `BRIEFKIT_TRACEBACK` is set, it is raised.
    """
    if os.environ.get("BRIEFKIT_TRACEBACK"):
        raise error
    import traceback
    from tempfile import NamedTemporaryFile

    from briefkit.messages import say

    with NamedTemporaryFile(
        "w", prefix="briefkit-", suffix=".txt", delete=False, encoding="utf-8", errors="replace"
    ) as report:
        report.writelines(traceback.format_exception(error))
    complain(say(language, "own-mistake", file=report.name))
    return OWN_MISTAKE


def exit_code(error: Exception) -> int:
    """Return the exit code that `error` stands for."""
    from briefkit.errors import CannotWrite, UsageError

    if isinstance(error, UsageError):
        return USAGE
    return NOT_WRITTEN if isinstance(error, CannotWrite) else FAULTY


def at_terminal() -> bool:
    """Return whether a person types; a closed input is nobody."""
    try:
        return sys.stdin is not None and sys.stdin.isatty()
    except ValueError:
        return False


def complain(sentence: str) -> None:
    """Print `sentence` where errors go, harmless to the terminal, if anybody is there to read."""
    from briefkit.text import clean

    if sys.stderr is None:
        return
    try:
        print(clean(sentence).text, file=sys.stderr, flush=True)
    except OSError:
        _drop(sys.stderr)


def _survive_any_encoding() -> None:
    """Replace what a terminal cannot show, instead of failing on it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _drop(stream: TextIO) -> None:
    """Keep the interpreter from complaining at exit about a stream that takes nothing more."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError, AttributeError):
        return


def _cannot_print(error: OSError, language: str) -> int:
    from briefkit.messages import say
    from briefkit.messages.reasons import reason

    complain(say(language, "cannot-print", reason=reason(error)))
    _drop(sys.stdout)
    return NOT_WRITTEN
