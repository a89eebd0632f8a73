"""Finding and loading questionnaires."""

from briefkit.questionnaires.find import available, find_questionnaire
from briefkit.questionnaires.load import (
    LanguageMissing,
    load_for,
    load_questionnaire,
    short_language,
)

__all__ = [
    "LanguageMissing",
    "available",
    "find_questionnaire",
    "load_for",
    "load_questionnaire",
    "short_language",
]
