"""Reading and saving responses."""

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
