"""Finding and loading questionnaires."""

from briefkit.questionnaires.find import available, find_questionnaire
from briefkit.questionnaires.languages import LanguageMissing, short_language
from briefkit.questionnaires.load import load_for, load_questionnaire

__all__ = [
    "LanguageMissing",
    "available",
    "find_questionnaire",
    "load_for",
    "load_questionnaire",
    "short_language",
]
