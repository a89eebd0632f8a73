"""One loading of a questionnaire: its file, its words, its layouts, and what it shares."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from briefkit import resources
from briefkit.errors import Fault, FaultyFile
from briefkit.model import Question, Questionnaire
from briefkit.questionnaires.choices import SharedChoices
from briefkit.questionnaires.entries import slug, text
from briefkit.questionnaires.faults import fault_near
from briefkit.questionnaires.languages import LanguageMissing, short_language
from briefkit.questionnaires.read import Reading, read_sections
from briefkit.questionnaires.references import check_references
from briefkit.questionnaires.translate import Words, id_of, merge, read_words, words_in
from briefkit.yamlfile import Cursor, Mapping, Node, Scalar, read
from briefkit.yamlfile.reading import collector_off

if TYPE_CHECKING:
    from briefkit.model import Layout

_KEYS = ("id", "version", "language", "title", "sections")
_LANGUAGE = Scalar("language")
_SOURCE_LANGUAGE = "en"
"""Language of the shared choices; every other one is a file beside them."""


class Loader:
    """Gathers the faults and missing words of all files that belong together.

    Args:
        file: of the questionnaire; it exists.
        language: short, such as `it`.
        layouts: whether to read its layouts too.
    """

    def __init__(self, file: Path, language: str, layouts: bool = True) -> None:
        self.file = file
        self.language = language
        self.layouts = layouts
        self.source = language
        self.faults: list[Fault] = []
        self.missing: list[str] = []
        self.worded: dict[str, Cursor] = {}
        """Of each file whose words were replaced, where they came from."""

    def load(self) -> Questionnaire:
        """Return the questionnaire.

        Raises:
            LanguageMissing, FaultyFile: as `briefkit.load_questionnaire`.
        """
        with collector_off():
            questionnaire = self._read()
        if self.faults:
            raise FaultyFile(self._placed())
        return questionnaire

    def _placed(self) -> list[Fault]:
        """Return the faults; one that came with the words of another language is in their file."""
        if not self.worded:
            return self.faults
        untranslated = Loader(self.file, self.source)
        untranslated._read()
        own = {str(fault) for fault in untranslated.faults}
        return [fault if str(fault) in own else self._moved(fault) for fault in self.faults]

    def _moved(self, fault: Fault) -> Fault:
        words = self.worded.get(fault.file)
        if words is None:
            return fault
        return evolve(fault, file=words.file, path=f"{words.path}.{fault.path}".strip("."))

    def _read(self) -> Questionnaire:
        node = read(self.file, self.faults)
        stated = node.get(_LANGUAGE) if isinstance(node, Mapping) else None
        if isinstance(node, Mapping):
            self.source = short_language(str(stated or _SOURCE_LANGUAGE))
        words = self._words()
        keys = self._translated(self._cursor(node, self.file), words.top if words else None).keys(
            _KEYS, required=("id", "title", "sections")
        )
        unworded: list[str] = []
        shared = SharedChoices(lambda: self._shared_choices(unworded))
        reading = Reading(shared)
        sections = read_sections(keys.get("sections"), reading)
        self.missing += [path for path in unworded if path.split(".")[1] in shared.used]
        questions = tuple(question for section in sections for question in section.questions)
        check_references(questions, reading.conditions)
        return Questionnaire(
            id=slug(keys.get("id")),
            title=text(keys.get("title")),
            version=(keys["version"].whole(least=1) if "version" in keys else None) or 1,
            language=self.language,
            sections=sections,
            layouts=self._layouts({q.id: q for q in questions}, words) if self.layouts else (),
            untranslated=tuple(self.missing),
            source=str(self.file),
        )

    def _words(self) -> Words | None:
        """Return the language file, or None where the questionnaire is written in the language."""
        if self.language == self.source:
            return None
        file = _beside(self.file, self.language)
        if file is None or not file.is_file():
            known = sorted({self.source, *_languages(self.file)})
            raise LanguageMissing("language-unknown", language=self.language, known=known)
        return read_words(self._cursor(read(file), file), self.language)

    def _translated(
        self, base: Cursor, words: Cursor | None, path: str = "", missing: list[str] | None = None
    ) -> Cursor:
        if words is None or not isinstance(base.node, Mapping):
            return base
        self.worded[base.file] = words
        missing = self.missing if missing is None else missing
        return self._cursor(merge(base.node, words, missing, path), Path(base.file))

    def _shared_choices(self, missing: list[str]) -> dict[str, Cursor]:
        """Return what several questionnaires can choose from, by name, in the language."""
        folder = resources.folder("questions") / "_shared"
        file, sets = folder / "choices.yaml", dict[str, Cursor]()
        if not file.is_file():
            return sets
        base, beside = self._cursor(read(file), file), folder / f"{self.language}.yaml"
        if self.language != _SOURCE_LANGUAGE and beside.is_file():
            words = read_words(self._cursor(read(beside), beside), self.language)
            base = self._translated(base, words.top, "choices", missing)
        elif self.language != _SOURCE_LANGUAGE:
            missing.extend(words_in(base.node, "choices"))
        keys = base.keys(("choices",), required=("choices",))
        for row in keys["choices"].items() if "choices" in keys else ():
            entry = row.keys(("id", "choices"), required=("id", "choices"))
            if len(entry) == 2:
                sets[entry["id"].text() or ""] = entry["choices"]
        return sets

    def _layouts(self, questions: dict[str, Question], words: Words | None) -> tuple[Layout, ...]:
        from briefkit.questionnaires.layouts import read_layouts

        files = self.file.parent.glob("layouts/*.yaml") if _has_folder(self.file) else ()
        cursors = {}
        for file in sorted(files):
            cursor = self._cursor(read(file), file)
            id = id_of(cursor.node) or ""
            own = words.layouts.get(id) if words else None
            if words and own is None:
                self.missing.append(f"layouts.{id}")
            cursors[id] = self._translated(cursor, own, f"layouts.{id}")
        ids = list(cursors)
        for id, stray in words.layouts.items() if words else ():
            if id not in ids:
                fault_near(stray, "no-such-id", id, ids)
        return read_layouts(cursors.values(), questions)

    def _cursor(self, node: Node, file: Path) -> Cursor:
        return Cursor(node, "", self.faults, str(file))


def _has_folder(file: Path) -> bool:
    return file.name == "questionnaire.yaml"


def _beside(file: Path, language: str) -> Path | None:
    """Return the language file of `file`: `it.yaml` in a folder, `NAME.it.yaml` beside a file."""
    if not re.fullmatch("[a-z]{2,8}", language):
        return None
    name = f"{language}.yaml" if _has_folder(file) else f"{file.stem}.{language}.yaml"
    return file.with_name(name)


def _languages(file: Path) -> list[str]:
    pattern = "??.yaml" if _has_folder(file) else f"{file.stem}.??.yaml"
    return [found.name.split(".")[-2] for found in file.parent.glob(pattern)]
