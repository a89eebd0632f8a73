"""Reading and saving responses."""

from briefkit.lazy import lazily

TYPE_CHECKING = False

if TYPE_CHECKING:
    from briefkit.responses.files import (
        SUFFIX,
        create_response,
        find_responses,
        loses_comments,
        read_response,
        write_response,
    )
    from briefkit.responses.read import parse_response
    from briefkit.responses.write import response_text

# A new brief is not read, and not saved before its first question stands on the screen.
__getattr__ = lazily(
    __name__,
    {
        "briefkit.responses.files": (
            "SUFFIX",
            "create_response",
            "find_responses",
            "loses_comments",
            "read_response",
            "write_response",
        ),
        "briefkit.responses.read": ("parse_response",),
        "briefkit.responses.write": ("response_text",),
    },
)

__all__ = [
    "SUFFIX",
    "create_response",
    "find_responses",
    "loses_comments",
    "parse_response",
    "read_response",
    "response_text",
    "write_response",
]
