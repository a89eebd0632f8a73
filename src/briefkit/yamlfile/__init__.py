"""Strict YAML: every node knows its place, every scalar is text, nothing is expanded."""

from briefkit.lazy import lazily
from briefkit.yamlfile.comments import has_comments
from briefkit.yamlfile.cursor import Cursor, nearest, quoted
from briefkit.yamlfile.nodes import Mapping, Node, Scalar, Sequence
from briefkit.yamlfile.reading import decode, parse, read

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.yamlfile.writing import write

# Nothing is written before the first question stands on the screen.
__getattr__ = lazily(__name__, {"briefkit.yamlfile.writing": ("write",)})

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
