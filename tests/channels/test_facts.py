"""The bundled facts: complete, sourced, dated, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from attrs import evolve

from briefkit.channels import (
    UNITS,
    ChannelField,
    Channels,
    Part,
    Wording,
    load_channels,
    stale,
)
from briefkit.messages import LANGUAGES

BUNDLED = load_channels()

FIELDS = """
    x-post x-post-premium
    linkedin-post linkedin-article linkedin-headline linkedin-about linkedin-small
    facebook-post instagram-caption tiktok-video tiktok-photo youtube-title youtube-description
    threads-post bluesky-post mastodon-post pinterest-pin
    email-subject email-preheader seo-title seo-description google-business-post
    whatsapp-message telegram-message
""".split()


def _parts() -> Iterator[Part]:
    for field in BUNDLED.fields:
        yield field
        yield from field.parts


def _wordings() -> Iterator[tuple[str, Wording]]:
    for part in _parts():
        yield from ((part.id, part.name), (part.id, part.note))
    for field in BUNDLED.fields:
        yield from ((field.id, one.note) for one in (field.hashtags, field.links))
        yield field.id, field.media


def test_the_24_fields_are_known() -> None:
    assert [field.id for field in BUNDLED.fields] == FIELDS


@pytest.mark.parametrize(
    ("limit", "most", "unit"),
    [
        ("x-post", 280, "weighted"),
        ("x-post-premium", 25_000, "weighted"),
        ("x-post.alt-text", 1000, "utf16"),
        ("linkedin-post", 3000, "utf16"),
        ("linkedin-article.headline", 100, "utf16"),
        ("linkedin-headline", 220, "utf16"),
        ("linkedin-about", 2600, "utf16"),
        ("linkedin-small.comment", 1250, "utf16"),
        ("instagram-caption", 2200, "utf16"),
        ("tiktok-photo.title", 90, "utf16"),
        ("youtube-title", 100, "utf16"),
        ("youtube-description", 5000, "byte"),
        ("threads-post", 500, "threads"),
        ("bluesky-post", 300, "grapheme"),
        ("mastodon-post", 500, "mastodon"),
        ("pinterest-pin.title", 100, "utf16"),
        ("telegram-message", 4096, "utf16"),
    ],
)
def test_a_limit_is_what_the_sources_say(limit: str, most: int, unit: str) -> None:
    part = BUNDLED.limits[limit]
    assert (part.most, part.unit) == (most, unit)


@pytest.mark.parametrize(
    ("limit", "practical"),
    [
        ("linkedin-post.hook", 140),
        ("linkedin-about.hook", 270),
        ("instagram-caption.hook", 125),
        ("email-subject", 60),
        ("email-subject.hook", 35),
        ("seo-title", 60),
        ("seo-description", 160),
    ],
)
def test_where_there_is_no_limit_there_is_advice(limit: str, practical: int) -> None:
    part = BUNDLED.limits[limit]
    assert (part.most, part.practical) == (None, practical)


def test_hashtags_are_capped_where_the_platform_caps_them() -> None:
    caps = {field.id: field.hashtags.most for field in BUNDLED.fields if field.hashtags.most}
    assert caps == {"instagram-caption": 5, "tiktok-video": 5, "tiktok-photo": 5, "threads-post": 1}


def test_links_cannot_be_clicked_in_captions() -> None:
    dead = {field.id for field in BUNDLED.fields if field.links.clickable is False}
    assert dead >= {"instagram-caption", "tiktok-video", "tiktok-photo"}


def test_every_fact_has_sources_and_a_day() -> None:
    assert [field.id for field in BUNDLED.fields if not all(field.source)] == []
    assert {field.checked for field in BUNDLED.fields} == {date(2026, 11, 22)}


def test_every_text_is_there_in_every_language() -> None:
    lacking = [
        (id, language)
        for id, wording in _wordings()
        for language in LANGUAGES
        if wording.by_language and not wording.by_language.get(language)
    ]
    assert lacking == []


def test_notes_are_sentences_and_names_are_not() -> None:
    assert [
        part.id
        for part in _parts()
        for name in part.name.by_language.values()
        if name.endswith(".")
    ] == []
    notes = [(id, text) for id, wording in _wordings() for text in wording.by_language.values()]
    names = [(part.id, text) for part in _parts() for text in part.name.by_language.values()]
    assert [note for note in notes if note not in names and not note[1].endswith(".")] == []


def test_no_two_fields_and_no_two_parts_of_one_are_called_alike() -> None:
    for language in LANGUAGES:
        names = [field.name.told(language) for field in BUNDLED.fields]
        names += [f"{f.id} {part.name.told(language)}" for f in BUNDLED.fields for part in f.parts]
        assert sorted({name for name in names if names.count(name) > 1}) == []


def test_what_is_advised_fits() -> None:
    for part in _parts():
        assert part.unit in UNITS
        if part.most and part.practical:
            assert part.practical < part.most


def test_a_field_that_is_only_its_parts_is_no_limit() -> None:
    assert "linkedin-small" not in BUNDLED.limits
    assert "linkedin-small.comment" in BUNDLED.limits


def test_a_limit_leads_to_its_field() -> None:
    assert BUNDLED.field_of("linkedin-post.hook") is BUNDLED.by_id["linkedin-post"]
    assert BUNDLED.field_of("x-post") is BUNDLED.by_id["x-post"]
    assert BUNDLED.field_of("myspace-post") is None


@pytest.mark.parametrize(
    ("today", "expected"),
    [(date(2026, 11, 22), False), (date(2027, 11, 22), False), (date(2027, 11, 23), True)],
)
def test_facts_older_than_a_year_are_stale(today: date, expected: bool) -> None:
    assert stale(BUNDLED.by_id["x-post"], today) is expected


def test_a_text_is_told_in_the_language_asked_for_or_else_in_english() -> None:
    wording = Wording({"en": "Comment", "it": "Commento"})
    assert [wording.told(code) for code in ("it", "it-IT", "de")] == [
        "Commento",
        "Commento",
        "Comment",
    ]
    assert Wording({"": "Kommentar"}).told("it") == "Kommentar"
    assert Wording({"de": "Kommentar"}).told("it") == "Kommentar"
    assert Wording().told("it") == ""


def test_the_bundled_facts_are_read_once() -> None:
    assert load_channels() is BUNDLED


def test_facts_are_values() -> None:
    field: ChannelField = BUNDLED.by_id["x-post"]
    assert evolve(field) == field
    assert Channels(BUNDLED.fields) == BUNDLED
