"""Content briefs made of decisions: questionnaires as data, interviews, and documents for writers.

    import briefkit

    response = briefkit.read_response("olio.brief.yaml")
    questionnaire = briefkit.load_for(response)
    brief = briefkit.build_brief(questionnaire, response)
    word = briefkit.render_word(brief)

Names load when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from briefkit.lazy import lazily

__version__ = "0.1.0"

TYPE_CHECKING = False  # spares the import of `typing`

if TYPE_CHECKING:
    from briefkit.answers import Answers, applicable, bind
    from briefkit.brief import Brief, build_brief
    from briefkit.errors import BriefkitError, CannotWrite, Fault, FaultyFile, UsageError
    from briefkit.model import (
        Choice,
        Depth,
        Example,
        Field,
        Question,
        Questionnaire,
        Response,
        Section,
    )
    from briefkit.questionnaires import load_for, load_questionnaire
    from briefkit.render.html import render_html
    from briefkit.render.json import brief_schema, render_json
    from briefkit.render.markdown import render_markdown
    from briefkit.render.word import render_word
    from briefkit.responses import read_response, write_response

_HOMES = {
    "briefkit.answers": ("Answers", "applicable", "bind"),
    "briefkit.brief": ("Brief", "build_brief"),
    "briefkit.errors": ("BriefkitError", "CannotWrite", "Fault", "FaultyFile", "UsageError"),
    "briefkit.model": (
        *("Choice", "Depth", "Example", "Field", "Question", "Questionnaire", "Response"),
        "Section",
    ),
    "briefkit.questionnaires": ("load_for", "load_questionnaire"),
    "briefkit.render.html": ("render_html",),
    "briefkit.render.json": ("brief_schema", "render_json"),
    "briefkit.render.markdown": ("render_markdown",),
    "briefkit.render.word": ("render_word",),
    "briefkit.responses": ("read_response", "write_response"),
}

__all__ = [
    "Answers",
    "Brief",
    "BriefkitError",
    "CannotWrite",
    "Choice",
    "Depth",
    "Example",
    "Fault",
    "FaultyFile",
    "Field",
    "Question",
    "Questionnaire",
    "Response",
    "Section",
    "UsageError",
    "__version__",
    "applicable",
    "bind",
    "brief_schema",
    "build_brief",
    "load_for",
    "load_questionnaire",
    "read_response",
    "render_html",
    "render_json",
    "render_markdown",
    "render_word",
    "write_response",
]


__getattr__ = lazily(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
