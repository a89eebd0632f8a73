"""`text`, one line, which may be the name of a country or a language, and `paragraph`, several."""

from __future__ import annotations

from briefkit.kinds import wording
from briefkit.kinds.kind import Kind
from briefkit.model import Field, Plain


def _parse_text(field: Field, text: str, language: str) -> str:
    typed = wording.line(text)
    if field.file:
        from briefkit.kinds import paths

        return paths.relative(typed)
    if field.codes is None:
        wording.check_count(field, len(typed), "characters-")
        return typed
    from briefkit.kinds import codes

    return codes.code(field.codes, typed, language) or typed


def _read_text(field: Field, data: Plain) -> str:
    text = wording.line(wording.text_of(data))
    if field.codes is None:
        wording.check_count(field, len(text), "characters-")
    return text


def _show_text(field: Field, value: str, language: str) -> str:
    if field.codes is None:
        return value
    from briefkit.kinds import codes

    return codes.name(field.codes, value, language) or value


def _parse_paragraph(field: Field, text: str, _language: str) -> str:
    typed = wording.lines(text)
    wording.check_count(field, len(typed), "characters-")
    return typed


def _read_paragraph(field: Field, data: Plain) -> str:
    text = wording.lines(wording.text_of(data))
    wording.check_count(field, len(text), "characters-")
    return text


def _show_paragraph(_field: Field, value: str, _language: str) -> str:
    return value


KINDS = {
    "text": Kind(_parse_text, _read_text, _show_text),
    "paragraph": Kind(_parse_paragraph, _read_paragraph, _show_paragraph),
}
