"""Strict YAML: every node knows its place, every scalar is text, nothing is expanded."""

from briefkit.yamlfile.comments import has_comments
from briefkit.yamlfile.cursor import Cursor, nearest, quoted
from briefkit.yamlfile.nodes import Mapping, Node, Scalar, Sequence
from briefkit.yamlfile.reading import decode, parse, read
from briefkit.yamlfile.writing import write

__all__ = [
    "Cursor",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "decode",
    "has_comments",
    "nearest",
    "parse",
    "quoted",
    "read",
    "write",
]
