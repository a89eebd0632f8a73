"""What a stranger's document will give as a template, and what it lacks: told before rendering."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from briefkit.messages import Message
from briefkit.render.word.archive import MOST_RATIO, MOST_XML, contents
from briefkit.render.word.foreign import Paper, main_part
from briefkit.render.word.oxml import Element, own, parsed
from briefkit.render.word.survey_edges import edges
from briefkit.render.word.survey_left import left
from briefkit.render.word.survey_look import fonts, page, styles
from briefkit.render.word.template import bundled_parts, stock


@frozen
class Survey:
    """What is to be known of a template before it is used.

    Attributes:
        taken: what a brief takes over from it.
        added: what it lacks, so that briefkit adds its own.
        advice: what its author may want to mend.
        left: what is left behind.
    """

    taken: tuple[Message, ...]
    added: tuple[Message, ...]
    advice: tuple[Message, ...]
    left: tuple[Message, ...]


def survey(path: Path) -> Survey:
    """Return what the document at `path` gives and lacks; a good template needs no advice.

    Raises:
        BriefkitError: it cannot be used as a template.
    """
    master = stock(path, "en").master
    paper = Paper(contents(path.read_bytes(), MOST_XML, MOST_RATIO), str(path))
    main = main_part(paper)
    body = parsed(paper.parts[main], main, paper.file)
    ours, theirs = own(bundled_parts()["word/styles.xml"]), _styles(paper, main)
    seen = [page(master), edges(paper, main, master), fonts(paper, main, theirs)]
    if theirs is not None:
        seen.append(styles(theirs, ours))
    taken, added, advice = (
        tuple(message for one in seen for message in one[place]) for place in range(3)
    )
    return Survey(taken, added, advice, left(paper, main, body))


def _styles(paper: Paper, main: str) -> Element | None:
    """Return the root of its styles; None where it has none, so that all are ours."""
    for each in paper.relations(main):
        if each.kind.endswith("/styles") and each.target in paper.parts:
            return parsed(paper.parts[each.target], each.target, paper.file)
    return None
