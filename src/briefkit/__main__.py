"""`brief` and `python -m briefkit`: the version is answered before anything is imported."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        from briefkit import __version__

        print(f"brief {__version__}")
        return
    import gc

    # Imports make many objects and free none; looking for garbage meanwhile takes a tenth of them.
    gc.set_threshold(100_000)
    from briefkit.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
