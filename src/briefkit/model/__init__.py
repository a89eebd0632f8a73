"""The nouns: plain frozen data that nothing here loads, asks, prints or renders."""

from briefkit.model.condition import All, Answered, Any, Condition, Includes, Is, Not
from briefkit.model.layout import BlockSpec, FactSpec, Layout, SectionSpec, SignOffPoint
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
from briefkit.model.response import FORMAT, AddOn, Response, Source

__all__ = [
    "FORMAT",
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
