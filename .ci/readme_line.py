"""Print a command of README.md, so that CI runs exactly what people are told to run.

A line is marked by a comment that readers do not see: `<!-- the test line -->` just above the
fenced block whose first line it is. Usage: `python3 .ci/readme_line.py "the test line"`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def line_below(mark: str, text: str) -> str:
    """Return the first line of the fenced block below `mark` in `text`."""
    found = re.search(rf"<!-- {re.escape(mark)} -->\s+```\w*\n(.+)\n", text)
    if found is None:
        sys.exit(f"README.md has no fenced block below <!-- {mark} -->")
    return found[1].strip()


if __name__ == "__main__":
    print(line_below(sys.argv[1], README.read_text(encoding="utf-8")))
