"""Strict YAML: every node knows its place, every scalar is text, nothing is expanded or executed."""

from briefkit.yamlfile.comments import has_comments
from briefkit.yamlfile.cursor import Cursor
from briefkit.yamlfile.nodes import Mapping, Node, Scalar, Sequence
from briefkit.yamlfile.reading import parse, read
from briefkit.yamlfile.writing import write

__all__ = [
    "Cursor",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "has_comments",
    "parse",
    "read",
    "write",
]
