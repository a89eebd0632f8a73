"""Strict YAML: every node knows its place, every scalar is text, nothing is expanded."""

from briefkit.lazy import lazily
from briefkit.yamlfile.cursor import Cursor, nearest, quoted
from briefkit.yamlfile.decoding import decode
from briefkit.yamlfile.nodes import Mapping, Node, Scalar, Sequence

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.yamlfile.comments import has_comments
    from briefkit.yamlfile.reading import parse, read
    from briefkit.yamlfile.writing import write

# Nothing is written before the first question stands on the screen, and who only decodes a
# template needs no YAML at all.
__getattr__ = lazily(
    __name__,
    {
        "briefkit.yamlfile.comments": ("has_comments",),
        "briefkit.yamlfile.reading": ("parse", "read"),
        "briefkit.yamlfile.writing": ("write",),
    },
)

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
