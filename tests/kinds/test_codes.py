"""Countries and languages, by code and by name."""

from __future__ import annotations

from importlib.resources import files

import pytest
from babel import Locale

from briefkit import kinds
from briefkit.kinds import codes
from briefkit.kinds.wording import fold
from tests.kinds.examples import COUNTRY, LANGUAGE

PSEUDO = {"XA", "XB", "ZZ", "QO"}
COUNTRIES = sorted({str(code) for code in Locale("en").territories if len(str(code)) == 2} - PSEUDO)
TAGS = sorted(code for code in map(str, Locale("en").languages) if len(code) == 2)
VARIANTS = ["en-GB", "en-IE", "en-US", "de-AT", "it-CH", "fr-CA", "pt-BR", "es-419", "zh-Hans"]


@pytest.mark.parametrize("language", ["en", "it", "de", "fr"])
def test_every_country_is_found_by_its_name(language: str) -> None:
    for code in COUNTRIES:
        shown = kinds.show(COUNTRY, code, language)
        assert kinds.parse(COUNTRY, shown, language) == code


@pytest.mark.parametrize("language", ["en", "it"])
def test_every_language_is_found_by_its_name(language: str) -> None:
    for tag in TAGS:
        shown = kinds.show(LANGUAGE, tag, language)
        assert shown != tag
        assert kinds.parse(LANGUAGE, shown, language) == tag


@pytest.mark.parametrize("language", ["en", "it", "de"])
@pytest.mark.parametrize("tag", VARIANTS)
def test_a_variant_is_found_by_the_name_that_is_shown(tag: str, language: str) -> None:
    assert kinds.parse(LANGUAGE, kinds.show(LANGUAGE, tag, language), language) == tag


@pytest.mark.parametrize("kind", ["country", "language"])
def test_other_names_belong_to_codes_that_exist_and_to_one_each(kind: str) -> None:
    text = files("briefkit.kinds").joinpath(f"{kind}_names.txt").read_text(encoding="utf-8")
    rows = [row.partition(": ") for row in text.splitlines() if not row.startswith("#")]
    owners: dict[str, str] = {}
    for code, _, names in rows:
        assert codes.name(kind, code, "en"), code
        for known in names.split("; "):
            assert owners.setdefault(fold(known), code) == code, known
            assert codes.code(kind, known, "en") == code, known
    assert [code for code, _, _ in rows] == sorted(code for code, _, _ in rows)


def test_the_same_country_is_named_in_the_language_of_the_document() -> None:
    assert kinds.show(COUNTRY, "DE", "it") == "Germania"
    assert kinds.show(COUNTRY, "DE", "en") == "Germany"
    assert kinds.show(COUNTRY, "DE", "de-AT") == "Deutschland"
    assert kinds.show(COUNTRY, "DE", "klingon") == "Germany"


def test_a_code_is_shown_with_every_part_that_it_has() -> None:
    assert kinds.show(LANGUAGE, "zh-Hant-TW", "en") == "Chinese (Traditional, Taiwan)"
    assert kinds.show(LANGUAGE, "en-IE", "it") == "inglese (Irlanda)"
