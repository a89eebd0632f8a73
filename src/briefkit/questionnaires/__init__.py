"""Finding and loading questionnaires."""

from briefkit.questionnaires.find import available, find_questionnaire
from briefkit.questionnaires.load import load_for, load_questionnaire, short_language

__all__ = ["available", "find_questionnaire", "load_for", "load_questionnaire", "short_language"]
