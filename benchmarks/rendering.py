"""One brief to one Word document, each way a program of its own, from exec to exit."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from shutil import which
from statistics import median

from benchmarks import peers
from benchmarks.measure import environment, in_turn, ratio, run
from benchmarks.pages import pieces
from benchmarks.responses import EXAMPLES
from benchmarks.table import NOT_HERE, Table, milliseconds, times
from benchmarks.word_peers import by_template
from briefkit import build_brief, load_for, read_response, render_markdown

OURS = "brief render --to docx"
NOTHING = "python -c pass"

_SCRIPT = """\
import json, sys, docxtpl, yaml
with open(sys.argv[1], encoding="utf-8") as file:
    response = yaml.load(file, Loader=yaml.CSafeLoader)
template = docxtpl.DocxTemplate("template.docx")
with open("pieces.json", encoding="utf-8") as file:
    template.render({"pieces": json.load(file)}, autoescape=True)
template.save("docxtpl.docx")
"""
"""As short as a script with docxtpl can be. It reads the response too, but is given the words of
the document, which briefkit has to make from it and from the questionnaire."""


def tables(folder: Path, quick: bool) -> list[Table]:
    """Return whole programs that make the same pages."""
    env = environment(folder)
    commands = _commands(folder)
    known = {name: command for name, command in commands.items() if command}
    measured = in_turn(
        {name: partial(run, command, folder, env) for name, command in known.items()},
        5 if quick else 15,
    )
    figures = {name: [spent.clock for spent in every] for name, every in measured.items()}
    return [_table(commands, figures)]


def _commands(folder: Path) -> Mapping[str, Sequence[str]]:
    """Return the commands by name; an empty one stands for a program that is not here."""
    example = EXAMPLES / "multi-entity-close-checklist.brief.yaml"
    response = read_response(example)
    brief = build_brief(load_for(response), response)
    (folder / "brief.md").write_text(render_markdown(brief), encoding="utf-8")
    written = [piece._asdict() for piece in pieces(brief)]
    (folder / "pieces.json").write_text(json.dumps(written), encoding="utf-8")
    (folder / "fill.py").write_text(_SCRIPT, encoding="utf-8")
    by_template(folder)
    pandoc = which("pandoc")
    render = [*peers.brief(), "render", str(example), "--to", "docx", "--force"]
    return {
        OURS: [*render, "--output", str(folder)],
        "pandoc, from Markdown": [pandoc, "brief.md", "-o", "pandoc.docx"] if pandoc else [],
        "a script with docxtpl": [sys.executable, "fill.py", str(example)],
        NOTHING: [sys.executable, "-c", "pass"],
    }


def _table(commands: Mapping[str, object], figures: Mapping[str, list[float]]) -> Table:
    rows = []
    for name in commands:
        should = "" if name in (OURS, NOTHING) else "more than 1"
        taken = figures.get(name)
        if taken:
            beside = times(ratio(taken, figures[OURS]))
            rows.append([name, milliseconds(median(taken)), beside, should])
        else:
            rows.append([name, NOT_HERE, NOT_HERE, ""])
    header = ["program", "median", f"beside {OURS}", "should be"]
    return Table("One brief, whole programs", header, rows)
