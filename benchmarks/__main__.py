"""`python -m benchmarks [PART ...]`: print ratios measured in one run."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import (
    deciding,
    documents,
    echo,
    loading,
    memory,
    opening,
    prompts,
    rendering,
    start,
    waiting,
)
from benchmarks.table import Table

PARTS: dict[str, Callable[[Path, bool], list[Table]]] = {
    "start": start.tables,
    "opening": opening.tables,
    "prompts": prompts.tables,
    "echo": echo.tables,
    "waiting": waiting.tables,
    "loading": loading.tables,
    "deciding": deciding.tables,
    "documents": documents.tables,
    "rendering": rendering.tables,
    "memory": memory.tables,
}


def main() -> None:
    """Measure the parts asked for, or all, and print a table each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    known = ", ".join(PARTS)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{known}; without any, all")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, less to trust")
    wanted = parser.parse_args()
    if unknown := [name for name in wanted.parts if name not in PARTS]:
        parser.error(f"expected {known}, got {', '.join(unknown)}")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"{python} on {platform.system()}; a ratio is the median of those within each round")
    for name in wanted.parts or PARTS:
        with TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
            for table in PARTS[name](Path(folder).resolve(), wanted.quick):
                print(f"\n{table.shown()}", flush=True)


if __name__ == "__main__":
    main()
