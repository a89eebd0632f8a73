"""Answers bound to their questionnaire: typed, with what applies, what is open, what is wrong."""

from briefkit.answers.answers import Answers, OpenPoint, Row, Typed
from briefkit.answers.applies import Applies, applicable
from briefkit.answers.binding import bind
from briefkit.answers.files import files_named
from briefkit.answers.rows import row_name, rows_of

__all__ = [
    "Answers",
    "Applies",
    "OpenPoint",
    "Row",
    "Typed",
    "applicable",
    "bind",
    "files_named",
    "row_name",
    "rows_of",
]
