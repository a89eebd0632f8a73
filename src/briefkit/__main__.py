"""`brief` and `python -m briefkit`: the version is answered before anything is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    try:
        code = 0 if sys.argv[1:] == ["--version"] and _has_said_version() else _run()
    except KeyboardInterrupt:
        code = 130
    _stop_listening()
    sys.exit(code)


def _stop_listening() -> None:
    """Ignore Ctrl-C from here on: there is nothing left to stop but Python's own clearing up."""
    import signal

    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # not in the main thread: whoever runs us decides
        return


def _run() -> int:
    import gc

    # Imports make many objects and free none; looking for garbage meanwhile takes a tenth of them.
    gc.set_threshold(100_000)
    from briefkit.cli.main import run

    return run(sys.argv[1:])


def _has_said_version() -> bool:
    """Print the version; where that fails, `run` says why."""
    from briefkit import __version__

    try:
        print(f"brief {__version__}", flush=True)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main()
