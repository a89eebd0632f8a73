"""Load a questionnaire in one language, or report everything that is wrong with its files."""

from __future__ import annotations

from pathlib import Path

from briefkit import resources
from briefkit.errors import Fault, FaultyFile, UsageError
from briefkit.model import Choice, Layout, Question, Questionnaire, Response
from briefkit.questionnaires.find import find_questionnaire
from briefkit.questionnaires.layouts import read_layout
from briefkit.questionnaires.read import Reading, read_choices, read_sections
from briefkit.questionnaires.references import check_references
from briefkit.questionnaires.translate import id_of, merge
from briefkit.yamlfile import Cursor, Mapping, Node, Scalar, read

_KEYS = ("id", "version", "language", "title", "sections")
_LANGUAGE, _LAYOUTS = Scalar("language"), Scalar("layouts")
_SOURCE_LANGUAGE = "en"
"""Language of the shared choices; every other one is a file beside them."""


def load_questionnaire(name_or_path: str | Path, language: str = "en") -> Questionnaire:
    """Load a questionnaire with its wording in `language`.

    Args:
        name_or_path: the name of a bundled questionnaire (`content-brief`) or of one in
            `.briefkit/questions/`, or the path of a file or of its folder.
        language: `en`, `it`, or any other for which the questionnaire has a file. A region is
            ignored (`it-IT` is `it`). Words that are missing fall back to the language of the
            file and are listed in `Questionnaire.untranslated`.

    Raises:
        UsageError: there is no such questionnaire, or it has no such language.
        FaultyFile: its files have mistakes; all of them are listed.
    """
    return _Loader(find_questionnaire(name_or_path), short_language(language)).load()


def load_for(response: Response) -> Questionnaire:
    """Load the questionnaire that `response` answers, in the response's language.

    A questionnaire given by path is looked for beside the response file first.

    Raises:
        UsageError, FaultyFile: as `load_questionnaire`.
    """
    beside = Path(response.source.file).parent / response.questionnaire if response.source else None
    own = beside if beside and "/" in response.questionnaire and beside.exists() else None
    return load_questionnaire(own or response.questionnaire, response.language)


def short_language(tag: str) -> str:
    """Return `it` for `it-IT` or `it_IT.UTF-8`."""
    return tag.replace("_", "-").split("-")[0].split(".")[0].lower()


class _Loader:
    """One loading: the faults and missing words of all files that belong together."""

    def __init__(self, file: Path, language: str) -> None:
        self.file = file
        self.language = language
        self.faults: list[Fault] = []
        self.missing: list[str] = []

    def load(self) -> Questionnaire:
        node = read(self.file)
        stated = node.get(_LANGUAGE) if isinstance(node, Mapping) else None
        source = str(stated) if stated is not None else _SOURCE_LANGUAGE
        words = self._words(source)
        cursor = self._translated(self._cursor(node, self.file), words)
        questionnaire = self._questionnaire(cursor, words)
        if self.faults:
            raise FaultyFile(self.faults)
        return questionnaire

    def _questionnaire(self, cursor: Cursor, words: Cursor | None) -> Questionnaire:
        keys = cursor.keys(_KEYS, required=("id", "title", "sections"))
        reading = Reading(self._shared_choices())
        sections = read_sections(keys.get("sections"), reading)
        questions = tuple(question for section in sections for question in section.questions)
        check_references(questions, reading.conditions)
        return Questionnaire(
            id=(keys["id"].text() if "id" in keys else None) or "",
            title=(keys["title"].text() if "title" in keys else None) or "",
            version=(keys["version"].whole(least=1) if "version" in keys else None) or 1,
            language=self.language,
            sections=sections,
            layouts=self._layouts({q.id: q for q in questions}, words),
            untranslated=tuple(self.missing),
            source=str(self.file),
        )

    def _words(self, source: str) -> Cursor | None:
        """Return the language file, or None where the questionnaire is written in the language."""
        if self.language == source:
            return None
        file = _beside(self.file, self.language)
        if not file.is_file():
            known = sorted({source, *_languages(self.file)})
            raise UsageError("language-unknown", language=self.language, known=known)
        return self._cursor(read(file), file)

    def _translated(self, base: Cursor, words: Cursor | None) -> Cursor:
        if words is None or not isinstance(base.node, Mapping):
            return base
        if isinstance(words.node, Mapping):
            stated = Mapping(
                {k: v for k, v in words.node.items() if k not in ("language", "layouts")}
            )
            stated.line, stated.column = words.node.line, words.node.column
            words = self._cursor(stated, Path(words.file))
        return self._cursor(merge(base.node, words, self.missing), self.file)

    def _shared_choices(self) -> dict[str, tuple[Choice, ...]]:
        folder = resources.folder("questions") / "_shared"
        sets: dict[str, tuple[Choice, ...]] = {}
        file = folder / "choices.yaml"
        if not file.is_file():
            return sets
        base = self._cursor(read(file), file)
        words = folder / f"{self.language}.yaml"
        if self.language != _SOURCE_LANGUAGE and words.is_file():
            base = self._translated(base, self._cursor(read(words), words))
        keys = base.keys(("choices",), required=("choices",))
        for row in keys["choices"].items() if "choices" in keys else ():
            entry = row.keys(("id", "choices"), required=("id", "choices"))
            if len(entry) == 2:
                sets[entry["id"].text() or ""] = read_choices(entry["choices"])
        return sets

    def _layouts(self, questions: dict[str, Question], words: Cursor | None) -> tuple[Layout, ...]:
        worded = self._layout_words(words)
        found = []
        for file in (
            sorted(self.file.parent.glob("layouts/*.yaml")) if _has_folder(self.file) else ()
        ):
            cursor = self._cursor(read(file), file)
            if isinstance(cursor.node, Mapping) and words is not None:
                own = worded.get(id_of(cursor.node) or "")
                path = f"layouts.{id_of(cursor.node)}"
                if own is None:
                    self.missing.append(path)
                else:
                    node = merge(cursor.node, own, self.missing, path)
                    cursor = self._cursor(node, file)
            found.append(read_layout(cursor, questions))
        return tuple(layout for layout in found if layout)

    def _layout_words(self, words: Cursor | None) -> dict[str, Cursor]:
        if words is None or not isinstance(words.node, Mapping) or _LAYOUTS not in words.node:
            return {}
        node = Mapping({_LAYOUTS: words.node[_LAYOUTS]})
        node.line, node.column = words.node.line, words.node.column
        rows = self._cursor(node, Path(words.file)).keys(("layouts",))["layouts"].items()
        return {id: row for row in rows if (id := id_of(row.node))}

    def _cursor(self, node: Node, file: Path) -> Cursor:
        return Cursor(node, "", self.faults, str(file))


def _has_folder(file: Path) -> bool:
    return file.name == "questionnaire.yaml"


def _beside(file: Path, language: str) -> Path:
    """Return the language file of `file`: `it.yaml` in a folder, `NAME.it.yaml` beside a file."""
    name = f"{language}.yaml" if _has_folder(file) else f"{file.stem}.{language}.yaml"
    return file.with_name(name)


def _languages(file: Path) -> list[str]:
    pattern = "??.yaml" if _has_folder(file) else f"{file.stem}.??.yaml"
    return [found.name.split(".")[-2] for found in file.parent.glob(pattern)]
