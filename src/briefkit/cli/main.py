"""Run a command: errors become one sentence and an exit code here, and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from briefkit.cli import overview
from briefkit.cli.language import interface_language

DONE, NOT_READY, USAGE, FAULTY, NOT_WRITTEN, INTERRUPTED = 0, 1, 2, 3, 4, 130


def run(arguments: Sequence[str]) -> int:
    """Run `brief` with `arguments`; return the exit code."""
    language = interface_language(arguments)
    _survive_any_encoding()
    try:
        code = _run(list(arguments), language)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_stdout()
        return DONE
    except OSError as error:
        return _cannot_print(error, language)
    return code


def _run(arguments: list[str], language: str) -> int:
    if overview.is_asked(arguments):
        print(overview.overview(language), end="")
        return DONE
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
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - what is not for people is raised again
        return _told(error, language)
    return result if isinstance(result, int) else DONE


def _told(error: Exception, language: str) -> int:
    """Say what a person must be told and return the exit code; raise what is our own mistake."""
    from briefkit.errors import BriefkitError

    if not isinstance(error, BriefkitError):
        raise error
    complain(error.told(error.spoken or language))
    return exit_code(error)


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
    """Print `sentence` where errors go, harmless to the terminal."""
    from briefkit.text import clean

    print(clean(sentence).text, file=sys.stderr)


def _survive_any_encoding() -> None:
    """Replace what a terminal cannot show, instead of failing on it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _drop_stdout() -> None:
    """Keep the interpreter from complaining at exit about a pipe that nobody reads."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return


def _cannot_print(error: OSError, language: str) -> int:
    from briefkit.messages import say
    from briefkit.messages.reasons import reason

    complain(say(language, "cannot-print", reason=reason(error)))
    _drop_stdout()
    return NOT_WRITTEN
