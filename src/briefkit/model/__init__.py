"""The nouns: plain frozen data that nothing here loads, asks, prints or renders."""

from __future__ import annotations

from briefkit.lazy import lazily
from briefkit.model.plain import Plain, moment_text, number_text, plain
from briefkit.model.questionnaire import (
    KINDS,
    Choice,
    Depth,
    Example,
    Field,
    Question,
    Questionnaire,
    Section,
)

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.model.condition import All, Answered, Any, Condition, Includes, Is, Not
    from briefkit.model.layout import (
        HEADER_PATHS,
        BlockSpec,
        FactSpec,
        Layout,
        ListSpec,
        SectionSpec,
        SignOffPoint,
    )
    from briefkit.model.response import FORMAT, AddOn, Response, Source

# The first prompt needs none of these; making their classes takes longer than reading them.
__getattr__ = lazily(
    __name__,
    {
        "briefkit.model.condition": (
            *("All", "Answered", "Any", "Condition", "Includes", "Is", "Not"),
        ),
        "briefkit.model.layout": (
            *("HEADER_PATHS", "BlockSpec", "FactSpec", "Layout", "ListSpec", "SectionSpec"),
            "SignOffPoint",
        ),
        "briefkit.model.response": ("FORMAT", "AddOn", "Response", "Source"),
    },
)

__all__ = [
    "FORMAT",
    "HEADER_PATHS",
    "KINDS",
    "AddOn",
    "All",
    "Answered",
    "Any",
    "BlockSpec",
    "Choice",
    "Condition",
    "Depth",
    "Example",
    "FactSpec",
    "Field",
    "Includes",
    "Is",
    "Layout",
    "ListSpec",
    "Not",
    "Plain",
    "Question",
    "Questionnaire",
    "Response",
    "Section",
    "SectionSpec",
    "SignOffPoint",
    "Source",
    "moment_text",
    "number_text",
    "plain",
]
