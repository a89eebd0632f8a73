"""Load a questionnaire in one language, or report everything that is wrong with its files.

What reads and checks the files is imported by the first loading.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefkit.questionnaires.find import find_questionnaire, is_bundled
from briefkit.questionnaires.languages import short_language

if TYPE_CHECKING:
    from briefkit.model import Questionnaire, Response


def load_questionnaire(
    name_or_path: str | Path, language: str = "en", *, layouts: bool = True
) -> Questionnaire:
    """Load a questionnaire with its wording in `language`.

    Args:
        name_or_path: the name of a bundled questionnaire (`content-brief`) or of one in
            `.briefkit/questions/`, or the path of a file or of its folder.
        language: `en`, `it`, or any other for which the questionnaire has a file. A region is
            ignored (`it-IT` is `it`). Words that are missing fall back to the language of the
            file and are listed in `Questionnaire.untranslated`.
        layouts: False leaves out those of a bundled questionnaire: they take a third of the time,
            and only documents need them. Any other is read, and checked, whole.

    Raises:
        UsageError: there is no such questionnaire, or it has no such language.
        FaultyFile: its files have mistakes; all of them are listed.
    """
    from briefkit.questionnaires.loader import Loader

    file = find_questionnaire(name_or_path)
    return Loader(file, short_language(language), layouts or not is_bundled(file)).load()


def load_for(response: Response, *, layouts: bool = True) -> Questionnaire:
    """Load the questionnaire that `response` answers, in the response's language.

    A questionnaire given by path is looked for beside the response file first; `layouts` as in
    `load_questionnaire`.

    Raises:
        UsageError, FaultyFile: as `load_questionnaire`.
    """
    beside = Path(response.source.file).parent / response.questionnaire if response.source else None
    own = beside if beside and _is_path(response.questionnaire) and _exists(beside) else None
    return load_questionnaire(own or response.questionnaire, response.language, layouts=layouts)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long
        return False


def _is_path(name: str) -> bool:
    return any(sign in name for sign in "/\\") or name.endswith((".yaml", ".yml"))
