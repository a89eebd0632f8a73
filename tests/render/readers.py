"""What other programs read in a Word file: all of its words, on one line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.render.wordfile import texts
from tests.tools import need
from tests.worlds import flat

_BETWEEN_WORDS = {"Space", "SoftBreak", "LineBreak"}
_WORDS = {"Str", "Code", "Math"}


def by_python_docx(data: bytes) -> str:
    return flat("\n".join(texts(data)))


def by_pandoc(data: bytes) -> str:
    command = [need("pandoc"), "--from=docx", "--to=json"]
    done = subprocess.run(command, input=data, check=True, capture_output=True, timeout=80)
    return flat("".join(_said(json.loads(done.stdout)["blocks"])))


def _said(node: Any) -> Iterator[str]:
    """Yield the words below a node of pandoc's tree, and a blank where one block ends."""
    if isinstance(node, list):
        for each in node:
            yield from _said(each)
    elif isinstance(node, dict) and node.get("t") in _WORDS:
        yield node["c"] if node["t"] == "Str" else node["c"][-1]
    elif isinstance(node, dict):
        yield " " if node.get("t") in _BETWEEN_WORDS else ""
        yield from _said(node.get("c", ""))
        yield "" if node.get("t") in INLINE else " "


INLINE = {"Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps"}
INLINE |= {"Quoted", "Cite", "Link", "Image", "Span", "Note"}


def by_libreoffice(documents: list[bytes], folder: Path) -> list[str]:
    """Return what LibreOffice reads in each document; starting it takes seconds, one more none."""
    files = converted(documents, "txt:Text (encoded):UTF8", folder)
    return [flat(file.read_text("utf-8-sig")) for file in files]


def converted(documents: list[bytes], form: str, folder: Path, suffix: str = "docx") -> list[Path]:
    """Return the files that LibreOffice makes of documents, such as `pdf`.

    It has a profile of its own, so that one that is open elsewhere is not disturbed.
    """
    soffice = need("soffice")
    names = [f"{number}.{suffix}" for number in range(len(documents))]
    for name, data in zip(names, documents, strict=True):
        (folder / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", form, "--outdir", str(folder)]
    # Its exit code is 0 even where it fails; then there is no file.
    subprocess.run(
        [*command, *[str(folder / name) for name in names]],
        check=True,
        capture_output=True,
        timeout=180,
    )
    ending = form.partition(":")[0]
    return [(folder / name).with_suffix(f".{ending}") for name in names]
